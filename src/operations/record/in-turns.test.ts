import { expect, test } from 'vitest'
import { inTurns } from './in-turns.js'

/** Steps of some milliseconds each that only count. */
function* counting(steps: number, milliseconds: number): Generator<void, number, void> {
  let count = 0
  for (; count < steps; count += 1) {
    const until = performance.now() + milliseconds
    while (performance.now() < until);
    yield
  }
  return count
}

test('what is done in steps is done whole, and others have their turn between', async () => {
  let others = 0
  const timer = setInterval(() => {
    others += 1
  }, 1)
  const count = await inTurns(counting(40, 5))
  clearInterval(timer)
  expect(count).toBe(40)
  // 200 ms of work with a turn for others at least every 25.
  expect(others).toBeGreaterThanOrEqual(4)
})

test('what fails in a step fails', async () => {
  const failing = function* (): Generator<void, never, void> {
    yield
    throw new Error('no such matter')
  }
  await expect(inTurns(failing())).rejects.toThrow('no such matter')
})
