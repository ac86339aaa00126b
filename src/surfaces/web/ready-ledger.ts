import { bringUpLedger } from '../../operations/record/following.js'
import type { OpenRecord } from '../../operations/record/open.js'
import { failureOf } from './failing.js'

/** How long nothing may be added or decided before the ledger is made again, in milliseconds. */
const QUIET = 5000

/**
 * Makes the ledger of undertakings again when the record has been at rest for a while after it changed, so that whoever
 * opens it finds it made. Returns what ends this, and resolves when nothing more of it goes on.
 */
export function keepLedgerReady(
  record: OpenRecord,
  report: (error: unknown) => void,
  quiet = QUIET,
): () => Promise<void> {
  let seen = ''
  let made = ''
  let work: Promise<void> | null = null
  const look = async () => {
    const { chain } = await record.database.position()
    if (chain === seen && chain !== made) {
      await bringUpLedger(record)
      made = chain
    }
    seen = chain
  }
  const timer = setInterval(() => {
    work ??= look()
      .catch((error: unknown) => {
        if (failureOf(error).status === 500) report(error)
      })
      .finally(() => {
        work = null
      })
  }, quiet)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await work
  }
}
