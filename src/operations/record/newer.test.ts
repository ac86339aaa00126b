import { createHash } from 'node:crypto'
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layoutOf } from '../../store/archive/layout.js'
import { connect } from '../../store/database/connecting.js'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { clockAt } from './clock.js'
import { keep } from './keeping.js'
import { newcomers } from './newcomers.fixture.js'
import { openRecord } from './open.js'
import type { Place } from './place.js'
import { newPlace, removePlace, withRecord } from './records.fixture.js'
import { verifyRecord } from './verify-record.js'

let place: Place = { home: '', databaseUrl: null }

beforeAll(async () => {
  const made = await newPlace(databases[0])
  if (made === null) throw new Error('PGlite is everywhere')
  place = made
  await withRecord(place, (record) => keep(record, newcomers.slice(0, 2), clockAt('2026-03-01')))
}, PATIENCE)
afterAll(() => removePlace(place))

type Undo = () => Promise<void>

async function replace(path: string, change: (before: string) => string): Promise<Undo> {
  const before = await readFile(path)
  await writeFile(path, change(before.toString('utf8')))
  return () => writeFile(path, before)
}

/** A line that follows, of an entry that is yet to be invented. */
async function appendUnknown(): Promise<Undo> {
  const { journal } = layoutOf(place.home)
  const before = await readFile(journal)
  const { hash: previous }: { hash: string } = JSON.parse(
    before.toString('utf8').trimEnd().split('\n').at(-1) ?? '',
  )
  const entry = JSON.stringify({ at: '2030-01-01T00:00:00.000Z', kind: 'translated' })
  const hash = createHash('sha256').update(`${previous}\n${entry}`).digest('hex')
  await appendFile(journal, `{"hash":"${hash}","previous":"${previous}","entry":${entry}}\n`)
  return () => writeFile(journal, before)
}

const STAMP = '9999-next'

async function stampSchema(): Promise<Undo> {
  const folder = join(place.home, 'database')
  const { kysely, close } = await connect({ folder })
  await sql`insert into readout.migration (name, timestamp) values (${STAMP}, '')`.execute(kysely)
  await close()
  return async () => {
    const known = await import('../../store/database/migrations/list.js')
    const later = { ...known.MIGRATIONS, [STAMP]: { up: async () => {} } }
    const again = await connect({ folder }, later)
    await sql`delete from readout.migration where name = ${STAMP}`.execute(again.kysely)
    await again.close()
  }
}

/** Each file under the home with its hash; what PostgreSQL does to its own files when it starts is its own. */
async function fingerprint(except: RegExp): Promise<readonly string[]> {
  const all = await readdir(place.home, { recursive: true, withFileTypes: true })
  const paths = all
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !except.test(path))
  const told = paths.map(async (path) => {
    const bytes = await readFile(path)
    return `${path} ${createHash('sha256').update(bytes).digest('hex')}`
  })
  return (await Promise.all(told)).sort()
}

const NOTHING = /^$/u
const FILES_OF_POSTGRES = /\/database\//u

interface Newer {
  readonly name: string
  readonly make: () => Promise<Undo>
  readonly words: RegExp
  readonly except: RegExp
}

const newer: readonly Newer[] = [
  {
    name: 'an archive of a newer format',
    make: () =>
      replace(layoutOf(place.home).format, (json) => json.replace('"version":1', '"version":2')),
    words: /newer Readout keeps this record: its format is 2, and this version knows 1/u,
    except: NOTHING,
  },
  {
    name: 'a journal with an entry of a kind that is not known',
    make: appendUnknown,
    words: /line 3, holds an entry that this version does not know/u,
    except: FILES_OF_POSTGRES,
  },
  {
    name: 'a database of a newer schema',
    make: stampSchema,
    words: /made by a newer Readout: its schema is 9999-next/u,
    except: FILES_OF_POSTGRES,
  },
  {
    name: 'a database of a newer PostgreSQL',
    make: () => replace(join(place.home, 'database', 'data', 'PG_VERSION'), () => '19\n'),
    words: /made by a newer Readout: with PostgreSQL 19/u,
    except: NOTHING,
  },
]

test.each(newer)(
  '$name is refused in words, with nothing changed',
  async ({ make, words, except }) => {
    const undo = await make()
    const before = await fingerprint(except)
    const opening = openRecord(place, { holder: 'a test', create: true })
    await expect(opening).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'newer',
      message: expect.stringMatching(words),
    })
    expect(await fingerprint(except)).toEqual(before)
    await undo()
  },
  PATIENCE,
)

test('what was refused is the record that it was', () =>
  withRecord(place, async (record) => {
    expect(record.database.found).toBe('existing')
    expect(await record.database.asking.counts()).toMatchObject({ articles: 2 })
    expect(await verifyRecord(record)).toMatchObject({ lines: 2, failures: [] })
  }))
