import { BODIES, BODY_SEATS, type Body } from '../../lexicon/bodies.js'
import { INSTITUTIONS, NATIONAL_OFFICES, ROLES } from '../../lexicon/offices.js'
import { SEATS } from '../../lexicon/seats.js'
import { STATES, type State } from '../../lexicon/states.js'
import { buildTrie, foldWord, wordsOfPhrase } from '../../language/phrases.js'
import type { Actor } from '../../model/actors.js'
import { actorId } from '../../model/ids.js'

/** A phrase that names an actor by itself, and may own an office ("Russia's", "French", "Kremlin"). */
export interface OwnerEntry {
  readonly kind: 'owner'
  readonly as: 'name' | 'adjective' | 'people' | 'capital' | 'seat'
  readonly actor: Actor
  /** What to call its offices by: "French", "EU". */
  readonly label: string
  /** The institution that the same words mean after another owner: "the German Foreign Office". */
  readonly institution: InstitutionEntry | null
  readonly capital: Capital
}

export interface RoleEntry {
  readonly kind: 'role'
  readonly role: string
  readonly heads: boolean
  readonly plural: boolean
  /** The state whose usage it is when no other is named. */
  readonly national: string | null
  readonly capital: Capital
}

export interface InstitutionEntry {
  readonly kind: 'institution'
  readonly key: string
  readonly words: string
  readonly capital: Capital
}

/** How the text must write a phrase: with a capital, all in capitals, or either way. */
type Capital = 'first' | 'all' | 'any'

export type Entry = OwnerEntry | RoleEntry | InstitutionEntry

const LABELS: ReadonlyMap<string, string> = new Map([
  ...STATES.map((state): [string, string] => [
    state.code,
    state.adjectives[0] ?? state.names[0] ?? state.code,
  ]),
  ...BODIES.map((body): [string, string] => [codeOf(body), body.names[0] ?? body.id]),
  // English says "US officials" more than "American officials".
  ['US', 'US'],
])

/** "French" for FR, "EU" for EU. */
export function labelOfSide(side: string): string {
  return LABELS.get(side) ?? side
}

/** The state or body that a side's code names; `null` for a code that the lexicon lacks. */
export function actorOfSide(side: string): Actor | null {
  return ACTORS_OF_SIDES.get(side) ?? null
}

/** "IAEA" of `body:IAEA`. */
function codeOf(body: Body): string {
  return body.id.slice(body.id.indexOf(':') + 1)
}

function stateActor(state: State): Actor {
  return {
    id: actorId(`state:${state.code}`),
    kind: 'state',
    name: state.names[0] ?? state.code,
    aliases: [...state.names.slice(1), ...state.capitals],
    side: state.code,
    office: null,
    wikidata: null,
  }
}

function bodyActor(body: Body): Actor {
  return {
    id: actorId(body.id),
    kind: body.kind,
    name: body.names[0] ?? body.id,
    aliases: body.names.slice(1),
    side: body.side,
    office: null,
    wikidata: null,
  }
}

/** An office of a state or body as an actor: `office:FR/presidency`. */
export function officeActor(side: string | null, office: string, name: string): Actor {
  return {
    id: actorId(side === null ? `office:${office}` : `office:${side}/${office}`),
    kind: 'office',
    name,
    aliases: side === null ? [] : otherNames(side, office, name),
    side,
    office: null,
    wikidata: null,
  }
}

/** The seat, and whose the office is in other words: "Kremlin", "Russia's presidency", "presidency of Russia". */
function otherNames(side: string, office: string, name: string): readonly string[] {
  const seat = NAMES_OF_SEATS.get(`${side}/${office}`)
  const noun = office.replaceAll('-', ' ')
  const owner = STATE_ACTORS.get(side)?.name
  const owned = owner === undefined ? [] : [`${owner}'s ${noun}`, `${noun} of ${owner}`]
  return [...(seat === undefined ? [] : [seat]), ...owned].filter((other) => other !== name)
}

const NAMES_OF_SEATS: ReadonlyMap<string, string> = new Map(
  SEATS.toReversed().map((seat) => [`${seat.side}/${seat.office}`, seat.name]),
)

