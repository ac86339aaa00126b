import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseToldEvent, readToldEvents, withToldFiles } from './told.js'

const WRITTEN = `=== ministry
title: A call
kind: official

Vogt said {1|the bridge would open} and {2|the toll would fall}.
=== paper
title: Another

{1|The crossing is to be opened}, Vogt said. {3|It rained}.
`

test('what is told alike is marked, and the marks are gone from the text', () => {
  const { texts, gold } = parseToldEvent('bridge', WRITTEN)
  expect(texts.map(({ id }) => id)).toEqual(['ministry', 'paper'])
  expect(texts[0]?.written).toContain('title: A call\nkind: official\n-----\nVogt said the bridge')
  expect(gold.alignments.map(({ members }) => members.map(({ quote }) => quote))).toEqual([
    ['the bridge would open', 'The crossing is to be opened'],
  ])
})

test('offsets are those of the text without marks', () => {
  const { texts, gold } = parseToldEvent('bridge', WRITTEN)
  const bodies = new Map(texts.map(({ id, written }) => [id, written.split('\n-----\n')[1] ?? '']))
  for (const { text, start, end, quote } of gold.alignments.flatMap(({ members }) => members))
    expect(bodies.get(text)?.slice(start, end)).toBe(quote)
})

test('a brace that marks nothing is named with its account', () => {
  expect(() => parseToldEvent('bridge', WRITTEN.replace('{3|', '{'))).toThrow('bridge, paper')
})

test('the files are gone when their use ends', async () => {
  const files = await withToldFiles(parseToldEvent('bridge', WRITTEN), ({ files: own }) => {
    expect(own.map((file) => existsSync(file))).toEqual([true, true])
    return Promise.resolve(own)
  })
  expect(files.map((file) => existsSync(file))).toEqual([false, false])
})

test.each(readToldEvents().map((event) => [event.gold.event, event] as const))(
  '%s has two accounts or more, and tells things alike',
  (_, { texts, gold }) => {
    expect(texts.length).toBeGreaterThan(1)
    expect(gold.alignments.length).toBeGreaterThan(6)
  },
)

test('there are events enough to check by', () =>
  expect(readToldEvents().length).toBeGreaterThan(15))
