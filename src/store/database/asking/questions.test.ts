import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf, type Span } from '../../../model/spans.js'
import type { Asking, ContactQuestion, ContactRow, Named, StatementQuestion } from '../asking.js'
import { connect } from '../connecting.js'
import { databases } from '../databases.fixture.js'
import type { Tables } from '../tables.js'
import { askingOf } from './questions.js'
import {
  BARROT,
  FRANCE,
  LAVROV,
  MACRON,
  MERZ,
  nameIn,
  PUTIN,
  putArticle,
  putContact,
  putStatement,
  RUSSIA,
} from './record.fixture.js'

const CALL =
  "Mr Macron asked 🕊️ for an immediate ceasefire, and said ceasefires last. Putin refused the long-term plan of Mr Müller and Mr O’Brien; he won't talk to Zelenskyy."
const LATER =
  'Putin said an end of the war needs talks, not a ceasefire: immediate talks. Lavrov demanded talks.'
const FAR = `${'Nothing of note. '.repeat(1200)}At last a ceasefire was agreed. ${'Nothing at all. '.repeat(1200)}`
const TEXTS = new Map([
  ['a01', CALL],
  ['a02', LATER],
  ['a03', FAR],
])

async function fill(kysely: Kysely<Tables>): Promise<void> {
  await putArticle(kysely, 'a01', {
    text: CALL,
    title: 'A call',
    published: '2025-07-02',
    published_day: 20_271,
    url: 'https://example.org/1',
    side: 'FR',
    side_name: 'Élysée',
  })
  await putArticle(kysely, 'a02', {
    text: LATER,
    line: 2,
    published_day: 20_300,
    url: 'https://example.org/1',
  })
  await putArticle(kysely, 'a03', { text: FAR, line: 3 })
  await putContact(kysely, 'c10', {
    participants: [MACRON, PUTIN],
    days: '2025-07-01',
    topics: ['ceasefire'],
    article: 'a01',
    others: ['c11', 'c7f'],
  })
  await putContact(kysely, 'c20', {
    participants: [MACRON, PUTIN],
    days: '2025-05-01',
    kind: 'meeting',
    article: 'a02',
    others: ['c12'],
  })
  await putContact(kysely, 'c30', { participants: [BARROT, LAVROV], days: '2025-06-20' })
  await putContact(kysely, 'c31', { participants: [FRANCE, RUSSIA], days: '2025-06-10' })
  await putContact(kysely, 'c32', { participants: [MACRON, PUTIN, MERZ], days: '2025-06-25' })
  await putContact(kysely, 'c33', {
    participants: [MACRON, PUTIN],
    days: '2025-06-28',
    status: 'proposed',
  })
  await putContact(kysely, 'c34', {
    participants: [MACRON, PUTIN],
    days: ['2025-01-01', '2025-12-31'],
  })
  await putContact(kysely, 'c35', { participants: [MACRON, PUTIN, LAVROV], days: '2025-09-01' })
  await putContact(kysely, 'c36', { participants: [MACRON, PUTIN], days: null })
  await putContact(kysely, 'c09', { participants: [MACRON, PUTIN], days: '2025-07-01' })
  const first = { article: 'a01', text: CALL, telling: 'c11', day: '2025-07-01' }
  await putStatement(kysely, {
    ...first,
    ordinal: 0,
    said: ['an immediate ceasefire', 'ceasefires last'],
    speaker: MACRON,
    addressee: PUTIN,
    act: 'demand',
    topics: ['ceasefire', 'borders'],
  })
  await putStatement(kysely, {
    ...first,
    ordinal: 1,
    said: ['the long-term plan of Mr Müller and Mr O’Brien', "won't talk to Zelenskyy"],
    speaker: PUTIN,
    act: 'refuse',
  })
  const second = { article: 'a02', text: LATER, day: '2025-08-01' }
  await putStatement(kysely, {
    ...second,
    ordinal: 0,
    said: ['an end of the war needs talks, not a ceasefire: immediate talks'],
    speaker: PUTIN,
    topics: ['ceasefire', 'talks'],
  })
  await putStatement(kysely, { ...second, ordinal: 1, said: ['talks'], speaker: LAVROV, day: null })
  await nameIn(kysely, 'a01', [MACRON, 'Macron', 'Élysée chief'])
  await nameIn(kysely, 'a02', [MACRON, 'Macron'])
  await nameIn(kysely, 'a01', [['Brigitte Macron', 'person:brigitte-macron', 'FR'], 'Macron'])
  await nameIn(kysely, 'a01', [PUTIN, 'Putin', 'Kremlin chief'])
  await nameIn(kysely, 'a01', [['Kremlin', 'office:RU/presidency', 'RU']])
  await nameIn(kysely, 'a01', [FRANCE])
  await nameIn(kysely, 'a01', [['Volodymyr Zelenskyy', 'person:volodymyr-zelenskyy', 'UA']])
}

