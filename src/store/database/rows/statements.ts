import type { Insertable } from 'kysely'
import type { Statement } from '../../../model/account.js'
import type { StatementTable, StatementToldTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { daysOf } from './days.js'
import { somebodyIn } from './somebody.js'
import { indexable, storable } from './texts.js'

/** A row that the database has yet to stem. */
export interface StatementRow extends Omit<Insertable<StatementTable>, 'search'> {
  /** The words of what was said, its spans joined by a space. */
  readonly words: string
}

/** The statements of an article, in its order. */
export function statementRows(indexed: IndexedArticle): readonly StatementRow[] {
  const { article, extraction, reading, tellings } = indexed
  const keys = new Map(tellings.map(({ telling }) => [telling.contact.id, telling.key]))
  return reading.account.statements.map((statement, ordinal) => ({
    key: statementKey(article.key, statement),
    article: article.key,
    ordinal,
    act: statement.act,
    topics: statement.topics.map(indexable),
    speakers: somebodyIn(statement.speakers, indexed.held),
    addressees: somebodyIn(statement.addressees, indexed.held),
    targets: somebodyIn(statement.targets, indexed.held),
    confidence: statement.confidence,
    said_day: daysOf(statement.when ?? extraction.article.published)?.first ?? null,
    telling: (statement.contact && keys.get(statement.contact)) ?? null,
    words: storable(statement.content.map(({ quote }) => quote).join(' ')),
  }))
}

/** The same statements whole. */
export function statementToldRows({
  article,
  reading,
}: IndexedArticle): readonly Insertable<StatementToldTable>[] {
  return reading.account.statements.map((statement) => ({
    statement: statementKey(article.key, statement),
    told: JSON.stringify(statement),
  }))
}

/** "a1b2c3/s3": the article's key and the statement's place in it. */
function statementKey(article: string, { id }: Statement): string {
  return `${article}/${id}`
}
