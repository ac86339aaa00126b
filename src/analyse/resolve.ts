import type { Actor } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { actorOfSide, labelOfSide, officeActor } from './gazetteer.js'
import { slugOf } from './offices.js'
import type { Person } from './people.js'
import { History, isSubject, type Antecedent } from './salience.js'
import type {
  Form,
  InstitutionSighting,
  PersonSighting,
  PluralSighting,
  PronounSighting,
  RoleSighting,
  Sighting,
} from './sightings.js'
import { wordAt, wordsOf, type Place, type View } from './view.js'

export interface Named {
  readonly actor: Actor
  readonly place: Place
  readonly form: Form
}

interface Scene {
  readonly view: View
  readonly people: ReadonlyMap<PersonSighting, Person>
  readonly cast: readonly Person[]
  readonly history: History
  /** Sentence of the place being read. */
  sentence: number
}

/** Who is meant at each sighting, read from first to last, so that a pronoun looks back. */
export function resolveSightings(
  view: View,
  sightings: readonly Sighting[],
  people: ReadonlyMap<PersonSighting, Person>,
): readonly Named[] {
  const scene: Scene = {
    view,
    people,
    cast: [...new Set(people.values())],
    history: new History(),
    sentence: 0,
  }
  const named: Named[] = []
  for (const [index, sighting] of sightings.entries()) {
    scene.sentence = sentenceOf(view, sighting.place, scene.sentence)
    const found = resolve(scene, sighting, {
      previous: named.at(-1) ?? null,
      next: sightings[index + 1] ?? null,
    })
    named.push(...found)
    remember(scene, sighting, found)
  }
  return named
}

interface Neighbours {
  readonly previous: Named | null
  readonly next: Sighting | null
}

function resolve(scene: Scene, sighting: Sighting, neighbours: Neighbours): readonly Named[] {
  const { place } = sighting
  switch (sighting.kind) {
    case 'fixed':
      return [{ actor: sighting.actor, place, form: sighting.form }]
    case 'person':
      return nameAll([scene.people.get(sighting)?.actor ?? loneSpeaker(sighting)], place, 'name')
    case 'role':
      return nameAll([resolveRole(scene, sighting, neighbours)], place, 'office')
    case 'institution':
      return nameAll([resolveInstitution(scene, sighting)], place, 'office')
    case 'plural':
      return nameAll(resolvePlural(scene, sighting), place, 'pronoun')
    case 'pronoun':
      return nameAll(resolvePronoun(scene, sighting), place, 'pronoun')
  }
}

function nameAll(actors: readonly (Actor | null)[], place: Place, form: Form): readonly Named[] {
  return actors.flatMap((actor) => (actor ? [{ actor, place, form }] : []))
}

/** A single capitalised word that speaks and is nobody named in full: taken for an organisation. */
function loneSpeaker(sighting: PersonSighting): Actor | null {
  if (!sighting.speaks) return null
  const name = sighting.name.join(' ')
  return {
    id: actorId(`body:${slugOf(name)}`),
    kind: 'body',
    name,
    aliases: [],
    side: null,
    office: null,
    wikidata: null,
  }
}

function sentenceOf(view: View, place: Place, from: number): number {
  let index = from
  while (index < view.sentences.length - 1 && (view.sentences[index]?.last ?? 0) <= place.first)
    index += 1
  return index
}

function remember(scene: Scene, sighting: Sighting, found: readonly Named[]): void {
  if (
    found.length === 0 ||
    (sighting.kind === 'fixed' && sighting.form === 'demonym' && !sighting.plural)
  )
    return
  const actors = found.map((each) => each.actor)
  const person = scene.cast.find((each) => each.actor === actors[0])
  const entry: Antecedent = {
    actors,
    role: sighting.kind === 'role' ? sighting.role : (person?.role ?? null),
    gender: person?.gender ?? null,
    plural: actors.length > 1 || (sighting.kind === 'fixed' && sighting.plural),
    sentence: scene.sentence,
    place: sighting.place,
    subject: isSubject(scene.view, sighting.place),
  }
  joinCoordinated(scene, entry)
  scene.history.add(entry)
}

/** "Macron and Putin": the two together may be "they" afterwards. */
function joinCoordinated(scene: Scene, entry: Antecedent): void {
  const previous = scene.history.last(() => true)
  if (
    !previous ||
    previous.sentence !== entry.sentence ||
    previous.place.last !== entry.place.first - 1
  )
    return
  if (wordAt(scene.view, entry.place.first - 1) !== 'and') return
  const actors = [...previous.actors, ...entry.actors]
  scene.history.add({
    ...entry,
    actors,
    plural: true,
    role: null,
    place: { first: previous.place.first, last: entry.place.last },
  })
}

