import { EventEmitter, once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { StoreError } from '../../errors.js'
import { StatementError, translated } from '../faults.js'
import type { Answer, Session, Source } from '../sessions.js'
import { OPENING, type Reply, type Request } from './messages.js'

/** What stands in a request besides its number. */
type Asked =
  | { readonly kind: 'run'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'close' }

/**
 * The connection to a worker that opens PGlite: one, and whoever asks waits until it is free. Throws what PGlite throws
 * when it cannot open its files. `where` names the database in words.
 */
export async function sourceOf(worker: Worker, where: string): Promise<Source> {
  const replies = repliesOf(worker, where)
  await replies.of(OPENING)
  const takeTurn = turns()
  let numbered = OPENING
  const ask = <Row>(asked: Asked): Promise<Answer<Row>> => {
    numbered += 1
    const reply = replies.of<Row>(numbered)
    const request: Request = { ...asked, id: numbered }
    worker.postMessage(request, [])
    return reply
  }
  const run: Session['run'] = async (sql, parameters) => {
    try {
      return await ask({ kind: 'run', sql, parameters })
    } catch (error) {
      throw translated(error, where)
    }
  }
  return {
    acquire: async () => {
      const release = await takeTurn()
      const end = replies.end()
      if (!end) return { run, release }
      release()
      throw end
    },
    close: async () => {
      const release = await takeTurn()
      try {
        await ask({ kind: 'close' })
      } finally {
        await worker.terminate()
        release()
      }
    },
  }
}

interface Replies {
  /** Throws when the worker says that it failed, or is gone. */
  readonly of: <Row>(id: number) => Promise<Answer<Row>>
  /** Why there will be no more of them; `null` while there may. */
  readonly end: () => Error | null
}

function repliesOf(worker: Worker, where: string): Replies {
  const arrived = new EventEmitter()
  let end: Error | null = null
  const stop = (error: Error) => {
    end ??= error
    arrived.emit('error', end)
  }
  // Without one, an error that nobody is waiting for would end the process.
  arrived.on('error', () => {})
  worker.on('message', (reply: Reply) => arrived.emit(String(reply.id), reply))
  worker.on('error', (error) => stop(isOpened(arrived) ? gone(where, error) : error))
  worker.on('exit', () => stop(gone(where)))
  return {
    end: () => end,
    of: async (id) => {
      if (end) throw end
      const [reply] = await once(arrived, String(id))
      if (reply.kind === 'failed') throw new StatementError(reply.message, reply.code)
      return { rows: reply.rows, affected: reply.affected }
    },
  }
}

/** Before it is open, somebody waits for it to be. */
function isOpened(arrived: EventEmitter): boolean {
  return arrived.listenerCount(String(OPENING)) === 0
}

function gone(where: string, cause?: Error): StoreError {
  return new StoreError(
    'database-gone',
    `${where} stopped in the middle. Run the command again: nothing that was reported as kept is lost.`,
    cause ? { cause } : {},
  )
}

/** Each call waits until those before it have said that they are done. */
function turns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let done = () => {}
    last = new Promise((resolve) => {
      done = resolve
    })
    await before
    return done
  }
}
