import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../../store/archive/layout.js'
import { databases, PATIENCE } from '../../../store/database/databases.fixture.js'
import { addFiles } from '../add.js'
import { answersOf } from '../answers.fixture.js'
import { decide, type Asked, type DecideOutcome } from '../decide.js'
import type { IntakePool } from '../intake-pool.js'
import { openRecord, type OpenRecord } from '../open.js'
import type { Place } from '../place.js'
import { rebuild } from '../rebuild.js'
import { newPlace, removePlace, tickingClock } from '../records.fixture.js'
import { reread } from '../reread.js'
import { standingsOf } from '../decisions.js'
import { takeIn, type TakenIn } from '../take-in.js'
import { listContacts } from '../contacts.js'
import { statements } from '../statements.js'
import { history } from './history.js'
import { reviewQueue } from './queue.js'
import { unattachedIn } from './unattached.js'

const texts = {
  'readout.txt':
    'title: Call of the presidents\npublisher: Palace of Freland\ndate: 2026-02-10\nkind: official\nside: FR\n-----\nPresident Anna Vale spoke by telephone with President Ivo Marek on 9 February 2026. She urged him to accept an immediate ceasefire. Anna Vale said that talks should begin. The presidents agreed to speak again.\n',
  'wire.txt':
    'title: Presidents speak\npublisher: Daily Courier\ndate: 2026-02-10\n-----\nPresident Anna Vale and President Ivo Marek spoke by telephone on 9 February 2026, the palace said. Anna Vale said that a ceasefire was needed as soon as possible. Ivo Marek refused to withdraw his troops.\n',
  'later.txt':
    'title: A later call\npublisher: Daily Courier\ndate: 2026-02-21\n-----\nPresident Anna Vale telephoned President Ivo Marek on 20 February 2026. Ivo Marek said that he would not accept the terms. It was announced that 40 million euros would be given to Freland.\n',
} as const

const [database] = databases
const clock = tickingClock()
let place: Place | null = null
let folder = ''
let record: OpenRecord

beforeAll(async () => {
  place = await newPlace(database)
  if (place === null) throw new Error('PGlite is there')
  folder = await mkdtemp(join(tmpdir(), 'readout-review-'))
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
  record = await openRecord(place, { holder: 'a test', create: true })
  await addFiles(record, [folder], { clock, speed: 'fast' })
}, PATIENCE)

afterAll(async () => {
  await record.close()
  if (place !== null) await removePlace(place)
  await rm(folder, { recursive: true, force: true })
})

const say = (decision: Asked, seen?: number): Promise<DecideOutcome> =>
  decide(record, {
    decision,
    by: 'A. Editor',
    why: 'read it again',
    clock,
    ...(seen === undefined ? {} : { seen }),
  })

const keyOf = async (name: keyof typeof texts): Promise<string> => {
  const { found } = await record.database.asking.articles({ limit: 10, offset: 0 })
  return found.find(({ origin }) => origin.name.endsWith(name))?.key ?? ''
}

/** The statement that begins with these words, by its key. */
const statementOf = async (name: keyof typeof texts, words: string): Promise<string> => {
  const article = await keyOf(name)
  const row = await record.database.asking.article(article)
  if (row.kind !== 'found') throw new Error(name)
  const { account } = await record.archive.reading(row.value.reading)
  const statement = account.statements.find(({ evidence: [{ quote }] }) => quote.includes(words))
  if (statement === undefined) throw new Error(`${name} has no statement with "${words}"`)
  return `${article}/${statement.id}`
}

const standingOf = async (key: string) => (await standingsOf(record)).ofKey(key)

test('a statement is confirmed, disputed and opened again, and its history tells all of it', async () => {
  const key = await statementOf('wire.txt', 'a ceasefire was needed')
  await say({ kind: 'confirm', on: key })
  expect(await standingOf(key)).toMatchObject({ standing: 'confirmed', by: 'A. Editor' })
  await say({ kind: 'dispute', on: key })
  expect(await standingOf(key)).toMatchObject({ standing: 'disputed' })
  await say({ kind: 'reopen', on: key })
  expect(await standingOf(key)).toMatchObject({ standing: 'machine' })
  const told = await history.ask(record, { key })
  expect(
    told.happenings.map((each) => (each.kind === 'read' ? 'read' : each.decision.kind)),
  ).toEqual(['read', 'confirm', 'dispute', 'reopen'])
  expect(told.happenings[0]).toMatchObject({
    words: { quote: expect.stringContaining('ceasefire') },
  })
  expect(told.happenings.every(({ at }) => at !== null)).toBe(true)
})

