import { type Kysely, sql } from 'kysely'
import type { FindingKind } from '../../../model/journal.js'
import type { Tables } from '../tables.js'
import type { Attachment, DecisionPlace, FindingPlace } from '../writing.js'
import { inChunks } from './chunks.js'

/** Articles that have this text, or had it in an earlier reading. */
export async function articlesHolding(
  kysely: Kysely<Tables>,
  text: string,
): Promise<readonly string[]> {
  const rows = await kysely
    .selectFrom('article')
    .select('key as article')
    .where('text_hash', '=', text)
    .union(kysely.selectFrom('earlier_reading').select('article').where('text_hash', '=', text))
    .orderBy('article')
    .execute()
  return rows.map(({ article }) => article)
}

/** Decisions on findings in the words of these articles, as they are or as they were read before. */
export async function decisionsAround(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<readonly DecisionPlace[]> {
  const { rows } = await sql<DecisionPlace>`
    with held as (
      select key as article, text_hash, text_hash as now
      from article where key = any(${articles}::text[])
      union
      select article, earlier_reading.text_hash, article.text_hash
      from earlier_reading join article on article.key = earlier_reading.article
      where article = any(${articles}::text[])
    )
    select held.article, held.now, decision.line, decision.finding,
      decision.text_hash as text, decision."start", decision."end"
    from held join decision on decision.text_hash = held.text_hash
    where decision.finding is not null
    order by 1, 3`.execute(kysely)
  return rows
}

/** The findings of these articles, by the place of their first words. */
export async function placesIn(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<readonly FindingPlace[]> {
  const { rows } = await sql<FindingPlace>`
    select article, ${literal('contact')} as finding, key, "start", "end"
    from telling where article = any(${articles}::text[])
    union all
    select article, ${literal('statement')}, key, ${edges('told')}
    from statement join statement_told on statement_told.statement = statement.key
    where article = any(${articles}::text[])
    union all
    select article, ${literal('commitment')}, key, ${edges('commitment.commitment')}
    from commitment where article = any(${articles}::text[])
    union all
    select article, ${literal('fulfilment')}, key, ${edges('fulfilment.fulfilment')}
    from fulfilment where article = any(${articles}::text[])
    order by 1, 2, 4, 5, 3`.execute(kysely)
  return rows
}

function literal(finding: FindingKind) {
  return sql`${sql.lit(finding)}::text collate "C"`
}

function edges(told: string) {
  const first = sql`${sql.ref(told)} -> 'evidence' -> 0`
  return sql`(${first} ->> 'start')::integer, (${first} ->> 'end')::integer`
}

/** Puts these in the place of all attachments of the articles. */
export async function replaceAttachments(
  kysely: Kysely<Tables>,
  articles: readonly string[],
  attachments: readonly Attachment[],
): Promise<void> {
  await sql`delete from attachment where article = any(${articles}::text[])`.execute(kysely)
  const rows = attachments.map(({ text, ...each }) => ({ ...each, text_hash: text }))
  await inChunks(rows, (chunk) => kysely.insertInto('attachment').values(chunk).execute())
}
