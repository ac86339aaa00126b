import type { Act, Contact, ContactKind, FacetName } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { ActorId } from '../model/ids.js'
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

/** Persons by the one name that a text calls them by. */
export type ShortNames = ReadonlyMap<ActorId, string>

/** A saying to be labelled. */
export interface Saying {
  readonly speakers: readonly Ref[]
  readonly act: Act
  readonly words: readonly Evidence[]
}

/** "Vogt demands: a truce in the north": who, the act, and the words of one telling, cut to fit. */
export function labelOfStatement({ speakers, act, words }: Saying, names: ShortNames): string {
  const who = speakers.length > 0 ? sayingOf(speakers, act, names) : 'Told'
  return fit(`${who}: ${plainWords(words)}`)
}

/** "Vogt demands", "Vogt and Haddad agree". */
export function sayingOf(speakers: readonly Ref[], act: Act, names: ShortNames): string {
  const [one, several] = VERBS[act]
  return `${namesOf(speakers, names)} ${speakers.length > 1 ? several : one}`
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
export function labelOfContact(contacts: readonly Contact[], names: ShortNames): string {
  const fullest = [...contacts].sort((a, b) => b.participants.length - a.participants.length)[0]
  const exact = contacts.find(({ kind }) => kind !== 'talks') ?? fullest
  const date = contacts.find((contact) => contact.date !== null)?.date
  const kind = exact ? KINDS[exact.kind] : 'contact'
  return fit(`${namesOf(fullest?.participants ?? [], names)}: ${kind}${date ? `, ${date}` : ''}`)
}

/** Two names in full view, more as "and others". */
export function namesOf(refs: readonly Ref[], names: ShortNames): string {
  const short = refs.map((ref) => shortName(ref, names))
  return short.length > 2 ? `${short[0]} and others` : short.join(' and ')
}

/** A person by the name that the text calls them by, else by the last one; anything else by its name. */
export function shortName({ name, actor, actorKind }: Ref, names: ShortNames): string {
  if (actorKind !== 'person') return name
  const known = actor === null ? undefined : names.get(actor)
  return known ?? name.split(/\s+/u).findLast((part) => !SUFFIX.test(part)) ?? name
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u

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
