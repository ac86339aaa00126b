import type { Contact, FacetName } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { fullestParticipants } from '../model/participants.js'
import { contactNoun } from '../model/contact-nouns.js'
import { dateWords, isTold } from '../model/edtf-words.js'
import type { ActorId } from '../model/ids.js'
import type { Evidence } from '../model/spans.js'
import type { ReportingVerb } from '../language/reporting-verbs.js'
import { firstWords } from './first-words.js'

/** What fits the first column of a table. */
export const LONGEST_LABEL = 72

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

/** Persons by the one name that a text calls them by. */
export type ShortNames = ReadonlyMap<ActorId, string>

/** A saying to be labelled. */
export interface Saying {
  readonly speakers: readonly Ref[]
  /** `null` where accounts tell it as different acts: a label takes no side. */
  readonly verb: ReportingVerb | null
  readonly words: readonly Evidence[]
}

/** "Vogt urges: a truce in the north": who, the verb, and the words of one telling, cut to fit. */
export function labelOfStatement({ speakers, verb, words }: Saying, names: ShortNames): string {
  const who = speakers.length > 0 ? sayingOf(speakers, verb, names) : 'Told'
  const told = plainWords(words)
  const against = /^against\s+/iu.exec(told)?.[0] ?? ''
  const head = `${who}${against ? ' against' : ''}`
  return headed(head, told.slice(against.length))
}

/** "Vogt urges", "Vogt and Haddad agree"; the names alone where there is no one verb. */
function sayingOf(speakers: readonly Ref[], verb: ReportingVerb | null, names: ShortNames): string {
  if (verb === null) return namesOf(speakers, names)
  const [only] = speakers
  const isOne = speakers.length === 1 && only && !isPlural(only)
  return `${namesOf(speakers, names)} ${isOne ? verb.one : verb.several}`
}

/** "Traders", "Government sources in Berlin": a name whose noun stands in the plural. */
function isPlural({ name, actorKind }: Ref): boolean {
  if (actorKind !== 'group' && actorKind !== null) return false
  const noun =
    name.split(/ (?:in|of|from|at|for|on|with|who|close|familiar|near)(?= |$)/u)[0] ?? name
  return /(?:[^s]s|people|men|women|police)$/iu.test(noun)
}

/** "Length: more than two hours"; a date by its value, since "Tuesday" tells a reader nothing. */
export function labelOfFacet(
  facet: FacetName,
  words: readonly Evidence[],
  date: string | null,
): string {
  return headed(
    FACETS[facet],
    facet === 'date' && date && isTold(date) ? dateWords(date) : plainWords(words),
  )
}

/** "Vogt and Haddad: phone call, 2 April 2031", from whichever account tells most. */
export function labelOfContact(contacts: readonly Contact[], names: ShortNames): string {
  const exact = contacts.find(({ kind }) => kind !== 'talks') ?? contacts[0]
  const date = likeliest(contacts.flatMap((contact) => contact.date ?? []))
  const kind = exact ? contactNoun(exact.kind) : 'contact'
  const what = `${kind}${date && isTold(date) ? `, ${dateWords(date)}` : ''}`
  const who = namesOf(fullestParticipants(contacts), names)
  return who === ''
    ? capital(what)
    : `${capital(fit(who, LONGEST_LABEL - what.length - 2))}: ${what}`
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
  const last = known ?? givenName(name) ?? familyName(name)
  // "A senior official" has no name to be short for.
  return /^\p{Ll}/u.test(last) ? name : last
}

/** "Turki bin Abdulaziz": who is named by the father is called by the first name. */
function givenName(name: string): string | null {
  return /^(\p{Lu}\S*(?:\s\p{Lu}\S*)?)\s(?:bin|bint|ibn|binti)\s/u.exec(name)?.[1] ?? null
}

/** The last word, with the particles before it: "Dela Paz", "van der Meer". A particle that comes first is a given name. */
function familyName(name: string): string {
  const parts = name.split(/\s+/u).filter((part) => !SUFFIX.test(part))
  let first = parts.length - 1
  while (first > 1 && PARTICLE.test(parts[first - 1] ?? '')) first -= 1
  return parts.slice(Math.max(0, first)).join(' ') || name
}

// Small, or with the capital that some families write; "Van" with its own is a Vietnamese given name.
const PARTICLE =
  /^(?:af|al|av|da|das|de|dei|del|dela|della|den|der|di|do|dos|du|el|la|le|los|san|santa|ter|van|vom|von|zu|zur|Al|Da|De|Del|Dela|Della|Dos|Du|El|La|Le|Los|San|Santa)$/u

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u

function plainWords(words: readonly Evidence[]): string {
  return words
    .map(({ quote }) => quote)
    .join(' … ')
    .replace(/\s+/gu, ' ')
    .replace(/["“”«»]/gu, '')
    .replace(/^[^\p{L}\p{N}\p{Sc}]*(?:(?:that|to|for|on|of|about|as|with)\s+)?/iu, '')
    .replace(/[\s,;:]+$/u, '')
}

function headed(head: string, words: string): string {
  return capital(
    `${head}: ${fit(words, Math.max(SHORTEST_WORDS, LONGEST_LABEL - head.length - 2))}`,
  )
}

/** However long the names are before them. */
const SHORTEST_WORDS = 24

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Cuts at the end of a word and says so. */
function fit(words: string, longest: number): string {
  const first = firstWords(words, longest - 1)
  return words.length <= longest || first === words ? words : `${first}…`
}

/** The date that most accounts tell, of several as often told the earliest told: one account alone does not date a contact. */
function likeliest(dates: readonly string[]): string | null {
  const count = (date: string) => dates.filter((each) => each === date).length
  return [...dates].sort((a, b) => count(b) - count(a))[0] ?? null
}
