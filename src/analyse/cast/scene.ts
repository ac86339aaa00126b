import { isGivenName } from '../../lexicon/given-names.js'
import type { Actor } from '../../model/actors.js'
import { findLead } from './lead.js'
import type { Person } from './people.js'
import { History, isSubject, isTopic, type Antecedent } from './salience.js'
import type { Form, PersonSighting, Sighting } from './sightings.js'
import { beforeCourtesies } from './names.js'
import { isQuoted, wordAt, type Place, type View } from './view.js'

/** One place with the actor that it names. */
export interface Named {
  readonly actor: Actor
  readonly place: Place
  readonly form: Form
}

/** What is known while a text is read from first to last. */
export interface Scene {
  readonly view: View
  readonly people: ReadonlyMap<PersonSighting, Person>
  /** Everyone the text names as a person, before or after the place being read. */
  readonly cast: readonly Person[]
  readonly byActor: ReadonlyMap<Actor, Person>
  readonly history: History
  /** Persons that the title names, the parties of the contact. */
  readonly principals: readonly Person[]
  /** Who says "I" in the text: the one that the title says it is by. */
  readonly author: Person | null
  /** Whom the text is about: the parties that its first telling sentence puts together. */
  readonly lead: readonly Person[]
  /** Whom "We, the Presidents of Chad and Peru," makes the ones who speak; none before it is read. */
  signers: readonly Actor[]
  /** Whoever "issued the following statement": "I" in the quotation behind it. */
  issuer: Actor | null
  /** Index of the sentence being read. */
  sentence: number
}

export function openScene(
  view: View,
  people: ReadonlyMap<PersonSighting, Person>,
  { principals, author }: Pick<Scene, 'principals' | 'author'>,
): Scene {
  const placed = [...people].toSorted(([a], [b]) => orderOf(a.place) - orderOf(b.place))
  const cast = [...new Set(placed.map(([, person]) => person))]
  const byActor = new Map(cast.map((person) => [person.actor, person]))
  const lead = findLead(view, people)
  return {
    view,
    people,
    cast,
    byActor,
    principals,
    author,
    lead,
    history: new History(),
    signers: [],
    issuer: null,
    sentence: 0,
  }
}

// Names that only the title has stand before the text and come last.
function orderOf({ first }: Place): number {
  return first < 0 ? Infinity : first
}

/** The side of an actor, a person's as far as the text has told it. */
export function sideOf(scene: Scene, actor: Actor): string | null {
  return scene.byActor.get(actor)?.side ?? actor.side
}

/** Moves on to the sentence that holds a place. */
export function moveTo(scene: Scene, place: Place): void {
  const { sentences } = scene.view
  while (
    scene.sentence < sentences.length - 1 &&
    (sentences[scene.sentence]?.last ?? 0) <= place.first
  )
    scene.sentence += 1
}

/** Keeps what was named, for the pronouns and offices that follow. */
export function remember(scene: Scene, sighting: Sighting, found: readonly Named[]): void {
  const [first] = found
  if (!first || isBareAdjective(sighting) || isAside(scene.view, sighting)) return
  // Whoever says "I" is no "he" of the same text.
  if (sighting.kind === 'pronoun' && sighting.person === 'i') return
  const actors = found.map((each) => each.actor)
  const person = scene.byActor.get(first.actor)
  const { history, sentence, view } = scene
  const entry: Antecedent = {
    actors,
    role: sighting.kind === 'role' ? sighting.role : (person?.roles[0] ?? null),
    gender: person?.gender ?? null,
    plural: actors.length > 1 || first.actor.kind === 'group' || isSeveral(view, sighting),
    sentence,
    place: sighting.place,
    subject: isSubject(view, wholeOf(view, sighting.place), sentence) && !isPossessive(sighting),
    topic: isTopic(view, sighting.place, sentence),
    leading: !history.isSubjectIn(sentence),
    quoted: isQuoted(view, sighting.place.first),
  }
  joinCompany(scene, entry)
  history.add(entry)
}

/** "They", be it one body; "the members of the Council". */
function isSeveral(view: View, sighting: Sighting): boolean {
  if (sighting.kind === 'pronoun') return sighting.person === 'they'
  return wholeOf(view, sighting.place).first < sighting.place.first
}

/** A body with "members of the" before it. */
function wholeOf(view: View, place: Place): Place {
  const of = wordAt(view, place.first - 1) === 'the' ? place.first - 2 : place.first - 1
  const isMembers = wordAt(view, of) === 'of' && wordAt(view, of - 1) === 'members'
  return isMembers ? { ...place, first: of - 1 } : place
}

/** Who is spoken to or labelled is no "he" of the words beside: "Thank you, Ada.", "MR. SULLIVAN:". */
function isAside(view: View, sighting: Sighting): boolean {
  return isTurnLabel(view, sighting.place) || isVocative(view, sighting)
}

function isVocative(view: View, sighting: Sighting): boolean {
  if (sighting.kind !== 'person' || sighting.evidence !== 'single') return false
  const { first, last } = sighting.place
  const before = view.tokens[first - 1]
  const set = !before || before.tag === 'PUNCT' || before.value === 'Q'
  return set && isGivenName(wordAt(view, first)) && [',', '.', '?'].includes(wordAt(view, last))
}

/** "MR. SULLIVAN:" says who speaks; in his own words he is no "he". */
function isTurnLabel(view: View, { first, last }: Place): boolean {
  if (wordAt(view, last) !== ':') return false
  const { kind, text } = view.article
  const before = text.slice(0, view.tokens[first]?.start ?? 0)
  if (kind === 'briefing' && /(?:^|\n)[ \t*]*$/u.test(before.slice(-12))) return true
  const value = view.tokens[last - 1]?.value ?? ''
  return value.length > 1 && value === value.toUpperCase() && first < last
}

function isBareAdjective(sighting: Sighting): boolean {
  return sighting.kind === 'fixed' && sighting.form === 'demonym' && !sighting.plural
}

function isPossessive(sighting: Sighting): boolean {
  return sighting.kind === 'pronoun' && sighting.grammar === 'possessive'
}

/** "Macron and Putin", "Macron spoke with Putin": the two together may be "they" afterwards. */
function joinCompany(scene: Scene, entry: Antecedent): void {
  const partner = partnerOf(scene, entry)
  if (!partner || partner.actors.some((actor) => entry.actors.includes(actor))) return
  scene.history.add({
    ...entry,
    actors: [...partner.actors, ...entry.actors],
    plural: true,
    role: null,
    subject: partner.subject || entry.subject,
    leading: partner.leading,
    place: { first: partner.place.first, last: entry.place.last },
  })
}

function partnerOf(scene: Scene, entry: Antecedent): Antecedent | null {
  const first = beforeCourtesies(scene.view, entry.place.first)
  const before = wordAt(scene.view, first - 1)
  if (before === 'and') {
    const previous = scene.history.last(() => true)
    return previous?.place.last === first - 1 ? previous : null
  }
  const single = entry.actors[0]
  if (before !== 'with' || !single) return null
  return scene.history.last(
    (other) =>
      other.sentence === entry.sentence && other.subject && other.actors[0]?.kind === single.kind,
  )
}