// Offices.

function resolveRole(scene: Scene, sighting: RoleSighting, neighbours: Neighbours): Actor | null {
  const apposed = appositionOf(scene, sighting, neighbours)
  if (apposed) return apposed
  if (sighting.role === 'counterpart') return counterpartOf(scene, sighting)
  if (sighting.determiner === 'indefinite') return unnamedHolder(scene, sighting)
  const side = sighting.owner?.side ?? ownerSide(scene, sighting)
  const holder = holderOf(scene, sighting, side)
  if (holder) return holder
  if (side === null && sighting.determiner === 'definite') {
    const earlier = scene.history.last((entry) => entry.role === sighting.role && !entry.plural)
    if (earlier) return earlier.actors[0] ?? null
  }
  return unnamedHolder(scene, sighting, side)
}

/** "Vladimir Putin, the Russian president" and "the Russian president, Vladimir Putin". */
function appositionOf(
  scene: Scene,
  sighting: RoleSighting,
  { previous, next }: Neighbours,
): Actor | null {
  const { view } = scene
  const start = determinerStart(view, sighting.place.first)
  if (
    previous?.actor.kind === 'person' &&
    wordAt(view, start - 1) === ',' &&
    previous.place.last === start - 1
  ) {
    const closes =
      /^[,.;)]$/u.test(wordAt(view, sighting.place.last)) ||
      wordAt(view, sighting.place.last) === 'who' ||
      sighting.determiner === 'indefinite'
    if (closes && isSideless(previous.actor.side, sighting)) return previous.actor
  }
  if (next?.kind !== 'person' || sighting.determiner === 'indefinite') return null
  if (wordAt(view, sighting.place.last) !== ',' || next.place.first !== sighting.place.last + 1)
    return null
  const actor = scene.people.get(next)?.actor ?? null
  return actor && isSideless(actor.side, sighting) ? actor : null
}

function isSideless(side: string | null, sighting: RoleSighting): boolean {
  return side === null || !sighting.owner?.side || side === sighting.owner.side
}

function determinerStart(view: View, first: number): number {
  return /^(?:the|a|an|his|her|their|its)$/u.test(wordAt(view, first - 1)) ? first - 1 : first
}

/** Whose "his foreign minister" is: the side of whom the pronoun means. */
function ownerSide(scene: Scene, sighting: RoleSighting): string | null {
  if (sighting.determiner === 'possessive')
    return (
      scene.history.last((entry) => entry.place.last === sighting.place.first)?.actors[0]?.side ??
      null
    )
  return null
}

function holderOf(scene: Scene, sighting: RoleSighting, side: string | null): Actor | null {
  const candidates = scene.cast.filter(
    (person) => holdsRole(person, sighting) && (side === null || person.actor.side === side),
  )
  if (candidates.length === 0) return side === null ? null : onlyOfSide(scene, sighting, side)
  const own = scene.view.article.side?.state ?? null
  const ours =
    side === null && own !== null ? candidates.filter((person) => person.actor.side === own) : []
  const among = ours.length > 0 ? ours : candidates
  const actors = new Set(among.map((person) => person.actor))
  const accepts = (entry: Antecedent): boolean =>
    entry.actors.length === 1 && entry.actors.some((actor) => actors.has(actor))
  const before = scene.history.best(scene.sentence, accepts) ?? scene.history.last(accepts)
  if (before) return before.actors[0] ?? null
  return side === null && ours.length === 0 ? null : (among[0]?.actor ?? null)
}

function holdsRole(person: Person, sighting: RoleSighting): boolean {
  if (person.role === sighting.role) return true
  return sighting.role === 'leader'
    ? person.role === null || HEAD_ROLES.has(person.role)
    : person.role === 'leader' && sighting.heads
}

const HEAD_ROLES: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'supreme-leader',
  'king',
  'emir',
  'sultan',
  'crown-prince',
  'leader',
  'general-secretary',
])

/** A person of that side whose office the text never says, when an office of the head is asked for. */
function onlyOfSide(scene: Scene, sighting: RoleSighting, side: string): Actor | null {
  if (!sighting.heads) return null
  const candidates = scene.cast.filter(
    (person) => person.actor.side === side && person.role === null,
  )
  return candidates.toSorted((a, b) => b.count - a.count)[0]?.actor ?? null
}

