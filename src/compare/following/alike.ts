import type { ToldNumber } from '../../model/following.js'
import { mayBeOne } from '../quantities.js'
import { isThing, type Profile } from './profiles.js'

/** What two tellings have in common. */
export interface Alike {
  /** Share of the poorer matter that the richer one has, 0 to 1. */
  readonly ofShorter: number
  readonly ofLonger: number
  /** Weight of what is shared: about one for each word of substance. */
  readonly shared: number
  /** Things that both name in the same word. */
  readonly things: number
  readonly numbers: NumbersAlike
}

/** `same`: a sum or count of both may be one; `other`: both tell one of a kind, and none may be; `none`: nothing to compare. */
export type NumbersAlike = 'same' | 'other' | 'none'

const FIELD_SHARE = 0.75

export function alikeOf(a: Profile, b: Profile): Alike {
  const [ofA, ofB] = [sharedOf(a, b), sharedOf(b, a)]
  const [shareOfA, shareOfB] = [ratio(ofA, a.weight), ratio(ofB, b.weight)]
  return {
    ofShorter: a.weight <= b.weight ? shareOfA : shareOfB,
    ofLonger: a.weight <= b.weight ? shareOfB : shareOfA,
    shared: Math.min(ofA, ofB),
    things: [...a.units.values()].filter((unit) => isThing(unit) && b.units.has(unit.key)).length,
    numbers: numbersAlike(a.told.numbers, b.told.numbers),
  }
}

function sharedOf(a: Profile, b: Profile): number {
  let sum = 0
  for (const { key, fields, weight } of a.units.values()) {
    if (b.units.has(key)) sum += weight
    else if (fields.some((field) => b.fields.has(field))) sum += weight * FIELD_SHARE
  }
  return sum
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** Sums of one currency and counts of one thing are held against each other. */
export function numbersAlike(
  ours: readonly ToldNumber[],
  theirs: readonly ToldNumber[],
): NumbersAlike {
  const pairs = ours.flatMap((a) => theirs.filter((b) => isKin(a, b)).map((b) => mayBeOne(a, b)))
  if (pairs.length === 0) return 'none'
  return pairs.includes(true) ? 'same' : 'other'
}

function isKin(a: ToldNumber, b: ToldNumber): boolean {
  return a.currency === b.currency && a.unit === b.unit
}

/** Whether both tell sums, and none in the other's currency. */
export function areOtherCurrencies(
  ours: readonly ToldNumber[],
  theirs: readonly ToldNumber[],
): boolean {
  const [a, b] = [currenciesOf(ours), currenciesOf(theirs)]
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each))
}

function currenciesOf(numbers: readonly ToldNumber[]): readonly string[] {
  return numbers.flatMap(({ currency }) => currency ?? [])
}

/** Whether a count of the first is a part of the second's: 80 of 200. */
export function isPartOf(part: readonly ToldNumber[], whole: readonly ToldNumber[]): boolean {
  return part.some((a) => whole.some((b) => isKin(a, b) && a.value < b.value && !mayBeOne(a, b)))
}
