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
    things: thingsShared(a, b),
    numbers: numbersAlike(a.told.numbers, b.told.numbers),
  }
}

function thingsShared(a: Profile, b: Profile): number {
  let things = 0
  for (const unit of a.units.values()) if (isThing(unit) && b.units.has(unit.key)) things += 1
  return things
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
  let alike: NumbersAlike = 'none'
  for (const a of ours)
    for (const b of theirs) {
      if (!isKin(a, b)) continue
      if (mayBeOne(a, b)) return 'same'
      alike = 'other'
    }
  return alike
}

function isKin(a: ToldNumber, b: ToldNumber): boolean {
  return a.currency === b.currency && a.unit === b.unit
}

/** Whether both tell sums, and none in the other's currency. */
export function areOtherCurrencies(
  ours: readonly ToldNumber[],
  theirs: readonly ToldNumber[],
): boolean {
  if (!ours.some(isSum) || !theirs.some(isSum)) return false
  return !ours.some((a) => isSum(a) && theirs.some((b) => a.currency === b.currency))
}

const isSum = ({ currency }: ToldNumber): boolean => currency !== null

/** Whether a count of the first is a part of the second's: 80 of 200. */
export function isPartOf(part: readonly ToldNumber[], whole: readonly ToldNumber[]): boolean {
  return part.some((a) => whole.some((b) => isKin(a, b) && a.value < b.value && !mayBeOne(a, b)))
}
