import type { RecordVerification } from '../../../../operations/record/verify-record.js'
import { counted } from '../../../../pages/wording/counts.js'
import type { Setting } from '../opening.js'
import { checkedDocument } from './failures.js'

/** What was checked of the record, and all that does not hold. */
export function recordDocument(verification: RecordVerification, setting: Setting): string {
  const { lines, snapshots, texts, readings, quotations, tombstones, failures } = verification
  const removed = tombstones === 0 ? [] : [`${counted(tombstones, 'text')} removed earlier.`]
  return checkedDocument(
    {
      checked: [
        `The journal has ${counted(lines, 'line')}, each after the one before it.`,
        `Read again: ${counted(snapshots, 'snapshot')}, ${counted(texts, 'text')}, ${counted(readings, 'reading')}.`,
        `${counted(quotations, 'quotation')} held against their texts.`,
        ...removed,
      ],
      failures,
    },
    setting,
  )
}
