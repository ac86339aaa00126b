import { Worker } from 'node:worker_threads'
import type { WorkerStart } from './messages.js'

/** Starts PGlite over a folder of PostgreSQL's files, in a thread of its own. */
export function startWorker(start: WorkerStart): Worker {
  const file = import.meta.url.endsWith('.ts')
    ? new URL('./worker-from-source.mjs', import.meta.url)
    : new URL('./worker.js', import.meta.url)
  // What PostgreSQL logs is not for the terminal: its errors come back as replies.
  return new Worker(file, { workerData: start, stdout: true, stderr: true, execArgv: [] })
}
