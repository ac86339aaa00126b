import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from './connecting.js'
import { startPostgres, type StartedPostgres, UNSAFE_AND_FAST } from './postgres.fixture.js'

/** What a test asks for: a new database on the one server of the run, or a folder to copy an empty one from. */
export type Lent =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'missing'; readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases are lent, and a folder that goes when the run ends. */
    readonly databases: { readonly address: string; readonly folder: string }
  }
}

/**
 * Lends databases to the tests of one run. Nothing is started before the first test asks; then one server serves all, and
 * goes when the run ends.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-databases-'))
  const lender = lenderOf()
  const server = createServer(async (request, response) => {
    const lent = await lender.lend(request.url ?? '').catch(refusal)
    response.end(JSON.stringify(lent))
  })
  provide('databases', { address: await addressOf(server), folder })
  return async () => {
    server.close()
    await lender.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function refusal(error: unknown): Lent {
  return { kind: 'missing', reason: error instanceof Error ? error.message : String(error) }
}

interface Lender {
  readonly lend: (path: string) => Promise<Lent>
  readonly close: () => Promise<void>
}

function lenderOf(): Lender {
  let started: Promise<StartedPostgres> | null = null
  let template: Promise<string> | null = null
  let lent = 0
  const lendServer = async (): Promise<Lent> => {
    started ??= startPostgres([...UNSAFE_AND_FAST, '-c', 'max_connections=200'])
    const server = await started
    if (server.kind === 'missing') return server
    lent += 1
    const name = `test_${lent}`
    await server.postgres.createDatabase(name)
    return { kind: 'url', url: server.postgres.urlOf(name) }
  }
  const lendFolder = async (): Promise<Lent> => {
    template ??= findTemplate()
    return { kind: 'folder', folder: await template }
  }
  return {
    lend: (path) => (path === '/PostgreSQL' ? lendServer() : lendFolder()),
    close: async () => {
      const server = await started
      if (server?.kind === 'started') await server.postgres.stop()
    },
  }
}

function addressOf(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
    })
    server.unref()
  })
}

const CACHE = join(import.meta.dirname, '..', '..', '..', '.cache', 'databases')

/** An empty database takes seconds to make: it is made once for each version of the tables, and copied. */
async function findTemplate(): Promise<string> {
  const template = join(CACHE, await versionOfTables())
  await mkdir(CACHE, { recursive: true })
  if ((await readdir(template).catch(() => [])).length > 0) return template
  const made = await mkdtemp(join(CACHE, 'making-'))
  await (await connect({ folder: made })).close()
  // Another run may have made it in the meantime.
  await rename(made, template).catch(() => rm(made, { recursive: true, force: true }))
  return template
}

async function versionOfTables(): Promise<string> {
  const root = join(import.meta.dirname, '..', '..', '..')
  const hash = createHash('sha256').update(await readFile(join(root, 'package.json')))
  for (const folder of ['migrations', 'embedded'])
    for (const name of (await readdir(join(import.meta.dirname, folder))).sort())
      if (!/\.(?:test|fixture)\./u.test(name))
        hash.update(await readFile(join(import.meta.dirname, folder, name)))
  return hash.digest('hex').slice(0, 16)
}
