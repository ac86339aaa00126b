import { type Migration, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { connect, type DatabasePlace } from '../connecting.js'
import { PATIENCE, type TestDatabase } from '../databases.fixture.js'
import { openDatabase } from '../open.js'
import { indexedArticle } from '../indexed.fixture.js'
import { MIGRATIONS } from './list.js'

/** A version of the tables that is yet to come. */
const NEXT: Readonly<Record<string, Migration>> = {
  ...MIGRATIONS,
  '9999-next': {
    up: async (database) => {
      await sql`alter table article add column mood text`.execute(database)
    },
  },
}

const FAILING: Readonly<Record<string, Migration>> = {
  ...MIGRATIONS,
  '9999-next': {
    up: async (database) => {
      await sql`alter table article add column mood text`.execute(database)
      await sql`alter table nothing add column mood text`.execute(database)
    },
  },
}

/** The tests of one kind of database: PGlite is opened eight times. */
export function testMigrations({ name, makePlace }: TestDatabase): void {
  describe(`the tables of a database on ${name}`, () => {
    test(
      'are brought from an older version to this one, and refused when they are newer',
      { timeout: PATIENCE },
      async ({ skip }) => {
        const place = await makePlace()
        if (!place) return skip('there is no such database here')
        const older = await openDatabase(place)
        await older.write((writing) => writing.putArticles([indexedArticle({ name: 'a' })]))
        await older.close()

        await expect(connect(place, FAILING)).rejects.toThrow('nothing')
        const still = await openDatabase(place)
        expect(await still.asking.counts()).toMatchObject({ articles: 1 })
        await still.close()

        const newer = await connect(place, NEXT)
        expect(newer.found).toBe('existing')
        const moods = await sql<{ mood: null }>`select mood from article`.execute(newer.kysely)
        expect(moods.rows).toEqual([{ mood: null }])
        await newer.close()

        await expect(openDatabase(place)).rejects.toMatchObject({
          fault: 'newer',
          message: expect.stringContaining('made by a newer Readout'),
        })
        const { close } = await connect(place, NEXT)
        await close()
      },
    )

    test('of somebody else are left alone', { timeout: PATIENCE }, async ({ skip }) => {
      const place = await makePlace()
      if (!place) return skip('there is no such database here')
      await replaceTables(place)
      await expect(openDatabase(place)).rejects.toMatchObject({ fault: 'not-a-record' })
    })
  })
}

async function replaceTables(place: DatabasePlace): Promise<void> {
  const { kysely, close } = await connect(place)
  await sql`drop schema readout cascade`.execute(kysely)
  await sql`create schema readout`.execute(kysely)
  await sql`create table readout.invoices (id integer)`.execute(kysely)
  await close()
}
