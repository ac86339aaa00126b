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

/** A pool whose threads load their models with the first text, keep them for a while and leave this thread to others. */
export function openLastingPool(): Promise<IntakePool> {
  const maxThreads = Math.max(1, availableParallelism() - 1)
  return openPiscina({ minThreads: 0, maxThreads, idleTimeout: KEPT_MILLISECONDS })
}

const KEPT_MILLISECONDS = 600_000

async function openHere(): Promise<IntakePool> {
  const { takeIn } = await import('./take-in.js')
  return { takeIn, width: 1, close: async () => {} }
}

function openThreads(threads: number): Promise<IntakePool> {
  return openPiscina({ minThreads: threads, maxThreads: threads })
}

interface Threads {
  readonly minThreads: number
  readonly maxThreads: number
  /** Milliseconds. */
  readonly idleTimeout?: number
}

async function openPiscina(threads: Threads): Promise<IntakePool> {
  const { Piscina } = await import('piscina')
  const file = import.meta.url.endsWith('.ts') ? 'intake-from-source.mjs' : 'intake-worker.js'
  const pool = new Piscina<Intake, TakenIn>({
    filename: fileURLToPath(new URL(file, import.meta.url)),
    execArgv: [],
    ...threads,
  })
  return {
    takeIn: (intake) => pool.run(intake),
    width: threads.maxThreads * AHEAD,
    close: () => pool.destroy(),
  }
}
