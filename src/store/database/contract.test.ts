import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Purged } from '../../model/journal.js'
import { type Connected, connect } from './connecting.js'
import type { Database } from './database.js'
import { databases, PATIENCE } from './databases.fixture.js'
import { dumpOf } from './dump.fixture.js'
import { indexedArticle, keptContact, keyOf, sha, tellingKeyOf } from './indexed.fixture.js'
import { databaseOver } from './database-over.js'
import type { DecisionLine, IndexedArticle } from './writing.js'

describe.each(databases)('a database on $name', ({ makePlace }) => {
  let connected: Connected | null = null
  let database: Database

  beforeAll(async () => {
    const place = await makePlace()
    if (!place) return
    connected = await connect(place)
    database = databaseOver(connected)
  }, PATIENCE)

  beforeEach(async ({ skip }) => {
    if (!connected) return skip('there is no such database here')
    await database.clear()
  })

  afterAll(() => connected?.close())

  const dump = () => {
    if (!connected) throw new Error('not connected')
    return dumpOf(connected.kysely)
  }
  const put = (...articles: readonly IndexedArticle[]) =>
    database.write((writing) => writing.putArticles(articles))

  test('holds an article with all that hangs on it', async () => {
    await put(indexedArticle({ name: 'a' }))
    const { article, article_stems, telling, commitment, ...rest } = await dump()
    for (const rows of [article, article_stems, telling, commitment]) expect(rows).toHaveLength(1)
    for (const rows of [rest.statement, rest.statement_told]) expect(rows).toHaveLength(2)
    expect([rest.article_actor, rest.actor_name].map((rows) => rows.length)).toEqual([2, 4])
    expect(await database.asking.counts()).toEqual({ articles: 1, contacts: 0, statements: 2 })
  })

  test('is the same whatever came first, together or alone', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name, index) =>
      indexedArticle({
        name,
        line: index + 1,
        url: 'https://example.org/story',
        added: `2026-01-0${index + 1}T00:00:00.000Z`,
        speaker: index < 2 ? 'Emmanuel Macron' : 'E. Macron',
      }),
    )
    if (!a || !b || !c) throw new Error('three')
    await put(a, b, c)
    await database.write((writing) =>
      writing.replaceContacts(['a', 'b', 'c'].map(tellingKeyOf), [keptContact(['a', 'b', 'c'])]),
    )
    const together = await dump()
    await database.clear()
    await put(c)
    await put(a)
    await database.write((writing) => writing.replaceContacts([], [keptContact(['a'])]))
    await put(b)
    await database.write((writing) => writing.replaceContacts([], [keptContact(['a', 'b', 'c'])]))
    expect(await dump()).toEqual(together)
  })

  test('tells which article of a url was added last, also after that one is gone', async () => {
    const url = `https://example.org/${'long/'.repeat(2000)}`
    const versions = ['first', 'second', 'third'].map((name, index) =>
      indexedArticle({ name, url, added: `2026-01-0${index + 1}T00:00:00.000Z` }),
    )
    await put(...versions.toReversed(), indexedArticle({ name: 'other' }))
    const superseded = async () =>
      (await database.asking.versionsOf(url)).map(({ supersededBy }) => supersededBy)
    expect(await superseded()).toEqual([keyOf('third'), keyOf('third'), null])
    await database.write((writing) => writing.removeArticle(keyOf('third'), tombstoneOf('third')))
    expect(await superseded()).toEqual([keyOf('second'), null])
    await put(indexedArticle({ name: 'second', url: 'https://example.org/moved' }))
    expect(await superseded()).toEqual([null])
  })

  test('keeps the reading that another one replaces, each once', async () => {
    await put(indexedArticle({ name: 'a', line: 1, reader: '1' }))
    await put(indexedArticle({ name: 'a', line: 2, reader: '2' }))
    await put(indexedArticle({ name: 'a', line: 2, reader: '2' }))
    const { article, earlier_reading } = await dump()
    expect(article).toEqual([expect.stringContaining(sha('reading a 2'))])
    expect(earlier_reading).toEqual([expect.stringContaining(sha('reading a 1'))])
  })

  test('lets go of contacts that rested on an article that changed', async () => {
    await put(indexedArticle({ name: 'a' }), indexedArticle({ name: 'b' }))
    await database.write((writing) => writing.replaceContacts([], [keptContact(['a', 'b'])]))
    await put(indexedArticle({ name: 'a', reader: '2', date: null, days: null }))
    expect((await dump()).contact).toEqual([])
    const beside = await database.write((writing) => writing.tellingsBeside([tellingKeyOf('b')]))
    expect(beside.map(({ key }) => key)).toEqual([tellingKeyOf('b')])
  })

  test('removes an article with every word of it, and keeps the tombstone', async () => {
    await put(
      indexedArticle({ name: 'a', text: 'Unheard-of words.' }),
      indexedArticle({ name: 'b' }),
    )
    await put(indexedArticle({ name: 'a', text: 'Unheard-of words.', reader: '2' }))
    await database.write((writing) => writing.replaceContacts([], [keptContact(['a', 'b'])]))
    await database.asking.keepComparison('k', '{"words":"of both"}')
    await database.write((writing) => writing.removeArticle(keyOf('a'), tombstoneOf('a')))
    const { tombstone, ...rest } = await dump()
    expect(tombstone).toEqual([expect.stringContaining(sha('a'))])
    expect(JSON.stringify(rest)).not.toMatch(new RegExp(`${keyOf('a')}|Unheard|of both`, 'u'))
    expect(rest.article).toHaveLength(1)
    await database.forget()
    expect(await database.asking.counts()).toEqual({ articles: 1, contacts: 0, statements: 2 })
  })

  test('counts the articles under each name, and forgets the names that none gives', async () => {
    const called = (name: string, speaker: string) => indexedArticle({ name, speaker })
    const counted = async () =>
      (await dump()).actor_name.flatMap(
        (row) => /"(E\S* Macron)".*,(\d+)\)$/u.exec(row)?.slice(1) ?? [],
      )
    await put(...['a', 'b', 'c'].map((name) => called(name, 'Emmanuel Macron')))
    await put(called('d', 'E. Macron'))
    expect(await counted()).toEqual(['E. Macron', '1', 'Emmanuel Macron', '3'])
    await put(called('c', 'E. Macron'))
    expect(await counted()).toEqual(['E. Macron', '2', 'Emmanuel Macron', '2'])
    for (const name of ['c', 'd'])
      await database.write((writing) => writing.removeArticle(keyOf(name), tombstoneOf(name)))
    expect(await counted()).toEqual(['Emmanuel Macron', '2'])
    expect(await database.asking.actorsNamed('macron', 1)).toMatchObject([{ articles: 2 }])
  })

  test('marks stand behind a NUL where the words stand', async () => {
    const text = 'One\u0000\u0000 and another ceasefire.'
    await put(indexedArticle({ name: 'a', text, said: 'nothing' }))
    const { found } = await database.asking.articlesWith({ ...EVERYTHING, words: 'ceasefires' })
    expect(found[0]?.marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['ceasefire'])
  })

  test('removes what it never had, and the same twice', async () => {
    const remove = () =>
      database.write((writing) => writing.removeArticle(keyOf('a'), tombstoneOf('a')))
    await remove()
    await remove()
    expect((await dump()).tombstone).toHaveLength(1)
  })

  test.each([
    ['NUL', 'no\u0000thing'],
    ['emoji', 'a handshake 🤝🏽 and a flag 🇫🇷'],
    ['half of a surrogate pair', 'cut \uD83E'],
    ['other letters', 'Путин и Макрон 马克龙'],
    ['a quotation mark, a backslash and a newline', '"\\"\n\\u0000 \'); drop table article; --'],
  ])('gives back %s as it was', async (_, said) => {
    await put(indexedArticle({ name: 'a', text: `He said ${said}.`, said, speaker: said }))
    const { found } = await database.asking.statements({ ...EVERYTHING, words: null })
    expect(found[0]?.statement.content[0]?.quote).toBe(said)
    expect(found[0]?.statement.speakers[0]?.name).toBe(said)
    const row = await database.asking.articleOfSnapshot(sha('a'))
    expect(row?.title).toBe('About a')
  })

  test('bears a text in which each sign is a word', async () => {
    const text = [...Array(20_000).keys()].map((at) => String.fromCodePoint(0x4e00 + at)).join(' ')
    await put(indexedArticle({ name: 'a', text, said: text, speaker: text }))
    expect(await database.asking.counts()).toMatchObject({ articles: 1, statements: 2 })
  })

  test('undoes the whole of a write that fails', async () => {
    await put(indexedArticle({ name: 'a' }))
    const before = await dump()
    const failing = database.write(async (writing) => {
      await writing.putArticles([indexedArticle({ name: 'b' })])
      await writing.replaceContacts([], [keptContact(['b'])])
      await writing.setPosition({ entries: 9, bytes: 9, chain: sha('nine') })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await dump()).toEqual(before)
    await put(indexedArticle({ name: 'b' }))
    expect(await database.asking.counts()).toMatchObject({ articles: 2 })
  })

  test('undoes the whole of a write that the database refuses', async () => {
    const before = await dump()
    const twice = [indexedArticle({ name: 'a' }), indexedArticle({ name: 'a' })]
    await expect(put(...twice)).rejects.toThrow(/duplicate key/u)
    expect(await dump()).toEqual(before)
  })

  test('counts in numbers, large ones too', async () => {
    const position = { entries: 3_000_000_000, bytes: 9_000_000_000_000, chain: sha('end') }
    await database.write((writing) => writing.setPosition(position))
    expect(await database.position()).toEqual(position)
    expect(await database.write((writing) => writing.position())).toEqual(position)
    await database.clear()
    expect(await database.position()).toEqual({ entries: 0, bytes: 0, chain: '0'.repeat(64) })
  })

  test('says so when it is asked past the transaction that runs', async () => {
    const asking = database.write(() => database.asking.counts())
    await expect(asking).rejects.toThrow('from inside a transaction')
    expect(await database.asking.counts()).toMatchObject({ articles: 0 })
  })

  test('answers those who ask while another writes', async () => {
    const writes = ['a', 'b', 'c', 'd'].map((name) => put(indexedArticle({ name })))
    const answers = [database.asking.counts(), database.position(), database.asking.counts()]
    await Promise.all([...writes, ...answers])
    expect(await database.asking.counts()).toMatchObject({ articles: 4 })
  })

  test.each([
    ['the same days', { keys: ['FR'], first: 20270, last: 20270 }, ['a', 'open']],
    ['days that overlap', { keys: ['RU', 'US'], first: 20000, last: 20270 }, ['a', 'open']],
    ['days that do not', { keys: ['FR'], first: 20272, last: 20300 }, ['open']],
    ['nobody who took part', { keys: ['US'], first: 20270, last: 20270 }, []],
    ['an open end', { keys: ['FR'], first: 20270, last: Infinity }, ['a', 'open']],
    ['no day', { keys: ['FR'], first: null, last: null }, []],
    ['nobody', { keys: [], first: 20270, last: 20270 }, []],
  ])('finds tellings near %s', async (_, reach, expected) => {
    await put(
      indexedArticle({ name: 'a', days: [20269, 20271] }),
      indexedArticle({ name: 'open', days: [20270, Infinity] }),
      indexedArticle({ name: 'undated', days: null }),
    )
    const near = await database.write((writing) => writing.tellingsNear([reach, reach]))
    expect(near.map(({ article }) => article).sort()).toEqual(expected.map(keyOf).sort())
  })

  test('gives tellings back as they were put', async () => {
    const indexed = indexedArticle({ name: 'a' })
    await put(indexed)
    const found = await database.write((writing) => writing.tellingsOfArticles([keyOf('a')]))
    expect(found).toEqual(indexed.tellings.map(({ telling }) => telling))
  })

  test('finds decisions on texts, and the tellings that stand there', async () => {
    await put(
      indexedArticle({ name: 'a' }),
      indexedArticle({ name: 'b', text: 'Another text, of another call.' }),
    )
    const [a, b] = [
      indexedArticle({ name: 'a' }),
      indexedArticle({ name: 'b', text: 'Another text, of another call.' }),
    ]
    const join = decision(7, {
      kind: 'join',
      a: { text: a.article.text, start: 0, end: 31 },
      b: { text: b.article.text, start: 5, end: 9 },
    })
    const confirm = decision(8, {
      kind: 'confirm',
      finding: 'contact',
      on: { text: a.article.text, start: 0, end: 31 },
    })
    await database.write(async (writing) => {
      await writing.putDecision(join)
      await writing.putDecision(confirm)
      await writing.putDecision(confirm)
    })
    const links = (name: string) =>
      database.write((writing) => writing.linksOf([tellingKeyOf(name)]))
    expect(await links('a')).toEqual([join])
    expect(await links('b')).toEqual([join])
    const at = async (text: string, start: number, end: number) =>
      (await database.write((writing) => writing.tellingsAt(text, start, end))).map(
        ({ key }) => key,
      )
    expect(await at(a.article.text, 0, 31)).toEqual([tellingKeyOf('a')])
    expect(await at(b.article.text, 5, 9)).toEqual([tellingKeyOf('b')])
    expect(await at(b.article.text, 31, 40)).toEqual([])
    expect(await database.asking.decisions()).toEqual([join, confirm])
  })

  test('tells two contacts that may be the same once, and no more when they are one', async () => {
    await put(...['a', 'b'].map((name) => indexedArticle({ name })))
    const [one = '', other = ''] = ['a', 'b'].map(tellingKeyOf).toSorted()
    const apart = (['a', 'b'] as const).map((name) => {
      const contact = tellingKeyOf(name) === one ? other : one
      return { ...keptContact([name]), maybe: [{ contact, rule: 'maybe/dated-otherwise' }] }
    })
    await database.write((writing) => writing.replaceContacts([], apart))
    const doubts = async (contact: string | null) => {
      const question = { actor: [], contact, except: [], limit: 10 }
      const { total, found } = await database.asking.unsettledContacts(question)
      return { total, found: found.map((each) => [each.contact.key, each.other, each.rule]) }
    }
    const rule = 'maybe/dated-otherwise'
    expect(await doubts(null)).toEqual({ total: 1, found: [[one, other, rule]] })
    expect(await doubts(other)).toEqual({ total: 1, found: [[other, one, rule]] })
    await database.write((writing) => writing.replaceContacts([], [keptContact(['a', 'b'])]))
    expect(await doubts(null)).toEqual({ total: 0, found: [] })
    expect((await dump()).contact_doubt).toEqual([])
  })

  test('counts its rows while much is written, so that the planner need not guess', async () => {
    for (let turn = 0; turn < 32; turn += 1) {
      const names = Array.from({ length: 20 }, (_, at) => `n${turn}-${at}`)
      await put(...names.map((name) => indexedArticle({ name })))
    }
    const { rows } = await sql<{ reltuples: number }>`
      select reltuples from pg_class where oid = 'statement_told'::regclass`.execute(
      connectedKysely(),
    )
    expect(rows[0]?.reltuples).toBeGreaterThan(500)
  })

  const connectedKysely = () => {
    if (!connected) throw new Error('not connected')
    return connected.kysely
  }
})

const EVERYTHING = {
  phrase: null,
  speaker: [],
  addressee: [],
  target: [],
  act: null,
  topic: null,
  from: null,
  to: null,
  limit: 10,
  offset: 0,
}

function tombstoneOf(name: string): Purged {
  return {
    kind: 'purged',
    at: '2026-02-01T00:00:00.000Z',
    by: 'desk',
    why: 'a court asked for it',
    snapshot: sha(name),
    texts: [],
    extractions: [],
    readings: [],
  }
}

function decision(line: number, decided: DecisionLine['entry']['decision']): DecisionLine {
  const [at, by, why] = ['2026-02-01T00:00:00.000Z', 'desk', null]
  return { line, entry: { kind: 'decided', at, by, why, decision: decided } }
}
