import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { UNDERTAKING_CUES } from '../lexicon/commitment-words.js'
import type { Commitment } from '../model/account.js'
import { articleOf } from '../model/article.fixture.js'
import { isVerbatim } from '../model/spans.js'
import { buildCommitments } from './commitments.js'
import { buildStatements } from './statements.js'

function commitmentsOf(text: string): readonly Commitment[] {
  const article = articleOf(text, { published: '2031-03-07' })
  const analysis = analyse(article)
  return buildCommitments(article, analysis, buildStatements({ article, analysis }, []))
}

const sidesOf = ({ promisors }: Commitment): string =>
  promisors.map(({ side, name }) => side ?? name).join(' + ')

describe('an undertaking', () => {
  test.each([
    [
      'agreed to',
      'Norway and Turkey agreed to reopen the crossing.',
      'NO + TR',
      'reopen the crossing',
    ],
    ['decided to', 'Norway decided to release the crew.', 'NO', 'release the crew'],
    ['pledged to', 'Norway pledged to send a hospital ship.', 'NO', 'send a hospital ship'],
    ['will do', 'Norway will provide two ships.', 'NO', 'provide two ships'],
    [
      'tasked its people',
      'The leaders of Norway and Turkey tasked their teams to follow up.',
      'NO + TR',
      'follow up',
    ],
    ['a decision', "Norway's decision to release the crew came late.", 'NO', 'release the crew'],
    [
      'agreed that',
      'Norway and Turkey agreed that a joint board would draft the text.',
      'NO + TR',
      'draft the text',
    ],
    ['assured that', 'Norway assured Turkey that the crew would be let go.', 'NO', 'be let go'],
    [
      'pledged a thing',
      'Norway pledged lower fees for Turkish ships.',
      'NO',
      'lower fees for Turkish ships',
    ],
    [
      'an invitation accepted',
      'Norway accepted an invitation to join the mission.',
      'NO',
      'join the mission',
    ],
    [
      'not to do',
      'Norway promised that it would not close the strait.',
      'NO',
      'not close the strait',
    ],
  ])('%s', (_, text, promisors, what) =>
    expect(commitmentsOf(text).map((each) => [sidesOf(each), each.what])).toEqual([
      [promisors, what],
    ]),
  )
})

describe('a measure', () => {
  test.each([
    ['a sum', 'Norway announced a new $1 billion aid package for Turkey.', 1e9, 'promised'],
    [
      'a sum that is meant to come',
      'Norway intends to provide Turkey with $500 million in budget aid.',
      5e8,
      'promised',
    ],
    ['a sum given', 'Norway has provided $60 million in assistance to Turkey.', 6e7, 'delivered'],
    [
      'a move',
      'Norway made the move to transfer €18 million from frozen assets to Turkey.',
      1.8e7,
      'promised',
    ],
    ['things counted', 'Norway pledged 12 patrol drones for Turkey.', undefined, 'promised'],
    [
      'things told of',
      'Norway is sending more shipments of ammunition to Turkey.',
      undefined,
      'begun',
    ],
  ])('%s', (_, text, value, status) =>
    expect(
      commitmentsOf(text).map((each) => [sidesOf(each), each.amount?.value, each.status]),
    ).toEqual([['NO', value, status]]),
  )

  test('a list of measures is one for each', () => {
    const text =
      'Norway is in the lead. More shipments of ammunition, expanded training for Turkish troops, and financial support to keep the ports open.'
    expect(commitmentsOf(text).map(({ what }) => what)).toEqual([
      'More shipments of ammunition',
      'expanded training for Turkish troops',
      'financial support to keep the ports open',
    ])
  })

  test('thanks tell whose it is', () => {
    const [commitment] = commitmentsOf('Turkey thanked Norway for another $1 billion aid package.')
    expect(commitment && sidesOf(commitment)).toBe('NO')
  })
})

test('a treaty duty binds whom the text names', () => {
  const [duty] = commitmentsOf(
    'She stressed the need for Turkey to comply with its obligations under the Straits Convention.',
  )
  expect([duty && sidesOf(duty), duty?.status, duty?.evidence[0].quote]).toEqual([
    'TR',
    'obligation',
    'for Turkey to comply with its obligations under the Straits Convention',
  ])
})

test('a condition and a deadline', () => {
  const [commitment] = commitmentsOf(
    'Norway will release the crew by 20 March 2031 if Turkey lifts the ban.',
  )
  expect([commitment?.firmness, commitment?.condition, commitment?.deadline]).toEqual([
    'conditional',
    'if Turkey lifts the ban',
    '2031-03-20',
  ])
})

test('told twice it is one, with both places', () => {
  const text =
    'Norway and Turkey agreed to hold more talks. On grain, the two countries decided to work together and to speak soon.'
  const [talks] = commitmentsOf(text)
  expect(talks?.evidence.map(({ quote }) => quote)).toEqual([
    'Norway and Turkey agreed to hold more talks',
    'to speak soon',
  ])
  expect(talks?.evidence.every((each) => isVerbatim(text, each))).toBe(true)
})

describe('no commitment', () => {
  test.each([
    ['a hope', 'Norway hopes to release the crew.'],
    ['readiness', 'Norway is ready to send ships.'],
    ['a demand', 'Norway urged Turkey to agree to a truce.'],
    ['a refusal', 'Norway refused to commit to a date.'],
    ['a threat', 'Norway will impose sanctions.'],
    ['a call announced', 'Norway will hold a call with Turkey.'],
    ['general support', 'Norway pledged support for Turkey.'],
    ['aid asked for', 'Turkey is pushing for more weapons.'],
    ['a price', 'The port cost $3 billion.'],
    ['a question', 'Will Norway send ships?'],
  ])('%s', (_, text) => expect(commitmentsOf(text).map(({ what }) => what)).toEqual([]))
})

test.each(UNDERTAKING_CUES.map((cue) => [cue.id, cue] as const))(
  '%s reads its specimen',
  (id, cue) => {
    const text = cue.specimen
      .replace('Oslo', 'Norway')
      .replace(/^(?:She|They|The two ministers|The leaders)/u, 'Norway')
    expect(commitmentsOf(text).map(({ rule }) => rule)).toContain(id)
  },
)

describe('the agreement that it is owed under', () => {
  test.each([
    [
      'a known treaty',
      'Norway must comply with its obligations under the Non-Proliferation Treaty.',
      'treaty:npt',
    ],
    ['one without a name', 'Norway must comply with its obligations under the treaty.', null],
    ['a promise about one', 'Norway agreed to implement the Minsk agreements.', 'treaty:minsk'],
  ])('%s', (_, text, expected) => {
    expect(commitmentsOf(text).map(({ agreement }) => agreement)).toEqual([expected])
  })
})
