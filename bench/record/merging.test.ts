import { beforeAll, expect, test } from 'vitest'
import { mergeTellings } from '../../src/compare/merging/merging.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { KeptTelling } from '../../src/model/kept.js'
import { readArticle } from '../../src/operations/reader.js'
import { articleAt } from './articles.js'

const ARTICLES = 40

interface MadeTelling {
  readonly telling: KeptTelling
  /** Number of the contact that was meant. */
  readonly meant: number
}

let told: readonly MadeTelling[] = []

beforeAll(async () => {
  const all = await Promise.all(Array.from({ length: ARTICLES }, (_, index) => tellingsAt(index)))
  told = all.flat()
})

/** What the article at a place tells of its own contact. */
async function tellingsAt(index: number): Promise<readonly MadeTelling[]> {
  const { bytes, name, contact: meant } = articleAt(1, index)
  const input = await ingest(bytes, { name })
  if (!input.ok) return []
  const { kind, side, published } = input.value
  const added = String(index).padStart(6, '0')
  const { contacts } = readArticle(input.value, 'fast').account
  return contacts.flatMap((contact, at) =>
    contact.main
      ? [
          {
            meant,
            telling: {
              key: `${added}-${at}`,
              article: added,
              contact,
              added,
              published,
              kind,
              side,
            },
          },
        ]
      : [],
  )
}

test('no contact is made of two that were meant', () => {
  const meantBy = new Map(told.map(({ telling, meant }) => [telling.key, meant]))
  const merged = mergeTellings(
    told.map(({ telling }) => telling),
    [],
  )
  for (const { joinings } of merged)
    expect(new Set(joinings.map(({ telling }) => meantBy.get(telling))).size).toBe(1)
})

test('most accounts of a contact stand in one', () => {
  const merged = mergeTellings(
    told.map(({ telling }) => telling),
    [],
  )
  const numbers = [...new Set(told.map(({ meant }) => meant))]
  const largest = numbers.map((number) => {
    const keys = new Set(
      told.filter(({ meant }) => meant === number).map(({ telling }) => telling.key),
    )
    return Math.max(
      ...merged.map(({ joinings }) => joinings.filter(({ telling }) => keys.has(telling)).length),
    )
  })
  const together = largest.reduce((sum, count) => sum + count, 0)
  expect(together / told.length).toBeGreaterThan(0.8)
})
