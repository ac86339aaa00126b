import { expect, test } from 'vitest'
import { seededRandom } from '../random.js'
import { stepAverages } from './averaging.js'

test('the first step is its own mean, whatever was there', () => {
  const averages = Float32Array.of(7, 7)
  stepAverages(averages, Float32Array.of(1, -2), 1)
  expect([...averages]).toEqual([1, -2])
})

test('the mean lies nearer to what steps go to and fro about than they do, and follows where they go', () => {
  const random = seededRandom(4)
  const averages = new Float32Array(1)
  for (let step = 1; step <= 400; step += 1)
    stepAverages(averages, Float32Array.of(step < 100 ? 50 : random() - 0.5), step)
  expect(Math.abs(averages[0] ?? 1)).toBeLessThan(0.15)
})
