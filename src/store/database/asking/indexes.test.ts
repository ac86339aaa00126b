import {
  CompiledQuery,
  createQueryId,
  type Kysely,
  type KyselyPlugin,
  type RootOperationNode,
  sql,
} from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../connecting.js'
import { databases } from '../databases.fixture.js'
import type { Tables } from '../tables.js'
import { actorsNamed } from './names.js'
import { articlesWith } from './article-search.js'
import { BY_INDEX, reading } from './reading.js'
import { statements } from './statements.js'

/** Some thousands of rows, in which "ceasefire" is common and "grain" rare. */
const FILLING = [
  `insert into article
    (key, line, snapshot, extraction, text_hash, reading, reader, extractor, added, origin, kind, words, published_day, text)
  select 'a' || n, n, 's' || n, 'e', 't' || n, 'r', '{}', '1', '2026', '{}', 'wire', 9, n,
    case when n % 3 = 0 then 'a ceasefire ' else 'talks ' end || case when n % 500 = 0 then 'on grain ' else '' end
      || repeat('about peace and trade ', 20)
  from generate_series(1, 3000) as n`,
  `insert into article_stems (article, published_day, search)
  select key, published_day, to_tsvector('english', text) from article`,
  `insert into statement (key, article, ordinal, act, topics, speakers, addressees, targets, confidence, said_day, search)
  select key || '/s1', key, 0, 'act ' || day % 40, array['topic ' || day % 40], array['person:' || day % 300, 'S' || day % 30],
    '{}', '{}', 1, day, to_tsvector('english', left(text, 30))
  from article, lateral (select published_day as day) as published`,
  `insert into statement_told (statement, told)
  select key, ('{"content":[],"filling":"' || repeat('x', 900) || '"}')::json from statement`,
  `insert into article_actor (article, actor, kind, side, names)
  select 'a' || n % 3000 + 1, 'person:' || n, 'person', 'FR', array[name]
  from generate_series(1, 12000) as n, left(translate(md5(n::text), '0123456789', 'ghijklmnop'), 9) as name`,
  `insert into actor_name (actor, kind, side, name, plain, articles)
  select actor, kind, side, names[1], names[1], 1 from article_actor`,
  // Vacuumed too: what waits to be put into an index makes it look dear.
  'vacuum analyze',
]

const PAGE = { limit: 20, offset: 0, from: null, to: null }
const ASKED = {
  ...PAGE,
  words: null,
  phrase: null,
  speaker: [],
  addressee: [],
  target: [],
  act: null,
  topic: null,
}

describe.each(databases)('indexes on $name', ({ makePlace }) => {
  let kysely: Kysely<Tables> | null = null
  let close = async (): Promise<void> => {}

  beforeAll(async () => {
    const place = await makePlace()
    if (!place) return
    const connected = await connect(place)
    kysely = connected.kysely
    close = connected.close
    for (const filling of FILLING) await sql.raw(filling).execute(kysely)
  })

  afterAll(() => close())

  const questions: readonly (readonly [
    string,
    (kysely: Kysely<Tables>) => Promise<unknown>,
    readonly RegExp[],
  ])[] = [
    [
      'rare words of statements',
      (from) => statements(from, { ...ASKED, words: 'grain' }),
      [/on statement_search/u],
    ],
    [
      'common words of statements: counted by their index, shown by their days',
      (from) => statements(from, { ...ASKED, words: 'ceasefire or talks' }),
      [/on statement_search/u, /using statement_said/u],
    ],
    [
      'a speaker',
      (from) => statements(from, { ...ASKED, speaker: ['person:7'] }),
      [/on statement_speakers/u],
    ],
    [
      'words of a speaker',
      (from) => statements(from, { ...ASKED, words: 'ceasefire', speaker: ['S7'] }),
      [/on statement_speakers/u, /on statement_search/u],
    ],
    [
      'an addressee',
      (from) => statements(from, { ...ASKED, addressee: ['person:7'] }),
      [/on statement_addressees/u],
    ],
    ['an act', (from) => statements(from, { ...ASKED, act: 'act 7' }), [/statement_act/u]],
    [
      'a topic',
      (from) => statements(from, { ...ASKED, topic: 'topic 7' }),
      [/on statement_topics/u],
    ],
    [
      'words of articles',
      (from) => articlesWith(from, { ...PAGE, words: 'grain', phrase: null }),
      [/on article_stems_search/u],
    ],
    [
      'common words of articles: counted by their index, shown by their days',
      (from) => articlesWith(from, { ...PAGE, words: 'ceasefire or talks', phrase: null }),
      [/on article_stems_search/u, /using article_stems_published/u],
    ],
    [
      'names',
      (from) => actorsNamed(from, 'macron', { most: 5, farther: false }),
      [/on actor_name_plain/u],
    ],
  ]
  for (const [name, ask, used] of questions)
    test(name, async ({ skip }) => {
      if (!kysely) return skip('there is no such database here')
      const plans = await plansOf(kysely, ask)
      for (const index of used) expect(plans).toMatch(index)
      expect(plans).not.toMatch(/Seq Scan on (article|statement|actor_name)/u)
    })
})

/** The plans of what a question asks of the tables, in its own words and under its own settings. */
async function plansOf(
  kysely: Kysely<Tables>,
  ask: (kysely: Kysely<Tables>) => Promise<unknown>,
): Promise<string> {
  const asked: RootOperationNode[] = []
  await ask(kysely.withPlugin(listening(asked)))
  return reading(kysely, BY_INDEX, async (transaction) => {
    const plans: string[] = []
    for (const node of asked.filter(({ kind }) => kind === 'SelectQueryNode')) {
      const { sql: words, parameters } = transaction
        .getExecutor()
        .compileQuery(node, createQueryId())
      const { rows } = await transaction.executeQuery<Readonly<Record<string, string>>>(
        CompiledQuery.raw(`explain ${words}`, [...parameters]),
      )
      plans.push(...rows.flatMap((row) => Object.values(row)))
    }
    return plans.join('\n')
  })
}

function listening(asked: RootOperationNode[]): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      asked.push(node)
      return node
    },
    transformResult: async ({ result }) => result,
  }
}
