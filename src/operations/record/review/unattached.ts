import type { Anchor } from '../../../model/journal.js'
import type { Evidence } from '../../../model/spans.js'
import { quoteFrom } from '../../../model/spans.js'
import type { DecisionRow } from '../../../store/database/asking.js'
import { StoreError } from '../../../store/errors.js'
import { decisionsOf } from '../decisions.js'
import type { OpenRecord } from '../open.js'

/** A decision that stands on no finding of today. */
export interface Unattached extends DecisionRow {
  /** No article has its words any more; or a later reading finds nothing at them. */
  readonly lacks: 'text' | 'finding'
  /** The article that has its words. */
  readonly article: string | null
  /** The words that it was decided on, from the archive; `null` where that has them no more. */
  readonly words: Evidence | null
}

/** Decisions on findings that no reading has now, oldest first. They are kept, and hold again when a reading has it again. */
export async function unattachedIn(
  record: Pick<OpenRecord, 'archive' | 'database'>,
): Promise<readonly Unattached[]> {
  const { decisions, attachments } = await decisionsOf(record)
  const attached = new Set(attachments.flatMap(({ line, key }) => (key === null ? [] : [line])))
  const left = new Map(attachments.map(({ line, article }) => [line, article]))
  const unattached: Unattached[] = []
  for (const row of decisions) {
    const { decision } = row.entry
    if (!('finding' in decision) || attached.has(row.line)) continue
    const article = left.get(row.line) ?? null
    const lacks = article === null ? 'text' : 'finding'
    unattached.push({ ...row, lacks, article, words: await wordsAt(record.archive, decision.on) })
  }
  return unattached
}

async function wordsAt(
  archive: OpenRecord['archive'],
  { text, ...span }: Anchor,
): Promise<Evidence | null> {
  try {
    return quoteFrom(await archive.text(text), span)
  } catch (error) {
    if (error instanceof StoreError && (error.fault === 'missing' || error.fault === 'altered'))
      return null
    throw error
  }
}
