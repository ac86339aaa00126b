import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Origin } from '../../../model/journal.js'
import type { ReaderVersion } from '../../../model/reading.js'
import type { Span } from '../../../model/spans.js'
import type { ArticleHit, FoundByWords, WordQuestion } from '../asking.js'
import type { Tables } from '../tables.js'
import { ARTICLE_COLUMNS, articleRow } from './article-rows.js'
import { dayNumber } from './days.js'
import { fitOf, isOneOf, type Matches, matchesBy } from './fit.js'
import { marksIn } from './marks.js'
import { marksOfPieces, piecesFor } from './pieces.js'
import { reading, settingsFor } from './reading.js'
import { asQuery, soughtBy, type Sought } from './words.js'

/** Articles by the words of their text and title. Without words none is found. */
export async function articlesWith(
  kysely: Kysely<Tables>,
  question: WordQuestion,
): Promise<FoundByWords<ArticleHit>> {
  const sought = await soughtBy(kysely, question)
  if (sought === null) return { total: 0, found: [], stems: null }
  if (sought.query === null) return { total: 0, found: [], stems: [] }
  const { total, rows } = await reading(kysely, settingsFor(sought), async (transaction) => {
    const matches = await matching(transaction, question, sought)
      .select(matchesBy('article_stems.article', sought))
      .executeTakeFirstOrThrow()
    return { total: matches.total, rows: await pageOf(transaction, question, { matches, sought }) }
  })
  const marks = await marksOf(kysely, sought, rows)
  const found = rows.map((row, index) => ({ article: articleRow(row), marks: marks[index] ?? [] }))
  return { total, found, stems: sought.stems }
}

function matching(kysely: Kysely<Tables>, { from, to }: WordQuestion, sought: Sought) {
  return kysely
    .selectFrom('article_stems')
    .where((are) =>
      are.and([
        sql<SqlBool>`article_stems.search @@ ${asQuery(sought)}`,
        ...(from === null ? [] : [are('article_stems.published_day', '>=', dayNumber(from))]),
        ...(to === null ? [] : [are('article_stems.published_day', '<=', dayNumber(to))]),
      ]),
    )
}

/** As much of a text as its stems are kept of. */
const INDEXED = 200_000

function pageOf(
  kysely: Kysely<Tables>,
  question: WordQuestion,
  { sought, matches }: { readonly sought: Sought; readonly matches: Matches },
) {
  return kysely
    .with('page', () =>
      (matches.keys === null
        ? matching(kysely, question, sought)
        : kysely.selectFrom('article_stems').where(isOneOf('article_stems.article', matches.keys))
      )
        .select(['article_stems.article as key', 'article_stems.published_day'])
        .select(fitOf('article_stems.search', sought, matches).as('fit'))
        .orderBy('fit', 'desc')
        .orderBy('published_day', (order) => order.desc().nullsLast())
        .orderBy('article_stems.article')
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
