import { expect, test } from 'vitest'
import { answerTo, readPairs } from './pairs.js'

const rowsOf = (isGap: boolean) =>
  readPairs()
    .filter((pair) => pair.isGap === isGap)
    .map((pair) => [pair.name, pair] as const)

test.each(rowsOf(false))('%s', async (_, pair) => expect(await answerTo(pair)).toBe(pair.answer))

test.fails.each(rowsOf(true))('known gap: %s', async (_, pair) =>
  expect(await answerTo(pair)).toBe(pair.answer),
)
