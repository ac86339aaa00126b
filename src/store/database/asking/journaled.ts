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

async function decisions(kysely: Kysely<Tables>): Promise<readonly DecisionRow[]> {
  const rows = await kysely
    .selectFrom('decision')
    .select(['line', 'at', 'by', 'why'])
    .select((column) => column.ref('decision').$castTo<Decision>().as('decision'))
    .orderBy('line')
    .execute()
  return rows.map(({ line, ...decided }) => ({ line, entry: { kind: 'decided', ...decided } }))
}

function attachments(kysely: Kysely<Tables>): Promise<readonly AttachmentRow[]> {
  return kysely
    .selectFrom('attachment')
    .leftJoin('telling', 'telling.key', 'attachment.key')
    .select(['attachment.line', 'attachment.article', 'attachment.key'])
    .select(['attachment.text_hash as text', 'attachment.start', 'attachment.end'])
    .select('telling.contact')
    .orderBy('attachment.line')
    .orderBy('attachment.article')
    .orderBy('attachment.key')
    .execute()
}

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
