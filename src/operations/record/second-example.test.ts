import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { addFiles, type AddResult } from './add.js'
import { listContacts, type ContactSummary } from './contacts.js'
import { openRecord, type OpenRecord } from './open.js'
import type { Place } from './place.js'
import { newPlace, removePlace } from './records.fixture.js'
import { verifyRecord } from './verify-record.js'

const folder = fileURLToPath(
  new URL('../../../examples/scholz-zelenskyy-2022-2024/', import.meta.url),
)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const readme = readFileSync(join(folder, 'README.md'), 'utf8')

describe.each(files)('%s', (name) => {
  const [header = '', body = ''] = readFileSync(join(folder, name), 'utf8').split('\n-----\n')

  test('is ours, and short', () => {
    expect(header).toContain('licence: Apache-2.0, written for this project')
    expect(body.split(/\s+/u).length).toBeLessThan(280)
    expect(readme).toContain(`| \`${name}\` |`)
  })

  test('quotes only words that the README gives a public source for', () => {
    const quoted = [...body.matchAll(/"([^"]+?)[,.]?"/gu)].map(([, words = '']) => words)
    expect(quoted.filter((words) => !readme.includes(`"${words}"`))).toEqual([])
  })
})

describe('a record of the second example', () => {
  let place: Place | null = null
  let record: OpenRecord | null = null
  let result: AddResult | null = null
  let contacts: readonly ContactSummary[] = []

  beforeAll(async () => {
    // A server opens at once; the embedded database is tried elsewhere.
    place = (await newPlace(databases[1])) ?? (await newPlace(databases[0]))
    if (place === null) return
    record = await openRecord(place, { holder: 'a test', create: true })
    const paths = files.map((name) => join(folder, name))
    result = await addFiles(record, paths, { clock: () => '2024-02-01T00:00:00.000Z' })
    contacts = (await listContacts(record, { parties: ['Scholz', 'Zelenskyy'] })).contacts
  }, PATIENCE)
  afterAll(async () => {
    await record?.close()
    if (place !== null) await removePlace(place)
  })

  test('has every text, and each quotation stands in its text', async () => {
    expect(result?.unreadable).toEqual([])
    expect(result?.added).toHaveLength(files.length)
    if (record !== null) expect((await verifyRecord(record)).failures).toEqual([])
  })

  const contactOn = (day: string) =>
    contacts
      .filter(({ date, status }) => date === day && status === 'held')
      .map(({ kind, articles }) => [kind, articles])

  test.each([
    ['both sides tell of it', '2022-09-28', 'phone-call', 2],
    ['told in a story about arms', '2022-10-10', 'phone-call', 1],
    ['one side tells of it', '2023-01-25', 'phone-call', 1],
  ])('has a contact of the two: %s', (_, day, kind, articles) => {
    expect(contactOn(day)).toEqual([[kind, articles]])
  })

  test.fails.each([
    ['the host stands in another paragraph', '2022-06-16', 'visit', 2],
    ['both are named with the city only', '2023-05-14', 'visit', 1],
    ['"in Granada, on 5 October, he told"', '2023-10-05', 'meeting', 1],
  ])('known gap: %s', (_, day, kind, articles) => {
    expect(contactOn(day)).toEqual([[kind, articles]])
  })
})
