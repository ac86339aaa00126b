import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { StoreError } from '../../errors.js'

/** The schema that all tables of the record are in, on a server beside those of others. */
const SCHEMA = 'readout'
const STAMPS = 'migration'
const OLDEST_SERVER = 150_000

/** What is known of a database before anything is made in it. */
interface Standing {
  readonly version: number
  readonly version_words: string
  readonly encoding: string
  /** Tables in our schema. */
  readonly tables: number
  readonly is_stamped: boolean
}

/**
 * Brings a database to the newest of these migrations, making everything in an empty one, and says which it had to run.
 * Throws a StoreError: `newer` when it was brought further by another version, `not-a-record` when the tables are
 * somebody else's, or the server is one that Readout cannot use. Several processes may do this at once.
 */
export async function migrate<Tables>(
  kysely: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<readonly string[]> {
  const standing = await standingOf(kysely)
  requireUsable(standing)
  const known = Object.keys(migrations).sort()
  const stamped = standing.is_stamped ? await stampsOf(kysely) : []
  const unknown = stamped.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw newer(unknown, known)
  return stamped.length === known.length ? [] : run(kysely, migrations)
}

async function standingOf<Tables>(kysely: Kysely<Tables>): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select
      current_setting('server_version_num')::integer as version,
      current_setting('server_version') as version_words,
      current_setting('server_encoding') as encoding,
      count(*)::integer as tables,
      coalesce(bool_or(relname = ${STAMPS}), false) as is_stamped
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = ${SCHEMA} and relkind in ('r', 'p', 'v', 'm')`.execute(kysely)
  const standing = rows[0]
  if (!standing) throw new Error('a count over a catalogue has one row')
  return standing
}

function requireUsable({ version, version_words, encoding, tables, is_stamped }: Standing): void {
  if (version < OLDEST_SERVER)
    throw new StoreError(
      'not-a-record',
      `The server is PostgreSQL ${version_words}; Readout needs 15 or newer. Upgrade it, or name another in READOUT_DATABASE_URL.`,
    )
  if (encoding !== 'UTF8')
    throw new StoreError(
      'not-a-record',
      `The database keeps text as ${encoding}, which has not all letters. Create one with "createdb --encoding=UTF8 --template=template0 NAME" and name it in READOUT_DATABASE_URL.`,
    )
  if (tables > 0 && !is_stamped)
    throw new StoreError(
      'not-a-record',
      `The schema "${SCHEMA}" of the database holds tables that Readout did not make. Name another database in READOUT_DATABASE_URL; nothing was changed.`,
    )
}

async function stampsOf<Tables>(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(`${SCHEMA}.${STAMPS}`)} order by name`.execute(kysely)
  return rows.map(({ name }) => name)
}

function newer(unknown: readonly string[], known: readonly string[]): StoreError {
  return new StoreError(
    'newer',
    `The database was made by a newer Readout: its schema is ${unknown.at(-1)}, and this one knows ${known.at(-1)}. Install the newer version; nothing was changed.`,
  )
}

async function run<Tables>(
  kysely: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: SCHEMA,
    migrationTableName: STAMPS,
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw refusal(error)
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** The right to make a schema and an extension is one that a user often lacks: it is asked of somebody else. */
function refusal(error: unknown): unknown {
  const isRight = error instanceof StoreError && error.fault === 'read-only'
  if (!isRight) return error
  return new StoreError(
    'read-only',
    `This user may not make the tables of the record. An administrator of the database can run, once: create schema ${SCHEMA} authorization USER; create extension if not exists pg_trgm; (${error.message})`,
    { cause: error },
  )
}
