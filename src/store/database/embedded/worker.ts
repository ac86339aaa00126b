// PGlite blocks the thread that it runs in: so it has one of its own.
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { OPENING, type Reply, type Request, type WorkerStart } from './messages.js'

await start(workerData)

async function start({ data, isNew }: WorkerStart): Promise<void> {
  const files = isNew ? await packedFiles() : null
  const database = await PGlite.create({
    dataDir: data,
    ...(files && { loadDataDir: files }),
    extensions: { pg_trgm },
    parsers: { [types.INT8]: Number, [types.NUMERIC]: Number },
  })
  await database.query('set search_path to readout, public')
  parentPort?.on('message', (request: Request) => void answer(database, request))
  parentPort?.postMessage(doneWith(OPENING), [])
}

/** An empty database that the build packed; run from its sources there is none, and PGlite makes one, which takes longer. */
async function packedFiles(): Promise<Blob | null> {
  const packed = await readFile(new URL('./files.tar.gz', import.meta.url)).catch(() => null)
  return packed && new Blob([packed])
}

async function answer(database: PGlite, request: Request): Promise<void> {
  parentPort?.postMessage(await replyTo(database, request), [])
  if (request.kind === 'close') parentPort?.close()
}

async function replyTo(database: PGlite, request: Request): Promise<Reply> {
  try {
    if (request.kind === 'run') {
      const { rows, affectedRows } = await database.query(request.sql, [...request.parameters])
      return { id: request.id, kind: 'done', rows, affected: affectedRows ?? null }
    }
    await database.close()
    return doneWith(request.id)
  } catch (error) {
    return failed(request.id, error)
  }
}

function doneWith(id: number): Reply {
  return { id, kind: 'done', rows: [], affected: null }
}

function failed(id: number, error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  return { id, kind: 'failed', message, code: codeOf(error) }
}

function codeOf(error: unknown): string | null {
  const told = error instanceof Error && 'code' in error ? error.code : null
  return typeof told === 'string' ? told : null
}
