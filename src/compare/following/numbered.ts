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

/** A count from which on it tells things apart: there are many fives. */
export const LEAST_TELLING = 50

/** "1,500 seasonal jobs" of 1,500 places: so many of what another word calls. */
export function isSameCount<Group>({ told }: Profile, { promises }: Known<Group>): boolean {
  const counts = told.numbers.filter(({ unit, value }) => unit !== null && value >= LEAST_TELLING)
  return counts.some(({ value }) =>
    promises.some((promise) =>
      promise.told.numbers.some((number) => number.unit !== null && number.value === value),
    ),
  )
}

const MONEY =
  /^(?:loan|credit|grant|aid|agre|contract|pack|fund|financ|sum|donat|contribut|tranch|guarante|debt|bond|deposit|money|pay|instal)/u

/** "The loan agreement for 180 million dollars was signed": the only one of just that sum. */
export function sumNamed<Group>(
  { told }: Profile,
  open: readonly Known<Group>[],
): Known<Group> | null {
  if (told.loose?.heads.some((head) => MONEY.test(head)) !== true) return null
  const sums = told.numbers.filter(({ currency }) => currency !== null)
  const [first, ...others] = open.filter(({ promises }) =>
    promises.some((promise) =>
      promise.told.numbers.some((number) =>
        sums.some(({ value, currency }) => number.value === value && number.currency === currency),
      ),
    ),
  )
  return first !== undefined && others.length === 0 ? first : null
}
