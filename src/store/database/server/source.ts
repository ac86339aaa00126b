import pg from 'pg'
import { translated } from '../faults.js'
import type { Session, Source } from '../sessions.js'
import { wordsOf } from './address.js'

const SECONDS = 1000

/** Numbers as numbers: pg gives bigint and numeric as text. For this pool alone, not for others in the process. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format),
}

// The trigrams live wherever an administrator put them.
const SETTINGS = `
  select
    set_config('search_path', concat_ws(', ', 'readout', 'public', (
      select quote_ident(nspname) from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
      where extname = 'pg_trgm'
    )), false),
    set_config('statement_timeout', '300s', false),
    set_config('idle_in_transaction_session_timeout', '600s', false)`

/** The connections to a server, ten at most. Nothing is connected before it is asked for. */
export function serverSource(url: string): Source {
  const where = wordsOf(url)
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: 10 * SECONDS,
    application_name: 'readout',
    keepAlive: true,
  })
  // A connection that dies is told of by the next statement on it; unheard, it would end the process.
  pool.on('error', () => {})
  const isSet = new WeakSet<pg.PoolClient>()
  const acquire = async (): Promise<Session> => {
    const client = await pool.connect()
    client.on('error', ignore)
    if (!isSet.has(client)) await settle(client)
    isSet.add(client)
    return sessionOf(client, where)
  }
  return {
    acquire: () => inWords(where, acquire),
    close: () => pool.end(),
  }
}

async function settle(client: pg.PoolClient): Promise<void> {
  try {
    await client.query(SETTINGS)
  } catch (error) {
    client.release(true)
    throw error
  }
}

function ignore(): void {}

function sessionOf(client: pg.PoolClient, where: string): Session {
  return {
    run: (sql, parameters) =>
      inWords(where, async () => {
        const { rows, rowCount, command } = await client.query(sql, [...parameters])
        return { rows, affected: WRITINGS.has(command) ? rowCount : null }
      }),
    release: () => {
      client.off('error', ignore)
      client.release()
    },
  }
}

const WRITINGS = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

async function inWords<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translated(error, where)
  }
}
