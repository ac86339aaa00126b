import { expect, test } from 'vitest'
import { daysOf } from './days.js'

const shown = (edtf: string) => {
  const days = daysOf(edtf)
  const date = (day: number) =>
    Math.abs(day) === 1_000_000 ? 'open' : new Date(day * 86_400_000).toISOString().slice(0, 10)
  return days && `${date(days.first)} to ${date(days.last)}`
}

test.each([
  ['a day', '2025-07-01', '2025-07-01 to 2025-07-01'],
  [
    'an instant, on the day where it was told',
    '2025-07-01T23:30:00-04:00',
    '2025-07-01 to 2025-07-01',
  ],
  ['a month', '2024-02', '2024-02-01 to 2024-02-29'],
  ['a year', '2025', '2025-01-01 to 2025-12-31'],
  ['about a year', '2025~', '2025-01-01 to 2025-12-31'],
  ['a decade', '202X', '2020-01-01 to 2029-12-31'],
  ['some day of a month', '2025-07-XX', '2025-07-01 to 2025-07-31'],
  ['some month', '2025-XX', '2025-01-01 to 2025-12-31'],
  ['a season', '2025-21', '2025-03-01 to 2025-05-31'],
  ['a winter, on both sides of new year', '2025-24', '2025-01-01 to 2026-03-31'],
  ['days from one to another', '2025-06-30/2025-07-02', '2025-06-30 to 2025-07-02'],
  ['months from one to another', '2025-06/2025-07', '2025-06-01 to 2025-07-31'],
  ['with an open end', '2025-06-30/..', '2025-06-30 to open'],
  ['with an open beginning', '/2025-06-30', 'open to 2025-06-30'],
  ['no year', 'XXXX-12-24', null],
  ['no such day', '2025-06-31', null],
  ['no such month', '2025-13', null],
  ['the wrong way round', '2025-07-02/2025-06-30', null],
  ['no date', 'last Tuesday', null],
  ['nothing', '', null],
])('%s', (_, edtf, expected) => expect(shown(edtf)).toBe(expected))
