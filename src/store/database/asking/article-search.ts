import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Origin } from '../../../model/journal.js'
import type { ReaderVersion } from '../../../model/reading.js'
import type { Span } from '../../../model/spans.js'
import type { ArticleHit, FoundByWords, WordQuestion } from '../asking.js'
import type { Tables } from '../tables.js'
import { ARTICLE_COLUMNS, articleRow } from './article-rows.js'
import { dayNumber } from './days.js'
import { fitOf } from './fit.js'
import { marksIn } from './marks.js'
import { marksOfPieces, piecesFor } from './pieces.js'
import { BY_INDEX, howMany, reading } from './reading.js'
import { asQuery, soughtBy, type Sought } from './words.js'

/** Articles by the words of their text and title. Without words none is found. */
export async function articlesWith(
  kysely: Kysely<Tables>,
  question: WordQuestion,
): Promise<FoundByWords<ArticleHit>> {
  const sought = await soughtBy(kysely, question)
  if (sought === null) return { total: 0, found: [], stems: null }
  if (sought.query === null) return { total: 0, found: [], stems: [] }
  const { total, rows } = await reading(kysely, BY_INDEX, async (transaction) => {
    const count = await matching(transaction, question, sought)
      .select(howMany.as('total'))
      .executeTakeFirstOrThrow()
    return { ...count, rows: await pageOf(transaction, question, { ...count, sought }) }
  })
  const marks = await marksOf(kysely, sought, rows)
  const found = rows.map((row, index) => ({ article: articleRow(row), marks: marks[index] ?? [] }))
  return { total, found, stems: sought.stems }
}

function matching(kysely: Kysely<Tables>, { from, to }: WordQuestion, sought: Sought) {
  return kysely
    .selectFrom('article')
    .where((are) =>
      are.and([
        sql<SqlBool>`article.search @@ ${asQuery(sought)}`,
        ...(from === null ? [] : [are('article.published_day', '>=', dayNumber(from))]),
        ...(to === null ? [] : [are('article.published_day', '<=', dayNumber(to))]),
      ]),
    )
}

/** As much of a text as its stems are kept of. */
const INDEXED = 200_000

function pageOf(
  kysely: Kysely<Tables>,
  question: WordQuestion,
  { sought, total }: { readonly sought: Sought; readonly total: number },
) {
  return kysely
    .with('page', () =>
      matching(kysely, question, sought)
        .select(['article.key', 'article.published_day'])
        .select(fitOf('article.search', sought, total).as('fit'))
        .orderBy('fit', 'desc')
        .orderBy('published_day', (order) => order.desc().nullsLast())
        .orderBy('key')
        .limit(question.limit)
        .offset(question.offset),
    )
    .selectFrom('page')
    .innerJoin('article', 'article.key', 'page.key')
    .select(ARTICLE_COLUMNS)
    .select((column) => [
      column.ref('article.reader').$castTo<ReaderVersion>().as('reader'),
      column.ref('article.origin').$castTo<Origin>().as('origin'),
      sql<string>`left(article.text, ${INDEXED})`.as('beginning'),
    ])
    .orderBy('page.fit', 'desc')
    .orderBy('page.published_day', (order) => order.desc().nullsLast())
    .orderBy('page.key')
    .execute()
}

async function marksOf(
  kysely: Kysely<Tables>,
  sought: Sought,
  rows: readonly { readonly beginning: string }[],
): Promise<readonly (readonly Span[])[]> {
  const pieces = rows.map(({ beginning }) => piecesFor(beginning, sought.stems))
  const marks = await marksIn(
    kysely,
    sought,
    pieces.flat().map(({ text }) => text),
  )
  let before = 0
  return pieces.map((each) => {
    const own = marks.slice(before, before + each.length)
    before += each.length
    return marksOfPieces(each, own)
  })
}
