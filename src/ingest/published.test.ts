import { expect, test } from 'vitest'
import { DATE_RULES, findDayInUrl, findPublished } from './published.js'

test.each(DATE_RULES)('$id reads $specimen', ({ specimen }) => {
  expect(findPublished(specimen)).toBe('2025-07-01')
})

test.each([
  ['July 01, 2025', '2025-07-01'],
  ['Updated 1 Jul. 2025, 10:14', '2025-07-01'],
  ['Sept. 9, 2024', '2024-09-09'],
  ['2025/7/1', '2025-07-01'],
  ['2025-07', '2025-07'],
  ['2025', '2025'],
  ['2021-12-07T20:15:00Z', '2021-12-07T20:15:00Z'],
  ['2021-12-07T20:15:00.123+0300', '2021-12-07T20:15:00+03:00'],
  ['2021-12-07 20:15', '2021-12-07T20:15:00'],
  ['Tue, 01 Jul 2025 18:22:31 GMT', '2025-07-01'],
])('%s is %s', (words, expected) => expect(findPublished(words)).toBe(expected))

test.each(['', 'soon', 'July 1', '31 February 2025', '2025-13', '99.99.2025', '7/1/2025'])(
  '%j is no date',
  (words) => expect(findPublished(words)).toBeNull(),
)

test.each([
  ['https://example.org/2024/03/03/ministers-meet', '2024-03-03'],
  ['https://example.org/2024/13/03/ministers-meet', null],
  ['https://example.org/news/67315', null],
])('the day in %s is %s', (url, expected) => expect(findDayInUrl(url)).toBe(expected))
