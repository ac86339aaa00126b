import { expect, test } from 'vitest'
import { chanceIn, fitLogistic, type Example } from './logistic.js'

const on = (...features: number[]): Example => ({ features, isPositive: true })
const off = (...features: number[]): Example => ({ features, isPositive: false })

test('what tells the two apart weighs, and what tells nothing does not', () => {
  const model = fitLogistic(
    [on(1, 5), on(0.8, 2), on(0.9, 4), off(0, 5), off(0.3, 2), off(0.1, 4)],
    0.1,
  )
  const [telling = 0, idle = 0] = model.weights
  expect(telling).toBeGreaterThan(2)
  expect(Math.abs(idle)).toBeLessThan(telling / 5)
  expect(chanceIn(model, [1, 3])).toBeGreaterThan(0.8)
  expect(chanceIn(model, [0, 3])).toBeLessThan(0.2)
})

test('with nothing to go by the chance is the share of positives', () => {
  const model = fitLogistic([on(1), off(1), off(1), off(1)], 1)
  expect(chanceIn(model, [1])).toBeCloseTo(0.25, 6)
})

test('the penalty holds a separable set', () => {
  const loose = fitLogistic([on(1), off(0)], 0.01)
  const tight = fitLogistic([on(1), off(0)], 10)
  expect(Math.abs(tight.weights[0] ?? 0)).toBeLessThan(Math.abs(loose.weights[0] ?? 0))
  expect(loose.weights.every(Number.isFinite)).toBe(true)
})
