import { expect, test } from 'vitest'
import { intervalOf } from './intervals.js'
import { countText } from './scores.js'

const TEXT = 'Okello said no'
const TOKENS = [
  { start: 0, end: 6 },
  { start: 7, end: 11 },
  { start: 12, end: 14 },
]
const SAID = {
  sources: [{ start: 0, end: 6 }],
  cue: [{ start: 7, end: 11 }],
  content: [{ start: 12, end: 14 }],
}

const found = countText({
  text: TEXT,
  tokens: TOKENS,
  quotations: [],
  gold: [SAID],
  predicted: [SAID],
})
const missed = countText({
  text: TEXT,
  tokens: TOKENS,
  quotations: [],
  gold: [SAID],
  predicted: [],
})

const recallOf = ({ full }: { readonly full: { readonly R: number } }) => full.R

test('articles that are all alike leave no doubt', () => {
  expect(intervalOf([found, found, found], recallOf)).toEqual({ low: 100, high: 100 })
})

test('of a hundred articles half of which are found, the recall lies about ten points to either side', () => {
  const articles = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? found : missed))
  const { low, high } = intervalOf(articles, recallOf)
  expect(low).toBeGreaterThan(38)
  expect(low).toBeLessThan(43)
  expect(high).toBeGreaterThan(57)
  expect(high).toBeLessThan(62)
})

test('few articles leave more doubt than many', () => {
  const widthOf = (count: number) => {
    const articles = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? found : missed))
    const { low, high } = intervalOf(articles, recallOf)
    return high - low
  }
  expect(widthOf(10)).toBeGreaterThan(1.5 * widthOf(100))
})
