import { chanceOf, pickAt, type Chance } from './chance.js'
import { firstDayOf } from './days.js'
import { THIRD_CITIES, TOWNS } from './world/outlets.js'
import { MATTERS, type Matter, type PointKind } from './world/points.js'
import { PAIRS, type Person, type WorldState } from './world/states.js'

export type OccasionKind = 'phone-call' | 'video-call' | 'meeting' | 'visit' | 'talks'

/** One side of a contact, with who speaks for it that day. */
export interface Party {
  readonly state: WorldState
  readonly person: Person
  /** "President", "Foreign Minister". */
  readonly title: string
  /** Who publishes for it. */
  readonly by: string
}

/** When two were in touch, and how. */
export interface Occasion {
  /** Counted from 1970-01-01. */
  readonly day: number
  readonly kind: OccasionKind
  /** `null` for calls. */
  readonly place: string | null
  readonly parties: readonly [Party, Party]
}

/** Something put forward by a party, its numbers and places filled in. */
export interface Point {
  readonly party: 0 | 1
  readonly kind: PointKind
  readonly words: string
}

/** All that there is to tell of one contact of the bench's world: every account draws on this. */
export interface ToldContact extends Occasion {
  readonly number: number
  readonly initiator: 0 | 1
  readonly minutes: number
  readonly matters: readonly Matter[]
  readonly points: readonly Point[]
  readonly quotes: readonly { readonly party: 0 | 1; readonly words: string }[]
  readonly town: string
  /** Month in which they want to be in touch again. */
  readonly next: string
  /** The pair's contact before this one, within the same eight years. */
  readonly earlier: Occasion | null
}

const FIRST_DAY = firstDayOf(2020)
/** Eight years are cut into so many stretches; a pair is in touch once in each, in an order that looks like none. */
const STRETCHES = 128
const STRETCH_DAYS = 22
const JITTER_DAYS = 14
const YEARS_DAYS = 2922
const STEP = 53
/** 53 times 29 is 1 more than a multiple of 128. */
const STEP_BACK = 29

const KINDS: readonly OccasionKind[] = [
  ...Array.from({ length: 8 }, () => 'phone-call' as const),
  ...Array.from({ length: 2 }, () => 'video-call' as const),
  ...Array.from({ length: 5 }, () => 'meeting' as const),
  ...Array.from({ length: 3 }, () => 'visit' as const),
  ...Array.from({ length: 2 }, () => 'talks' as const),
]

/** The contact of this number, counted from 0: neighbours in number are other pairs on other days. */
export function contactAt(seed: number, number: number): ToldContact {
  const chance = chanceOf(seed, 'contact', number)
  const matters = chance.some(MATTERS, chance.often(70) ? 3 : 2)
  const town = chance.pick(TOWNS)
  return {
    ...occasionAt(seed, number),
    number,
    initiator: chance.often(50) ? 0 : 1,
    minutes: 20 + 5 * chance.below(24),
    matters,
    town,
    points: matters.flatMap((matter) => pointsOf(matter, town, chance)),
    quotes: [
      { party: 0, words: chance.pick(pickAt(matters, 0).quotes) },
      { party: 1, words: chance.pick(pickAt(matters, 1).quotes) },
    ],
    next: chance.pick(['the autumn', 'the spring', 'two months', 'the coming weeks']),
    earlier: earlierThan(seed, number),
  }
}

function occasionAt(seed: number, number: number): Occasion {
  const chance = chanceOf(seed, 'occasion', number)
  const { pair, turn } = placeOf(number)
  const years = Math.floor(turn / STRETCHES)
  const inYears = stretchOf(pair, turn) * STRETCH_DAYS + chance.below(JITTER_DAYS)
  const kind = chance.pick(KINDS)
  const isSecondHalf = inYears > YEARS_DAYS / 2
  const isOfHeads = kind !== 'talks' && chance.often(65)
  const [first, second] = pickAt(PAIRS, pair)
  const partyOf = isOfHeads ? headOf : ministerOf
  return {
    day: FIRST_DAY + years * YEARS_DAYS + inYears,
    kind,
    place: placeFor(kind, [first.capital, second.capital], chance),
    parties: [partyOf(first, isSecondHalf), partyOf(second, isSecondHalf)],
  }
}

