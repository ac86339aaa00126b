import { expect, test } from 'vitest'
import { areDatesCompatible, exactest, isLater, isLongBefore } from './contact-dates.js'

test.each([
  ['a month in its year', '2022', '2022-02', true],
  ['two months', '2022-02', '2022-03', false],
  ['a day in a stretch', '2025-06-24', '2025-06-23/2025-06-29', true],
  ['unknown', null, '2022', true],
  ['a year that is not told', 'XXXX-03', '2022', true],
])('%s', (_, a, b, expected) => expect(areDatesCompatible(a, b)).toBe(expected))

test('a later day', () => {
  expect(isLater('2031-03-08', '2031-03-07')).toBe(true)
  expect(isLater('2031-03', '2031-03-07')).toBe(false)
})

test('what is no news of that day', () => {
  expect(isLongBefore('2030-12', '2031-03-07')).toBe(true)
  expect(isLongBefore('2031-02', '2031-03-07')).toBe(false)
})

test('the more exact date', () => {
  expect(exactest('2022', '2022-02')).toBe('2022-02')
  expect(exactest('2022-02-07', null)).toBe('2022-02-07')
})
