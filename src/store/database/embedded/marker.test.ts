import { expect, test } from 'vitest'
import { isTrusted, readMarker, writeMarker } from './marker.js'

test.each([
  ['closed whole', { state: 'closed' }, 'now', true],
  ['closed whole, on a system that names no start', { state: 'closed' }, null, true],
  ['open since this start: its process was killed', { state: 'open', boot: 'now' }, 'now', true],
  ['open since another start', { state: 'open', boot: 'before' }, 'now', false],
  ['open, and no start is told', { state: 'open', boot: null }, null, false],
  ['open, and no start is told now', { state: 'open', boot: 'before' }, null, false],
  ['half made', { state: 'making' }, 'now', false],
  ['not marked', null, 'now', false],
] as const)('files left %s', (_, marker, boot, expected) =>
  expect(isTrusted(marker, boot)).toBe(expected),
)

test.each([
  ['making', { state: 'making' }],
  ['open', { state: 'open', boot: 'b' }],
  ['open of no known start', { state: 'open', boot: null }],
  ['closed', { state: 'closed' }],
] as const)('a marker that says %s is read as written', (_, marker) =>
  expect(readMarker(writeMarker(marker))).toEqual(marker),
)

test.each([
  ['torn', '{"state":"clo'],
  ['empty', ''],
  ['of other words', '{"state":"fine"}'],
  ['of another kind', '"closed"'],
  ['without its start', '{"state":"open"}'],
])('a marker that is %s is none', (_, text) =>
  expect(readMarker(new TextEncoder().encode(text))).toBeNull(),
)
