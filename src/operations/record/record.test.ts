import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { addFiles } from './add.js'
import { answersOf } from './answers.fixture.js'
import { showArticle } from './article.js'
import { exportBundle } from './bundle/export.js'
import { importBundle } from './bundle/import.js'
import { verifyBundle } from './bundle/verify.js'
import { showContact } from './contact.js'
import { listContacts } from './contacts.js'
import { decide } from './decide.js'
import { openRecord, type OpenRecord } from './open.js'
import type { Place } from './place.js'
import { purge } from './purge.js'
import { rebuild } from './rebuild.js'
import { newPlace, removePlace, tickingClock } from './records.fixture.js'
import { search } from './search.js'
import { verifyRecord } from './verify-record.js'

const examples = fileURLToPath(new URL('../../../examples/macron-putin-2025/', import.meta.url))
const texts = ['wire.txt', 'elysee-manner.txt', 'commentary.txt'].map((name) =>
  join(examples, name),
)

describe.each(databases)('a record over $name', (database) => {
  let place: Place | null = null
  let record: OpenRecord | null = null
  let folder = ''
  const clock = tickingClock()

  beforeAll(async () => {
    place = await newPlace(database)
    folder = await mkdtemp(join(tmpdir(), 'readout-texts-'))
    for (const path of texts) await cp(path, join(folder, path.slice(examples.length)))
    if (place !== null) record = await openRecord(place, { holder: 'a test', create: true })
  })
  afterAll(async () => {
    await record?.close()
    if (place !== null) await removePlace(place)
    await rm(folder, { recursive: true, force: true })
  })

  const withRecord = async (work: (open: OpenRecord) => Promise<void>): Promise<void> => {
    if (record !== null) await work(record)
  }

  test('keeps what is added, once', () =>
    withRecord(async (record) => {
      const first = await addFiles(record, [folder], { clock })
      expect(first.added.map(({ path }) => path.slice(folder.length + 1))).toEqual([
        'commentary.txt',
        'elysee-manner.txt',
        'wire.txt',
      ])
      expect(first.unreadable).toEqual([])
      const again = await addFiles(record, [folder, ...texts], { clock })
      expect(again.added).toEqual([])
      expect(again.known).toHaveLength(6)
    }))

  test('names what cannot be read, and keeps the rest', () =>
    withRecord(async (record) => {
      const odd = join(folder, 'odd.bin')
      await writeFile(odd, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
      const { unreadable, known } = await addFiles(record, [folder, join(folder, 'none.txt')], {
        clock,
      })
      expect(unreadable.map(({ problems: [{ code }] }) => code)).toEqual([
        'file-binary',
        'file-missing',
      ])
      expect(known).toHaveLength(3)
      await rm(odd)
    }))

  test('shows a contact with all its accounts, compared', () =>
    withRecord(async (record) => {
      const { contacts, total } = await listContacts(record, { parties: ['Macron', 'Putin'] })
      expect(total).toBeGreaterThan(0)
      const call = contacts.find(({ date }) => date === '2025-07-01')
      expect(call).toMatchObject({ kind: 'phone-call', status: 'held', articles: 3 })
      const view = await showContact(record, call?.key.slice(0, 9) ?? '')
      if (!view.ok) throw new Error(view.problems[0].message)
      expect(view.value.accounts).toHaveLength(3)
      expect(view.value.accounts.map(({ article }) => article.kind)).toEqual([
        'official',
        'wire',
        'commentary',
      ])
      expect(view.value.accounts.every(({ verified }) => verified)).toBe(true)
      expect(view.value.comparison?.comparison.sameContact).toBe('yes')
      const again = await showContact(record, call?.key ?? '')
      expect(JSON.stringify(again)).toBe(JSON.stringify(view))
    }))

  test('finds statements and articles by their words', () =>
    withRecord(async (record) => {
      const { statements, articles } = await search(record, { words: 'ceasefire' })
      expect(statements.total).toBeGreaterThan(0)
      const [hit] = statements.found
      expect(hit?.marks.map(({ quote }) => quote.toLowerCase())).toContain('ceasefire')
      expect(articles.found[0]?.excerpts[0]?.marks[0]?.quote.toLowerCase()).toBe('ceasefire')
      const byMacron = await search(record, { words: 'ceasefire', speaker: 'Macron' })
      expect(byMacron.statements.total).toBeGreaterThan(0)
      const byNobody = await search(record, { words: 'ceasefire', speaker: 'Qwertz Uiop' })
      expect(byNobody.problems.map(({ code }) => code)).toEqual(['actor-unknown'])
    }))

  test('holds, and gives the same answers when it is rebuilt', () =>
    withRecord(async (record) => {
      const before = await answersOf(record)
      expect((await verifyRecord(record)).failures).toEqual([])
      await rebuild(record)
      expect(await answersOf(record)).toBe(before)
    }))

  test('keeps a changed version beside the one before, and shows the change', () =>
    withRecord(async (record) => {
      const url = 'url: https://news.example/one-call\n-----\n'
      const wire = (await readFile(texts[0] ?? '', 'utf8'))
        .split('-----\n')
        .slice(1)
        .join('-----\n')
      const [one, other] = [join(folder, 'v1.txt'), join(folder, 'v2.txt')]
      await writeFile(one, `${url}${wire}`)
      await writeFile(other, `${url}${wire}\nThe first version named another day.\n`)
      const { added } = await addFiles(record, [one, other], { clock })
      expect(added[0]?.version).toBeNull()
      expect(added[1]?.version?.changes.map(({ before, after }) => [before, after])).toEqual([
        [[], [expect.objectContaining({ quote: 'The first version named another day.' })]],
      ])
      const older = await showArticle(record, added[0]?.article.key ?? '')
      if (!older.ok) throw new Error(older.problems[0].message)
      expect(older.value.article.supersededBy).toBe(added[1]?.article.key)
    }))

  test('parts and joins contacts as people decide, and undoes neither', () =>
    withRecord(async (record) => {
      const { contacts } = await listContacts(record, { parties: ['Macron', 'Putin'] })
      const call = contacts.find(({ date }) => date === '2025-07-01')
      const view = await showContact(record, call?.key ?? '')
      if (!view.ok) throw new Error(view.problems[0].message)
      const { key } = view.value.contact
      const other = view.value.accounts.find(({ telling }) => telling.key !== key)
      const article = other?.article.key ?? ''
      const asked = { by: 'A. Editor', why: 'another call', clock }
      await decide(record, { ...asked, decision: { kind: 'part', contact: key, other: article } })
      const parted = await showContact(record, other?.telling.key ?? '')
      if (!parted.ok) throw new Error(parted.problems[0].message)
      expect(parted.value.contact.key).toBe(other?.telling.key)
      const between = await answersOf(record)
      await rebuild(record)
      expect(await answersOf(record)).toBe(between)
      await decide(record, {
        ...asked,
        decision: { kind: 'join', a: key, b: other?.telling.key ?? '' },
      })
      const joined = await showContact(record, other?.telling.key ?? '')
      if (!joined.ok) throw new Error(joined.problems[0].message)
      expect(joined.value.contact.key).toBe(key)
      expect(joined.value.accounts).toHaveLength(view.value.accounts.length)
      expect(joined.value.decisions.map(({ entry: { by } }) => by)).toContain('A. Editor')
    }))

  test('a bundle, imported and written again, has the same bytes', () =>
    withRecord(async (record) => {
      const [one, other] = [join(folder, 'bundle'), join(folder, 'again')]
      const exported = await exportBundle(record, { folder: one })
      expect(exported.ok).toBe(true)
      expect((await verifyBundle(one)).failures).toEqual([])
      const second = await newPlace(database)
      if (second === null) return
      const copy = await openRecord(second, { holder: 'a test', create: true })
      try {
        const imported = await importBundle(copy, one)
        expect(imported).toMatchObject({ articles: 5, known: 0, refused: [] })
        expect(await answersOf(copy)).toBe(await answersOf(record))
        expect(await importBundle(copy, one)).toMatchObject({ articles: 0, decisions: 0 })
        await exportBundle(copy, { folder: other })
        expect(await filesUnder(other)).toEqual(await filesUnder(one))
      } finally {
        await copy.close()
        await removePlace(second)
      }
      await writeFile(join(one, 'entries.jsonl'), '')
      await expect(importBundle(record, one)).rejects.toMatchObject({ fault: 'altered' })
    }))

  test('an altered snapshot is named, and nothing of its text is quoted', () =>
    withRecord(async (record) => {
      const row = (await record.database.asking.articles({ limit: 50, offset: 0 })).found.find(
        ({ origin }) => origin.name.endsWith('commentary.txt'),
      )
      const { snapshot = '', key = '' } = row ?? {}
      const path = join(record.archive.folder, 'snapshots', snapshot.slice(0, 2), snapshot)
      const bytes = await readFile(path)
      await writeFile(path, Buffer.concat([bytes, Buffer.from('!')]))
      const { failures } = await verifyRecord(record)
      expect(failures.map(({ kind, place }) => [kind, place])).toEqual([['snapshot', snapshot]])
      const { statements, problems } = await search(record, { words: 'ceasefire' })
      expect(problems.map(({ code }) => code)).toContain('text-altered')
      const quoted = statements.found.filter(({ article }) => article.key === key)
      expect(quoted.every(({ statement }) => statement === null)).toBe(true)
      const view = await showArticle(record, key)
      expect(view).toMatchObject({ ok: true, value: { reading: null } })
      await writeFile(path, bytes)
    }))

  test('what is purged leaves a tombstone and no word', () =>
    withRecord(async (record) => {
      const { found } = await record.database.asking.articles({ limit: 50, offset: 0 })
      const row = found.find(({ origin }) => origin.name.endsWith('commentary.txt'))
      const asked = { article: row?.key ?? '', by: 'Counsel', why: 'order of a court', clock }
      const purged = await purge(record, asked)
      expect(purged.ok).toBe(true)
      const after = await answersOf(record)
      await rebuild(record)
      expect(await answersOf(record)).toBe(after)
      expect((await verifyRecord(record)).failures).toEqual([])
      const again = await addFiles(record, [join(folder, 'commentary.txt')], { clock })
      expect(again.purged.map(({ why }) => why)).toEqual(['order of a court'])
      expect(await filesNaming(record.home, 'archive', row?.text ?? '')).toEqual([])
    }))
})

test(
  'a database that was lost is made again once, not first for the opening',
  async () => {
    const place = await newPlace(databases[0])
    if (place === null) return
    const first = await openRecord(place, { holder: 'a test', create: true })
    await addFiles(first, texts.slice(0, 1), { clock: tickingClock() })
    await first.close()
    await rm(join(place.home, 'database'), { recursive: true })
    const again = await openRecord(place, { holder: 'a test', asFound: true })
    expect((await again.database.position()).entries).toBe(0)
    expect(await rebuild(again)).toMatchObject({ lines: 1, articles: 1 })
    await again.close()
    await removePlace(place)
  },
  PATIENCE,
)

async function filesUnder(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const contents = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length), (await readFile(path)).toString('base64')] as const
    }),
  )
  return Object.fromEntries(contents.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The objects of an archive whose names hold this hash. */
async function filesNaming(home: string, part: string, hash: string): Promise<readonly string[]> {
  const names = await readdir(join(home, part), { recursive: true })
  return names.filter((name) => name.includes(hash))
}