test('a field is corrected; a value that it cannot have is refused with those that it can', async () => {
  const key = await statementOf('readout.txt', 'talks should begin')
  const wrong = await say({ kind: 'correct', on: key, field: 'act', value: 'shout' })
  expect(wrong).toMatchObject({ ok: false, problems: [{ code: 'value-unfit' }] })
  const nobody = await say({ kind: 'correct', on: key, field: 'speakers', value: 'Ilse Maron' })
  expect(nobody).toMatchObject({ ok: false, problems: [{ code: 'actor-unknown' }] })
  const field = await say({ kind: 'correct', on: key, field: 'mood', value: 'grim' })
  expect(field.problems[0]?.message).toContain('speakers, addressees, targets, act, topics')
  expect((await standingOf(key)).corrections).toEqual([])
  await say({ kind: 'correct', on: key, field: 'speakers', value: 'Ivo Marek; new: Ilse Maron' })
  await say({ kind: 'correct', on: key, field: 'speakers', value: 'Marek' })
  await say({ kind: 'correct', on: key, field: 'act', value: 'propose' })
  expect((await standingOf(key)).corrections).toMatchObject([
    { field: 'act', value: 'propose' },
    { field: 'speakers', value: [{ name: 'Ivo Marek', actor: 'person:ivo-marek' }] },
  ])
})

test('who decides on what was decided or read again meanwhile is shown both versions', async () => {
  const key = await statementOf('wire.txt', 'refused to withdraw')
  const { version } = await history.ask(record, { key })
  expect((await say({ kind: 'confirm', on: key }, version ?? 0)).ok).toBe(true)
  const late = await say({ kind: 'dispute', on: key }, version ?? 0)
  expect(late).toMatchObject({
    ok: false,
    problems: [{ code: 'superseded' }],
    superseded: {
      saw: { version, stand: { standing: 'machine' } },
      stands: { stand: { standing: 'confirmed' } },
      since: [{ kind: 'decided', by: 'A. Editor', decision: { kind: 'confirm' } }],
    },
  })
  expect(await standingOf(key)).toMatchObject({ standing: 'confirmed' })
})

test('what was decided leaves the queue, and is back when it is opened again', async () => {
  const keys = async () => (await reviewQueue.ask(record, {})).doubts.map(({ key }) => key)
  const queue = await reviewQueue.ask(record, {})
  expect(queue.doubts.length).toBeGreaterThan(0)
  expect(queue.doubts.map(({ place }) => place)).toEqual(
    queue.doubts.map(({ place }) => place).toSorted((a, b) => a - b),
  )
  const [first] = queue.doubts
  const key = first?.key ?? ''
  await say({ kind: 'dispute', on: key }, first?.version)
  expect(await keys()).not.toContain(key)
  expect((await reviewQueue.ask(record, {})).total).toBeLessThan(queue.total)
  await say({ kind: 'reopen', on: key })
  expect(await keys()).toContain(key)
  expect((await reviewQueue.ask(record, { actor: 'Qwertz Uiop' })).problems).toMatchObject([
    { code: 'actor-unknown' },
  ])
})

test('a contact stands as was decided on any of its tellings, and by its own words', async () => {
  const all = { parties: [], kind: null, status: null, topic: null, from: null, to: null }
  const { found } = await record.database.asking.contacts({ ...all, limit: 10, offset: 0 })
  const call = found.find(({ articles }) => articles > 1)?.contact.key ?? ''
  await say({ kind: 'correct', on: call, field: 'date', value: '2026-02-08' })
  await say({ kind: 'confirm', on: call })
  const stand = (await standingsOf(record)).ofContact(call)
  expect(stand).toMatchObject({ standing: 'confirmed', corrections: [{ value: '2026-02-08' }] })
  const parted = await say({ kind: 'part', contact: call, other: await keyOf('wire.txt') })
  expect(parted.ok).toBe(true)
  const after = await standingsOf(record)
  expect(after.decided('contact').map(({ key }) => key)).toEqual([call])
})

