import type { AttachmentRow, DecisionRow } from '../../store/database/asking.js'
import type { Database } from '../../store/database/database.js'
import { remembering } from './remembered.js'
import { standingsFrom, type Standings } from './standing.js'

/** What people decided, in the order of the journal, where it stands, and how the findings of the record stand by it. */
export interface Decisions {
  readonly decisions: readonly DecisionRow[]
  readonly attachments: readonly AttachmentRow[]
  readonly standings: Standings
}

interface Asked {
  readonly database: Database
}

const remembered = remembering<Decisions>()

/** All that people decided. */
export function decisionsOf(record: Asked): Promise<Decisions> {
  return remembered(record, '', async () => {
    const { asking } = record.database
    const [decisions, attachments] = await Promise.all([asking.decisions(), asking.attachments()])
    return { decisions, attachments, standings: standingsFrom(decisions, attachments) }
  })
}

/** How every finding of the record stands. */
export async function standingsOf(record: Asked): Promise<Standings> {
  return (await decisionsOf(record)).standings
}
