import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../../model/problems.js'
import { databases, PATIENCE } from '../../../store/database/databases.fixture.js'
import { addFiles } from '../add.js'
import { answersOf } from '../answers.fixture.js'
import { meantBy, unknownAmong, type Meant } from '../named.js'
import { openRecord, type OpenRecord } from '../open.js'
import type { Place } from '../place.js'
import { rebuild } from '../rebuild.js'
import { newPlace, removePlace, tickingClock } from '../records.fixture.js'
import { reread } from '../reread.js'
import { teach, type TeachingAsked } from './teaching.js'

const TEXTS = {
  ghana: `title: Ministers meet
publisher: The Daily Lantern
date: 2016-03-02
-----
Ghana's Foreign Minister Ada Osei met French President Francois Hollande in Paris on 2 March 2016.

Osei said that Ghana would send grain. The French president urged a ceasefire.
`,
  norway: `title: Trade talks
publisher: The Daily Lantern
date: 2018-05-07
-----
Norway's Trade Minister Kofi Osei met French President Emmanuel Macron in Paris on 7 May 2018.

Osei said that Norway would lower tariffs. The French president said that he wanted an agreement by June.
`,
  unnamed: `title: A call
publisher: The Daily Lantern
date: 2018-06-07
-----
The French president spoke with the Norwegian prime minister by phone on Thursday. The French president called for an agreement before autumn.
`,
  initial: `title: Osei in Oslo
url: https://lantern.example/9
date: 2018-05-09
-----
Trade Minister K. Osei said on Wednesday that tariffs would fall. Kirkegata said it would follow the talks.
`,
} as const

// The embedded database alone: what differs between the two is asked of both elsewhere.
const [embedded] = databases

