import type { ToldNumber } from '../../model/following.js'
import type { Known } from './known.js'
import type { Profile } from './profiles.js'
import { isSharing } from './sides.js'

/** "Has paid the 46 million", "all fifty are back": the only one of whom so much, or so many, was promised. */
export function numberNamed<Group>(
  { told, promisors, all }: Profile,
  open: readonly Known<Group>[],
): Known<Group> | null {
  const sums = told.numbers.filter(({ unit }) => unit === null)
  const isMeant = (number: ToldNumber) =>
    sums.some((sum) => isSumOf(sum, number)) || (number.currency === null && number.value === all)
  const [first, ...others] = open.filter(
    (each) =>
      (promisors.length === 0 || isSharing(promisors, each.promisors)) &&
      each.promises.some((promise) => promise.told.numbers.some(isMeant)),
  )
  return first !== undefined && others.length === 0 ? first : null
}

/** "46 million" of 46 million dollars. */
const isSumOf = (sum: ToldNumber, promised: ToldNumber): boolean =>
  promised.currency !== null &&
  sum.value === promised.value &&
  (sum.currency === null || sum.currency === promised.currency)
