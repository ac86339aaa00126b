import { expect, test } from 'vitest'
import { ACTS } from '../../../model/account.js'
import { edtfFrom, moneyFrom, oneFrom, topicsFrom, wordsFrom } from './parts.js'

test.each([
  ['a day', '2025-07-01', '2025-07-01'],
  ['a month', '2025-07', '2025-07'],
  ['about a year', '2022~', '2022~'],
  ['an autumn', '2025-23', '2025-23'],
  ['some days', '2025-07-01/2025-07-03', '2025-07-01/2025-07-03'],
  ['a day of any year', 'XXXX-02-29', 'XXXX-02-29'],
  ['none', 'none', null],
])('%s is a date', (_, words, expected) =>
  expect(edtfFrom(words)).toMatchObject({ ok: true, value: expected }),
)

test.each(['2025-13', '2025-02-29', '1 July', '2025-07-03/2025-07-01', 'XXXX', '25', '2025-XX-01'])(
  '%s is no date',
  (words) =>
    expect(edtfFrom(words)).toMatchObject({ ok: false, problems: [{ code: 'value-unfit' }] }),
)

test.each([
  ['18 billion EUR', { value: 18_000_000_000, currency: 'EUR' }],
  ['USD 2,300,000', { value: 2_300_000, currency: 'USD' }],
  ['2.3bn gbp', { value: 2_300_000_000, currency: 'GBP' }],
  ['none', null],
])('%s is a sum', (words, expected) =>
  expect(moneyFrom(words)).toMatchObject({ ok: true, value: expected }),
)

test.each(['18 billion', 'much EUR', '5 XYZ', '-3 EUR', 'EUR'])('%s is no sum', (words) =>
  expect(moneyFrom(words)).toMatchObject({ ok: false, problems: [{ code: 'value-unfit' }] }),
)

test('what does not fit is told with what would', () => {
  const acts = oneFrom('an act', ACTS, 'shout')
  expect(acts.problems[0]?.message).toContain(
    '"shout" does not fit: an act is one of assert, demand',
  )
  const topics = topicsFrom('ceasefire, weather')
  expect(topics.problems[0]?.message).toContain('"weather" does not fit: topics are ceasefire')
  expect(topicsFrom('ceasefire, sanctions')).toMatchObject({ value: ['ceasefire', 'sanctions'] })
  expect(wordsFrom('two\nlines').ok).toBe(false)
})
