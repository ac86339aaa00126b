import { actors } from '../../src/operations/record/actors.js'
import { showArticle } from '../../src/operations/record/article.js'
import { commitments } from '../../src/operations/record/commitments.js'
import { showContact } from '../../src/operations/record/contact.js'
import { listContacts } from '../../src/operations/record/contacts.js'
import type { OpenRecord } from '../../src/operations/record/open.js'
import { positions } from '../../src/operations/record/positions.js'
import { reviewQueue } from '../../src/operations/record/review/queue.js'
import { search } from '../../src/operations/record/search.js'
import { statements } from '../../src/operations/record/statements.js'
import { timeline } from '../../src/operations/record/timeline.js'
import { COMMON, type Question } from './asked.js'
import { chanceOf, type Chance } from './chance.js'
import { firstDayOf, isoDay } from './days.js'
import { spreadOf, type Spread } from './percentiles.js'
import { servePages } from './pages.js'
import { TOWNS } from './world/outlets.js'
import { MATTERS } from './world/points.js'
import { PAIRS, STATES } from './world/states.js'

export interface Answered extends Spread {
  readonly question: string
  /** The very first asking, in milliseconds: what is worked out once is worked out then, and code is compiled. */
  readonly first: number
}

/** A process that asks for the first time compiles as it goes: so many askings of each question are not counted. */
const WARMING = 10

/** Asks every question whose name has these words so many times, after some that are not counted. */
export async function askAll(
  record: OpenRecord,
  askings: number,
  among = '',
): Promise<readonly Answered[]> {
  const answered: Answered[] = []
  const served = await servePages(record, await articleKeys(record))
  const questions = [...(await questionsOf(record, askings)), ...served.questions]
  for (const { name, ask } of questions.filter((each) => each.name.includes(among))) {
    const chance = chanceOf('ask', name)
    const times: number[] = []
    for (let turn = 0; turn < WARMING + askings; turn += 1) {
      const start = performance.now()
      await ask(chance)
      times.push(performance.now() - start)
    }
    answered.push({ question: name, first: times[0] ?? 0, ...spreadOf(times.slice(WARMING)) })
  }
  await served.close()
  return answered
}

async function questionsOf(record: OpenRecord, askings: number): Promise<readonly Question[]> {
  return [
    ...contactQuestions(record),
    ...(await viewQuestions(record, askings)),
    ...searchQuestions(record),
    ...questionsOverYears(record),
  ]
}

function contactQuestions(record: OpenRecord): readonly Question[] {
  return [
    {
      name: 'contacts, a page of all',
      ask: (chance) => listContacts(record, { offset: 50 * chance.below(4) }),
    },
    {
      name: 'contacts of two states',
      ask: (chance) =>
        listContacts(record, { parties: chance.pick(PAIRS).map(({ name }) => name) }),
    },
    {
      name: 'contacts of two persons',
      ask: (chance) => {
        const half = chance.below(2) === 0 ? 0 : 1
        return listContacts(record, {
          parties: chance.pick(PAIRS).map(({ heads }) => heads[half].name),
        })
      },
    },
    {
      name: 'contacts in a month',
      ask: (chance) => {
        const from = firstDayOf(2020) + chance.below(2800)
        return listContacts(record, { from: isoDay(from), to: isoDay(from + 30) })
      },
    },
  ]
}

async function viewQuestions(record: OpenRecord, askings: number): Promise<readonly Question[]> {
  const chance = chanceOf('views')
  const contacts = chance.some(await comparedContacts(record), WARMING + askings)
  const articles = await articleKeys(record)
  const inTurn = () => {
    let turn = 0
    return () => {
      const key = contacts[turn % contacts.length] ?? ''
      turn += 1
      return showContact(record, key)
    }
  }
  return [
    { name: 'contact, first asked', ask: inTurn() },
    { name: 'contact, asked again', ask: inTurn() },
    { name: 'article', ask: (each) => showArticle(record, each.pick(articles)) },
  ]
}

/** Keys of contacts that several articles tell of, spread over the record. */
async function comparedContacts(record: OpenRecord): Promise<readonly string[]> {
  const keys: string[] = []
  const { total } = await listContacts(record, { limit: 1 })
  for (let offset = 0; offset < total; offset += 1000) {
    const { contacts } = await listContacts(record, { limit: 1000, offset })
    keys.push(...contacts.filter(({ articles }) => articles > 1).map(({ key }) => key))
  }
  return keys
}

