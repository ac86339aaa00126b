import { expect, test } from 'vitest'
import { averagePrecision, formatScores } from './report.js'

const of = (isOne: boolean, score: number) => ({ isOne, score })

test('a ranking without a fault scores more than one with a fault, and that more than a turned one', () => {
  const [whole, faulty, turned] = [
    [of(true, 0.9), of(true, 0.8), of(false, 0.1)],
    [of(true, 0.9), of(false, 0.8), of(true, 0.1)],
    [of(false, 0.9), of(true, 0.8), of(true, 0.1)],
  ].map(averagePrecision)
  expect(whole).toBe(1)
  expect(faulty).toBeLessThan(1)
  expect(turned).toBeLessThan(faulty ?? 0)
})

test('precision and recall are those from a score on', () => {
  expect(formatScores([of(true, 0.9), of(false, 0.65), of(true, 0.1)])).toContain(
    'from 0.6 0.50/0.50',
  )
})
