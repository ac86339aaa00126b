import { randomBytes } from 'node:crypto'
import { addTexts, type AddProgress, type AddResult } from '../../operations/record/add.js'
import type { Sent } from '../../operations/record/arrivals.js'
import type { Clock } from '../../operations/record/clock.js'
import type { OpenRecord } from '../../operations/record/open.js'
import { turns } from '../turns.js'
import { failureOf } from './failing.js'
import { sendingsIn, type LeftSending, type Sending } from './sendings.js'

/** Texts that were sent together, and how far they have come. */
export interface Adding {
  readonly id: string
  readonly names: readonly string[]
  readonly progress: Pick<AddProgress, 'done' | 'all' | 'kept'>
  /** Whether a server ended while these were read, and this one began with them anew. */
  readonly isAgain: boolean
  /** `null` while it goes on. */
  readonly result: AddResult | null
  /** Why it could not go on; `null` unless it could not. */
  readonly failed: string | null
}

/** The texts that are being added, and those that were of late. */
export interface Addings {
  /** Resolves when the texts are safe on the disk; they are read after that. */
  readonly begin: (texts: readonly Sent[]) => Promise<Adding>
  readonly get: (id: string) => Adding | null
  /** Those that are not in the record: they go on, or could not. Oldest first. */
  readonly unfinished: () => readonly Adding[]
  /** Resolves when nothing is being added. */
  readonly settled: () => Promise<void>
}

/** Of so many the outcome is remembered. */
const REMEMBERED = 100

export interface AddingsOptions {
  readonly clock: Clock
  readonly report: (error: unknown) => void
}

/** Adds what is sent, one sending after another: a record has one writer. Begins with what an earlier server left. */
export async function addingsTo(
  record: OpenRecord,
  { clock, report }: AddingsOptions,
): Promise<Addings> {
  const sendings = sendingsIn(record.home)
  const all = new Map<string, Adding>()
  const inTurn = turns()
  const change = (id: string, changes: Partial<Adding>) => {
    const before = all.get(id)
    if (before) all.set(id, { ...before, ...changes })
  }
  const work = async ({ id, texts }: Sending) => {
    try {
      const onProgress = (progress: AddProgress) => change(id, { progress })
      const result = await addTexts(record, texts, { clock, onProgress })
      await sendings.forget(id)
      change(id, { result })
    } catch (error) {
      const { status, problems } = failureOf(error)
      if (status === 500) report(error)
      change(id, { failed: problems.map(({ message }) => message).join(' ') })
    }
  }
  const begin = (sending: Sending, isAgain: boolean) => {
    const adding = addingOf(sending, isAgain)
    all.set(sending.id, adding)
    forgetOldest(all)
    void inTurn(() => work(sending))
    return adding
  }
  for (const left of await sendings.takeLeft())
    if (left.isAgain) all.set(left.id, { ...addingOf(left, true), failed: endedTwice(left) })
    else begin(left, true)
  return {
    begin: async (texts) => {
      const sending = { id: randomBytes(6).toString('hex'), texts }
      await sendings.keep(sending)
      return begin(sending, false)
    },
    get: (id) => all.get(id) ?? null,
    unfinished: () => [...all.values()].filter(({ result }) => result === null),
    settled: () => inTurn(async () => {}),
  }
}

function addingOf({ id, texts }: Sending, isAgain: boolean): Adding {
  const names = texts.map(({ name }) => name)
  const progress = { done: 0, all: texts.length, kept: 0 }
  return { id, names, progress, isAgain, result: null, failed: null }
}

function endedTwice({ id }: LeftSending): string {
  return `The server ended twice while these texts were read. They lie in the folder "sent/${id}.again" of the record: add them one at a time, or remove that folder.`
}

/** What goes on is never forgotten. */
function forgetOldest(all: Map<string, Adding>): void {
  if (all.size <= REMEMBERED) return
  const done = [...all.values()].find(({ result }) => result !== null)
  if (done) all.delete(done.id)
}
