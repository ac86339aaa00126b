import {
  type ExpressionBuilder,
  type Kysely,
  type OrderByItemBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import type { Statement } from '../../../model/account.js'
import type { Origin } from '../../../model/journal.js'
import type { ReaderVersion } from '../../../model/reading.js'
import type { Span } from '../../../model/spans.js'
import type { FoundByWords, Somebody, StatementHit, StatementQuestion } from '../asking.js'
import type { Tables } from '../tables.js'
import { ARTICLE_COLUMNS, articleRow } from './article-rows.js'
import { askable } from './askable.js'
import { dayNumber } from './days.js'
import { fitOf, isOneOf, type Matches, matchesBy } from './fit.js'
import { marksIn } from './marks.js'
import { reading, settingsFor } from './reading.js'
import { placed, spokenBy } from './spoken.js'
import { asQuery, soughtBy, type Sought } from './words.js'

/** Statements by their words, speakers, addressees, act, topic and day. */
export async function statements(
  kysely: Kysely<Tables>,
  question: StatementQuestion,
): Promise<FoundByWords<StatementHit>> {
  const sought = await soughtBy(kysely, question)
  if (sought?.query === null) return { total: 0, found: [], stems: [] }
  const { total, rows } = await reading(kysely, settingsFor(sought), async (transaction) => {
    const matches = await matching(transaction, question, sought)
      .select(matchesBy('statement.key', sought))
      .executeTakeFirstOrThrow()
    return { total: matches.total, rows: await pageOf(transaction, question, { matches, sought }) }
  })
  const marks = await marksOf(kysely, sought, rows)
  const found = rows.map((row, index) => ({
    article: articleRow(row),
    statement: row.statement,
    contact: row.contact,
    marks: marks[index] ?? [],
  }))
  return { total, found, stems: sought?.stems ?? null }
}

function matching(kysely: Kysely<Tables>, question: StatementQuestion, sought: Sought | null) {
  return kysely.selectFrom('statement').where((are) => are.and(conditionsOf(are, question, sought)))
}

interface Matching {
  readonly sought: Sought | null
  readonly matches: Matches
}

/** Where an order by day is asked for, how well the words fit makes none. */
function fitFor({ order }: StatementQuestion, { sought, matches }: Matching) {
  return fitOf('statement.search', order === undefined ? sought : null, matches)
}

function byDay({ order }: StatementQuestion, day: OrderByItemBuilder) {
  return (order === 'oldest' ? day.asc() : day.desc()).nullsLast()
}

/** What orders statements is small; only those of the page are read whole. */
function pageOf(
  kysely: Kysely<Tables>,
  question: StatementQuestion,
  { sought, matches }: Matching,
) {
  return kysely
    .with('page', () =>
      (matches.keys === null
        ? matching(kysely, question, sought)
        : kysely.selectFrom('statement').where(isOneOf('statement.key', matches.keys))
      )
        .select(['statement.key', 'statement.article', 'statement.ordinal', 'statement.said_day'])
        .select('statement.telling')
        .select(fitFor(question, { sought, matches }).as('fit'))
        .orderBy('fit', 'desc')
        .orderBy('said_day', (order) => byDay(question, order))
        .orderBy('article')
        .orderBy('ordinal')
        .limit(question.limit)
        .offset(question.offset),
    )
    .selectFrom('page')
    .innerJoin('statement_told', 'statement_told.statement', 'page.key')
    .innerJoin('article', 'article.key', 'page.article')
    .leftJoin('telling', 'telling.key', 'page.telling')
    .select(ARTICLE_COLUMNS)
    .select((column) => [
      'telling.contact',
      column.ref('article.reader').$castTo<ReaderVersion>().as('reader'),
      column.ref('article.origin').$castTo<Origin>().as('origin'),
      column.ref('statement_told.told').$castTo<Statement>().as('statement'),
    ])
    .orderBy('page.fit', 'desc')
    .orderBy('page.said_day', (order) => byDay(question, order))
    .orderBy('page.article')
    .orderBy('page.ordinal')
    .execute()
}

function conditionsOf(
  are: ExpressionBuilder<Tables, 'statement'>,
  question: StatementQuestion,
  sought: Sought | null,
) {
  const { speaker, addressee, target, act, topic, from, to } = question
  return [
    ...(sought === null ? [] : [sql<SqlBool>`statement.search @@ ${asQuery(sought)}`]),
    ...(speaker.length === 0 ? [] : [isAmong('statement.speakers', speaker)]),
    ...(addressee.length === 0 ? [] : [isAmong('statement.addressees', addressee)]),
    ...(target.length === 0 ? [] : [isAmong('statement.targets', target)]),
    ...(act === null ? [] : [are('statement.act', '=', askable(act))]),
    ...(topic === null ? [] : [sql<SqlBool>`statement.topics @> ${[askable(topic)]}::text[]`]),
    ...(from === null ? [] : [are('statement.said_day', '>=', dayNumber(from))]),
    ...(to === null ? [] : [are('statement.said_day', '<=', dayNumber(to))]),
  ]
}

function isAmong(
  column: 'statement.speakers' | 'statement.addressees' | 'statement.targets',
  somebody: Somebody,
) {
  return sql<SqlBool>`${sql.ref(column)} && ${somebody.map(askable)}::text[]`
}

/** Marks in what each statement says, as places in its article. */
async function marksOf(
  kysely: Kysely<Tables>,
  sought: Sought | null,
  rows: readonly { readonly statement: Statement }[],
): Promise<readonly (readonly Span[])[]> {
  if (sought === null) return []
  const texts = rows.map(({ statement }) => spokenBy(statement))
  const marks = await marksIn(kysely, sought, texts)
  return rows.map(({ statement }, index) => placed(statement, marks[index] ?? []))
}
