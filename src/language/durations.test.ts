import { expect, test } from 'vitest'
import type { Duration } from '../model/account.js'
import { areDurationsCompatible, isoOf, minutesOf, timeUnitOf } from './durations.js'

test.each([
  [2.5, 'years', 'P2Y6M'],
  [12, 'day', 'P12D'],
  [1.5, 'hour', 'PT1H30M'],
  [0.5, 'hour', 'PT30M'],
  [90, 'minutes', 'PT90M'],
  [1, 'decade', 'P10Y'],
  [2, 'fortnights', 'P4W'],
  [1.5, 'days', 'P1DT12H'],
  [1.5, 'week', 'P1W3DT12H'],
])('%s %s is %s', (number, word, expected) => {
  const unit = timeUnitOf(word)
  expect(unit && isoOf([{ number, unit }])).toBe(expected)
})

test('only units of time have a length', () => {
  expect(timeUnitOf('hrs')?.name).toBe('hour')
  expect(timeUnitOf('troops')).toBeNull()
  expect(minutesOf('PT2H30M')).toBe(150)
  expect(minutesOf('soon')).toBeNull()
})

const length = (text: string): Duration => {
  const [, op = '=', iso = ''] = /^([=<>~])?(P.*)$/u.exec(text) ?? []
  return { op: op === '>' || op === '<' || op === '~' ? op : '=', iso }
}

test.each([
  ['more than two hours, and 90 minutes', '>PT2H', 'PT90M', false],
  ['more than two hours, and two and a half', '>PT2H', 'PT2H30M', true],
  ['more than two hours, and two', '>PT2H', 'PT2H', true],
  ['two hours in two units', 'PT2H', 'PT120M', true],
  ['less than an hour, and an hour and a half', '<PT1H', 'PT1H30M', false],
  ['about an hour, and 50 minutes', '~PT1H', 'PT50M', true],
  ['an hour, and 50 minutes', 'PT1H', 'PT50M', true],
  ['an hour, and an hour and a half', 'PT1H', 'PT1H30M', false],
  ['an hour, and more than an hour and a half', 'PT1H', '>PT1H30M', false],
  ['twelve days and eleven', 'P12D', 'P11D', false],
  ['over 2.5 years, and nearly three', '>P2Y6M', '~P3Y', true],
  ['no duration', 'P12D', 'Pfoo', true],
])('%s', (...[, a, b, expected]) => {
  expect(areDurationsCompatible(length(a), length(b))).toBe(expected)
  expect(areDurationsCompatible(length(b), length(a))).toBe(expected)
})
