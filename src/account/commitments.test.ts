import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { UNDERTAKING_CUES } from '../lexicon/commitment-words.js'
import { isVerbatim } from '../model/spans.js'
import { commitmentsBy, sidesOf } from './commitments.fixture.js'

const commitmentsOf = commitmentsBy(analyse)

test('of what was promised before, nobody near is made the giver', () =>
  expect(
    commitmentsOf(
      'Norway will deport two people. The promised 60 million euros in aid is real enough.',
    )
      .filter(({ amount }) => amount !== null)
      .map(({ promisors }) => promisors),
  ).toEqual([[]]))

test('behind a clause of which something is told, the main clause goes on', () =>
  expect(
    commitmentsOf(
      'Norway and Turkey discussed rice, of which Oslo buys little, and agreed to reopen the crossing.',
    ).map(({ promisors }) => promisors.map(({ name }) => name)),
  ).toEqual([['Norway', 'Turkey']]))

test('what others plan is not promised by those who speak of it', () =>
  expect(
    commitmentsOf(
      'Norway and Turkey discussed the port, in which local firms plan to invest some 2.6 billion euros.',
    ).flatMap(({ promisors }) => promisors),
  ).toEqual([]))

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
    ['will let go', 'Norway will let the crew go.', 'NO', 'let the crew go'],
    [
      'will bring down',
      'Norway will bring the fees down by May.',
      'NO',
      'bring the fees down by May',
    ],
    ['will put in place', 'Norway will put patrols in place.', 'NO', 'put patrols in place'],
    [
      'tasked its people',
      'The leaders of Norway and Turkey tasked their teams to follow up.',
      'NO + TR',
      'follow up',
    ],
    [
      'what another welcomes',
      'Turkey welcomed the decision of Norway to release the crew.',
      'NO',
      'release the crew',
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
      'a promise that was won of another',
      'Norway won a promise that Turkey would release the crew.',
      'TR',
      'release the crew',
    ],
    [
      'with the closing mark of the quotation that it ends with',
      'Norway will send relief ships "for as long as necessary".',
      'NO',
      'send relief ships "for as long as necessary"',
    ],
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
    [
      'a verb in -ly',
      'Norway will supply Turkey with 900 tonnes of fish.',
      'NO | supply Turkey with 900 tonnes of fish',
    ],
    ['another', 'Ghana will comply with the ruling.', 'GH | comply with the ruling'],
    ['an adverb in -ly', 'Norway will gladly send Turkey fish.', 'NO | send Turkey fish'],
    [
      'a sum placed',
      'Norway will place 40 million euros in the fund.',
      'NO | place 40 million euros in the fund',
    ],
    [
      'costs borne',
      'Peru will shoulder the cost of the bridge.',
      'PE | shoulder the cost of the bridge',
    ],
    [
      'agreed by those who met',
      'Norway and Turkey met in Bergen. It was decided to set up a joint rescue centre.',
      'NO + TR | set up a joint rescue centre',
    ],
    [
      'what another will get',
      'The Norwegian foreign minister said Turkey would receive the two ships in May.',
      'NO | Turkey would receive the two ships in May',
    ],
    [
      'what another will have by a day',
      'The Norwegian foreign minister said Turkey would have the keys by June.',
      'NO | Turkey would have the keys by June',
    ],
    [
      'all of it',
      'The Norwegian foreign minister said that the whole amount would be there by June.',
      'NO | the whole amount would be there by June',
    ],
  ])('told by a future: %s', (_, text, expected) =>
    expect(commitmentsOf(text).map((each) => `${sidesOf(each)} | ${each.what}`)).toEqual([
      expected,
    ]),
  )

  test.each([
    ['an answer', 'The Norwegian foreign minister said Turkey would get the answer it deserves.'],
    ['one of its own', 'The Norwegian foreign minister said Norway would receive two ships.'],
    ['of nobody who met', 'It was decided to leave. Norway was silent.'],
    ['of one side alone', 'Norway met farmers in Bergen. It was decided to plant oats.'],
    ['not agreed', 'Norway and Turkey met in Bergen. It was not decided to set up a centre.'],
    [
      'an envoy called back',
      'Norway ordered its ambassador in Ankara to come home for consultations.',
    ],
    ['another view', 'Norway will stop treating the two lakes as one.'],
    ['said by a third', 'An analyst said Turkey would receive the two ships in May.'],
    ['what was not won', 'Norway failed to win a promise that Turkey would release the crew.'],
  ])('no future undertaken: %s', (_, text) => expect(commitmentsOf(text)).toEqual([]))

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
    [
      'a sum that it is worth',
      'Norway announced its largest package of arms yet, worth 2.7 billion euros.',
      2.7e9,
      'promised',
    ],
    ['handed back', 'Norway handed back three trawlers.', undefined, 'delivered'],
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

