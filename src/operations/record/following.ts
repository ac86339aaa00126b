import { FOLLOWER, followInSteps } from '../../compare/following/following.js'
import type { DecisionsOn } from '../../compare/following/decided.js'
import type { Hash } from '../../model/journal.js'
import type { Database } from '../../store/database/database.js'
import { inTurns } from './in-turns.js'
import type { OpenRecord } from './open.js'
import { standingsOf } from './decisions.js'
import type { Standings } from './standing.js'

/** The ledgers that are being brought up. */
const underWay = new WeakMap<Database, Promise<void>>()

/**
 * Brings the ledger of undertakings up to the journal. What articles tell and what people decided make it, all anew when
 * anything was added or decided since; the questions after that find it made. Who asks meanwhile waits for the same one.
 */
export async function bringUpLedger(record: OpenRecord): Promise<void> {
  const { database } = record
  // What began before may not have seen what was added since.
  await underWay.get(database)?.catch(() => undefined)
  const work = underWay.get(database) ?? bringUp(record)
  underWay.set(database, work)
  try {
    await work
  } finally {
    if (underWay.get(database) === work) underWay.delete(database)
  }
}

async function bringUp(record: OpenRecord): Promise<void> {
  const { asking, position } = record.database
  const [state, { chain }] = await Promise.all([asking.ledgerState(), position()])
  if (state.chain !== chain || state.follower !== FOLLOWER) await makeLedger(record, chain)
}

async function makeLedger(record: OpenRecord, chain: Hash): Promise<void> {
  const { database } = record
  const [told, standings] = await Promise.all([database.asking.undertakings(), standingsOf(record)])
  const entries = await inTurns(followInSteps(told, decisionsFrom(standings)))
  await record.writing(() =>
    database.write((writing) => writing.putLedger({ chain, follower: FOLLOWER }, entries)),
  )
}

function decisionsFrom(standings: Standings): DecisionsOn {
  return ({ key }) => {
    const { standing, by, at, why, corrections } = standings.ofKey(key)
    if (standing === 'machine' && corrections.length === 0) return null
    return { standing, deciding: by === null || at === null ? null : { by, at, why }, corrections }
  }
}
