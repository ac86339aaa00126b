import { expect, test } from 'vitest'
import { compareEdtf, dayRangeOf, isCompatible } from './edtf.js'

test.each([
  ['a year and a month of it', '2022', '2022-09', true],
  ['two months of one year', '2022-09', '2022-02', false],
  ['a day in its month', '2022-09', '2022-09-30', true],
  ['two days', '2025-07-01', '2025-07-02', false],
  ['a week and a day in it', '2025-06-23/2025-06-29', '2025-06-24', true],
  ['a week and the day after it', '2025-06-23/2025-06-29', '2025-06-30', false],
  ['two weeks that meet', '2025-06-23/2025-06-29', '2025-06-29/2025-07-05', true],
  ['an open interval', '2022-02/..', '2025', true],
  ['an open interval and what was before', '2022-02/..', '2021', false],
  ['a season and its month', '2024-21', '2024-04', true],
  ['a season and another month', '2024-21', '2024-11', false],
  ['winter and the January that follows', '2024-24', '2025-01', true],
  ['a quarter', '2024-33', '2024-03', true],
  ['a decade', '199X', '1994-12-05', true],
  ['another decade', '199X', '2001', false],
  ['a month of no year and such a month', 'XXXX-03', '2025-03-14', true],
  ['a month of no year and another', 'XXXX-03', '2025-04', false],
  ['a month of no year and a whole year', 'XXXX-03', '2025', true],
  ['two months of no year', 'XXXX-03', 'XXXX-04', false],
  ['a day of no year and its month of none', 'XXXX-03-09', 'XXXX-03', true],
  ['days of no year and one of them', 'XXXX-06-24/XXXX-06-26', '2025-06-25', true],
  ['days of no year and one outside', 'XXXX-06-24/XXXX-06-26', '2025-06-27', false],
  ['a spring of no year and an April', 'XXXX-21', '2024-04', true],
  ['a spring of no year and an October', 'XXXX-21', '2024-10', false],
  ['nothing known', 'XXXX-XX-XX', '2025-07-01', true],
  ['an instant and its day', '2025-07-01T21:30:00Z', '2025-07-01', true],
  ['an approximate year', '2020~', '2020-05', true],
  ['no EDTF at all', 'soon', '2025-07-01', true],
])('%s', (...[, a, b, expected]) => {
  expect(isCompatible(a, b)).toBe(expected)
  expect(isCompatible(b, a)).toBe(expected)
})

test.each([
  ['2022', '2022', 'same'],
  ['2022', '2022-09', 'finer'],
  ['2022-09', '2022', 'coarser'],
  ['2025-06-23/2025-06-29', '2025-06-29/2025-07-05', 'overlapping'],
  ['2022', '2023', 'apart'],
  ['XXXX-03', '2025-03', 'overlapping'],
  ['', '2025', 'unknown'],
  ['2025/2026/2027', '2025', 'unknown'],
])('%s, then %s: %s', (a, b, expected) => expect(compareEdtf(a, b)).toBe(expected))

test('an interval covers its first and last day', () => {
  const range = dayRangeOf('2025-06-23/2025-06-29')
  expect(range && range.last - range.first).toBe(6)
  expect(dayRangeOf('XXXX-06')).toBeNull()
})
