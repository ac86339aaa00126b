import type { Duration } from '../model/account.js'

/** The values that a stated number leaves open. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

type Op = Duration['op']

/** How far "about" may be off. */
const ABOUT = 0.15

/** What "more than two", "about two" and "two" can be. */
export function boundsOf(value: number, op: Op): Bounds {
  switch (op) {
    case '>':
      return { low: value, high: Infinity }
    case '<':
      return { low: 0, high: value }
    case '~':
      return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) }
    case '=':
      return { low: value, high: value }
  }
}

/** Whether some value lies within both. */
export function canBothHold(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** Whether the first leaves less open than the second: what holds of it holds of the second too. */
export function isNarrower(a: Bounds, b: Bounds): boolean {
  return a.low >= b.low && a.high <= b.high && (a.low > b.low || a.high < b.high)
}

/** A number as stated; `high` is the upper end of a range. */
export interface Stated {
  readonly value: number
  readonly op: Op
  readonly high?: number
}

/** Whether two stated numbers may be one: one may be the other rounded to its last digit told. */
export function mayBeOne(a: Stated, b: Stated): boolean {
  if (canBothHold(boundsOfStated(a), boundsOfStated(b))) return true
  return (
    a.op === '=' && b.op === '=' && (isRoundedTo(a.value, b.value) || isRoundedTo(b.value, a.value))
  )
}

function boundsOfStated({ value, op, high }: Stated): Bounds {
  return high === undefined ? boundsOf(value, op) : { low: value, high }
}

/** More than this is no rounding: 12,000 is not 10,000. */
const ROUNDED_BY = 0.05

/** 1.23 billion is 1.2 billion at the digits told; 1 billion is not 2 billion. Small numbers are told as they are. */
function isRoundedTo(exact: number, round: number): boolean {
  const step = stepOf(round)
  return (
    step > 0 &&
    Math.round(exact / step) * step === round &&
    Math.abs(exact - round) <= round * ROUNDED_BY
  )
}

/** One of the last digit told: 100 million for 1.2 billion. 0 for numbers below a hundred. */
function stepOf(value: number): number {
  if (value < 100) return 0
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step === 1 ? 0 : step
}

/** Minutes of an ISO 8601 duration of days or less; `null` for longer or none. */
export function minutesOf(iso: string): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/u.exec(
    iso,
  )
  if (!match || (!match[1] && !match[2] && !match[3])) return null
  const [days, hours, minutes] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0))
  return (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0)
}

const MONTHS_IN = { Y: 12, M: 1, W: 12 / 52, D: 12 / 365 } as const
const LONG = /^P(\d+(?:\.\d+)?)([YMWD])$/u

/** Months of an ISO 8601 duration of one unit of days or more; `null` for others. */
export function monthsOf(iso: string): number | null {
  const [, count, unit] = LONG.exec(iso) ?? []
  if (unit !== 'Y' && unit !== 'M' && unit !== 'W' && unit !== 'D') return null
  return Number(count) * MONTHS_IN[unit]
}
