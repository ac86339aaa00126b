import type { ContactKind } from '../model/account.js'

/** Words that tell how a further contact is to be held, or how an earlier one was, and the kinds that would be it. */
export interface KindWords {
  readonly pattern: RegExp
  readonly kinds: readonly ContactKind[]
}

const CALLS = ['phone-call', 'video-call'] as const
const MEETINGS = ['meeting', 'visit', 'summit'] as const

/** Our own list, of the words that readouts and wire stories use; the first that stands in a phrase decides. */
export const KIND_WORDS: readonly KindWords[] = [
  { pattern: /\bvideo\b|\bvirtual(?:ly)?\b/iu, kinds: ['video-call'] },
  { pattern: /\b(?:tele)?phone\b|\bcalls?\b|\btelephone\b/iu, kinds: CALLS },
  { pattern: /\bsummits?\b/iu, kinds: ['summit', 'meeting'] },
  { pattern: /\bvisit(?:s|ed|ing)?\b|\btrips?\b|\btravel\b/iu, kinds: ['visit', 'meeting'] },
  {
    pattern:
      /\bmeet(?:s|ing|ings)?\b|\bmet\b|\bface-to-face\b|\bin[- ]person\b|\breceive\b|\bhost\b/iu,
    kinds: [...MEETINGS, 'talks'],
  },
  { pattern: /\bletters?\b/iu, kinds: ['letter'] },
]

/** Those who go on for the ones who agreed: the further contact is theirs. */
export const LOWER_LEVEL =
  /\b(?:teams?|envoys?|ministers?|advisers?|advisors?|negotiators?|officials?|delegations?|experts?|representatives?|aides|ministries|ambassadors?|sherpas?|(?:working|contact) groups?|commissions?|committees?|secretaries)\b/iu

/** A further contact that is to be soon, no day told. */
export const SOON =
  /\b(?:soon|shortly|(?:the )?near(?:est)? future|(?:the )?(?:coming|next few|following) (?:days|weeks|months)|without delay|at an early date|before long|promptly)\b/iu

/** Words that leave open when and how often: any contact goes on with it. */
export const IN_TOUCH =
  /\b(?:stay|remain|keep|maintain|continue)(?:ing)?\b.{0,40}\b(?:touch|contacts?|dialogue|communications?|exchanges?|consultations?|conversations?|talks)\b/iu

/** Words of a further contact at all; "to coordinate on prices" and "to set up a fund" are none. */
export const FURTHER_CONTACT =
  /\b(?:speak|talk|talks|call|calls|phone|telephone|meet|meetings?|met|visits?|travel|summits?|contacts?|dialogue|communications?|conversations?|consultations?|consult|exchanges?|touch|rounds?|negotiat\w+|reconvene|convene|host|receive|letters?|video|teams?|envoys?|delegations?|(?:working|contact) groups?)\b/iu

/** Which in a row; a contact that is "the last" has none. */
export const RANKS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['only', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])
