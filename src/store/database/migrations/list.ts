import type { Migration } from 'kysely'
import { record } from './0001-record.js'
import { questions } from './0002-questions.js'
import { corrected } from './0003-corrected.js'
import { ledgerTold } from './0004-ledger-told.js'
import { doubts } from './0005-doubts.js'

/** By name; the names are the versions of the schema, and go up. What was released is never changed again. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-record': record,
  '0002-questions': questions,
  '0003-corrected': corrected,
  '0004-ledger-told': ledgerTold,
  '0005-doubts': doubts,
}
