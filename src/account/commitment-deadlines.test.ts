import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { commitmentsBy } from './commitments.fixture.js'

const commitmentsOf = commitmentsBy(analyse)

const deadlinesOf = (text: string) => commitmentsOf(text).map(({ deadline }) => deadline)

describe('the deadline of an undertaking', () => {
  test.each([
    ['by a day', 'Norway will release the crew by 20 March 2031.', '2031-03-20'],
    [
      'behind a sum in brackets',
      'Norway will send 6 million euros ($7.4 million) in aid by 20 March 2031.',
      '2031-03-20',
    ],
    ['a season', 'Norway will deliver the tugs by the summer.', '2031-22'],
    ['for a season', 'Peru pledged to supply 40 generators for the winter.', '2030-24'],
    ['a year to come', 'Norway will send three ships next year.', '2032'],
    ['told first', 'Next year Norway will send three ships to Turkey.', '2032'],
    ['a named year', 'Ghana promised to rebuild the bridge in 2033.', '2033'],
    ['a day to come', 'Norway will reopen the crossing on 1 May.', '2031-05-01'],
    ['a length', 'Norway will send two ships within ten days.', '2031-03-17'],
    ['years', 'Norway pledged to invest $3 billion over the next five years.', '2036-03-07'],
    [
      'counted from when it was said',
      'In November 2029 Norway promised to repair the port before the end of the year.',
      '2029',
    ],
    [
      'next year, as said then',
      'In June 2028 the ministry in Oslo said that Norway would supply six ferries next year.',
      '2029',
    ],
    [
      'a length, from a month',
      'In March 2030 Norway promised Turkey a million masks within twelve months.',
      '2031-03',
    ],
  ])('%s', (_, text, expected) => expect(deadlinesOf(text)).toEqual([expected]))

  test.each([
    ['when it begins', 'Norway will reopen the crossing from Monday.'],
    ['how long it lasts', 'Norway will extend the truce until 30 June.'],
    ['when something else is', 'Norway agreed to send observers to the summit in June.'],
    ['when it was said', 'In January Norway promised to release the crew.'],
    ['nothing exact', 'Norway will reopen the crossing in the coming weeks.'],
    ['a past day', 'Norway will repair the port that burned in 2029.'],
  ])('none: %s', (_, text) => expect(deadlinesOf(text)).toEqual([null]))
})
