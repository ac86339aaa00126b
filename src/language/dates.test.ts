import { expect, test } from 'vitest'
import { textOf } from '../model/spans.js'
import { ABSOLUTE_RULES } from './date-rules-absolute.js'
import { RELATIVE_RULES } from './date-rules-relative.js'
import { findDateExpressions, type DateReference } from './dates.js'
import { DURATION_RULES } from './duration-rules.js'

const TUESDAY: DateReference = { published: '2025-07-01', dateline: null }
const NOWHERE: DateReference = { published: null, dateline: null }

/** Words and values found, "words=value", an op other than "=" before the value. */
function found(text: string, reference: DateReference = TUESDAY): readonly string[] {
  return findDateExpressions(text, reference).map((expression) => {
    const op = expression.op === '=' ? '' : expression.op
    return `${textOf(text, expression)}=${op}${expression.value}`
  })
}

test.each(
  [...ABSOLUTE_RULES, ...RELATIVE_RULES, ...DURATION_RULES].map((rule) => [rule.id, rule] as const),
)('specimen of %s', (_, { specimen: [sentence, words, value] }) =>
  expect(found(sentence)).toContain(`${words}=${value}`),
)

test.each([
  ['between July and September 2031', ['July and September 2031=2031-07/2031-09']],
  ['a truce between May and June', ['May and June=2026-05/2026-06']],
  ['in July and September 2031', ['July=2031-07', 'September 2031=2031-09']],
])('what lies between two times: %s', (words, expected) =>
  expect(found(`They will visit ${words}.`)).toEqual(expected),
)

test('a weekday that is pointed at and its date are one', () =>
  expect(found('He rang this Friday, June 27, 2025.')).toEqual([
    'this Friday, June 27, 2025=2025-06-27',
  ]))

