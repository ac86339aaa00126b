import { sql } from 'kysely'
import { asQuery, type Sought } from './words.js'

/**
 * Up to so many matches are put in order by how well they fit. Among more the fit says little, since all have the words,
 * and to tell it of each takes longer than anyone waits: then the latest come first.
 */
const RANKED = 1000

/** How well a row fits, by its column of stems; the same for all when fit does not order them. */
export function fitOf(column: string, sought: Sought | null, total: number) {
  return sought === null || total > RANKED
    ? sql<number>`0::real`
    : sql<number>`ts_rank(${sql.ref(column)}, ${asQuery(sought)})`
}
