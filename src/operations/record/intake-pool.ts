import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Intake, TakenIn } from './take-in.js'

/** Reads texts, several at once where there are many. */
export interface IntakePool {
  readonly takeIn: (intake: Intake) => Promise<TakenIn>
  /** How many texts are worth handing over at a time. */
  readonly width: number
  readonly close: () => Promise<void>
}

/** Fewer texts than this are read before a second thread would have loaded its models. */
const WORTH_A_THREAD = 12

/** Texts that each thread may have read before they are kept: it goes on while a batch goes to the disk. */
const AHEAD = 24

/** A pool for so many texts: this thread for a few, a thread for each core for many. */
export async function openIntakePool(texts: number): Promise<IntakePool> {
  const threads = Math.min(availableParallelism(), Math.floor(texts / WORTH_A_THREAD))
  return threads < 2 ? openHere() : openThreads(threads)
}

async function openHere(): Promise<IntakePool> {
  const { takeIn } = await import('./take-in.js')
  return { takeIn, width: 1, close: async () => {} }
}

async function openThreads(threads: number): Promise<IntakePool> {
  const { Piscina } = await import('piscina')
  const file = import.meta.url.endsWith('.ts') ? 'intake-from-source.mjs' : 'intake-worker.js'
  const pool = new Piscina<Intake, TakenIn>({
    filename: fileURLToPath(new URL(file, import.meta.url)),
    execArgv: [],
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    takeIn: (intake) => pool.run(intake),
    width: threads * AHEAD,
    close: () => pool.destroy(),
  }
}
