import { type Kysely, sql } from 'kysely'
import { isWithin, type Span } from '../../../model/spans.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { passagesOf, type Places, type StemQuery } from './stems.js'
import { anyOf, type Sought } from './words.js'

/**
 * Where the words asked for stand in each of these texts, in the order of the text: each by itself, and words asked for
 * side by side as one, with the small words between them. PostgreSQL says which words they are: it marks them as it does for headlines, and tells
 * at which places of its own counting their stems stand; the two lists run side by side.
 */
export async function marksIn(
  kysely: Kysely<Tables>,
  sought: Sought,
  texts: readonly string[],
): Promise<readonly (readonly Span[])[]> {
  const { query, stems } = sought
  if (query === null || stems.length === 0 || texts.length === 0) return texts.map(() => [])
  const signs = unusedSigns(texts)
  const rows = await markedBy(kysely, { stems, signs, texts: texts.map(askable) })
  return texts.map((text, index) => {
    const row = rows[index]
    return row === undefined ? [] : standing(query, spansIn(text, row.marked, signs), row.places)
  })
}

interface Signs {
  readonly open: string
  readonly close: string
}

/** Two signs for private use that no text has. */
function unusedSigns(texts: readonly string[]): Signs {
  const signs: string[] = []
  for (let code = 0xe000; signs.length < 2; code += 1) {
    const sign = String.fromCodePoint(code)
    if (!texts.some((text) => text.includes(sign))) signs.push(sign)
    if (code === 0xf8ff) throw new Error('texts with every sign for private use')
  }
  const [open = '', close = ''] = signs
  return { open, close }
}

interface Marked {
  readonly marked: string
  readonly places: readonly (readonly [stem: string, places: readonly number[]])[]
}

async function markedBy(
  kysely: Kysely<Tables>,
  { stems, signs, texts }: { stems: readonly string[]; signs: Signs; texts: readonly string[] },
): Promise<readonly Marked[]> {
  const options = `HighlightAll=true, StartSel=${signs.open}, StopSel=${signs.close}`
  const { rows } = await sql<Marked>`
    select
      ts_headline('english', given.text, ${anyOf(stems)}::tsquery, ${options}) as marked,
      (
        select coalesce(json_agg(json_build_array(lexeme, positions)), '[]')
        from unnest(to_tsvector('english', given.text))
        where lexeme = any (${stems}::text[])
      ) as places
    from unnest(${texts}::text[]) with ordinality as given (text, ordinal)
    order by given.ordinal
  `.execute(kysely)
  return rows
}

/** The spans between the signs, which the text itself does not have. */
function spansIn(text: string, marked: string, { open, close }: Signs): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  let signs = 0
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] === open) start = at - signs
    if (marked[at] === close) spans.push({ start, end: at - signs })
    if (marked[at] === open || marked[at] === close) signs += 1
  }
  // PostgreSQL leaves the text as it is when all of it is shown; were it ever not so, marks would stand on other words.
  return marked.length - signs === text.length ? spans : []
}

/** Of the marked words those that stand as was asked, a phrase as one. */
function standing(
  query: StemQuery,
  spans: readonly Span[],
  told: Marked['places'],
): readonly Span[] {
  const places: Places = new Map(told)
  const marked = placesOfWords(told)
  // Of a stem that a text has very often not every place is told.
  if (marked.length !== spans.length) return spans
  const found = passagesOf(query, places).flatMap(([first, last]) => {
    const words = spans.filter((_, index) => isBetween(marked[index] ?? 0, first, last))
    const [start, end] = [words[0]?.start, words.at(-1)?.end]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
  return outermost(found)
}

function isBetween(place: number, first: number, last: number): boolean {
  return place >= first && place <= last
}

/** In the order of the text, without those that stand within another. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let last: Span | null = null
  return ordered.filter((span) => {
    if (last !== null && isWithin(last, span)) return false
    last = span
    return true
  })
}

/** Places of the stems that are marked: a word with hyphens is marked by its parts. */
function placesOfWords(told: Marked['places']): readonly number[] {
  const places = told.filter(([stem]) => !stem.includes('-')).flatMap(([, each]) => each)
  return [...new Set(places)].toSorted((a, b) => a - b)
}
