import { addTexts, type AddProgress, type AddResult } from '../../operations/record/add.js'
import type { Sent } from '../../operations/record/arrivals.js'
import type { Clock } from '../../operations/record/clock.js'
import type { OpenRecord } from '../../operations/record/open.js'
import { turns } from '../turns.js'
import { failureOf } from './failing.js'

/** Texts that were sent together, and how far they have come. */
export interface Adding {
  readonly id: string
  readonly names: readonly string[]
  readonly progress: Pick<AddProgress, 'done' | 'all' | 'kept'>
  /** `null` while it goes on. */
  readonly result: AddResult | null
  /** Why it could not go on; `null` unless it could not. */
  readonly failed: string | null
}

/** The texts that are being added, and those that were of late. */
export interface Addings {
  readonly begin: (texts: readonly Sent[]) => Adding
  readonly get: (id: string) => Adding | null
  /** Resolves when nothing is being added. */
  readonly settled: () => Promise<void>
}

/** Of so many the outcome is remembered. */
const REMEMBERED = 100

export interface AddingsOptions {
  readonly clock: Clock
  readonly report: (error: unknown) => void
}

/** Adds what is sent, one sending after another: a record has one writer. */
export function addingsTo(record: OpenRecord, { clock, report }: AddingsOptions): Addings {
  const all = new Map<string, Adding>()
  const inTurn = turns()
  let numbered = 0
  const change = (id: string, changes: Partial<Adding>) => {
    const before = all.get(id)
    if (before) all.set(id, { ...before, ...changes })
  }
  const work = async (id: string, texts: readonly Sent[]) => {
    try {
      const onProgress = (progress: AddProgress) => change(id, { progress })
      change(id, { result: await addTexts(record, texts, { clock, onProgress }) })
    } catch (error) {
      const { status, problems } = failureOf(error)
      if (status === 500) report(error)
      change(id, { failed: problems.map(({ message }) => message).join(' ') })
    }
  }
  return {
    begin: (texts) => {
      numbered += 1
      const id = String(numbered)
      const progress = { done: 0, all: texts.length, kept: 0 }
      const adding = {
        id,
        names: texts.map(({ name }) => name),
        progress,
        result: null,
        failed: null,
      }
      all.set(id, adding)
      const [oldest] = all.keys()
      if (all.size > REMEMBERED && oldest !== undefined) all.delete(oldest)
      void inTurn(() => work(id, texts))
      return adding
    },
    get: (id) => all.get(id) ?? null,
    settled: () => inTurn(async () => {}),
  }
}