/** "his French counterpart": whoever of that side holds the office of the one who has counterparts. */
function counterpartOf(scene: Scene, sighting: RoleSighting): Actor | null {
  const side = sighting.owner?.side ?? null
  const self = scene.history.last((entry) => !entry.plural && entry.actors[0]?.kind === 'person')
  const role = self?.role ?? null
  const found = scene.cast.find(
    (person) =>
      side !== null &&
      person.actor.side === side &&
      (role === null || person.role === role || person.role === 'counterpart'),
  )
  if (found) return found.actor
  return side === null
    ? null
    : officeActor(
        side,
        role ?? 'counterpart',
        `${labelOfSide(side)} ${(role ?? 'counterpart').replaceAll('-', ' ')}`,
      )
}

function unnamedHolder(
  scene: Scene,
  sighting: RoleSighting,
  side: string | null = sighting.owner?.side ?? null,
): Actor | null {
  const words = wordsOf(scene.view, sighting.place)
  if (UNNAMED.has(sighting.role)) {
    const earlier =
      sighting.determiner === 'definite'
        ? scene.history.last((entry) => entry.role === sighting.role && !entry.plural)
        : null
    return (
      earlier?.actors[0] ?? {
        id: actorId(`person:unnamed-${slugOf(words)}`),
        kind: 'person',
        name: words,
        aliases: [],
        side,
        office: words,
        wikidata: null,
      }
    )
  }
  return officeActor(side, sighting.role, words)
}

const UNNAMED: ReadonlySet<string> = new Set([
  'official',
  'adviser',
  'expert',
  'representative',
  'general',
  'judge',
  'police-chief',
])

// Institutions.

function resolveInstitution(scene: Scene, sighting: InstitutionSighting): Actor | null {
  const own = sighting.possessive
    ? (scene.history.last((entry) => entry.place.last === sighting.place.first)?.actors[0]?.side ??
      null)
    : null
  if (own) return officeActor(own, sighting.key, `${labelOfSide(own)} ${sighting.words}`)
  if (sighting.possessive) return null
  const suffix = sighting.key === 'ministry' ? 'ministry' : `/${sighting.key}`
  const earlier = scene.history.last(
    (entry) => entry.actors.length === 1 && (entry.actors[0]?.id.endsWith(suffix) ?? false),
  )
  if (earlier) return earlier.actors[0] ?? null
  const side = scene.view.article.side?.state ?? soleSide(scene, sighting)
  return officeActor(
    side,
    sighting.key,
    side === null ? sighting.words : `${labelOfSide(side)} ${sighting.words}`,
  )
}

/** The one state whose head the text has named, for "the presidency". */
function soleSide(scene: Scene, sighting: InstitutionSighting): string | null {
  if (sighting.key !== 'presidency') return null
  const sides = new Set(
    scene.history
      .all()
      .flatMap((entry) => (entry.role === 'president' ? (entry.actors[0]?.side ?? []) : [])),
  )
  return sides.size === 1 ? ([...sides][0] ?? null) : null
}

// Several at once.

function resolvePlural(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  if (sighting.sides.length > 0)
    return sighting.sides.map((side) => holderOfSide(scene, sighting, side))
  const persons = pairOf(scene, sighting)
  if (sighting.of === 'persons' && persons.length > 1) return persons
  const states = persons.flatMap((actor) =>
    actor.side === null ? [] : (actorOfSide(actor.side) ?? []),
  )
  if (states.length > 1) return states
  return pairOfStates(scene, sighting.count ?? 2)
}

function holderOfSide(scene: Scene, sighting: PluralSighting, side: string): Actor {
  const role = sighting.role ?? 'leader'
  const bare: RoleSighting = {
    kind: 'role',
    place: sighting.place,
    role,
    heads: sighting.heads,
    owner: { side, label: side },
    determiner: 'definite',
  }
  return (
    holderOf(scene, bare, side) ??
    officeActor(side, role, `${labelOfSide(side)} ${role.replaceAll('-', ' ')}`)
  )
}

/** The persons of different sides named last, those of the office asked for before others. */
function pairOf(scene: Scene, sighting: PluralSighting): readonly Actor[] {
  const wanted = sighting.count ?? 2
  const fits = (person: Person): boolean =>
    sighting.role === null ||
    person.role === sighting.role ||
    (sighting.role === 'leader' && (person.role === null || HEAD_ROLES.has(person.role)))
  const strict = lastOfSides(scene, wanted, fits)
  return strict.length >= wanted ? strict : lastOfSides(scene, wanted, () => true)
}

