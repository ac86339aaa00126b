import { Chrono, strict } from 'chrono-node/en'
import { expect, test } from 'vitest'
import { readWrittenDays } from './calendar-dates.js'

const spans = strict.parsers.filter((parser) => /TimeUnit/u.test(parser.constructor.name))
const readsSpans = new Chrono({ parsers: spans, refiners: [] })

test.each([
  ['4 March 2025', '2025-3-4', '2025-3-4'],
  ['the second of March', 'null-3-2', 'null-3-2'],
  ['Tuesday, Sept. 2, 2025', '2025-9-2', '2025-9-2'],
  ['30 June-2 July 2025', '2025-6-30', '2025-7-2'],
  ['March 4 through 6, 2025', '2025-3-4', '2025-3-6'],
  ['May 3 and 5', 'null-5-3', 'null-5-5'],
])('"%s" is read, and what reads a span of time finds nothing in it', (words, first, last) => {
  const days = readWrittenDays(words)?.map(({ year, month, day }) => `${year}-${month}-${day}`)
  expect(days).toEqual([first, last])
  expect(readsSpans.parse(words)).toEqual([])
})

test('what reads a span of time still goes by the name under which it is left out', () => {
  expect(spans).toHaveLength(3)
  expect(readsSpans.parse('two days ago')).toHaveLength(1)
})
