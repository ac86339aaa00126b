import type { Insertable } from 'kysely'
import type { Statement } from '../../../model/account.js'
import type { Ref } from '../../../model/actors.js'
import type { StatementActorTable, StatementTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { daysOf } from './days.js'
import { indexable, orNull, storable } from './texts.js'

/** The statements of an article, in its order. */
export function statementRows(indexed: IndexedArticle): readonly Insertable<StatementTable>[] {
  const { article, extraction, reading, tellings } = indexed
  const keys = new Map(tellings.map(({ telling }) => [telling.contact.id, telling.key]))
  return reading.account.statements.map((statement, ordinal) => {
    const said = statement.when ?? extraction.article.published
    return {
      key: statementKey(article.key, statement),
      article: article.key,
      ordinal,
      act: statement.act,
      mode: statement.mode,
      topics: statement.topics.map(indexable),
      said: orNull(said, storable),
      said_day: daysOf(said)?.first ?? null,
      telling: (statement.contact && keys.get(statement.contact)) ?? null,
      words: storable(statement.content.map(({ quote }) => quote).join(' ')),
      statement: JSON.stringify(statement),
    }
  })
}

/** Who speaks, is spoken to, is spoken of and relays it, each in the order of the text. */
export function statementActorRows(
  indexed: IndexedArticle,
): readonly Insertable<StatementActorTable>[] {
  return indexed.reading.account.statements.flatMap((statement) => {
    const key = statementKey(indexed.article.key, statement)
    return [
      ...rolesOf(key, 'speaker', statement.speakers),
      ...rolesOf(key, 'addressee', statement.addressees),
      ...rolesOf(key, 'target', statement.targets),
      ...rolesOf(key, 'via', statement.via),
    ]
  })
}

function rolesOf(
  statement: string,
  role: StatementActorTable['role'],
  refs: readonly Ref[],
): readonly Insertable<StatementActorTable>[] {
  return refs.map(({ actor, side, name }, ordinal) => ({
    statement,
    role,
    ordinal,
    actor: orNull(actor, indexable),
    side: orNull(side, indexable),
    name: storable(name),
  }))
}

/** "a1b2c3/s3": the article's key and the statement's place in it. */
function statementKey(article: string, { id }: Statement): string {
  return `${article}/${id}`
}
