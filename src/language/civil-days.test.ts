import { expect, test } from 'vitest'
import {
  civilDateOf,
  dayNumberOf,
  formatDay,
  formatMonth,
  mondayOf,
  weekdayOf,
} from './civil-days.js'

test.each([
  [2025, 7, 1, 2],
  [2024, 2, 29, 4],
  [1945, 5, 9, 3],
  [2000, 1, 2, 7],
])('%s-%s-%s is day %s of its week', (...[year, month, day, weekday]) => {
  const number = dayNumberOf({ year, month, day }) ?? Number.NaN
  expect(weekdayOf(number)).toBe(weekday)
  expect(civilDateOf(number)).toEqual({ year, month, day })
  expect(weekdayOf(mondayOf(number))).toBe(1)
})

test('there is no 31 June', () => {
  expect(dayNumberOf({ year: 2025, month: 6, day: 31 })).toBeNull()
  expect(dayNumberOf({ year: 2023, month: 2, day: 29 })).toBeNull()
})

test('months count on into other years', () => {
  expect(formatMonth(2025, 0)).toBe('2024-12')
  expect(formatMonth(2025, 14)).toBe('2026-02')
  expect(formatDay((dayNumberOf({ year: 2024, month: 12, day: 31 }) ?? 0) + 1)).toBe('2025-01-01')
})
