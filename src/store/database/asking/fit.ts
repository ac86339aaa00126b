import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { asQuery, type Sought } from './words.js'

/**
 * Up to so many matches are put in order by how well they fit. Among more the fit says little, since all have the words,
 * and to tell it of each takes longer than anyone waits: then the latest come first.
 */
const RANKED = 1000

/** How many rows match; and if they are to be put in order by how well they fit, which. */
export interface Matches {
  readonly total: number
  readonly keys: readonly string[] | null
}

/**
 * What to select of rows to count those that match and, when words were asked for, to know which they are: all rows, or
 * those among them of which something is so.
 */
export function matchesBy(key: string, sought: Sought | null, isMatch: Condition = sql`true`) {
  const total = howManyOf(isMatch)
  const keys =
    sought === null
      ? sql<null>`null::text[]`
      : sql<readonly string[] | null>`
          case when ${total} <= ${sql.lit(RANKED)}
            then coalesce(array_agg(${sql.ref(key)}) filter (where ${isMatch}), '{}') end`
  return [total.as('total'), keys.as('keys')] as const
}

type Condition = RawBuilder<SqlBool>

/** Of how many rows something is so. */
export function howManyOf(isMatch: Condition) {
  return sql<number>`(count(*) filter (where ${isMatch}))::integer`
}

/** Whether a row is one of those that were found before. */
export function isOneOf(column: string, keys: readonly string[]) {
  return sql<SqlBool>`${sql.ref(column)} = any (${keys}::text[])`
}

/** How well a row fits, by its column of stems; the same for all when fit does not order them. */
export function fitOf(column: string, sought: Sought | null, { keys }: Matches) {
  return sought === null || keys === null
    ? sql<number>`0::real`
    : sql<number>`ts_rank(${sql.ref(column)}, ${asQuery(sought)})`
}