test('a reread keeps each decision at its words; what finds none there is listed, and not lost', async () => {
  const [kept, lost] = [
    await statementOf('wire.txt', 'refused to withdraw'),
    await statementOf('later.txt', 'would not accept'),
  ]
  await say({ kind: 'dispute', on: lost })
  const { version } = await history.ask(record, { key: kept })
  await reread(record, { force: true, clock, speed: 'fast', pool: newerReader })
  const moved = await statementOf('wire.txt', 'refused to withdraw')
  expect(moved).not.toBe(kept)
  expect(await standingOf(moved)).toMatchObject({ standing: 'confirmed' })
  expect(await unattachedIn(record)).toMatchObject([
    { lacks: 'finding', words: { quote: expect.stringContaining('would not accept') } },
  ])
  const told = await history.ask(record, { key: moved })
  expect(told.happenings.map(({ kind }) => kind)).toEqual(['read', 'decided', 'read'])
  expect(told.happenings.at(-1)).toMatchObject({ otherwise: expect.arrayContaining(['act']) })
  const late = await say({ kind: 'dispute', on: moved }, version ?? 0)
  expect(late).toMatchObject({ ok: false, superseded: { since: [{ kind: 'read' }] } })
  await reread(record, { force: true, clock, speed: 'fast' })
  expect(await unattachedIn(record)).toEqual([])
  expect(await standingOf(lost)).toMatchObject({ standing: 'disputed' })
})

test('what was corrected is found by what people say, and by the machine again once it is opened', async () => {
  const key = await statementOf('wire.txt', 'a ceasefire was needed')
  const foundBy = async (question: Parameters<typeof statements.ask>[1]) =>
    (await statements.ask(record, question)).statements
      .map(({ article, statement }) => `${article.key}/${statement?.id}`)
      .includes(key)
  const vale = { speaker: 'Anna Vale' }
  const marek = { speaker: 'Ivo Marek', act: 'promise', from: '2026-03-01' } as const
  expect([await foundBy(vale), await foundBy(marek)]).toEqual([true, false])
  await say({ kind: 'correct', on: key, field: 'speakers', value: 'Ivo Marek' })
  await say({ kind: 'correct', on: key, field: 'act', value: 'promise' })
  await say({ kind: 'correct', on: key, field: 'when', value: '2026-03-02' })
  expect([await foundBy(vale), await foundBy(marek)]).toEqual([false, true])
  await say({ kind: 'reopen', on: key })
  expect([await foundBy(vale), await foundBy(marek)]).toEqual([true, false])
  await say({ kind: 'correct', on: key, field: 'speakers', value: 'Ivo Marek' })
})

test('a contact is found by the days and the parties that people corrected', async () => {
  const [call = ''] = (await listContacts(record, { from: '2026-02-20' })).contacts.map(
    (each) => each.key,
  )
  const march = async () => (await listContacts(record, { from: '2026-03-10' })).total
  await say({ kind: 'correct', on: call, field: 'date', value: '2026-03-12' })
  expect(await march()).toBe(1)
  await say({ kind: 'reopen', on: call })
  expect(await march()).toBe(0)
  await say({ kind: 'correct', on: call, field: 'date', value: '2026-03-11' })
})

test('made again from the archive, all of it is the same', async () => {
  const all = async () =>
    JSON.stringify([
      await answersOf(record),
      await record.database.asking.attachments(),
      await reviewQueue.ask(record, { limit: 100 }),
    ])
  const before = await all()
  await rebuild(record)
  expect(await all()).toBe(before)
})

/**
 * Reads as a newer extractor and reader would: a line before the text, the first statement missed, what was refused told
 * with less of its words and as another act; statements numbered anew. Of the later call the statements are missed.
 */
const newerReader: IntakePool = {
  takeIn: async (intake) => {
    const taken = await takeIn(intake)
    if (!taken.ok) throw new Error(taken.problems[0].message)
    return otherwise(taken)
  },
  width: 1,
  close: async () => {},
}

const LINE = 'From our archive.\n'

function otherwise(taken: Extract<TakenIn, { ok: true }>): TakenIn {
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, part]) => {
      const isOffset = (name === 'start' || name === 'end') && typeof part === 'number'
      return [name, isOffset ? part + LINE.length : shift(part)]
    })
    return Object.fromEntries(entries)
  }
  const moved: typeof taken = JSON.parse(JSON.stringify(shift(taken)))
  const text = `${LINE}${taken.text}`
  const { account } = moved.reading
  const statements = taken.text.includes('would not accept')
    ? []
    : account.statements.slice(1).map((statement, index) => ({
        ...statement,
        id: account.statements[index]?.id ?? statement.id,
        act: 'other' as const,
      }))
  const reader = { ...moved.reading.reader, version: 'next' }
  const reading = { ...moved.reading, reader, account: { ...account, statements, commitments: [] } }
  const textHash = sha256(text)
  const article = { ...moved.extraction.article, textHash }
  return { ...moved, text, extraction: { ...moved.extraction, text: textHash, article }, reading }
}