const STATE_ACTORS: ReadonlyMap<string, Actor> = new Map(
  STATES.map((state) => [state.code, stateActor(state)]),
)

const ACTORS_OF_SIDES: ReadonlyMap<string, Actor> = new Map([
  ...STATE_ACTORS,
  ...BODIES.map((body): [string, Actor] => [codeOf(body), bodyActor(body)]),
])

const INSTITUTION_OF: ReadonlyMap<string, InstitutionEntry> = new Map(
  INSTITUTIONS.flatMap(({ key, forms }) =>
    forms.map((words): [string, InstitutionEntry] => [
      words,
      { kind: 'institution', key, words, capital: 'any' },
    ]),
  ),
)

function* allRows(): Iterable<readonly [string, Entry]> {
  yield* stateRows()
  yield* bodyRows()
  yield* seatRows()
  yield* roleRows()
  yield* institutionRows()
}

function* stateRows(): Iterable<readonly [string, Entry]> {
  for (const state of STATES) {
    const actor = STATE_ACTORS.get(state.code)
    if (!actor) continue
    const label = state.adjectives[0] ?? actor.name
    const ways = [
      ['name', state.names],
      ['adjective', state.adjectives],
      ['people', state.people],
      ['capital', state.capitals],
    ] as const
    for (const [as, phrases] of ways)
      for (const phrase of phrases) yield [phrase, ownerEntry(phrase, { as, actor, label })]
  }
}

function* bodyRows(): Iterable<readonly [string, Entry]> {
  for (const body of BODIES) {
    const actor = bodyActor(body)
    const label = body.adjectives[0] ?? actor.name
    for (const phrase of body.names)
      yield [phrase, ownerEntry(phrase, { as: 'name', actor, label })]
    for (const phrase of body.adjectives)
      yield [phrase, ownerEntry(phrase, { as: 'adjective', actor, label })]
    for (const [city, id] of BODY_SEATS)
      if (id === body.id) yield [city, ownerEntry(city, { as: 'capital', actor, label })]
  }
}

function* seatRows(): Iterable<readonly [string, Entry]> {
  for (const seat of SEATS)
    for (const phrase of seat.forms) {
      const actor = officeActor(seat.side, seat.office, seat.name)
      const entry = ownerEntry(phrase, { as: 'seat', actor, label: phrase })
      const institution = INSTITUTION_OF.get(phrase.toLowerCase()) ?? null
      yield [phrase, institution ? { ...entry, institution, capital: 'any' } : entry]
    }
}

/** A phrase that names an actor, as it must be written. */
export function ownerEntry(
  phrase: string,
  owner: Pick<OwnerEntry, 'as' | 'actor' | 'label'>,
): OwnerEntry {
  return { kind: 'owner', ...owner, institution: null, capital: capitalOf(phrase) }
}

function* roleRows(): Iterable<readonly [string, Entry]> {
  for (const role of ROLES)
    for (const form of role.forms) {
      const capital = capitalOf(form) === 'all' ? 'all' : 'any'
      const entry = { kind: 'role', role: role.key, heads: role.heads, capital } as const
      const national = NATIONAL_OFFICES.get(form) ?? null
      yield [form, { ...entry, plural: false, national }]
      for (const plural of pluralsOf(form)) yield [plural, { ...entry, plural: true, national }]
    }
}

function* institutionRows(): Iterable<readonly [string, Entry]> {
  yield* INSTITUTION_OF
}

/** The plural of an office: its head noun stands first where a preposition follows ("ministers of defence"). */
function pluralsOf(form: string): readonly string[] {
  if (form.endsWith('.')) return []
  const [head = '', ...rest] = form.split(/ (?=(?:of|for|to|in)\b)/u)
  return [[pluralOf(head), ...rest].join(' ')]
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/[^aeo]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

function capitalOf(phrase: string): Capital {
  const first = wordsOfPhrase(phrase).length === 1 && /^[A-Z.\d+-]+$/u.test(phrase)
  if (first) return 'all'
  return phrase.charAt(0) === foldWord(phrase).charAt(0) ? 'any' : 'first'
}

/** Every phrase of the gazetteer, by its folded words. */
export const GAZETTEER = buildTrie<Entry>(allRows())
