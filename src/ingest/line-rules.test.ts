import { describe, expect, test } from 'vitest'
import { CREDIT_RULES, isCaption } from './credits.js'
import { isDateLine, isVenueLine } from './date-lines.js'
import { findLineKind, LINE_RULES } from './line-rules.js'
import { findWireDateline, WIRE_RULES } from './wire-dateline.js'

describe('what a line is by its own words', () => {
  test.each(LINE_RULES)('$id: $specimen', ({ kind, zone, specimen }) => {
    expect(findLineKind(specimen, zone === 'anywhere' ? 'end' : zone)).toBe(kind)
  })

  test.each([
    'By Tuesday, the two leaders had agreed to talk again.',
    'Share prices fell after the talks.',
    'Copyright law was on the agenda.',
    'Ends and means were discussed.',
    'Read more carefully, the statement says nothing new.',
    'Source: the ministry said so and would not say more.',
    'Subscribers in both countries were told of the outage by letter, and the ministers agreed to look into it within the month, the spokesman said, adding that no date was set and that the two sides would also discuss what had gone wrong in the spring when the first letter went out to everyone.',
    'This report is wrong, the minister said.',
    'Sections of the border were closed.',
  ])('not a rule’s: %s', (line) => expect(findLineKind(line, 'anywhere')).toBeNull())

  test.each([
    ['Subscribe to our newsletter', 'footer'],
    ['Read more', 'footer'],
    ['Share this', 'footer'],
    ['All rights reserved.', 'footer'],
    ['Source: https://example.org/a', 'footer'],
    ['* * *', 'footer'],
    ['By Jane Doe, Jr.', 'byline'],
    ['BY JANE DOE', 'byline'],
    ['Additional reporting by John Roe', 'byline'],
  ])('%s is a %s', (line, kind) => expect(findLineKind(line, 'top')).toBe(kind))
})

describe('captions', () => {
  test.each(CREDIT_RULES)('$id: $specimen', ({ specimen }) =>
    expect(isCaption(specimen)).toBe(true),
  )

  test.each([
    'The minister spoke to AFP.',
    'Both sides agreed to share satellite images of the border.',
    'Talks on the 2023/24 budget were held.',
    'He said he had seen the photo.',
    'They met in Kyiv and/or Warsaw',
    'The two met via Zoom',
    '“We agree,” he told Reuters / and left.',
  ])('no caption: %s', (line) => expect(isCaption(line)).toBe(false))
})

describe('the wire’s own dateline', () => {
  test.each(WIRE_RULES)('$id: $specimen', ({ specimen }) => {
    const found = findWireDateline(specimen, { start: 0, end: specimen.length })
    expect(specimen.slice(found?.span.end).trim()).toBe('Ministers met.')
  })

  test.each([
    ['PARIS (AFP) – Ministers met.', 'AFP'],
    ['MOSCOW (AP) — Ministers met.', 'AP'],
    ['BEIJING, March 3 (Xinhua) -- Ministers met.', 'Xinhua'],
    ['MOSCOW, March 3. /TASS/. Ministers met.', 'TASS'],
    ['MOSCOW. March 3 (Interfax) - Ministers met.', 'Interfax'],
    ['New Delhi, Mar 3 (PTI) Ministers met.', 'PTI'],
    ['BERLIN/PARIS, March 3 (Reuters) - Ministers met.', 'Reuters'],
    ['RAMSTEIN AIR BASE, Germany (AP) — Ministers met.', 'AP'],
    ['ST. PETERSBURG, Russia, March 3 (Reuters) - Ministers met.', 'Reuters'],
    ['(Reuters) - Ministers met.', 'Reuters'],
    ['WASHINGTON — Ministers met.', null],
    ['UNITED NATIONS, 3 March 2024 – Ministers met.', null],
  ])('%s', (line, agency) => {
    const found = findWireDateline(line, { start: 0, end: line.length })
    expect(found?.agency).toBe(agency)
    expect(line.slice(found?.span.end).trim()).toBe('Ministers met.')
  })

  test.each([
    'NATO — the alliance of 32 — met.',
    'The minister (AFP) said so.',
    'France (pop. 68 million) said so.',
    'Ministers - all of them - met.',
    'Geneva – that is where they met.',
    'US - Iran talks were held.',
  ])('none: %s', (line) =>
    expect(findWireDateline(line, { start: 0, end: line.length })).toBeNull(),
  )
})

describe('dates and venues', () => {
  test.each([
    'July 01, 2025',
    '1 July 2025',
    '2025-07-01',
    'Tuesday, July 1, 2025 10:32 AM EDT',
    'Updated July 1, 2025, 5:04 p.m. ET',
    'Published: 1 July 2025 at 14:05',
    'Moscow, 1 July 2025',
    'July 1, 2025 | 14:05 | The Kremlin, Moscow',
    '6:00 P.M. EST',
    '01.07.2025 14:05',
  ])('a date’s line: %s', (line) => expect(isDateLine(line)).toBe(true))

  test.each([
    'On July 1, 2025, the presidents spoke.',
    'The talks of 1 July 2025 went on',
    'Ministers',
    '',
    'In 2025 they met',
    'Resolution 2202 of 2015',
  ])('no date’s line: %j', (line) => expect(isDateLine(line)).toBe(false))

  test.each([
    ['Via Teleconference', true],
    ['James Smith Press Briefing Room', true],
    ['Ministers meet', false],
  ])('venue %s: %s', (line, expected) => expect(isVenueLine(line)).toBe(expected))
})
