import { randomBytes } from 'node:crypto'
import { serve, type ServerType } from '@hono/node-server'
import type { Clock } from '../../operations/record/clock.js'
import type { OpenRecord } from '../../operations/record/open.js'
import { addingsTo } from './adding.js'
import { appOf } from './app.js'
import { loadAssets } from './assets/assets.js'
import { keepLedgerReady } from './ready-ledger.js'

export interface ServeOptions {
  readonly clock: Clock
  /** 0 takes any port that is free. */
  readonly port: number
  /** The address to listen on; 127.0.0.1 reaches nobody but this machine. */
  readonly address: string
  /** Names beside the address by which the site may be called: "records.example.org". */
  readonly names: readonly string[]
  readonly elapsed: () => number
  /** Told of our own mistakes. */
  readonly report: (error: unknown) => void
}

/** A site that is up. */
export interface Serving {
  /** "http://127.0.0.1:7411" */
  readonly url: string
  /** What a browser opens once to be allowed to write. */
  readonly welcome: string
  /** Resolves when the last reply was sent. */
  readonly close: () => Promise<void>
}

/** Serves a record. Throws the system's error when the port cannot be had. */
export async function serveRecord(record: OpenRecord, options: ServeOptions): Promise<Serving> {
  const { clock, port, address, names, elapsed, report } = options
  const token = randomBytes(24).toString('base64url')
  const hosts = new Set<string>()
  const addings = await addingsTo(record, { clock, report })
  const site = { record, clock, token, hosts, report, addings, assets: await loadAssets() }
  const app = appOf(site, elapsed)
  const server = await listening({ fetch: app.fetch, port, hostname: address })
  const taken = portOf(server, port)
  for (const name of [address, 'localhost', ...names]) hosts.add(hostOf(name, taken))
  for (const name of names) hosts.add(name.toLowerCase())
  const url = `http://${hostOf(address, taken)}`
  const endReadying = keepLedgerReady(record, report)
  return {
    url,
    welcome: `${url}/?token=${token}`,
    close: async () => {
      await closing(server)
      await addings.settled()
      await endReadying()
    },
  }
}

function listening(options: Parameters<typeof serve>[0]): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve(options, () => resolve(server))
    server.once('error', reject)
  })
}

function portOf(server: ServerType, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}

function hostOf(name: string, port: number): string {
  return `${name.includes(':') ? `[${name}]` : name.toLowerCase()}:${port}`
}

function closing(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