async function articleKeys({ database: { asking } }: OpenRecord): Promise<readonly string[]> {
  const { total } = await asking.articles({ limit: 1, offset: 0 })
  const pages = [0, 0.25, 0.5, 0.75].map((share) => Math.floor(share * total))
  const found = await Promise.all(pages.map((offset) => asking.articles({ limit: 100, offset })))
  return found.flatMap((page) => page.found.map(({ key }) => key))
}

const KINDS = ['observers', 'trawlers', 'tonnes', 'prisoners', 'tanker', 'barrier', 'wheat']

function searchQuestions(record: OpenRecord): readonly Question[] {
  return [
    {
      name: 'search, a common word',
      ask: (chance) => search(record, { words: chance.pick(COMMON) }),
    },
    {
      name: 'search, rare words',
      ask: (chance) =>
        search(record, {
          words: `${chance.pick(TOWNS)} ${chance.pick(KINDS)} ${chance.below(400)}`,
        }),
    },
    {
      name: 'search, a phrase',
      ask: (chance) => search(record, { phrase: phraseOf(chance) }),
    },
    {
      name: 'search, speaker and topic',
      ask: (chance) =>
        search(record, {
          speaker: chance.pick(chance.pick(STATES).heads).name,
          topic: chance.pick([
            'ceasefire',
            'sanctions',
            'grain',
            'gas-pipelines',
            'water',
            'trade',
          ]),
        }),
    },
    {
      name: 'search, a word in a year',
      ask: (chance) => {
        const year = 2020 + chance.below(8)
        return search(record, {
          words: chance.pick(COMMON),
          from: `${year}-01-01`,
          to: `${year}-12-31`,
        })
      },
    },
    {
      name: 'actor by a misspelt name',
      ask: (chance) => {
        const state = chance.pick(STATES)
        const { name } = chance.pick([...state.heads, ...state.ministers])
        return record.database.asking.actorsNamed(misspelt(name, chance), 6)
      },
    },
  ]
}

const DAY = '2028-01-01'

/** What is asked over years. The ledger of commitments is made before the first of its askings, which is not counted. */
function questionsOverYears(record: OpenRecord): readonly Question[] {
  const head = (chance: Chance) => chance.pick(chance.pick(STATES).heads).name
  return [
    {
      name: 'statements of a speaker to another',
      ask: (chance) => {
        const [one, other] = chance.pick(PAIRS)
        const [speaker, addressee] = [one.heads[0].name, other.heads[0].name]
        return statements.ask(record, { speaker, addressee })
      },
    },
    {
      name: 'statements, an act in a year',
      ask: (chance) => {
        const year = 2020 + chance.below(8)
        const act = chance.pick(['demand', 'promise', 'refuse', 'accuse'] as const)
        return statements.ask(record, { act, from: `${year}-01-01`, to: `${year}-12-31` })
      },
    },
    {
      name: 'timeline of two states',
      ask: (chance) => {
        const names = chance.pick(PAIRS).map(({ name }) => name)
        return timeline.ask(record, { names, asOf: DAY })
      },
    },
    {
      name: 'positions of a leader, all topics',
      ask: (chance) => positions.ask(record, { actor: head(chance) }),
    },
    {
      name: 'positions of a leader on a topic',
      ask: (chance) =>
        positions.ask(record, {
          actor: head(chance),
          topic: chance.pick(['ceasefire', 'sanctions', 'trade']),
        }),
    },
    { name: 'commitments, the latest', ask: () => commitments.ask(record, { asOf: DAY }) },
    {
      name: 'commitments of a state',
      ask: (chance) =>
        commitments.ask(record, { promisors: [chance.pick(STATES).name], asOf: DAY }),
    },
    {
      name: 'commitments that are overdue',
      ask: () => commitments.ask(record, { overdue: true, asOf: DAY }),
    },
    {
      name: 'review, what is least sure',
      ask: (chance) => reviewQueue.ask(record, { offset: 20 * chance.below(5) }),
    },
    { name: 'actors, who with whom', ask: () => actors.ask(record, {}) },
  ]
}

/** Three words that stand side by side in some point. */
function phraseOf(chance: Chance): string {
  const { words } = chance.pick(chance.pick(MATTERS).points)
  const [plain = ''] = words
    .split(/\{\w+\}/u)
    .toSorted((a, b) => b.length - a.length)
    .map((part) => part.trim())
  return plain.split(' ').slice(0, 3).join(' ')
}

/** One letter of a surname left out, or two turned round. */
function misspelt(name: string, chance: Chance): string {
  const surname = name.split(' ').at(-1) ?? name
  const at = 1 + chance.below(surname.length - 2)
  const turned = `${surname[at + 1] ?? ''}${surname[at] ?? ''}`
  return `${surname.slice(0, at)}${chance.often(50) ? '' : turned}${surname.slice(at + 2)}`
}
