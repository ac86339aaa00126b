import type { AttachmentRow, DecisionRow } from '../../store/database/asking.js'
import type { Database } from '../../store/database/database.js'
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

/** What was last asked of each database, and up to where its journal went then. */
const KNOWN = new WeakMap<Database, { readonly chain: string; readonly decisions: Decisions }>()

/** All that people decided. Asks for it once, and again when the journal has gone on. */
export async function decisionsOf({ database }: Asked): Promise<Decisions> {
  const { chain } = await database.position()
  const known = KNOWN.get(database)
  if (known?.chain === chain) return known.decisions
  const { asking } = database
  const [decisions, attachments] = await Promise.all([asking.decisions(), asking.attachments()])
  const read = { decisions, attachments, standings: standingsFrom(decisions, attachments) }
  KNOWN.set(database, { chain, decisions: read })
  return read
}

/** How every finding of the record stands. */
export async function standingsOf(record: Asked): Promise<Standings> {
  return (await decisionsOf(record)).standings
}
