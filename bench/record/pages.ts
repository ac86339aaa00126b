import type { OpenRecord } from '../../src/operations/record/open.js'
import { listContacts } from '../../src/operations/record/contacts.js'
import { serveRecord } from '../../src/surfaces/web/serving.js'
import { clockAt } from '../../src/operations/record/clock.js'
import { COMMON, type Question } from './asked.js'
import { STATES } from './world/states.js'

/** The pages of a served record, as questions: each asks for one page over HTTP and waits for all of it. */
export interface ServedPages {
  readonly questions: readonly Question[]
  readonly close: () => Promise<void>
}

/** A contact page of so many accounts has a time to keep. */
const ACCOUNTS = 5

/** Serves a record on a free port; `articles` are keys of its articles. */
export async function servePages(
  record: OpenRecord,
  articles: readonly string[],
): Promise<ServedPages> {
  const serving = await serveRecord(record, {
    clock: clockAt('2030-01-01T12:00:00Z'),
    port: 0,
    address: '127.0.0.1',
    names: [],
    // As if an hour lay between two requests: nobody is told to wait.
    elapsed: hours(),
    report: (error) => {
      throw error
    },
  })
  const page = (path: string) => received(`${serving.url}${path}`)
  const contacts = await contactsOf(record, ACCOUNTS)
  // A warm server was asked for each of them before.
  for (const key of contacts) await page(`/contacts/${key}`)
  const people = STATES.flatMap(({ heads }) => heads.map(({ name }) => name))
  const actors = await actorsCalled(record, people)
  return {
    close: serving.close,
    questions: [
      { name: 'page: home', ask: () => page('/') },
      {
        name: `page: a contact of ${ACCOUNTS} accounts, again`,
        ask: inTurns(contacts, (key) => page(`/contacts/${key}`)),
      },
      { name: 'page: an article', ask: (chance) => page(`/articles/${chance.pick(articles)}`) },
      { name: 'page: actors', ask: () => page('/actors') },
      { name: 'page: an actor', ask: (chance) => page(`/actors/${chance.pick(actors)}`) },
      { name: 'page: commitments', ask: () => page('/commitments') },
      {
        name: 'page: search, a word',
        ask: (chance) => page(`/search?q=${chance.pick(COMMON)}`),
      },
      { name: 'page: review', ask: () => page('/review') },
      { name: 'page: about', ask: () => page('/about') },
    ],
  }
}

const HOUR = 3_600_000

function hours(): () => number {
  let asked = 0
  return () => {
    asked += 1
    return asked * HOUR
  }
}

async function received(url: string): Promise<void> {
  const reply = await fetch(url)
  await reply.arrayBuffer()
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
}

function inTurns(keys: readonly string[], ask: (key: string) => Promise<void>) {
  let turn = 0
  return () => {
    turn += 1
    return ask(keys[turn % keys.length] ?? '')
  }
}

async function contactsOf(record: OpenRecord, accounts: number): Promise<readonly string[]> {
  const { contacts } = await listContacts(record, { limit: 1000 })
  const fitting = contacts.filter(({ articles }) => articles === accounts)
  return (fitting.length > 0 ? fitting : contacts).slice(0, 10).map(({ key }) => key)
}

async function actorsCalled(
  { database: { asking } }: OpenRecord,
  names: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => asking.actorsNamed(name, 1)))
  return found.flatMap((rows) => rows.map(({ actor }) => actor))
}
