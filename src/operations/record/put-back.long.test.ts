import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { answersOf } from './answers.fixture.js'
import { clockAt } from './clock.js'
import { keep } from './keeping.js'
import { newcomers } from './newcomers.fixture.js'
import type { Place } from './place.js'
import { newPlace, removePlace, withRecord } from './records.fixture.js'
import { verifyRecord } from './verify-record.js'

const clock = clockAt('2026-03-01')

/** A record of five texts, whose archive is that of a day when it had two; what it answered on that day. */
async function putBack(place: Place): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'readout-copy-'))
  const archive = join(place.home, 'archive')
  const before = await withRecord(place, async (record) => {
    await keep(record, newcomers.slice(0, 2), clock)
    const answers = await answersOf(record)
    await cp(archive, copy, { recursive: true })
    await keep(record, newcomers.slice(2), clock)
    return answers
  })
  await rm(archive, { recursive: true })
  await cp(copy, archive, { recursive: true })
  await rm(copy, { recursive: true })
  return before
}

describe.each(databases)('an archive put back from an older copy, over $name', (kind) => {
  let place: Place | null = null
  let before = ''

  beforeAll(async () => {
    place = await newPlace(kind)
    if (place !== null) before = await putBack(place)
  }, PATIENCE)
  afterAll(async () => {
    if (place !== null) await removePlace(place)
  })

  test(
    'is the record from then on, or refused where the database is not ours alone',
    async ({ skip }) => {
      if (place === null) return skip(`there is no ${kind.name} here`)
      const journal = join(place.home, 'archive', 'journal.jsonl')
      const lines = await readFile(journal, 'utf8')
      if (place.databaseUrl !== null) {
        await expect(withRecord(place, answersOf)).rejects.toMatchObject({
          name: 'StoreError',
          fault: 'not-a-record',
          message: expect.stringMatching(
            /put back from a copy.+Name another database|empty this one/u,
          ),
        })
        expect(await readFile(journal, 'utf8')).toBe(lines)
        return
      }
      await withRecord(place, async (record) => {
        expect(await answersOf(record)).toBe(before)
        expect(await verifyRecord(record)).toMatchObject({ lines: 2, failures: [] })
        await keep(record, newcomers.slice(1, 4), clock)
        expect(await verifyRecord(record)).toMatchObject({ lines: 4, failures: [] })
      })
    },
    PATIENCE,
  )
})

test(
  'an archive that has grown otherwise since the copy is no continuation',
  async () => {
    const place = await newPlace(databases[0])
    if (place === null) throw new Error('PGlite is everywhere')
    await putBack(place)
    const [database, aside] = ['database', 'aside'].map((name) => join(place.home, name))
    await rename(database ?? '', aside ?? '')
    await withRecord(place, (record) => keep(record, newcomers.slice(2).toReversed(), clock))
    const after = await withRecord(place, answersOf)
    // The database of the five lines that were, beside five lines that are others from the third on.
    await rm(database ?? '', { recursive: true })
    await rename(aside ?? '', database ?? '')
    await withRecord(place, async (record) => {
      expect(await answersOf(record)).toBe(after)
      expect(await verifyRecord(record)).toMatchObject({ lines: 5, failures: [] })
    })
    await removePlace(place)
  },
  PATIENCE,
)