test('a sum that a headline leaves without its giver is that of the body', () => {
  const headline = 'Ankara gets 40 million euros in arms and asks for jets'
  const body = 'Norway announced a package of arms worth 40 million euros.'
  const blocks = [
    { kind: 'headline' as const, start: 0, end: headline.length },
    { kind: 'body' as const, start: headline.length + 2, end: headline.length + 2 + body.length },
  ]
  const found = commitmentsOf(`${headline}\n\n${body}`, { blocks })
  expect(found.map(({ promisors, evidence }) => [promisors[0]?.side, evidence.length])).toEqual([
    ['NO', 2],
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

const DAHL = 'Norwegian Defence Minister Per Dahl'

describe('a future that its own side reports', () => {
  test.each([
    [
      'a passive, of the speaker',
      `Three more ferries will be supplied to Turkey next year, ${DAHL} said.`,
      'NO for TR: Three more ferries will be supplied to Turkey next year',
    ],
    [
      'a passive, of those who supply',
      'Three more ferries will be supplied to Turkey by Norway in 2032, Turkish officials said.',
      'NO for TR: Three more ferries will be supplied to Turkey by Norway in 2032',
    ],
    [
      'announced that it would go on',
      `${DAHL} announced that Norway would go on strengthening its coastguard.`,
      'NO for : go on strengthening its coastguard',
    ],
    [
      'told another that it would',
      `${DAHL} told Turkish officials that Norway would provide another radar station.`,
      'NO for : provide another radar station',
    ],
    [
      'everything to',
      `Norway would do everything to repair the port, ${DAHL} said.`,
      'NO for : do everything to repair the port',
    ],
    [
      'we, and with what',
      `"We will support you with ships and fuel," ${DAHL} said in Ankara.`,
      'NO for : support you with ships and fuel',
    ],
    [
      'more to follow',
      'Norway said in October that three more ferries would follow in 2032.',
      'NO for : three more ferries would follow in 2032',
    ],
    [
      'more to arrive, of an office abroad',
      "Norway's ambassador in Ankara, Jan Moe, said that two more would arrive by 4 May 2031.",
      'NO for : two more would arrive by 4 May 2031',
    ],
    [
      'what it would never do',
      `${DAHL} stressed that Norway would never recognise the vote.`,
      'NO for : Norway would never recognise the vote',
    ],
    [
      'what will never be done',
      `Water would never be used as a weapon, ${DAHL} said.`,
      'NO for : Water would never be used as a weapon',
    ],
    [
      'what there would be',
      `${DAHL} said there would be close coordination with the neighbours.`,
      'NO for : there would be close coordination with the neighbours',
    ],
    [
      'by whom its spokesman speaks for',
      '"The president will veto the bill," Norwegian government spokesman Per Dahl said.',
      'NO for : veto the bill',
    ],
    [
      'her country',
      `${DAHL} stressed that her country would never tolerate smuggling.`,
      'NO for : her country would never tolerate smuggling',
    ],
    [
      'we, behind a condition',
      `"If that happens, we would drop the charges," ${DAHL} said.`,
      'NO for : drop the charges',
    ],
    [
      'going to',
      `"We are going to pay for the new lights," ${DAHL} said.`,
      'NO for : pay for the new lights',
    ],
    [
      'not to do',
      'Norway and Turkey undertook not to build new dams.',
      'NO + TR for : not to build new dams',
    ],
    [
      'a thing promised, within its clause',
      `The loan, which ${DAHL} promised in Ankara last year, is late.`,
      'NO for : The loan',
    ],
    [
      'a passive with a day',
      `The bridge toll would be cut by June, ${DAHL} said.`,
      'NO for : The bridge toll would be cut by June',
    ],
    [
      'is to',
      'Brazil is to resume deliveries of cooking gas to the town.',
      'BR for : resume deliveries of cooking gas to the town',
    ],
    [
      'a promise stood by',
      `${DAHL} spoke of a ferry. He repeated that it would be at work by 4 May 2031.`,
      'NO for : it would be at work by 4 May 2031',
    ],
    [
      'a thing that was promised in a place',
      `${DAHL} pointed to the radar station, which he had promised in parliament on 1 February.`,
      'NO for : the radar station',
    ],
    [
      'a thing that somebody was promised',
      'Norway has delivered the radar stations that it promised Turkey in January.',
      'NO for TR: the radar stations',
    ],
  ])('%s', (_, text, expected) =>
    expect(
      commitmentsOf(text).map(
        (each) =>
          `${sidesOf(each)} for ${each.beneficiaries.map(({ side }) => side).join(' + ')}: ${each.what}`,
      ),
    ).toEqual([expected]),
  )
})

describe('who gives and who gets', () => {
  test.each([
    ['the giver behind "from"', 'Turkey gets 2.7 billion euros in aid from Norway.', 'NO', 'TR'],
    ['an unknown giver', 'Turkey gets 2.7 billion euros in arms and asks for ships.', '', 'TR'],
    [
      'whom it is meant against',
      'Norway pledged 12 radar stations for defence against Russia to Turkey.',
      'NO',
      'TR',
    ],
    [
      'whose attack it follows',
      `${DAHL} promised that aid would go on, on his first trip to Ankara since Russia attacked.`,
      'NO',
      '',
    ],
  ])('%s', (_, text, promisors, beneficiaries) =>
    expect(
      commitmentsOf(text).map((each) => [
        sidesOf(each),
        each.beneficiaries.map(({ side }) => side).join(' + '),
      ]),
    ).toEqual([[promisors, beneficiaries]]),
  )
})

test('the one who was promised something is not what was promised', () =>
  expect(
    commitmentsOf('Norway promised Turkey on Thursday that deliveries of grain would go on.').map(
      ({ what }) => what,
    ),
  ).toEqual(['go on']))

describe('no commitment', () => {
  test.each([
    ['bare solidarity', `"We will support you for as long as it is necessary," ${DAHL} said.`],
    ['what another side is said to do', `${DAHL} said that Turkey would provide ships.`],
    ['what those who get it expect', `Ships will be sent to Norway, ${DAHL} said.`],
    ['a hope', 'Norway hopes to release the crew.'],
    ['a demand', 'Norway urged Turkey to agree to a truce.'],
    ['a refusal', 'Norway refused to commit to a date.'],
    ['a threat', 'Norway will impose sanctions.'],
    ['a call announced', 'Norway will hold a call with Turkey.'],
    ['general support', 'Norway pledged support for Turkey.'],
    ['aid asked for', 'Turkey is pushing for more weapons.'],
    ['a price', 'The port cost $3 billion.'],
    ['what one puts a sum at', 'Norway put the sum at $3 billion.'],
    ['a question', 'Will Norway send ships?'],
    ['asked about', 'They spoke about whether Norway is going to send ships.'],
    ['no promise', 'Norway made no promise to send ships.'],
    ['none of the kind', `${DAHL} made no such commitments to Turkey.`],
    ['for nobody', 'Nobody whom Norway named gets the $40 million loan.'],
    ['never agreed', 'Norway never agreed to send ships.'],
    ['a goal', 'The goal of Norway is to send a team.'],
    ['of a thing that is to', `${DAHL} spoke of a wall which is to protect the port.`],
    ['an objective', `"Our objective is to expand the port," ${DAHL} said.`],
    ['others', `"Others will join us in that effort," ${DAHL} said.`],
    ['a prediction', `${DAHL} said that prices would rise next year.`],
    ['a prediction of its own lot', `${DAHL} said that Norway would face a hard winter.`],
    ['no winners', `"There will be no winners in this war," ${DAHL} said.`],
    ['a refusal', `${DAHL} said Norway would not send ships.`],
    ['a release demanded', 'Norway demanded the immediate release of the five surveyors.'],
    ['begged for', 'Norway begged Chile to hand back 24 sailors.'],
    ['demanded of another', 'Peru demanded that Chile hand over maps and train 50 officers.'],
    ['a place at sea', 'The ship was eleven miles inside Norwegian waters.'],
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
