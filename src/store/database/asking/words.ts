import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { WordQuestion } from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { quotedStem, readStemQuery, wantedStems, type StemQuery } from './stems.js'

/** What was asked for in words, as PostgreSQL understood it. */
export interface Sought {
  /** `null` when nothing is left of it that could be looked for. */
  readonly query: StemQuery | null
  /** The same as PostgreSQL prints it. */
  readonly printed: string
  readonly stems: readonly string[]
}

/** Nobody asks so much; and a query of a megabyte would be refused. */
const LONGEST = 2000

/** Understands the words of a question; `null` when it has none. */
export async function soughtBy(
  kysely: Kysely<Tables>,
  { words, phrase }: Pick<WordQuestion, 'words' | 'phrase'>,
): Promise<Sought | null> {
  if (words === null && phrase === null) return null
  const { printed } = await kysely
    .selectNoFrom(
      sql<string>`(
        websearch_to_tsquery('english', ${cut(words ?? '')}) && phraseto_tsquery('english', ${cut(phrase ?? '')})
      )::text`.as('printed'),
    )
    .executeTakeFirstOrThrow()
  if (printed === '') return { query: null, printed, stems: [] }
  const query = readStemQuery(printed)
  return { query, printed, stems: wantedStems(query) }
}

function cut(words: string): string {
  return askable(words).slice(0, LONGEST)
}

/** The query as SQL. */
export function asQuery({ printed }: Sought): RawBuilder<string> {
  return sql<string>`${printed}::tsquery`
}

/** A query for any of these stems. */
export function anyOf(stems: readonly string[]): string {
  return stems.map(quotedStem).join(' | ')
}