const ANY: StatementQuestion = {
  words: null,
  phrase: null,
  speaker: [],
  addressee: [],
  target: [],
  act: null,
  topic: null,
  from: null,
  to: null,
  limit: 20,
  offset: 0,
}

const PAGE = { limit: 20, offset: 0 }

function undatedLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -1 : 1
}

const WHOEVER: ContactQuestion = {
  ...PAGE,
  parties: [],
  kind: null,
  status: null,
  topic: null,
  from: null,
  to: null,
}

describe.each(databases)('questions to $name', ({ makePlace }) => {
  let kysely: Kysely<Tables> | null = null
  let asking: Asking
  let close = async (): Promise<void> => {}

  beforeAll(async () => {
    const place = await makePlace()
    if (!place) return
    const connected = await connect(place)
    kysely = connected.kysely
    close = connected.close
    asking = askingOf(kysely)
    await fill(kysely)
  })

  afterAll(() => close())

  beforeEach(({ skip }) => {
    if (!kysely) skip('there is no such database here')
  })

  const said = async (question: Partial<StatementQuestion>) => {
    const { total, found, stems } = await asking.statements({ ...ANY, ...question })
    return {
      total,
      stems,
      keys: found.map(({ article, statement }) => `${article.key}/${statement.id}`),
      marked: found.map(({ article, marks }) => wordsAt(article.key, marks)),
    }
  }

  test('how much there is', async () => {
    expect(await asking.counts()).toEqual({ articles: 3, contacts: 10, statements: 4 })
  })

  test('statements by words in any form, with the words where they stand', async () => {
    expect(await said({ words: 'immediately ceasefire' })).toEqual({
      total: 2,
      stems: ['ceasefir', 'immedi'],
      keys: ['a01/s1', 'a02/s1'],
      marked: [
        ['immediate', 'ceasefire', 'ceasefires'],
        ['ceasefire', 'immediate'],
      ],
    })
  })

  const words: readonly (readonly [string, Partial<StatementQuestion>, string[], string[][]])[] = [
    [
      'a phrase only where it stands so',
      { phrase: 'immediate ceasefire' },
      ['a01/s1'],
      [['immediate ceasefire']],
    ],
    [
      'a phrase in quotation marks',
      { words: '"immediate talks"' },
      ['a02/s1'],
      [['immediate talks']],
    ],
    ['a phrase over left-out words', { phrase: 'end of war' }, [], []],
    [
      'a phrase with its small words',
      { phrase: 'end of the war' },
      ['a02/s1'],
      [['end of the war']],
    ],
    ['without a word', { words: 'talks -ceasefire' }, ['a01/s2', 'a02/s2'], [['talk'], ['talks']]],
    ['either', { words: 'zelenskyy or war' }, ['a02/s1', 'a01/s2'], [['war'], ['Zelenskyy']]],
    ['a name with marks', { words: 'MÜLLER' }, ['a01/s2'], [['Müller']]],
    ['a hyphened word', { words: 'long-term' }, ['a01/s2'], [['long-term']]],
    ['a part of it', { words: 'terms' }, ['a01/s2'], [['term']]],
    ['an apostrophe', { words: "O'Brien" }, ['a01/s2'], [['O’Brien']]],
    [
      'words and small words',
      { words: 'the ceasefire', speaker: ['FR'] },
      ['a01/s1'],
      [['ceasefire', 'ceasefires']],
    ],
  ]
  for (const [name, question, keys, marked] of words)
    test(`statements: ${name}`, async () => {
      const answer = await said(question)
      expect({ keys: answer.keys.toSorted(), total: answer.total }).toEqual({
        keys: keys.toSorted(),
        total: keys.length,
      })
      expect(answer.marked.toSorted()).toEqual(marked.toSorted())
    })

  const facts: readonly (readonly [string, Partial<StatementQuestion>, readonly string[]])[] = [
    ['all, latest first, undated last', {}, ['a02/s1', 'a01/s1', 'a01/s2', 'a02/s2']],
    ['of a speaker', { speaker: ['person:vladimir-putin'] }, ['a02/s1', 'a01/s2']],
    ['of a side', { speaker: ['RU'] }, ['a02/s1', 'a01/s2', 'a02/s2']],
    ['of any of several', { speaker: ['person:sergei-lavrov', 'FR'] }, ['a01/s1', 'a02/s2']],
    ['to somebody', { addressee: ['RU'] }, ['a01/s1']],
    ['of nobody known', { speaker: ['person:nobody'] }, []],
    ['of an act', { act: 'refuse' }, ['a01/s2']],
    ['on a topic', { topic: 'talks' }, ['a02/s1']],
    ['from a day on', { from: '2025-07-02' }, ['a02/s1']],
    ['to a day', { to: '2025-07-01' }, ['a01/s1', 'a01/s2']],
    ['a page of them', { limit: 2, offset: 1 }, ['a01/s1', 'a01/s2']],
    ['oldest first', { order: 'oldest' }, ['a01/s1', 'a01/s2', 'a02/s1', 'a02/s2']],
    [
      'oldest first, whichever has more of the words',
      { words: 'ceasefire or talks or immediate', order: 'oldest' },
      ['a01/s1', 'a01/s2', 'a02/s1', 'a02/s2'],
    ],
  ]
  for (const [name, question, keys] of facts)
    test(`statements: ${name}`, async () => expect((await said(question)).keys).toEqual(keys))

  test('a page behind the last tells how many there are', async () => {
    expect(await said({ offset: 50 })).toMatchObject({ total: 4, keys: [] })
    expect(await said({ words: 'talks', offset: 50 })).toMatchObject({ total: 3, keys: [] })
  })

  test('a statement tells its contact, whatever telling it hangs on', async () => {
    const { found } = await asking.statements({ ...ANY, words: 'immediate' })
    expect(found.map(({ contact }) => contact)).toEqual(expect.arrayContaining(['c10', null]))
  })

  for (const nothing of ['', 'the', '!!! & |', '()', '" "', '-', '\0', ':*', '<->', '🕊️'])
    test(`nothing to look for in ${JSON.stringify(nothing)}`, async () => {
      expect(await said({ words: nothing })).toMatchObject({ total: 0, stems: [] })
      expect(await said({ phrase: nothing })).toMatchObject({ total: 0, stems: [] })
    })

  for (const odd of [
    "'; drop table statement; --",
    "') or 1=1 --",
    '\\',
    "\\' or ''='",
    '$1 $2 %s',
    'x'.repeat(1_000_000),
    'y '.repeat(500_000),
    '\u{1F54A}\uD800 \0',
    '{a,"b',
  ])
    test(`what stands in a question is data: ${JSON.stringify(odd.slice(0, 30))}`, async () => {
      const everywhere = { words: odd, phrase: odd, act: odd, topic: odd }
      expect((await said({ ...everywhere, speaker: [odd], addressee: [odd] })).total).toBe(0)
      expect((await asking.articlesWith({ ...ANY, words: odd, phrase: odd })).total).toBe(0)
      expect(await asking.actorsNamed(odd, 3)).toEqual([])
      expect(await asking.article(odd)).toEqual({ kind: 'none' })
      expect(await asking.contact(odd)).toEqual({ kind: 'none' })
      expect(await asking.articleOfSnapshot(odd)).toBe(null)
      expect(await asking.versionsOf(odd)).toEqual([])
      expect(await asking.toldIn([odd])).toEqual([])
      expect(await asking.tellingsOf(odd)).toEqual([])
      expect(await asking.neighbours(odd)).toEqual({ before: null, after: null })
      const contacts = { ...WHOEVER, parties: [[odd]], kind: odd, status: odd, topic: odd }
      expect((await asking.contacts(contacts)).total).toBe(0)
      expect(await asking.counts()).toMatchObject({ statements: 4 })
    })

  test('articles by words, marked far into a long one', async () => {
    const { total, found } = await asking.articlesWith({ ...ANY, words: 'ceasefire' })
    expect(total).toBe(3)
    const marked = found.map(({ article, marks }) => [article.key, wordsAt(article.key, marks)])
    expect(marked).toContainEqual(['a01', ['ceasefire', 'ceasefires']])
    expect(marked).toContainEqual(['a02', ['ceasefire']])
    expect(marked).toContainEqual(['a03', ['ceasefire']])
  })

  test('articles by a word of the title have nothing to mark', async () => {
    const { found } = await asking.articlesWith({ ...ANY, words: 'calls' })
    expect(found.map(({ article, marks }) => [article.key, marks])).toEqual([['a01', []]])
  })

  test('articles published on certain days', async () => {
    const days = { from: '2025-07-01', to: '2025-07-30' }
    const { found } = await asking.articlesWith({ ...ANY, ...days, words: 'ceasefire' })
    expect(found.map(({ article }) => article.key)).toEqual(['a01'])
  })

  test('an article by its key, its snapshot, its url, its text', async () => {
    expect(await asking.article('a01')).toMatchObject({
      kind: 'found',
      value: { key: 'a01', title: 'A call' },
    })
    expect(await asking.article('a0')).toEqual({ kind: 'several', keys: ['a01', 'a02', 'a03'] })
    expect(await asking.article('b')).toEqual({ kind: 'none' })
    expect(await asking.articleOfSnapshot('snapshot a02')).toMatchObject({ key: 'a02' })
    const versions = await asking.versionsOf('https://example.org/1')
    expect(versions.map(({ key }) => key)).toEqual(['a01', 'a02'])
    expect((await asking.articlesOfText('text a03')).map(({ key }) => key)).toEqual(['a03'])
    const all = await asking.articles(PAGE)
    expect([all.total, all.found.map(({ key }) => key)]).toEqual([3, ['a02', 'a01', 'a03']])
  })

  test('a contact by the key of any telling, or its beginning', async () => {
    expect(keyOf(await asking.contact('c10'))).toBe('c10')
    expect(keyOf(await asking.contact('c7'))).toBe('c10')
    expect(keyOf(await asking.contact('c12'))).toBe('c20')
    expect(await asking.contact('c1')).toEqual({ kind: 'several', keys: ['c10', 'c12'] })
    expect(await asking.contact('cf')).toEqual({ kind: 'none' })
  })

  test('contacts by their own keys, in the order asked for; what is none is left out', async () => {
    const called = await asking.contactsCalled(['c20', 'c11', 'c1', 'c10'])
    expect(called.map((row) => row.contact.key)).toEqual(['c20', 'c10'])
    expect(called.map((row) => ({ kind: 'found', value: row }))).toEqual([
      await asking.contact('c20'),
      await asking.contact('c10'),
    ])
    expect(await asking.contactsCalled([])).toEqual([])
  })

  test('what articles tell of', async () => {
    expect(await asking.toldIn(['a02', 'a01'])).toEqual([
      { article: 'a01', telling: 'c10', contact: 'c10', main: true },
      { article: 'a01', telling: 'c11', contact: 'c10', main: false },
      { article: 'a01', telling: 'c7f', contact: 'c10', main: false },
      { article: 'a02', telling: 'c20', contact: 'c20', main: true },
      { article: 'a02', telling: 'c12', contact: 'c20', main: false },
    ])
    const [first] = await asking.tellingsOf('c10')
    expect(first).toMatchObject({
      key: 'c10',
      article: 'a01',
      side: { state: 'FR', name: 'Élysée' },
    })
    expect(await asking.earlierReadings('a01')).toEqual([])
  })

  const contacts: readonly (readonly [string, Partial<ContactQuestion>, readonly string[]])[] = [
    [
      'all, latest first, undated last',
      {},
      ['c35', 'c09', 'c10', 'c33', 'c32', 'c30', 'c31', 'c20', 'c34', 'c36'],
    ],
    ['of one kind', { kind: 'meeting' }, ['c20']],
    ['of one status', { status: 'proposed' }, ['c33']],
    ['on a topic', { topic: 'ceasefire' }, ['c10']],
    ['in which somebody spoke of it', { topic: 'borders' }, ['c10']],
    ['in a range that they overlap', { from: '2025-05-02', to: '2025-06-10' }, ['c31', 'c34']],
    ['open to one side', { to: '2025-05-01' }, ['c20', 'c34']],
  ]
  for (const [name, question, keys] of contacts)
    test(`contacts: ${name}`, async () => {
      const { total, found } = await asking.contacts({ ...WHOEVER, ...question })
      expect(found.map(({ contact }) => contact.key)).toEqual(keys)
      expect(total).toBe(keys.length)
    })

  const parties: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] =
    [
      ['a side and a person', [['DE'], ['person:vladimir-putin']], ['c32']],
      ['somebody under either id', [['person:sergei-lavrov', 'DE']], ['c35', 'c32', 'c30']],
      ['nobody known', [['FR'], ['person:nobody']], []],
      ['nobody at all', [[]], []],
    ]
  for (const [name, asked, keys] of parties)
    test(`contacts with ${name}`, async () => {
      const { found } = await asking.contacts({ ...WHOEVER, parties: asked })
      expect(found.map(({ contact }) => contact.key)).toEqual(keys)
    })

  test('how many contacts were held, by month, by year where no month is told, undated last', async () => {
    const { found } = await asking.contacts({ ...WHOEVER, status: 'held' })
    const periods = await asking.contactPeriods([])
    expect(periods.reduce((sum, { contacts: each }) => sum + each, 0)).toBe(found.length)
    expect(periods.map(({ period }) => period)).toEqual(
      periods.map(({ period }) => period).toSorted(undatedLast),
    )
    for (const { period } of periods) expect(period ?? '2025').toMatch(/^\d{4}(?:-\d{2})?$/u)
    const merz = await asking.contactPeriods([['DE']])
    expect(merz.reduce((sum, { contacts: each }) => sum + each, 0)).toBe(1)
    expect(await asking.contactPeriods([['person:nobody']])).toEqual([])
  })

  test('the last contact of two is dated as it is told', async () => {
    const { found } = await asking.contacts({
      ...WHOEVER,
      parties: [['FR'], ['RU']],
      status: 'held',
    })
    const [tie] = (await asking.ties('sides', 10)).filter(({ a, b }) => a === 'FR' && b === 'RU')
    expect(tie).toMatchObject({ contacts: found.length, last: found[0]?.contact.date })
  })

  test('what is held: kinds, readers, days, and those in which nothing was found said', async () => {
    const { kinds, readers, published, silent } = await asking.holdings()
    expect(kinds.reduce((sum, { articles }) => sum + articles, 0)).toBe(3)
    expect(readers.reduce((sum, { articles }) => sum + articles, 0)).toBe(3)
    expect(published?.first).toBe('2025-07-02')
    expect(silent.found.map(({ key }) => key)).toEqual(['a03'])
    expect(silent.total).toBe(1)
  })

  const neighbours: readonly (readonly [string, string, string | null, string | null])[] = [
    [
      'a call of presidents follows their meeting, not their ministers’ nor a third’s',
      'c09',
      'c20',
      'c10',
    ],
    ['two of one day stand by key', 'c10', 'c09', 'c35'],
    ['ministers’ by ministers’', 'c30', null, null],
    ['two states’ by any contact of the two', 'c31', 'c20', 'c30'],
    ['what may have been on any day has neighbours only outside of it', 'c34', null, null],
    ['undated has none', 'c36', null, null],
    ['a proposed one stands between held ones', 'c33', 'c20', 'c09'],
  ]
  for (const [name, key, before, after] of neighbours)
    test(`neighbours: ${name}`, async () => {
      const found = await asking.neighbours(key)
      expect([found.before?.contact.key ?? null, found.after?.contact.key ?? null]).toEqual([
        before,
        after,
      ])
    })

  const names: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a surname, whom most articles name first',
      'Macron',
      ['person:emmanuel-macron', 'person:brigitte-macron'],
    ],
    ['misspelt', 'Makron', ['person:emmanuel-macron', 'person:brigitte-macron']],
    ['otherwise spelt', 'zelensky', ['person:volodymyr-zelenskyy']],
    ['in part', 'Zelen', ['person:volodymyr-zelenskyy']],
    ['without its marks', 'elysee chief', ['person:emmanuel-macron']],
    [
      'exactly, before those who share a word',
      'Kremlin',
      ['office:RU/presidency', 'person:vladimir-putin'],
    ],
    ['a code', 'fr', ['state:FR']],
    ['an id', 'person:vladimir-putin', ['person:vladimir-putin']],
    ['unknown', 'Xqwzk', []],
    ['blank', '  ', []],
  ]
  for (const [name, asked, actors] of names)
    test(`a name: ${name}`, async () => {
      const found = await asking.actorsNamed(asked, 5)
      expect(found.map(({ actor }) => actor).slice(0, actors.length || 5)).toEqual(actors)
    })

  test('an actor stands with the name that most give and the articles that name it', async () => {
    expect((await asking.actorsNamed('macron', 1))[0]).toEqual({
      actor: 'person:emmanuel-macron',
      kind: 'person',
      name: 'Emmanuel Macron',
      side: 'FR',
      articles: 2,
      office: null,
      likeness: 1,
      exact: true,
    })
  })

  test('a comparison is kept as it was written, the first for good', async () => {
    const compared = '{"b":  1, "a": [2]}'
    expect(await asking.comparison('k')).toBe(null)
    await asking.keepComparison('k', compared)
    await asking.keepComparison('k', '{}')
    expect(await asking.comparison('k')).toBe(compared)
  })

  test('the same question has the same answer, byte for byte', async () => {
    const question = { ...ANY, words: 'ceasefire or talks' }
    const first = JSON.stringify(await asking.statements(question))
    expect(JSON.stringify(await asking.statements(question))).toBe(first)
  })
})

function wordsAt(article: string, marks: readonly Span[]): readonly string[] {
  return marks.map((mark) => textOf(TEXTS.get(article) ?? '', mark))
}

function keyOf(named: Named<ContactRow>): string | null {
  return named.kind === 'found' ? named.value.contact.key : null
}
