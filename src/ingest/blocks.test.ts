import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../model/spans.js'
import { findBlocks } from './blocks.js'

/** Blocks as "kind: words", long ones cut. */
function shown(text: string): readonly string[] {
  return findBlocks(text).map((block) => cut(`${block.kind}: ${textOf(text, block)}`))
}

function cut(words: string): string {
  return words.replace(/\r\n/gu, '\n').slice(0, 60)
}

const LEAD =
  'The presidents of the two countries spoke by phone on Friday and agreed to keep the corridor open, the palace said.'
const SECOND =
  'The call lasted for three quarters of an hour, according to the other side’s statement on it.'

describe('findBlocks', () => {
  test.each([
    [
      'a story with all its parts, marked up',
      [
        ' ',
        '',
        'Leaders Agree to Keep Grain Corridor Open',
        '',
        'By [AFP](#)',
        '',
        'May 03, 2024',
        '',
        '',
        'The two leaders at a 2022 meeting in Geneva. **Jane Doe / EPA / POOL**',
        '',
        LEAD,
        '',
        "'Close contact'",
        '',
        SECOND,
        '',
        'Original url:',
        '',
        '<https://example.org/2024/05/03/leaders-agree-to-keep-',
        '',
        'grain-corridor-open-a8>',
      ],
      [
        'headline: Leaders Agree to Keep Grain Corridor Open',
        'byline: By [AFP](#)',
        'dateline: May 03, 2024',
        'caption: The two leaders at a 2022 meeting in Geneva. **Jane Doe / EPA',
        `body: ${LEAD}`,
        "body: 'Close contact'",
        `body: ${SECOND}`,
        'footer: Original url:',
        'footer: <https://example.org/2024/05/03/leaders-agree-to-keep-',
        'footer: grain-corridor-open-a8>',
      ],
    ],
    [
      'paragraphs on lines of their own, no headline',
      [LEAD, SECOND, '© 2024. All rights reserved.'],
      [`body: ${LEAD}`, `body: ${SECOND}`, 'footer: © 2024. All rights reserved.'],
    ],
    [
      'no gaps between headline, byline and date',
      ['Grain corridor to stay open', 'By Jane Doe', 'May 3, 2024', LEAD],
      [
        'headline: Grain corridor to stay open',
        'byline: By Jane Doe',
        'dateline: May 3, 2024',
        `body: ${LEAD}`,
      ],
    ],
    [
      'posts, whose numbers and flags make no headline',
      ['1/ Spoke with my colleague Osei', '', 'Good to meet in Oslo. 🇳🇴🇨🇱', '', LEAD],
      [
        'body: 1/ Spoke with my colleague Osei',
        'body: Good to meet in Oslo. 🇳🇴🇨🇱',
        `body: ${LEAD}`,
      ],
    ],
    [
      'a kicker above the headline',
      ['World', '', 'Grain corridor to stay open', '', LEAD],
      ['body: World', 'headline: Grain corridor to stay open', `body: ${LEAD}`],
    ],
    [
      'a menu above the headline',
      ['Home', 'News', 'Grain corridor to stay open', '', LEAD],
      ['body: Home', 'body: News', 'headline: Grain corridor to stay open', `body: ${LEAD}`],
    ],
    [
      'writers named alone',
      [
        'Grain corridor to stay open',
        '',
        'Jane Doe and John Roe in Vienna',
        '',
        'May 3, 2024',
        '',
        LEAD,
      ],
      [
        'headline: Grain corridor to stay open',
        'byline: Jane Doe and John Roe in Vienna',
        'dateline: May 3, 2024',
        `body: ${LEAD}`,
      ],
    ],
    [
      'a headline that asks',
      ['Will the Grain Corridor Stay Open?', '', LEAD],
      ['headline: Will the Grain Corridor Stay Open?', `body: ${LEAD}`],
    ],
    [
      'the wire’s own dateline',
      [
        'Leaders agree on grain',
        '',
        `ANKARA, May 3 (Reuters) - ${LEAD}`,
        '',
        '(Reporting by Jane Doe; Editing by John Roe)',
        '',
        'Our Standards: The Thomson Reuters Trust Principles.',
      ],
      [
        'headline: Leaders agree on grain',
        'dateline: ANKARA, May 3 (Reuters) -',
        `body: ${LEAD}`,
        'byline: (Reporting by Jane Doe; Editing by John Roe)',
        'footer: Our Standards: The Thomson Reuters Trust Principles.',
      ],
    ],
    [
      'a sentence broken by an empty line',
      [
        'Headline of the Day',
        '',
        'The two sides “called for the establishment, as soon as possible, of a fund and the launch',
        '',
        'of talks on it,” the statement said.',
        '',
        SECOND,
      ],
      [
        'headline: Headline of the Day',
        'body: The two sides “called for the establishment, as soon as poss',
        `body: ${SECOND}`,
      ],
    ],
    [
      'a sentence broken before a name',
      [
        LEAD,
        '',
        'The minister was to leave on Sunday for the',
        '',
        'United Arab Emirates, he said.',
      ],
      [`body: ${LEAD}`, 'body: The minister was to leave on Sunday for the\n\nUnited Arab E'],
    ],
    [
      'lines of a fixed width',
      [
        'Leaders Agree on Grain',
        'By Jane Doe',
        '',
        'The presidents of the two countries spoke by phone on Friday and',
        'agreed to keep the corridor open as long as it is needed, the',
        'Turkish presidency said. The call lasted for three quarters of an',
        'hour, it added.',
        '',
        'Officials in both capitals have said for weeks that the technical',
        'talks would resume before the month was out.',
      ],
      [
        'headline: Leaders Agree on Grain',
        'byline: By Jane Doe',
        'body: The presidents of the two countries spoke by phone on Friday',
        'body: Officials in both capitals have said for weeks that the tech',
      ],
    ],
    [
      'a transcript',
      [
        'Via Teleconference',
        '',
        '6:00 P.M. EST',
        '',
        'MODERATOR:  Good evening, and thanks to everyone for joining us on this call today.',
        '',
        'Q    When will they meet?',
        '',
        'OFFICIAL:  We have nothing to announce on that, but they will be in close touch.',
        '',
        '6:19 P.M. EST',
      ],
      [
        'dateline: Via Teleconference',
        'dateline: 6:00 P.M. EST',
        'body: MODERATOR:  Good evening, and thanks to everyone for joining',
        'body: Q    When will they meet?',
        'body: OFFICIAL:  We have nothing to announce on that, but they will',
        'footer: 6:19 P.M. EST',
      ],
    ],
    [
      'an official page',
      [
        'Telephone conversation with President of Iceland',
        'May 3, 2024',
        '19:45',
        'The Palace',
        '',
        `${LEAD}`,
      ],
      [
        'headline: Telephone conversation with President of Iceland',
        'dateline: May 3, 2024',
        'dateline: 19:45',
        'body: The Palace',
        `body: ${LEAD}`,
      ],
    ],
    [
      'a liveblog',
      ['Grain talks: live updates', '', '14:05', '', LEAD, '', '15:20', '', SECOND],
      [
        'headline: Grain talks: live updates',
        'dateline: 14:05',
        `body: ${LEAD}`,
        'body: 15:20',
        `body: ${SECOND}`,
      ],
    ],
    [
      'a table',
      ['Exports Fall Again', '', 'Month | Tonnes', 'March | 2,300', 'April | 1,900', '', LEAD],
      [
        'headline: Exports Fall Again',
        'body: Month | Tonnes',
        'body: March | 2,300',
        'body: April | 1,900',
        `body: ${LEAD}`,
      ],
    ],
    ['one line', ['The ministers met'], ['body: The ministers met']],
    [
      'a first sentence is no headline',
      ['Jane Doe had a Long Conversation with President of Iceland John Roe.', '', LEAD],
      [
        'body: Jane Doe had a Long Conversation with President of Iceland John Roe.',
        `body: ${LEAD}`,
      ],
    ],
    ['nothing', [''], []],
    ['white space', [' ', '\t', ''], []],
  ])('%s', (_, lines, expected) => {
    expect(shown(lines.join('\n'))).toEqual(expected.map(cut))
    expect(shown(lines.join('\r\n'))).toEqual(expected.map(cut))
  })

  test('a known block keeps its kind and is one', () => {
    const text = 'A head\nover two lines\n\nThe body of the text'
    const known = [{ kind: 'headline' as const, start: 0, end: 22 }]
    expect(findBlocks(text, known).map((block) => [block.kind, textOf(text, block)])).toEqual([
      ['headline', 'A head\nover two lines'],
      ['body', 'The body of the text'],
    ])
  })

  test.fails.each([
    [
      'a headline in sentence case right above the story',
      ['Grain corridor to stay open', LEAD],
      ['headline: Grain corridor to stay open', `body: ${LEAD}`],
    ],
    [
      'a caption without a credit',
      ['Leaders Agree on Grain', '', 'The two leaders at a 2022 meeting in Geneva', '', LEAD],
      [
        'headline: Leaders Agree on Grain',
        'caption: The two leaders at a 2022 meeting in Geneva',
        `body: ${LEAD}`,
      ],
    ],
    [
      'a writer whose given name is not known',
      ['Leaders Agree on Grain', '', 'Xq Doe', '', LEAD],
      ['headline: Leaders Agree on Grain', 'byline: Xq Doe', `body: ${LEAD}`],
    ],
  ])('known gap: %s', (_, lines, expected) => {
    expect(shown(lines.join('\n'))).toEqual(expected.map(cut))
  })

  const PIECES = [
    LEAD,
    SECOND,
    'By Jane Doe',
    'May 3, 2024',
    'Head Of The Story',
    '© 2024',
    'PARIS (AP) — ',
    'and so on',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u2028',
    '😀',
    '\ud800',
    '“',
    '**',
    '[a](#)',
    '| b |',
    'Photo: x',
  ]

  test('blocks cover all that is not blank, in order, without overlap, on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
        ),
        (text) => {
          let behind = 0
          for (const block of findBlocks(text)) {
            expect(text.slice(behind, block.start).trim()).toBe('')
            expect(block.end).toBeGreaterThan(block.start)
            expect(textOf(text, block)).toBe(textOf(text, block).trim())
            behind = block.end
          }
          expect(text.slice(behind).trim()).toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })
})
