import { expect, test } from 'vitest'
import { quietHost } from '../host.fixture.js'
import { progressOn, progressWords } from './progress.js'

test.each([
  [{ done: 1, all: 40 }, 200, '1 of 40 texts'],
  [
    { done: 20, all: 40, besides: '12 new' },
    10_000,
    '20 of 40 texts · 12 new · 2.0 a second · about 10 s left',
  ],
  [{ done: 100, all: 20_100 }, 10_000, '100 of 20100 texts · 10 a second · about 33 min left'],
  [{ done: 10, all: 20_010 }, 10_000, '10 of 20010 texts · 1.0 a second · about 5 h 33 min left'],
  [{ done: 1, all: 1 }, 2000, '1 of 1 text · 0.5 a second'],
])('%j after %i ms', (step, milliseconds, expected) =>
  expect(progressWords(step, { unit: 'text', milliseconds })).toBe(expected),
)

function watched(isWarningSeen: boolean) {
  const seen: string[] = []
  const clock = { now: 0 }
  const host = {
    ...quietHost,
    isWarningSeen,
    columns: 20,
    elapsed: () => clock.now,
    print: () => {},
    warn: (text: string) => void seen.push(text),
  }
  return { seen, clock, progress: progressOn(host, 'text') }
}

test('one line is written over, no oftener than it can be read, and is gone at the end', () => {
  const { seen, clock, progress } = watched(true)
  for (clock.now = 0; clock.now < 300; clock.now += 10) progress.tell({ done: clock.now, all: 300 })
  progress.end()
  expect(seen).toHaveLength(4)
  expect(seen.every((text) => text.startsWith('\r\u001B[K') && !text.includes('\n'))).toBe(true)
  expect(seen.at(-1)).toBe('\r\u001B[K')
})

test('nothing is told where nobody watches', () => {
  const { seen, progress } = watched(false)
  progress.tell({ done: 1, all: 2 })
  progress.end()
  expect(seen).toEqual([])
})
