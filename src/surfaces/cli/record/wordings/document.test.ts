import { expect, test } from 'vitest'
import { statementId } from '../../../../model/ids.js'
import type { Drift, Occasion, Position, Said, Wording } from '../../../../model/positions.js'
import type { Evidence } from '../../../../model/spans.js'
import type { PositionsAnswer } from '../../../../operations/record/positions.js'
import { UNDECIDED } from '../../../../operations/record/standing.js'
import { articleRow, contactSummary, flowing } from '../record.fixture.js'
import { positionsDocument } from './document.js'

const quote = (words: string, start: number): Evidence => ({
  quote: words,
  start,
  end: start + words.length,
})

function wording(words: string, given: Partial<Wording> = {}): Wording {
  return {
    article: articleRow.key,
    statement: statementId('s1'),
    speakers: [{ name: 'Ilse Maron', actor: null, side: 'NL', actorKind: 'person', evidence: [] }],
    act: 'demand',
    topics: ['truce'],
    mode: 'indirect',
    via: [],
    voice: 'own-text',
    words: [quote(words, 10)],
    evidence: [quote(words, 10)],
    published: '2031-03-04',
    retold: false,
    ...given,
  }
}

const should = wording('the guns should rest')
const must = wording('the guns must rest', { statement: statementId('s2'), voice: 'quoted' })
const stronger: Drift = {
  kind: 'stronger',
  rule: 'wording-strength/modality',
  before: [quote('should', 19)],
  after: [quote('must', 19)],
  says: '“must”, where it was “should”.',
}
const told = (given: Partial<Said>): Said => ({
  thread: 1,
  wording: should,
  copies: [],
  change: null,
  reports: [],
  ...given,
})
const occasion = (date: string | null, said: Said, given: Partial<Occasion> = {}): Occasion => ({
  key: `day ${date}`,
  contact: null,
  date,
  dated: 'said',
  said: [said],
  ...given,
})
const march = occasion('2031-03-03', told({}), { contact: contactSummary.key, dated: 'contact' })
const april = occasion(
  '2031-04-05',
  told({
    wording: must,
    change: {
      occasion: march.key,
      article: articleRow.key,
      basis: 'quotations',
      isOtherSpeaker: false,
      drifts: [stronger],
    },
  }),
)

const none: PositionsAnswer = {
  meant: [],
  topic: { asked: 'truce', key: 'truce', name: 'truce' },
  total: 2,
  left: 0,
  position: null,
  topics: [],
  contacts: [contactSummary],
  articles: [articleRow],
  standings: {},
  problems: [],
}
const of = (given: Partial<Position>): PositionsAnswer => ({
  ...none,
  position: { occasions: [march, april], formulas: [], undated: [], ...given },
})
const place = {
  occasion: march.key,
  date: march.date,
  article: articleRow.key,
  statement: statementId('s1'),
  voice: 'own-text',
  evidence: quote('the guns', 10),
} as const

test.each<[string, PositionsAnswer, string]>([
  [
    'on what, how often and when',
    of({}),
    'on truce: 2 occasions, 3 March 2031 to 5 April 2031, 1 change in the own wording.',
  ],
  [
    'where it was said, and the words that change later',
    of({}),
    '3 March 2031 Ilse Maron · demand · phone call with Tomas Veld the guns «should» rest own text,',
  ],
  [
    'the direction in the gap, and on what it rests',
    of({}),
    '▲ stronger “must”, where it was “should”. as quoted 5 April 2031',
  ],
  ['the words that changed', of({}), 'the guns «must» rest quoted by NPA, on The Valley Times'],
  [
    'who decided on a wording',
    {
      ...of({}),
      standings: {
        [`${articleRow.key}/s1`]: {
          ...UNDECIDED,
          standing: 'confirmed',
          by: 'Ada',
          at: '',
          line: 3,
        },
      },
    },
    '· confirmed by Ada · a0123456789abcdef/s1',
  ],
  [
    'another speaker',
    of({
      occasions: [
        march,
        occasion(
          '2031-04-05',
          told({
            change: {
              occasion: march.key,
              article: articleRow.key,
              basis: 'own-texts',
              isOtherSpeaker: true,
              drifts: [stronger],
            },
          }),
        ),
      ],
    }),
    'Another speaker than before.',
  ],
  [
    'how another account tells the same occasion',
    of({
      occasions: [
        occasion(
          '2031-03-03',
          told({
            reports: [
              {
                wording: { ...must, voice: 'reported' },
                drifts: [{ ...stronger, says: 'Has “must” for “should”.' }],
                after: 45,
                copies: ['a1'],
              },
            ],
          }),
        ),
      ],
    }),
    '▲ stronger in the telling, 45 days later. Has “must” for “should”. the guns «must» rest told by NPA, on The Valley Times · 1 copy',
  ],
  [
    'a day that only the publication tells',
    of({ occasions: [occasion('2031-03-04', told({}), { dated: 'published' })] }),
    'published Ilse Maron · demand 4 March 2031',
  ],
  [
    'that no text tells the day',
    of({ occasions: [occasion(null, told({}))] }),
    'no date told Ilse',
  ],
  ['what was said once', of({ occasions: [march] }), 'SAID ONCE 3 March 2031'],
  [
    'what is told as said earlier',
    of({ undated: [wording('she had urged it')] }),
    'TOLD AS SAID EARLIER, ON A DAY THAT NO TEXT TELLS no date told she had urged it',
  ],
  [
    'a formula, and since when it is missing',
    of({
      formulas: [
        {
          words: 'the guns on the Alder',
          count: 3,
          first: '2031-03-03',
          last: '2031-04-05',
          without: 1,
          dropped: '2031-05-01',
          places: [place],
          denied: [],
        },
      ],
    }),
    '3 occasions “the guns on the Alder” First 3 March 2031, last 5 April 2031. Not on 1 later occasion, since 1 May 2031. a0123456789abcdef/s1',
  ],
  [
    'all topics',
    {
      ...none,
      topic: null,
      topics: [
        {
          topic: 'truce',
          name: 'truce',
          occasions: 9,
          first: '2031-03-03',
          last: '2031-04-05',
          changes: 1,
          reported: 2,
          among: 4,
          latest: { date: '2031-04-05', said: told({}) },
        },
      ],
    },
    'truce 9 occasions · 3 March 2031 to 5 April 2031 · 1 change of wording, 2 as reported, in the last 4 the guns should rest',
  ],
  [
    'how to go on',
    { ...of({}), total: 9, left: 7 },
    '7 earlier occasions more: the same with --offset 2, or a larger --limit.',
  ],
])('it prints %s', (_, answer, expected) => {
  const printed = positionsDocument(answer, { width: 80, colour: false })
  expect(flowing(printed)).toContain(expected)
  for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