test('every rule has its own id', () => {
  const ids = [...ABSOLUTE_RULES, ...RELATIVE_RULES, ...DURATION_RULES].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  // written out
  ['on July 1, 2025—their first', ['July 1, 2025=2025-07-01']],
  ['The law of 1 July was void.', ['1 July=2025-07-01']],
  ['It began on the 3rd of May.', ['the 3rd of May=2025-05-03']],
  ['Talks ran on June 24-25 in The Hague.', ['June 24-25=2025-06-24/2025-06-25']],
  ['Talks ran June 30 to July 2, 2024.', ['June 30 to July 2, 2024=2024-06-30/2024-07-02']],
  ['They met from 30 June – 2 July.', ['30 June – 2 July=2025-06-30/2025-07-02']],
  ['On May 9 and 10 they paraded.', ['May 9 and 10=2025-05-09/2025-05-10']],
  ['A call on Sept. 3, 2022 was their last.', ['Sept. 3, 2022=2022-09-03']],
  ['He was there on Sunday, 29 June.', ['Sunday, 29 June=2025-06-29']],
  ['They met in September 2022.', ['September 2022=2022-09']],
  ['a February 2022 meeting in the palace', ['February 2022=2022-02']],
  ['the 2015 Minsk agreements', ['2015=2015']],
  ['It was late June 2021.', ['late June 2021=2021-06']],
  ['In mid-2023 the post-2014 order ended.', ['mid-2023=2023', '2014=2014']],
  ['By the end of 2024 it had grown.', ['the end of 2024=2024']],
  ['in the first half of May', ['the first half of May=2025-05-01/2025-05-15']],
  ['in the latter half of February', ['the latter half of February=2025-02-16/2025-02-28']],
  ['in the second half of next year', ['the second half of next year=2026-41']],
  ['in the first half of the year', ['the first half of the year=2025-40']],
  ['in the early 1990s', ['early 1990s=199X']],
  ['from 2014 to 2022', ['2014=2014', '2022=2022']],
  ['in March and June 2023', ['March=2023-03', 'June 2023=2023-06']],
  [
    'The attack of October 7 was named: the October 7 attack.',
    ['October 7=2024-10-07', 'October 7=2023-10-07'],
  ],
  ['They meet around 2030.', ['2030=~2030']],
  // counted from the day of writing
  ['urged him on Tuesday to agree', ['Tuesday=2025-07-01']],
  ['He left late Monday.', ['late Monday=2025-06-30']],
  ['He left on Friday evening.', ['Friday evening=2025-06-27']],
  ['Last Tuesday they met.', ['Last Tuesday=2025-06-24']],
  ['They will meet next Tuesday.', ['next Tuesday=2025-07-08']],
  ['They will meet on Thursday.', ['Thursday=2025-07-03']],
  ['Monday’s call was short.', ['Monday=2025-06-30']],
  [
    'They met last week and meet again this week.',
    ['last week=2025-06-23/2025-06-29', 'this week=2025-06-30/2025-07-06'],
  ],
  ['He said earlier this week that it held.', ['earlier this week=2025-06-30/2025-07-06']],
  ['They spoke on the weekend.', ['the weekend=2025-06-28/2025-06-29']],
  ['They will speak this weekend.', ['this weekend=2025-07-05/2025-07-06']],
  ['It fell last month and may end next year.', ['last month=2025-06', 'next year=2026']],
  ['Back in March, she pulled them together.', ['March=2025-03']],
  ['They last spoke in September.', ['September=2024-09']],
  ['The vote will be held in September.', ['September=2025-09']],
  ['The format resumed in late November.', ['late November=2024-11']],
  ['It must be done by mid-January.', ['mid-January=2026-01']],
  ['He visited two days ago.', ['two days ago=2025-06-29']],
  ['a war that began more than three years ago', ['more than three years ago=>2022']],
  ['A month ago they were not on terms.', ['A month ago=2025-06']],
  ['It was done two weeks ago.', ['two weeks ago=2025-06-16/2025-06-22']],
  ['It ends in ten days’ time.', ['ten days’ time=2025-07-11']],
  ['He spoke the day before yesterday.', ['the day before yesterday=2025-06-29']],
  ['They met last summer.', ['last summer=2024-22']],
  ['They speak on 9 May.', ['9 May=2025-05-09']],
  ['They will march on 9 May.', ['9 May=2026-05-09']],
  ['The summit will be on July 15.', ['July 15=2025-07-15']],
  ['A deal is due by year-end.', ['year-end=2025']],
  ['They met in May last year.', ['May last year=2024-05']],
  ['They met on June 16 of last year.', ['June 16=2024-06-16', 'last year=2024']],
  ['They won gold at the Winter Games.', []],
  // counted from the text
  ['Calls in 2022 failed; he came early that year.', ['2022=2022', 'early that year=2022']],
  [
    'War began on 24 February 2022. Two days later he called.',
    ['24 February 2022=2022-02-24', 'Two days later=2022-02-26'],
  ],
  [
    'War began on 24 February 2022. A day before, he had called.',
    ['24 February 2022=2022-02-24', 'A day before=2022-02-23'],
  ],
  [
    'They met on 4 March 2025.\n\nThe minister, later the same day. She said no.',
    ['4 March 2025=2025-03-04', 'later the same day=2025-07-01'],
  ],
  [
    'They met on 4 March 2025.\n\nShe left the same day.',
    ['4 March 2025=2025-03-04', 'the same day=2025-03-04'],
  ],
  [
    'They met on 4 March 2025 and parted the following day.',
    ['4 March 2025=2025-03-04', 'the following day=2025-03-05'],
  ],
  ['They met in 2019. The following year they fell out.', ['2019=2019', 'The following year=2020']],
  [
    'In May 2023 he won; later that month he flew out.',
    ['May 2023=2023-05', 'later that month=2023-05'],
  ],
])('%s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['more than two hours', '>PT2H'],
  ['over 2.5 years', '>P2Y6M'],
  ['nearly 50 minutes', '~PT50M'],
  ['90 minutes', 'PT90M'],
  ['an hour and a half', 'PT1H30M'],
  ['more than an hour and a half', '>PT1H30M'],
  ['one and a half hours', 'PT1H30M'],
  ['about an hour', '~PT1H'],
  ['two hours and 10 minutes', 'PT2H10M'],
  ['20 years', 'P20Y'],
  ['at least three days', '>P3D'],
  ['less than a month', '<P1M'],
  ['half a decade', 'P5Y'],
  ['24 hours', 'PT24H'],
  ['two to three weeks', '>P2W'],
  ['twenty-five years', 'P25Y'],
  ['an hour or so', '~PT1H'],
  ['2½ hours', 'PT2H30M'],
  ['some 40 minutes', '~PT40M'],
])('it lasted for %s', (words, value) =>
  expect(found(`It lasted for ${words}, the office said.`)).toEqual([`${words}=${value}`]),
)

test.each([
  ['a 12-day air war', '12-day', 'P12D'],
  ['an hour-long phone call', 'hour-long', 'PT1H'],
  ['a three-hour meeting', 'three-hour', 'PT3H'],
  ['a nearly two-hour-long talk', 'nearly two-hour-long', '~PT2H'],
  ['a half-hour call', 'half-hour', 'PT30M'],
  ['the first visit in a decade', 'a decade', 'P10Y'],
  ['over the past eight months', 'eight months', 'P8M'],
  ['a two-and-a-half-hour call', 'two-and-a-half-hour', 'PT2H30M'],
  ['a weeklong truce', 'weeklong', 'P1W'],
  ['They met over two days in Geneva', 'two days', 'P2D'],
  ['It will be paid over five years.', 'five years', 'P5Y'],
  ['Over two hours they spoke', 'Over two hours', '>PT2H'],
  ['over five years after the war', 'over five years', '>P5Y'],
])('%s', (text, words, value) => expect(found(text)).toEqual([`${words}=${value}`]))