function lastOfSides(
  scene: Scene,
  wanted: number,
  fits: (person: Person) => boolean,
): readonly Actor[] {
  const found: Person[] = []
  for (const entry of scene.history.all().toReversed()) {
    for (const actor of entry.actors) {
      const person = scene.cast.find((each) => each.actor === actor)
      if (!person || !fits(person) || found.includes(person)) continue
      if (
        found.some((other) => other.actor.side !== null && other.actor.side === person.actor.side)
      )
        continue
      found.push(person)
    }
    if (found.length >= wanted) break
  }
  const chosen = found.slice(0, wanted).map((person) => person.actor)
  return scene.cast.flatMap((person) => (chosen.includes(person.actor) ? [person.actor] : []))
}

function pairOfStates(scene: Scene, wanted: number): readonly Actor[] {
  const found = new Set<Actor>()
  for (const entry of scene.history.all().toReversed()) {
    for (const actor of entry.actors) if (actor.kind === 'state') found.add(actor)
    if (found.size >= wanted) break
  }
  return found.size >= wanted ? [...found].slice(0, wanted).toReversed() : []
}

// Pronouns.

function resolvePronoun(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  switch (sighting.person) {
    case 'he':
    case 'she':
      return listOf(singlePerson(scene, sighting))
    case 'they':
      return severalBefore(scene)
    case 'it':
      return listOf(thingBefore(scene, sighting))
    case 'we':
      return listOf(ownSide(scene, sighting))
  }
}

function listOf(actor: Actor | null): readonly Actor[] {
  return actor ? [actor] : []
}

function singlePerson(scene: Scene, sighting: PronounSighting): Actor | null {
  const other = sighting.person === 'he' ? 'f' : 'm'
  const accepts = (entry: Antecedent): boolean =>
    entry.actors.length === 1 &&
    !entry.plural &&
    entry.gender !== other &&
    isPersonal(entry) &&
    !isOwnSubject(scene, sighting, entry)
  return scene.history.best(scene.sentence, accepts)?.actors[0] ?? null
}

function isPersonal(entry: Antecedent): boolean {
  const actor = entry.actors[0]
  return actor?.kind === 'person' || (actor?.kind === 'office' && entry.role !== null)
}

/** "Macron told him": him is not the subject of his own verb. */
function isOwnSubject(scene: Scene, sighting: PronounSighting, entry: Antecedent): boolean {
  return (
    sighting.grammar === 'object' &&
    entry.subject &&
    entry.sentence === scene.sentence &&
    sighting.place.first - entry.place.last < 5
  )
}

function severalBefore(scene: Scene): readonly Actor[] {
  const found = scene.history.best(scene.sentence, (entry) => entry.plural)
  return found && scene.sentence - found.sentence <= 2 ? found.actors : []
}

function thingBefore(scene: Scene, sighting: PronounSighting): Actor | null {
  const { view } = scene
  const verb = view.tokens[sighting.place.last]
  if (sighting.grammar === 'subject' && (verb?.tag !== 'VERB' || verb.lemma === 'be')) return null
  const accepts = (entry: Antecedent): boolean =>
    entry.actors.length === 1 && !entry.plural && !isPersonal(entry)
  const found = scene.history.best(scene.sentence, accepts)
  return found &&
    scene.sentence - found.sentence <= 1 &&
    (found.sentence === scene.sentence || found.subject)
    ? (found.actors[0] ?? null)
    : null
}

/** "We" in a side's own text, outside quotation marks, is that side. */
function ownSide(scene: Scene, sighting: PronounSighting): Actor | null {
  const { article } = scene.view
  if (!article.side || (article.kind !== 'official' && article.kind !== 'briefing')) return null
  return isQuoted(scene.view, sighting.place) ? null : actorOfSide(article.side.state)
}

/** Whether an odd number of quotation marks stands between the paragraph's start and a place. */
function isQuoted(view: View, place: Place): boolean {
  const at = view.tokens[place.first]?.start ?? 0
  const { text } = view.article
  const from = Math.max(0, text.lastIndexOf('\n\n', at))
  let open = false
  for (let index = from; index < at; index += 1) {
    const character = text[index]
    if (character === '“' || (character === '"' && !open)) open = true
    else if (character === '”' || character === '"') open = false
  }
  return open
}
