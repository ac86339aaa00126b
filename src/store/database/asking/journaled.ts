import { type Kysely, sql } from 'kysely'
import type { Decision } from '../../../model/journal.js'
import type { Asking, AttachmentRow, DecisionRow, ReadingRow, TombstoneRow } from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'

/** Questions about what people decided and removed. */
export function journaledOf(
  kysely: Kysely<Tables>,
): Pick<Asking, 'tombstones' | 'decisions' | 'attachments' | 'readingsOf'> {
  return {
    tombstones: () => tombstones(kysely),
    decisions: () => decisions(kysely),
    attachments: () => attachments(kysely),
    readingsOf: (articles) => readingsOf(kysely, articles),
  }
}

function tombstones(kysely: Kysely<Tables>): Promise<readonly TombstoneRow[]> {
  return kysely
    .selectFrom('tombstone')
    .select(['snapshot', 'article', 'at', 'by', 'why'])
    .orderBy('at')
    .orderBy('snapshot')
    .execute()
}

type Told = readonly [line: number, at: string, by: string, why: string | null, decision: Decision]

// All in one value: a row each costs the embedded database far more than its words do.
async function decisions(kysely: Kysely<Tables>): Promise<readonly DecisionRow[]> {
  const { rows } = await sql<{ told: readonly Told[] }>`
    select coalesce(json_agg(json_build_array(line, at, by, why, decision) order by line), '[]') as told
    from decision`.execute(kysely)
  return (rows[0]?.told ?? []).map(([line, at, by, why, decision]) => ({
    line,
    entry: { kind: 'decided', at, by, why, decision },
  }))
}

async function attachments(kysely: Kysely<Tables>): Promise<readonly AttachmentRow[]> {
  const { rows } = await sql<{ told: readonly AttachedAt[] }>`
    select coalesce(json_agg(
      json_build_array(line, attachment.article, attachment.key, attachment.text_hash,
        attachment."start", attachment."end", telling.contact)
      order by line, attachment.article, attachment.key), '[]') as told
    from attachment left join telling on telling.key = attachment.key`.execute(kysely)
  return (rows[0]?.told ?? []).map(([line, article, key, text, start, end, contact]) => ({
    line,
    article,
    key,
    text,
    start,
    end,
    contact,
  }))
}

type AttachedAt = readonly [
  line: number,
  article: string,
  key: string | null,
  text: string,
  start: number,
  end: number,
  contact: string | null,
]

function readingsOf(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<readonly ReadingRow[]> {
  return kysely
    .selectFrom('article')
    .select(['key as article', 'line', 'text_hash as text'])
    .where(sql<boolean>`key = any(${articles.map(askable)}::text[])`)
    .orderBy('key')
    .execute()
}
