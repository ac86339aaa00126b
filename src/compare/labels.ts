import type { Act, Contact, ContactKind, FacetName } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Evidence } from '../model/spans.js'

/** What fits the first column of a table. */
export const LONGEST_LABEL = 60

const VERBS: Readonly<Record<Act, readonly [one: string, several: string]>> = {
  assert: ['says', 'say'],
  demand: ['demands', 'demand'],
  propose: ['proposes', 'propose'],
  condition: ['sets as a condition', 'set as a condition'],
  promise: ['promises', 'promise'],
  agree: ['agrees', 'agree'],
  refuse: ['refuses', 'refuse'],
  deny: ['denies', 'deny'],
  accuse: ['accuses', 'accuse'],
  warn: ['warns', 'warn'],
  threaten: ['threatens', 'threaten'],
  praise: ['praises', 'praise'],
  support: ['supports', 'support'],
  thank: ['thanks', 'thank'],
  discuss: ['discusses', 'discuss'],
  other: ['on', 'on'],
}

const FACETS: Readonly<Record<FacetName, string>> = {
  kind: 'Contact',
  date: 'Date',
  duration: 'Length',
  place: 'Place',
  initiator: 'On whose initiative',
  precedent: 'Precedent',
  topics: 'Topics',
  followUp: 'Follow-up',
  atmosphere: 'Tone',
  confirmation: 'Confirmation',
}

const KINDS: Readonly<Record<ContactKind, string>> = {
  'phone-call': 'phone call',
  'video-call': 'video call',
  meeting: 'meeting',
  visit: 'visit',
  summit: 'summit',
  talks: 'talks',
  letter: 'letter',
  'back-channel': 'back channel',
}

/** "Vogt demands: a truce in the north": who, the act, and the words of one telling, cut to fit. */
export function labelOfStatement(
  speakers: readonly Ref[],
  act: Act,
  words: readonly Evidence[],
): string {
  const who = speakers.length > 0 ? sayingOf(speakers, act) : 'Told'
  return fit(`${who}: ${plainWords(words)}`)
}

/** "Vogt demands", "Vogt and Haddad agree". */
export function sayingOf(speakers: readonly Ref[], act: Act): string {
  const [one, several] = VERBS[act]
  return `${namesOf(speakers)} ${speakers.length > 1 ? several : one}`
}

/** "Length: more than two hours"; a date by its value, since "Tuesday" tells a reader nothing. */
export function labelOfFacet(
  facet: FacetName,
  words: readonly Evidence[],
  date: string | null,
): string {
  return fit(`${FACETS[facet]}: ${facet === 'date' && date ? date : plainWords(words)}`)
}

/** "Vogt and Haddad: phone call, 2031-04-02", from whichever account tells most. */
export function labelOfContact(contacts: readonly Contact[]): string {
  const fullest = [...contacts].sort((a, b) => b.participants.length - a.participants.length)[0]
  const exact = contacts.find(({ kind }) => kind !== 'talks') ?? fullest
  const date = contacts.find((contact) => contact.date !== null)?.date
  const kind = exact ? KINDS[exact.kind] : 'contact'
  return fit(`${namesOf(fullest?.participants ?? [])}: ${kind}${date ? `, ${date}` : ''}`)
}

/** Two names in full view, more as "and others". */
export function namesOf(refs: readonly Ref[]): string {
  const names = refs.map(shortName)
  if (names.length > 2) return `${names[0]} and others`
  return names.join(' and ')
}

/**
 * A person by the one name that the text itself uses ("Xi" as well as "Vogt"), else by the last; anything else by
 * its name.
 */
export function shortName({ name, actorKind, evidence }: Ref): string {
  if (actorKind !== 'person') return name
  const parts = name.split(/\s+/u)
  const used = evidence.map(({ quote }) => quote).find((quote) => parts.includes(quote))
  return used ?? parts.findLast((part) => !/^(?:Jr|Sr|II|III|IV)\.?$/u.test(part)) ?? name
}

function plainWords(words: readonly Evidence[]): string {
  return words
    .map(({ quote }) => quote)
    .join(' … ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:that|to|for|on|of)\s+/iu, '')
    .replace(/["“”«»]/gu, '')
}

/** Cuts at the end of a word and says so. */
function fit(label: string): string {
  if (label.length <= LONGEST_LABEL) return label
  const cut = label.slice(0, LONGEST_LABEL - 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > LONGEST_LABEL / 2 ? end : undefined).replace(/[\s,;:]+$/u, '')}…`
}
