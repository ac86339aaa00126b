import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases } from '../../store/database/databases.fixture.js'
import { addFiles } from './add.js'
import { commitment } from './commitment.js'
import { commitments, type CommitmentsInput } from './commitments.js'
import { decide } from './decide.js'
import { openRecord, type OpenRecord } from './open.js'
import { newPlace, removePlace, tickingClock } from './records.fixture.js'
import type { Place } from './place.js'

const TEXTS: readonly (readonly [published: string, outlet: string, text: string])[] = [
  [
    '2031-02-03',
    'Fjord Wire',
    'Norway will send 200 generators to Moldova by the end of March, Prime Minister Kari Holm said on Monday. Norway also pledged 40 million euros in aid to Moldova.',
  ],
  [
    '2031-03-18',
    'Prut Daily',
    'Norway has begun to deliver generators to Moldova. Norway pledged another 100 million euros in aid to Moldova.',
  ],
  [
    '2031-05-02',
    'Prut Daily',
    'Norway delivered the 200 generators that it had promised to Moldova. Russia violated the Minsk agreements, Ukraine said.',
  ],
]

describe.each(databases)('commitments on $name', ({ name, makePlace }) => {
  let place: Place | null = null
  let record: OpenRecord | null = null
  let folder = ''

  beforeAll(async () => {
    place = await newPlace({ name, makePlace })
    if (place === null) return
    folder = await mkdtemp(join(tmpdir(), 'readout-pledges-'))
    const paths = TEXTS.map((_, index) => join(folder, `${index}.txt`))
    for (const [index, [published, outlet, text]] of TEXTS.entries())
      await writeFile(
        paths[index] ?? '',
        `publisher: ${outlet}\ndate: ${published}\nkind: report\n-----\n${text}\n`,
      )
    record = await openRecord(place, { holder: 'a test', create: true })
    await addFiles(record, paths, {
      speed: 'fast',
      clock: tickingClock('2031-06-01T09:00:00.000Z'),
    })
  })

  afterAll(async () => {
    await record?.close()
    if (place !== null) await removePlace(place)
    await rm(folder, { recursive: true, force: true })
  })

  /** "send 200 generators: delivered" for each that is found. */
  async function found(input: CommitmentsInput): Promise<readonly string[]> {
    if (record === null) throw new Error('there is no such database here')
    const list = await commitments.ask(record, { asOf: '2031-06-01', ...input })
    return list.commitments.map(({ what, status }) => `${what?.slice(0, 19)}: ${status}`)
  }

  const generators = 'send 200 generators'
  test.each<[string, CommitmentsInput, readonly string[]]>([
    [
      'all, the latest heard of first',
      {},
      [
        `${generators}: delivered`,
        'the Minsk agreement: broken',
        'another 100 million: promised',
        '40 million euros in: promised',
      ],
    ],
    ['of a status', { status: 'delivered' }, [`${generators}: delivered`]],
    ['of a promisor', { promisors: ['Russia'] }, ['the Minsk agreement: broken']],
    [
      'to somebody',
      { beneficiary: 'Moldova', words: 'euros' },
      ['another 100 million: promised', '40 million euros in: promised'],
    ],
    ['under a treaty', { agreement: 'Minsk accords' }, ['the Minsk agreement: broken']],
    ['as it stood', { asOf: '2031-04-20', words: 'generators' }, [`${generators}: begun`]],
    ['overdue then', { asOf: '2031-04-20', overdue: true }, [`${generators}: begun`]],
    ['overdue now', { overdue: true }, []],
    ['due before a day', { deadlineBefore: '2031-04-01' }, [`${generators}: delivered`]],
    [
      'of which something was told in a month',
      { from: '2031-02-01', to: '2031-02-28', words: 'generators' },
      [`${generators}: delivered`],
    ],
  ])('%s', async (_, input, expected) => {
    if (record === null) return
    expect((await found(input)).toSorted()).toEqual(expected.toSorted())
  })

  test('who asks while the ledger is made waits for the same one', async () => {
    if (record === null) return
    await record.database.write((writing) => writing.putLedger({ chain: '', follower: '' }, []))
    let reads = 0
    const { asking } = record.database
    const database = {
      ...record.database,
      asking: {
        ...asking,
        undertakings: () => {
          reads += 1
          return asking.undertakings()
        },
      },
    }
    const asked = { ...record, database }
    const lists = await Promise.all(
      [1, 2, 3].map(() => commitments.ask(asked, { asOf: '2031-06-01' })),
    )
    expect([reads, ...lists.map(({ total }) => total)]).toEqual([1, 4, 4, 4])
  })

  test('a treaty that nobody knows is a problem', async () => {
    if (record === null) return
    const list = await commitments.ask(record, { agreement: 'the treaty of nowhere' })
    expect(list.problems.map(({ code }) => code)).toEqual(['key-unknown'])
  })

  test('one whole, by the key of a telling; a disputed event counts for nothing', async () => {
    if (record === null) return
    const list = await commitments.ask(record, { words: 'generators', asOf: '2031-06-01' })
    const [first] = list.commitments
    const told = first?.events.at(-1)?.sources[0]?.key ?? ''
    const before = await commitment.ask(record, { key: told, asOf: '2031-06-01' })
    expect(before.commitment?.events.flatMap(({ sources }) => sources)).toSatisfy(
      (sources: readonly { readonly evidence: readonly unknown[] }[]) =>
        sources.every(({ evidence }) => evidence.length > 0),
    )
    expect(before.commitment?.key).toBe(first?.key)
    await decide(record, {
      decision: { kind: 'dispute', on: told },
      by: 'A. Editor',
      why: 'they never came',
      clock: tickingClock('2031-07-01T09:00:00.000Z'),
    })
    const after = await commitment.ask(record, { key: told, asOf: '2031-06-01' })
    expect(after.commitment?.status).toBe('begun')
    expect(after.commitment?.events.at(-1)).toMatchObject({
      standing: 'disputed',
      decided: { by: 'A. Editor', why: 'they never came' },
    })
  })
})
