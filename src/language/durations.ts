import { TIME_UNITS, type TimeUnit } from '../lexicon/calendar.js'
import type { Duration } from '../model/account.js'

/** A length in one unit of time; the number may have a fraction. */
export interface Length {
  readonly number: number
  readonly unit: TimeUnit
}

const ISO =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u
const MINUTES: readonly number[] = [525_960, 43_830, 10_080, 1440, 60, 1, 1 / 60]
/** "About two hours" is taken to hold from a fifth less to a fifth more. */
const ABOUT = 0.2
/** "Two hours" is said of what lies less than a quarter of its smallest unit away. */
const ROUNDING = 0.25

/** The unit that a word names, in singular or plural or short ("hrs"); `null` for other words. */
export function timeUnitOf(word: string): TimeUnit | null {
  const singular = word
    .toLowerCase()
    .replace(/s$/u, '')
    .replace(/^min$/u, 'minute')
    .replace(/^hr$/u, 'hour')
  return TIME_UNITS.find((unit) => unit.name === singular) ?? null
}

/** ISO 8601 for lengths in falling units: a half becomes the next unit's share ("2.5 years" is P2Y6M). */
export function isoOf(lengths: readonly Length[]): string {
  const parts = lengths.flatMap(withoutFraction)
  const on = (clock: boolean) =>
    parts
      .filter(({ unit }) => unit.clock === clock)
      .map(({ number, unit }) => `${number}${unit.letter}`)
      .join('')
  const clock = on(true)
  return `P${on(false)}${clock ? `T${clock}` : ''}`
}

/** How many of the smaller unit a larger one is split into when it has a fraction. */
const SPLITS: ReadonlyMap<string, readonly [name: string, into: number]> = new Map([
  ['year', ['month', 12]],
  ['month', ['day', 30]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
])

function withoutFraction({ number, unit }: Length): readonly Length[] {
  const total = number * unit.times
  const whole = Math.floor(total)
  const split = SPLITS.get(unit.times === 1 ? unit.name : '')
  const smaller = split && timeUnitOf(split[0])
  const plain = { ...unit, times: 1 }
  if (whole === total || !split || !smaller) return [{ number: total, unit: plain }]
  const rest = withoutFraction({ number: roundToHalf((total - whole) * split[1]), unit: smaller })
  return whole === 0 ? rest : [{ number: whole, unit: plain }, ...rest]
}

// A tenth of a year is no exact number of months: halves are, and more is never meant.
function roundToHalf(value: number): number {
  return Math.round(value * 2) / 2
}

/** Minutes in an ISO 8601 duration, months and years at their mean length; `null` when it is none. */
export function minutesOf(iso: string): number | null {
  const match = ISO.exec(iso)
  if (!match || iso.length < 3) return null
  return MINUTES.reduce((sum, minutes, index) => sum + minutes * Number(match[index + 1] ?? 0), 0)
}

/**
 * Whether two lengths can both hold of one event at the precision given: "more than two hours" and "about 130
 * minutes" can, "more than two hours" and "90 minutes" cannot. What is no ISO 8601 duration excludes nothing.
 */
export function areDurationsCompatible(a: Duration, b: Duration): boolean {
  const [range, other] = [rangeOf(a), rangeOf(b)]
  if (!range || !other) return true
  return range.least < other.most && other.least < range.most
}

function rangeOf({ op, iso }: Duration): { readonly least: number; readonly most: number } | null {
  const minutes = minutesOf(iso)
  if (minutes === null) return null
  if (op === '>') return { least: minutes, most: Infinity }
  if (op === '<') return { least: -Infinity, most: minutes }
  const slack = op === '~' ? minutes * ABOUT : roundingOf(iso, minutes)
  return { least: minutes - slack, most: minutes + slack }
}

function roundingOf(iso: string, minutes: number): number {
  const match = ISO.exec(iso)
  const smallest = MINUTES.findLast((_, index) => match?.[index + 1] !== undefined) ?? 0
  // Minutes are told in tens and quarters: "50 minutes" is no count of minutes.
  const step = smallest === 1 && minutes % 5 === 0 ? 20 : smallest
  return step * ROUNDING
}
