import { AsyncLocalStorage } from 'node:async_hooks'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Session, Source } from './sessions.js'

/** How kysely reaches a source of connections, and what is run while a transaction of it is. */
export interface Reached {
  readonly dialect: Dialect
  /**
   * Runs the work of a transaction. Whoever asks for another connection in it is told so: PGlite has only one, and would
   * wait for itself for ever.
   */
  readonly whileWriting: <T>(work: () => Promise<T>) => Promise<T>
}

/** PostgreSQL as kysely writes it, over any source of connections: one driver for PGlite and for servers. */
export function reach(source: Source): Reached {
  const writing = new AsyncLocalStorage<true>()
  const acquire = async () => {
    if (writing.getStore())
      throw new Error('the database was asked from inside a transaction, not through it')
    return source.acquire()
  }
  return {
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOver(acquire),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    whileWriting: (work) => writing.run(true, work),
  }
}

function driverOver(acquire: Source['acquire']): Driver {
  const sessions = new WeakMap<DatabaseConnection, Session>()
  return {
    init: async () => {},
    acquireConnection: async () => {
      const session = await acquire()
      const connection = new SessionConnection(session)
      sessions.set(connection, session)
      return connection
    },
    beginTransaction: (connection, { isolationLevel, accessMode }) =>
      say(
        connection,
        ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode]
          .filter(Boolean)
          .join(' '),
      ),
    commitTransaction: (connection) => say(connection, 'commit'),
    rollbackTransaction: (connection) => say(connection, 'rollback'),
    releaseConnection: async (connection) => sessions.get(connection)?.release(),
    // Who made the source closes it.
    destroy: async () => {},
  }
}

async function say(connection: DatabaseConnection, words: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(words))
}

class SessionConnection implements DatabaseConnection {
  constructor(private readonly session: Session) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affected } = await this.session.run<Row>(sql, parameters)
    return affected === null ? { rows } : { rows, numAffectedRows: BigInt(affected) }
  }

  streamQuery(): never {
    throw new Error('answers are not streamed: ask for a page of them')
  }
}