describe('what people teach', () => {
  let place: Place | null = null
  let record: OpenRecord
  let folder = ''
  const clock = tickingClock()
  const keys = new Map<string, string>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-taught-'))
    place = await newPlace(embedded)
    if (place === null) throw new Error('there is always an embedded database')
    record = await openRecord(place, { holder: 'a test', create: true })
    for (const [name, text] of Object.entries(TEXTS))
      await writeFile(join(folder, `${name}.txt`), text)
    const { added } = await addFiles(record, [folder], { clock, speed: 'fast' })
    for (const { path, article } of added)
      keys.set(path.slice(folder.length + 1, -'.txt'.length), article.key)
  }, PATIENCE)
  afterAll(async () => {
    await record.close()
    if (place !== null) await removePlace(place)
    await rm(folder, { recursive: true, force: true })
  })

  const meant = async (asked: string): Promise<Meant> => {
    const [found] = await meantBy(record.database.asking, [asked])
    if (found === undefined) throw new Error('every name has an answer')
    return found
  }
  const takenFor = async (asked: string) => (await meant(asked)).taken?.actor ?? null
  const told = (teaching: TeachingAsked): Promise<Outcome<unknown>> =>
    teach(record, { teaching, by: 'Zoë', why: 'known to the desk', clock })
  const said = async (speaker: string): Promise<readonly string[]> => {
    const { idsOf } = await import('../named.js')
    const { found } = await record.database.asking.statements({
      words: null,
      phrase: null,
      speaker: idsOf(await meant(speaker)),
      addressee: [],
      target: [],
      act: null,
      topic: null,
      from: null,
      to: null,
      limit: 50,
      offset: 0,
    })
    const lines = found.map(
      ({ article, statement }) =>
        `${article.published?.slice(0, 4) ?? ''} ${statement.speakers.map(({ name }) => name).join()}`,
    )
    return [...new Set(lines)].toSorted()
  }
  const nowhere = { article: null, office: null, side: null }

  test('of two with one surname neither is taken, and both are named', async () => {
    const osei = await meant('Osei')
    expect(osei).toMatchObject({ taken: null, ambiguous: true })
    const [problem] = unknownAmong([osei])
    expect(problem?.code).toBe('actor-ambiguous')
    for (const words of [
      'Ada Osei (Ghana',
      'GH, 1 article',
      'Kofi Osei (Norway',
      'person:kofi-osei',
    ])
      expect(problem?.message).toContain(words)
  })

  test.each([
    ['a full name', 'Ada Osei', 'person:ada-osei'],
    ['an id', 'person:kofi-osei', 'person:kofi-osei'],
    ['an office before the surname', 'Foreign Minister Osei', 'person:ada-osei'],
    ['less of the office before it, where both are ministers', 'Minister Osei', null],
    ['a name misspelt', 'Holande', 'person:francois-hollande'],
    ['a state', 'ghana', 'state:GH'],
    ['an office', 'French president', 'office:FR/president'],
    ['an office of somebody', 'president of France', 'office:FR/president'],
    ['no office like it', 'president of Norway', null],
    ['nobody', 'Zzyzx', null],
  ])('%s', async (_, asked, expected) => expect(await takenFor(asked)).toBe(expected))

  test('nobody of the name: the nearest are offered', async () => {
    const [problem] = unknownAmong([await meant('Macaroni')])
    expect(problem).toMatchObject({ code: 'actor-unknown', input: 'Macaroni' })
    expect(problem?.message).toMatch(/The nearest: .*Emmanuel Macron \(/u)
  })

  test('an office is whoever held it, each by name at the time; a person is the person', async () => {
    expect(await said('French president')).toEqual([
      '2016 Francois Hollande',
      '2018 Emmanuel Macron',
      '2018 French president',
    ])
    expect(await said('Hollande')).toEqual(['2016 Francois Hollande'])
  })

  test('an initial is whoever alone can be meant, until people say that it is another', async () => {
    expect((await meant('Kofi Osei')).persons).toEqual(['person:k-osei'])
    expect((await meant('Norway')).persons).toEqual(['person:k-osei'])
    expect(await said('Kofi Osei')).toEqual(['2018 K. Osei', '2018 Kofi Osei'])
    expect(await said('Ada Osei')).toEqual(['2016 Ada Osei'])
    const outcome = await told({ kind: 'different', actor: 'K. Osei', other: 'Kofi Osei' })
    expect(outcome).toMatchObject({ ok: true })
    expect(await said('Kofi Osei')).toEqual(['2018 Kofi Osei'])
    expect((await meant('Norway')).persons).toBeUndefined()
  })

  test('two actors are one at once, under one name, until that is taken back', async () => {
    const before = await answersOf(record)
    await told({ kind: 'same', actor: 'person:k-osei', other: 'Kofi Osei' })
    // As many articles name both: the first is the second.
    expect(await takenFor('person:k-osei')).toBe('person:kofi-osei')
    expect(await said('Kofi Osei')).toEqual(['2018 Kofi Osei'])
    expect((await meant('Kofi Osei')).taken).toMatchObject({ articles: 2 })
    const again = await told({ kind: 'same', actor: 'K. Osei', other: 'Kofi Osei' })
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'taught-already' }] })
    await told({ kind: 'different', actor: 'Kofi Osei', other: 'person:k-osei' })
    expect(withoutDecisions(await answersOf(record))).toBe(withoutDecisions(before))
    const back = await told({ kind: 'different', actor: 'Kofi Osei', other: 'Ada Osei' })
    expect(back).toMatchObject({ ok: false, problems: [{ code: 'taught-already' }] })
  })

  test('a name means another in one article, and in that alone', async () => {
    const where = { ...nowhere, article: keys.get('norway') ?? '' }
    const actor = { name: 'Kofi Osei', kind: 'person', side: 'NO', office: 'an envoy' } as const
    await told({ kind: 'name', name: 'kofi osei', where, actor })
    expect(await takenFor('person:kofi-osei-no')).toBe('person:kofi-osei-no')
    expect(await said('person:kofi-osei-no')).toEqual(['2018 Kofi Osei'])
    await told({ kind: 'forget-name', name: 'Kofi Osei', where })
    expect(await takenFor('person:kofi-osei')).toBe('person:kofi-osei')
  })

  test('of one name another on another side', async () => {
    const where = { ...nowhere, side: 'GH' }
    const actor = { name: 'Ada Osei', kind: 'person', side: 'GH', office: null } as const
    await told({ kind: 'name', name: 'Ada Osei', where, actor })
    expect((await meant('Ada Osei')).taken?.actor).toBe('person:ada-osei-gh')
    await told({ kind: 'forget-name', name: 'Ada Osei', where })
    expect((await meant('Ada Osei')).taken?.actor).toBe('person:ada-osei')
  })

  test('what is like nobody is refused: a decision lasts', async () => {
    const outcome = await told({ kind: 'name', name: 'KO', where: nowhere, actor: 'Kofi Ossei' })
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'actor-unknown' }] })
  })

  test('names and outlets that were taught are read with, where they bear on a text', async () => {
    const office = { name: 'Danish premiership', kind: 'office', side: 'DK', office: null } as const
    await told({ kind: 'name', name: 'Kirkegata', where: nowhere, actor: office })
    await told({ kind: 'name', name: 'K. Osei', where: nowhere, actor: 'Kofi Osei' })
    const is = { name: 'Lantern Wire', kind: 'agency', side: null } as const
    await told({ kind: 'outlet', outlet: 'lantern.example', is })
    expect(await said('Kofi Osei')).toEqual(['2018 Kofi Osei'])
    const { changed, same, failed } = await reread(record, { clock, speed: 'fast' })
    expect(failed).toEqual([])
    expect(changed.map(({ article }) => article.key)).toEqual([keys.get('initial')])
    expect(same).toBe(3)
    const row = await record.database.asking.article(keys.get('initial') ?? '')
    expect(row).toMatchObject({ value: { outlet: 'Lantern Wire', kind: 'wire' } })
    expect(row).toMatchObject({ value: { reader: { taught: expect.any(String) } } })
    expect(await said('Danish premiership')).toEqual(['2018 Danish premiership'])
    expect(await takenFor('Kirkegata')).toBe('office:danish-premiership')
    expect((await reread(record, { clock, speed: 'fast' })).changed).toEqual([])
  })

  test('the database is made again from the journal, byte for byte', async () => {
    const before = await answersOf(record)
    await rebuild(record)
    expect(await answersOf(record)).toBe(before)
    expect(await takenFor('K. Osei')).toBe('person:kofi-osei')
  })
})

/** What was decided and taken back stays in the journal: the rest of the answers. */
function withoutDecisions(answers: string): string {
  const parsed: readonly unknown[] = JSON.parse(answers)
  return JSON.stringify(parsed.filter((_, index) => index !== DECISIONS))
}

const DECISIONS = 5