function placeOf(number: number) {
  return { pair: number % PAIRS.length, turn: Math.floor(number / PAIRS.length) }
}

function stretchOf(pair: number, turn: number): number {
  return (turn * STEP + pair * 7) % STRETCHES
}

function earlierThan(seed: number, number: number): Occasion | null {
  const { pair, turn } = placeOf(number)
  const before = stretchOf(pair, turn) - 1
  if (before < 0) return null
  const shifted = (before - pair * 7) % STRETCHES
  const back = (((shifted + STRETCHES) % STRETCHES) * STEP_BACK) % STRETCHES
  const years = Math.floor(turn / STRETCHES)
  return occasionAt(seed, (years * STRETCHES + back) * PAIRS.length + pair)
}

function placeFor(
  kind: OccasionKind,
  capitals: readonly [string, string],
  chance: Chance,
): string | null {
  if (kind === 'phone-call' || kind === 'video-call') return null
  // The second side is the one that travels.
  if (kind === 'visit') return capitals[0]
  return chance.often(70) ? chance.pick(capitals) : chance.pick(THIRD_CITIES)
}

function headOf(state: WorldState, isSecondHalf: boolean): Party {
  return { state, person: state.heads[isSecondHalf ? 1 : 0], title: state.title, by: state.office }
}

function ministerOf(state: WorldState, isSecondHalf: boolean): Party {
  const person = state.ministers[isSecondHalf ? 1 : 0]
  return { state, person, title: 'Foreign Minister', by: state.ministry }
}

/** Of one matter: what each side asks or holds, perhaps a promise, perhaps something agreed. */
function pointsOf(matter: Matter, town: string, chance: Chance): readonly Point[] {
  const of = (kind: PointKind, count: number) =>
    chance
      .some(
        matter.points.filter((point) => point.kind === kind),
        count,
      )
      .map((point) => wordsFor(point.words, town, chance))
  const asking = chance.often(50) ? 0 : 1
  const other = asking === 0 ? 1 : 0
  return [
    ...of('ask', 1 + chance.below(2)).map(
      (words) => ({ party: asking, kind: 'ask', words }) as const,
    ),
    ...of('claim', 1).map((words) => ({ party: other, kind: 'claim', words }) as const),
    ...of('pledge', chance.below(2)).map(
      (words) => ({ party: other, kind: 'pledge', words }) as const,
    ),
    ...of('joint', chance.below(2)).map((words) => ({ party: 0, kind: 'joint', words }) as const),
  ]
}

/** Fills in what the contact sets; the states are filled in by whoever tells it. */
function wordsFor(words: string, town: string, chance: Chance): string {
  return words
    .replaceAll('{town}', chance.often(70) ? town : chance.pick(TOWNS))
    .replaceAll('{number}', String(3 + chance.below(chance.often(50) ? 40 : 480)))
    .replaceAll('{sum}', sumOf(chance))
    .replaceAll('{deadline}', deadlineOf(chance))
}

function sumOf(chance: Chance): string {
  const currency = chance.pick(['dollars', 'euros'])
  return chance.often(70)
    ? `${10 * (1 + chance.below(95))} million ${currency}`
    : `${1 + chance.below(19)}.${1 + chance.below(9)} billion ${currency}`
}

function deadlineOf(chance: Chance): string {
  return chance.pick([
    `by the end of ${chance.pick(['March', 'June', 'September', 'December'])}`,
    `within ${chance.pick(['ten days', 'three months', 'six weeks', 'a year'])}`,
    `before the end of the year`,
    `by 1 ${chance.pick(['February', 'May', 'August', 'November'])}`,
  ])
}
