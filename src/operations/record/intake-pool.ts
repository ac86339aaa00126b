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
  const isSource = import.meta.url.endsWith('.ts')
  const pool = new Piscina<Intake, TakenIn>({
    filename: fileURLToPath(
      new URL(isSource ? 'intake-worker.ts' : 'intake-worker.js', import.meta.url),
    ),
    // Run from its sources, a thread needs the loader that this one has.
    execArgv: isSource ? ['--import', 'tsx'] : [],
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    takeIn: (intake) => pool.run(intake),
    width: threads * 2,
    close: () => pool.destroy(),
  }
}
