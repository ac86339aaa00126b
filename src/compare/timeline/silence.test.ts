import { expect, test } from 'vitest'
import { firstDayOf } from '../../language/edtf.js'
import { told, type Draft } from './contacts.fixture.js'
import { silenceOf } from './silence.js'
import { placedInTime } from './timeline.js'

const silence = (drafts: readonly Draft[], asOf: string) => {
  const contacts = drafts.map((draft) => told(draft).contact)
  return silenceOf(placedInTime(contacts), firstDayOf(asOf) ?? 0)
}

/** Every thirty days or so. */
const monthly: readonly Draft[] = [
  { key: 'a', date: '2031-01-01' },
  { key: 'b', date: '2031-01-31' },
  { key: 'c', date: '2031-03-02' },
  { key: 'd', date: '2031-04-01' },
]
const daily: readonly Draft[] = [
  { key: 'a', date: '2031-01-01' },
  { key: 'b', date: '2031-01-02' },
  { key: 'c', date: '2031-01-03' },
]

test.each<[string, readonly Draft[], string, readonly [string, number, number] | null]>([
  ['more than twice the usual gap', monthly, '2031-06-15', ['d', 75, 75]],
  ['not twice as long yet', monthly, '2031-05-20', null],
  ['on the day itself', monthly, '2031-04-01', null],
  ['before the last of them', monthly, '2031-03-15', null],
  ['a week after three days in a row', daily, '2031-01-10', null],
  ['a month and more after three days in a row', daily, '2031-02-10', ['c', 38, 38]],
  ['a single gap is no rhythm', monthly.slice(0, 2), '2039-01-01', null],
  ['nor is one contact', monthly.slice(0, 1), '2039-01-01', null],
  ['nothing', [], '2039-01-01', null],
  [
    'a month that is all the text tells gives a range',
    [...monthly, { key: 'e', date: '2031-06' }],
    '2031-12-31',
    ['e', 184, 213],
  ],
  [
    'what was only planned breaks no silence',
    [...monthly, { key: 'p', date: '2031-05-01', status: 'planned' }],
    '2031-06-15',
    ['d', 75, 75],
  ],
  [
    'one long gap among short ones does not set the rhythm',
    [{ key: 'z', date: '2029-01-01' }, ...monthly],
    '2031-06-15',
    ['d', 75, 75],
  ],
])('%s', (_, drafts, asOf, expected) => {
  const found = silence(drafts, asOf)
  expect(found && [found.since, found.days.least, found.days.most]).toEqual(expected)
})