test.each([
  ['a modal verb', 'They may march on. May I ask? They might sun themselves.'],
  ['a verb at the head', 'March on, he told them. Second, he left.'],
  ['counts', 'Some 2,000 troops and 2000 soldiers, 1900 drones and 2025 km.'],
  ['money', 'They gave $2025 and €2,022.'],
  ['a resolution', 'They cited Resolution 1973 and No. 2022.'],
  ['a model', 'They named the Kestrel 2000, rocket launchers and boats.'],
  ['a day counted from an event', 'He spoke a day after the vote.'],
  ['a copyright notice', '© 2025. All rights reserved. Copyright 2024.'],
  [
    'an address',
    'See https://example.org/2025/07/01/talks-2025-07-01 and write to may@example.org.',
  ],
  [
    'vague times',
    'Soon, recently, in the near future, in the coming days, for many years, into a third year.',
  ],
  ['ages', 'The 65-year-old leader, 72 years old, met 18-year-olds.'],
  ['rates', 'It works 24 hours a day and meets three times a year, once a week, every two hours.'],
  ['names of people', 'Prime Minister May told April Jones, and August Bell.'],
  ['newspapers and black days', 'The Sunday Times wrote of Black Friday. USA Today too.'],
  ['an age of the world', 'In today’s reality nothing holds.'],
  ['the fall of a city', 'After the fall of the capital they fled.'],
  ['clock times and scores', 'At 9:30 p.m. it stood 14-0, up 2.5 points.'],
  ['people in May', 'But in some places 20 people were hurt.'],
  ['an unnamed day', 'One day they will win. These days they lose.'],
  ['hours ago', 'The call ended two hours ago.'],
  ['no such day', 'On June 31 nobody met.'],
  ['an exercise', 'The drill Zapad-2021 ended.'],
])('no date in %s', (_, text) => expect(found(text)).toEqual([]))

test.each([
  ['On Tuesday he said so.', ['Tuesday=XXXX-XX-XX']],
  ['Back in March, she did.', ['March=XXXX-03']],
  ['On July 4 they spoke.', ['July 4=XXXX-07-04']],
  ['They met last year.', ['last year=XXXX']],
  ['They met last week.', ['last week=XXXX-XX-XX/XXXX-XX-XX']],
  ['They met over the winter.', ['the winter=XXXX-24']],
  [
    'They spoke on July 1, 2025. Back in March she met them.',
    ['July 1, 2025=2025-07-01', 'March=2025-03'],
  ],
])('with nothing to count from: %s', (text, expected) =>
  expect(found(text, NOWHERE)).toEqual(expected),
)

test.each([
  ['published', { published: '2022-01-03T23:57:00Z', dateline: null }, '2022-01-03'],
  [
    'dateline',
    { published: '2025-07-02T00:10:00Z', dateline: 'PARIS, July 1 (Agency) -' },
    '2025-07-01',
  ],
  ['dateline', { published: '2025-01-01', dateline: 'OSLO, Dec. 31' }, '2024-12-31'],
  ['published', { published: '2025-07-01', dateline: 'KYIV' }, '2025-07-01'],
] as const)('"today" is counted from %s', (anchor, reference, value) => {
  const [expression] = findDateExpressions('They spoke today.', reference)
  expect(expression).toMatchObject({ value, anchor })
})

test.each([
  ['since early 2022', 'since early'],
  ['by Friday evening', 'by evening'],
  ['at the end of June', 'end'],
  ['on Tuesday', null],
])('what narrows a date: %s', (words, modifier) =>
  expect(findDateExpressions(`They fought ${words}.`, TUESDAY)[0]?.modifier).toBe(modifier),
)

test('offsets hold after characters outside the plane and across a line break', () => {
  expect(found('🕊️ “Peace” 𝒳 \ud800 on July\n1, 2025 and\n\n2022')).toEqual([
    'July\n1, 2025=2025-07-01',
    '2022=2022',
  ])
})

test.each(['Asia/Tokyo', 'America/Los_Angeles', 'UTC'])(
  'the zone of the machine (%s) changes nothing',
  (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(found('On July 1, 2025 and Tuesday, yesterday, last month and Jan. 31')).toEqual([
        'July 1, 2025=2025-07-01',
        'Tuesday=2025-07-01',
        'yesterday=2025-06-30',
        'last month=2025-06',
        'Jan. 31=2025-01-31',
      ])
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  },
)

test.fails.each([
  ['a family called like a month', 'They visited the March family.', []],
  [
    'a year that an earlier sentence sets',
    'In 2022 they met. In May he called.',
    ['2022=2022', 'May=2022-05'],
  ],
])('known gap: %s', (_, text, expected) => expect(found(text)).toEqual(expected))
