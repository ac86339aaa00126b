import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { readArticle } from '../../src/operations/reader.js'
import { articleAt, type MadeArticle, type Role } from './articles.js'
import { contactAt } from './contacts.js'
import { isoDay } from './days.js'
import { PAIRS } from './world/states.js'

const SEED = 1
const made = Array.from({ length: 1200 }, (_, index) => articleAt(SEED, index))
const textOf = ({ bytes }: MadeArticle) => new TextDecoder().decode(bytes)
const urlOf = (article: MadeArticle) =>
  /(?:^url: |rel="canonical" href=")([^"\n]+)/mu.exec(textOf(article))?.[1]
const of = (...roles: readonly Role[]) => made.filter(({ role }) => roles.includes(role))
const TOLD: readonly Role[] = ['wire', 'readout-of-first', 'readout-of-second', 'rewrite']

describe('the series', () => {
  test('has the same bytes wherever one begins', () => {
    for (const index of [1199, 3, 640]) expect(articleAt(SEED, index)).toEqual(made[index])
  })

  test('has other bytes for another seed', () => {
    expect(articleAt(2, 7).bytes).not.toEqual(made[7]?.bytes)
  })

  test('names every file otherwise', () => {
    expect(new Set(made.map(({ name }) => name)).size).toBe(made.length)
  })

  test('gives each contact two to twelve articles', () => {
    const numbers = [...new Set(made.map(({ contact }) => contact))]
    const counts = numbers.map((number) => made.filter(({ contact }) => contact === number).length)
    expect([Math.min(...counts), Math.max(...counts), counts.length]).toEqual([2, 12, 210])
  })

  test.each<[Role, number, number]>([
    ['wire', 0.12, 0.18],
    ['readout-of-first', 0.12, 0.2],
    ['copy', 0.06, 0.14],
    ['part', 0.05, 0.13],
    ['rewrite', 0.13, 0.21],
    ['commentary', 0.04, 0.12],
    ['changed', 0.02, 0.08],
    ['duplicate', 0.01, 0.06],
    ['binary', 0.002, 0.03],
  ])('%s: between %d and %d of all', (role, least, most) => {
    const share = of(role).length / made.length
    expect([share >= least, share <= most]).toEqual([true, true])
  })

  test('has the bytes of a duplicate under another name', () => {
    for (const article of of('duplicate'))
      expect(
        made.filter((each) => each !== article && textOf(each) === textOf(article)),
      ).not.toEqual([])
  })

  test('has another text under the url of what is changed', () => {
    for (const article of of('changed')) {
      const before = made.filter(
        (each) => urlOf(each) === urlOf(article) && textOf(each) !== textOf(article),
      )
      expect(before).not.toEqual([])
    }
  })

  test('tells in 100 to 420 words', () => {
    const words = of(...TOLD, 'copy', 'commentary')
      .filter(({ name }) => name.endsWith('.txt'))
      .map((article) => (textOf(article).split('-----\n')[1] ?? '').trim().split(/\s+/u).length)
    expect([Math.min(...words) >= 90, Math.max(...words) <= 420]).toEqual([true, true])
  })

  test('puts several hundred things forward', () => {
    const points = Array.from({ length: 200 }, (_, number) => contactAt(SEED, number).points).flat()
    expect(new Set(points.map(({ words }) => words)).size).toBeGreaterThan(700)
  })
})

describe('contacts of one pair', () => {
  const numbers = Array.from({ length: 128 }, (_, turn) => turn * PAIRS.length)
  const contacts = numbers.map((number) => contactAt(SEED, number))

  test('are more than a week apart, within eight years', () => {
    const days = contacts.map(({ day }) => day).toSorted((a, b) => a - b)
    const gaps = days.slice(1).map((day, at) => day - (days[at] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(7)
    expect([isoDay(days[0] ?? 0) >= '2020-01-01', isoDay(days.at(-1) ?? 0) < '2028-01-01']).toEqual(
      [true, true],
    )
  })

  test('name the one before as it was', () => {
    for (const { earlier, day } of contacts) {
      if (earlier === null) continue
      expect(earlier.day).toBeLessThan(day)
      expect(contacts.map((each) => each.day)).toContain(earlier.day)
    }
  })
})

describe('as read', () => {
  test('all but empty and binary files are read without a problem', async () => {
    for (const article of made.slice(0, 200)) {
      const { ok, problems } = await ingest(article.bytes, { name: article.name })
      const isText = article.role !== 'empty' && article.role !== 'binary'
      expect([article.name, ok, problems.length === 0]).toEqual([article.name, isText, isText])
    }
  })

  test('most tell of their contact on its day, by both parties', async () => {
    const sample = of(...TOLD).slice(0, 30)
    const told = await Promise.all(sample.map(isTold))
    expect(told.filter(Boolean).length).toBeGreaterThan(24)
  })
})

async function isTold(article: MadeArticle): Promise<boolean> {
  const input = await ingest(article.bytes, { name: article.name })
  if (!input.ok) return false
  const { day } = contactAt(SEED, article.contact)
  const { account } = readArticle(input.value, 'fast')
  return account.contacts.some(
    ({ date, participants }) => date === isoDay(day) && participants.length >= 2,
  )
}
