import type { Contact, Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { MergedContact } from '../model/comparison.js'
import { isWithin } from '../model/spans.js'
import { isCompatible } from '../language/edtf.js'
import type { Proposition } from './propositions.js'
import { isOtherContact } from './same-contact.js'
import { namesSources } from './sources.js'
import { sentenceAt, type Telling } from './telling.js'
import { isSameVoice } from './voices.js'

/**
 * What a proposition has to do with the main contact: `contact` was said in it or of it, `pledge` an undertaking of
 * its sides told beside it, `background` anything else (earlier history, other audiences, a commentator's reading).
 */
export type Scope = 'contact' | 'pledge' | 'background'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'
// "Has previously urged", "in a call last December": said at another time, whatever the contact.
const EARLIER = new RegExp(
  `\\b(?:previously|(?:years?|months?|weeks?|decades?) ago|earlier|in the past|at the time|back then|has (?:long|repeatedly|often|gradually|also)|have (?:long|repeatedly|often)|last (?:week|month|year|spring|summer|autumn|fall|winter|${MONTHS})|back in|before the (?:call|talks|meeting)|tried)\\b`,
  'iu',
)

/** The scope of a proposition of an account that tells of the contact. */
export function scopeOf(
  proposition: Proposition,
  telling: Telling,
  main: MergedContact | undefined,
): Scope {
  const told = contactIn(telling, main)
  if (!told || !main) return 'background'
  const { statement, commitment, kind } = proposition
  if (kind === 'fact' || kind === 'contact') return 'background'
  if (!statement)
    return commitment && isOfSides(proposition.speakers, main) ? 'pledge' : 'background'
  if (isOfAnother(statement, telling, told)) return 'background'
  if (isEarlier(statement, told.date, telling)) return 'background'
  if (isSaidInContact(proposition, telling, told)) return 'contact'
  return isPledge(proposition, main) ? 'pledge' : 'background'
}

/** The account's own telling of the contact; another's, for an account that we read no other contact to be about. */
function contactIn(telling: Telling, main: MergedContact | undefined): Contact | null {
  const own = main?.accounts.find(({ account }) => account === telling.id)?.contact
  const [first] = main?.accounts ?? []
  if (own || !first) return own ?? null
  return isAboutAnother(telling, first.contact) ? null : first.contact
}

/**
 * Said in another contact of its account. Where we missed the account's own telling of this one, what it says in the
 * contact that it is about counts.
 */
function isOfAnother({ contact }: Statement, { reading }: Telling, told: Contact): boolean {
  if (contact === null || contact === told.id) return false
  const { contacts } = reading.account
  return contacts.includes(told) || !contacts.some(({ id, main }) => id === contact && main)
}

/** Whether the contact that an account is about cannot be this one. */
export function isAboutAnother({ reading }: Telling, contact: Contact): boolean {
  const { article, account } = reading
  return account.contacts.some(
    (each) => each.main && isOtherContact({ contact: each, article }, { contact, article }),
  )
}

/**
 * Told to a partner, in a party's own words, or put into the contact by an account that names its sources. One that
 * names none must say itself to whom it was said, and a briefing roams: there it must be a participant who said it.
 */
function isSaidInContact(
  proposition: Proposition,
  telling: Telling,
  { id, participants }: Contact,
): boolean {
  const { addressees, speakers, statement } = proposition
  const isParty = (ref: Ref) =>
    participants.some(
      (one) => isSameVoice(one, ref) || (one.side !== null && one.side === ref.side),
    )
  const isParticipant = (ref: Ref) => participants.some((one) => isSameVoice(one, ref))
  const { kind, side } = telling.reading.article
  if (kind === 'briefing') return speakers.some(isParticipant) && isForeign(proposition, telling)
  if (kind === 'official' && side && !isOfSide(participants, side.state)) return false
  if (kind === 'official') return true
  if (addressees.length > 0) return addressees.some(isParty)
  if (isRelayed(proposition)) return true
  return statement?.contact === id && namesSources(telling) && speakers.some(isParticipant)
}

/** Whether a side takes part, as far as the sides are known. */
export function isOfSide(participants: readonly Ref[], state: string): boolean {
  const sides = new Set(participants.flatMap(({ side }) => side ?? []))
  return sides.has(state) || sides.size < 2
}

function isEarlier(statement: Statement, date: string | null, telling: Telling): boolean {
  const { when } = statement
  if (when !== null && date !== null && !isCompatible(when, date)) return true
  return isSaidBefore(statement, telling)
}

/** Whether its own words say that it was said at an earlier time: "has previously urged". */
export function isSaidBefore({ evidence: [clause] }: Statement, { reading }: Telling): boolean {
  const start = sentenceAt(reading.analysis.sentences, clause)?.start ?? clause.start
  const lead = reading.article.text.slice(Math.min(start, clause.start), clause.start)
  return EARLIER.test(`${lead} ${clause.quote.slice(0, LEAD)}`)
}

/** So far into a clause its own time is told, and not that of its content. */
const LEAD = 80

/** A briefing's other business is home affairs: what is said in a contact names somebody of another side. */
function isForeign({ evidence, statement }: Proposition, { reading }: Telling): boolean {
  const home = reading.article.side?.state ?? null
  const spans = statement?.evidence ?? evidence
  const sides = reading.analysis.mentions
    .filter((mention) => spans.some((span) => isWithin(span, mention)))
    .map(({ actor }) => reading.analysis.actors.find(({ id }) => id === actor)?.side ?? null)
  return sides.some((side) => side !== null && side !== home)
}

/** Words that an account has from the speaker's own office. */
function isRelayed({ via, speakers }: Proposition): boolean {
  return via.some(
    (hop) =>
      (hop.kind === 'office' || hop.kind === 'statement') &&
      speakers.some(({ side }) => side === null || hop.side === null || side === hop.side),
  )
}

function isPledge({ act, speakers, commitment }: Proposition, main: MergedContact): boolean {
  const isUndertaking =
    act === 'promise' || act === 'agree' || act === 'support' || act === 'threaten'
  return (isUndertaking || commitment !== null) && isOfSides(speakers, main)
}

function isOfSides(speakers: readonly Ref[], main: MergedContact): boolean {
  const participants = main.accounts.flatMap(({ contact }) => contact.participants)
  return speakers.some((speaker) =>
    participants.some(
      (one) => isSameVoice(one, speaker) || (one.side !== null && one.side === speaker.side),
    ),
  )
}
