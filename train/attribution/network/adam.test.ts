import { expect, test } from 'vitest'
import { newAdam, stepAdam } from './adam.js'

test('a step goes uphill by about the rate, and what decays fades where nothing is learnt', () => {
  const parameters = Float32Array.of(1, 1, 1)
  stepAdam(newAdam(3), {
    parameters,
    gradients: Float32Array.of(0.5, -2, 0),
    rate: 0.1,
    step: 1,
    clip: 5,
    decay: { from: 2, share: 0.2 },
  })
  const [up, down, faded] = parameters
  expect(up).toBeCloseTo(1.1, 5)
  expect(down).toBeCloseTo(0.9, 5)
  expect(faded).toBeCloseTo(0.98, 5)
})
