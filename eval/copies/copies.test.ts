import { expect, test } from 'vitest'
import { makeTrials } from './alterations.js'
import { copyFailures, scoreCopies } from './run.js'

test('no score is below its floor', { timeout: 180_000 }, async () =>
  expect(copyFailures((await scoreCopies()).measures)).toEqual([]),
)

test('trials are the same from run to run, and every kind is there', () => {
  const [once, again] = [makeTrials(), makeTrials()]
  expect(again).toEqual(once)
  const alterations = new Set(once.map(({ alteration }) => alteration))
  expect(alterations.size).toBeGreaterThan(15)
})

test('an altered text differs from its original, and the one change is in it', () => {
  for (const { original, altered, change } of makeTrials()) {
    expect(altered).not.toBe(original)
    if (change)
      expect(
        [original, altered].map((text) => [
          text.includes(change.words[0]),
          text.includes(change.words[1]),
        ]),
      ).toEqual([
        [true, false],
        [false, true],
      ])
  }
})
