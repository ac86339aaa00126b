import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import {
  FULFILMENT_NOUNS,
  FULFILMENT_STATES,
  FULFILMENT_VERBS,
} from '../lexicon/fulfilment-words.js'
import {
  POINTING_CLAUSES,
  POINTING_PREDICATES,
  POINTING_VERBS,
  VERDICTS,
} from '../lexicon/pointing-words.js'
import type { Fulfilment } from '../model/account.js'
import { articleOf } from '../model/article.fixture.js'
import { isVerbatim } from '../model/spans.js'
import { buildCommitments } from './commitments.js'
import { buildFulfilments } from './fulfilments.js'
import { buildStatements } from './statements.js'

function fulfilmentsOf(text: string): readonly Fulfilment[] {
  const article = articleOf(text, { published: '2031-03-07' })
  const analysis = analyse(article)
  const statements = buildStatements({ article, analysis }, [])
  const commitments = buildCommitments(article, analysis, statements)
  return buildFulfilments(article, analysis, { statements, commitments })
}

/** "broken: NO: the truce: treaty:x", one line for each finding. */
function linesOf(text: string): readonly string[] {
  return fulfilmentsOf(text).map(({ kind, by, what, agreement }) =>
    [kind, by.map(({ side, name }) => side ?? name).join(' + ') || '-', what, agreement ?? []]
      .flat()
      .join(': '),
  )
}

describe('a specimen', () => {
  test.each([...FULFILMENT_VERBS, ...FULFILMENT_STATES, ...FULFILMENT_NOUNS])(
    '$id: $specimen',
    ({ id, kind, specimen }) => {
      expect(fulfilmentsOf(specimen).map((each) => [each.kind, each.rule])).toContainEqual([
        kind,
        id,
      ])
    },
  )

  test.each([...POINTING_VERBS, ...POINTING_PREDICATES, ...POINTING_CLAUSES, ...VERDICTS])(
    '$id: $specimen',
    ({ id, specimen }) => {
      const found = fulfilmentsOf(specimen).filter(({ rule }) => rule === id)
      expect(found.map(({ antecedent }) => antecedent !== null)).toEqual([true])
    },
  )

  test.each([
    ['fulfilment/denied-promise', 'Norway denied ever having promised to send ships.'],
    ['fulfilment/denied-making', 'Norway denied making any such pledge.'],
    ['fulfilment/denied-thing', 'There was no such promise, President Ada Lund of Norway said.'],
  ])('%s: %s', (rule, specimen) => {
    expect(fulfilmentsOf(specimen).map((each) => [each.kind, each.rule])).toContainEqual([
      'denied',
      rule,
    ])
  })
})

test('"always" keeps no one promise', () => {
  const [kept] = fulfilmentsOf(
    'Norway promised to send ten tanks. Norway has always kept its word.',
  ).filter(({ kind }) => kind === 'kept')
  expect(kept?.antecedent).toBeNull()
})

describe('what became of it', () => {
  test.each([
    ['Norway did what it said.', 'kept: NO: what it said'],
    ['Norway has not done what it promised.', 'broken: NO: what it promised'],
    ['Norway has discharged what it took upon itself.', 'kept: NO: what it took upon itself'],
    ['Norway has been as good as its word.', 'kept: NO: its word'],
    [
      'Kenya accused Norway of violating the Minsk agreements.',
      'broken: NO: the Minsk agreements: treaty:minsk',
    ],
    ['Norway says it remains committed to the NPT.', 'kept: NO: the NPT: treaty:npt'],
    ['Norway withdrew from the INF treaty.', 'withdrawn: NO: the INF treaty: treaty:inf'],
    [
      'Norway has not implemented its part of the grain deal.',
      'broken: NO: its part of the grain deal',
    ],
    [
      'The shelling put Norway in breach of the Budapest Memorandum.',
      'broken: NO: the Budapest Memorandum: treaty:budapest-memorandum',
    ],
    [
      'Norway is suspending its participation in New START, the ministry said.',
      'suspended: NO: its participation in New START: treaty:new-start',
    ],
    ['Norway missed the deadline for the handover.', 'delayed: NO: the deadline for the handover'],
    ['Norway failed to honour its pledge to Kenya.', 'broken: NO: its pledge to Kenya'],
    ['Norway has yet to deliver the tanks.', 'delayed: NO: the tanks'],
    ['The promised tanks have not arrived.', 'broken: -: The promised tanks'],
    ['Norway denied violating the truce.', 'kept: NO: the truce'],
    ['Kenya rejected accusations that it had breached the truce.', 'kept: KE: the truce'],
    [
      'President Ada Lund said that Norway had not violated the Geneva Conventions.',
      'kept: NO: the Geneva Conventions: treaty:geneva-conventions',
    ],
    ['Norway has begun delivering generators to Kenya.', 'begun: NO: generators'],
    [
      'The first of twelve generators arrived in Kenya.',
      'begun: -: The first of twelve generators',
    ],
    [
      'Norway stopped complying with the Paris Agreement.',
      'suspended: NO: the Paris Agreement: treaty:paris-climate',
    ],
    ['Norwegian forces violated the truce on Monday.', 'broken: NO: the truce'],
    [
      'Norway and Kenya accused each other of breaking the ceasefire.',
      'broken: NO + KE: the ceasefire',
    ],
    ['Norway is following through on its promise to Kenya.', 'begun: NO: its promise to Kenya'],
    ['Norway followed through on its promise to Kenya.', 'kept: NO: its promise to Kenya'],
    ['The promised tanks arrived in Kenya as agreed.', 'kept: -: The promised tanks'],
    ['The truce was violated by Norway.', 'broken: NO: The truce'],
    ['Fifty generators have been handed over to Kenya.', 'delivered: -: Fifty generators'],
    [
      'The generators that Norway promised arrived in Kenya on Monday.',
      'delivered: NO: The generators',
    ],
    [
      'Two of the ten boats that Norway promised arrived in Kenya.',
      'begun: NO: Two of the ten boats',
    ],
    [
      'Half of the wheat that Norway pledged to Kenya reached the port.',
      'begun: NO: Half of the wheat',
    ],
    ['Fuel that Norway had promised to Kenya has not yet arrived.', 'delayed: NO: Fuel'],
    [
      'The 30,000 tonnes of wheat that have reached Kenya are not enough.',
      'delivered: -: The 30,000 tonnes of wheat',
    ],
    ['Norway has so far handed over ten tanks to Kenya.', 'begun: NO: ten tanks'],
    ['Kenya has received four generators out of the 12 due in May.', 'begun: -: four generators'],
    [
      'Kenya received 300 million kilowatt-hours of electricity from Norway.',
      'delivered: NO: 300 million kilowatt-hours of electricity',
    ],
    ['The rice was there on time.', 'delivered: -: The rice'],
  ])('%s', (text, expected) => expect(linesOf(text)).toEqual([expected]))
})

describe('nothing became of it', () => {
  test.each([
    ['a demand', 'Kenya urged Norway to honour the agreement.'],
    ['a demand in a clause', 'Kenya demanded that Norway honour the deal.'],
    ['a promise', 'Norway will honour the accord.'],
    ['a duty', 'Norway must comply with the treaty.'],
    ['a condition', 'If Norway violates the truce, Kenya will respond.'],
    ['a question', 'Did Norway violate the truce?'],
    ['a warning', 'The move would violate the Treaty on Open Skies.'],
    ['a decision', "Kenya welcomed Norway's decision to honour the accord."],
    ['a threat', 'Norway threatened to withdraw from the treaty.'],
    ['another object', 'Norway violated Kenyan airspace.'],
    ['a line named after a truce', 'The ceasefire line was violated.'],
    ['a meeting put off', 'Norway postponed the summit.'],
    ['money frozen', 'Norway froze Kenyan assets.'],
    ['what is to come', 'The tanks will be delivered in May.'],
    ['what may be', 'Any violation of the truce would be answered.'],
    ['a delegation', 'A Norwegian delegation arrived in Kenya.'],
    ['those who promised', 'Ministers who promised aid to Kenya arrived in Oslo.'],
    ['somebody who was promised', 'The envoy that Norway promised to send arrived in Kenya.'],
    ['what was promised and may come', 'The grain Norway promised could arrive in May.'],
    ['what was promised, if it comes', 'If the grain that Norway promised arrives, all is well.'],
    ['what was not there by its day', 'The rice was not there on time.'],
  ])('%s: %s', (_, text) => expect(linesOf(text)).toEqual([]))
})

describe('what goes back to what was promised before', () => {
  test.each([
    [
      'Norway promised Kenya four ferries in January. One arrived in April. The other three have still to be built.',
      ['begun', 'delayed'],
    ],
    [
      'Norway will send Kenya six radars, President Ada Lund said. Two of the six have come.',
      ['begun'],
    ],
    [
      'Norway will send Kenya six radars, President Ada Lund said. All six are in service.',
      ['delivered'],
    ],
    ['Norway will send Kenya six radars, President Ada Lund said. None has arrived.', ['delayed']],
    ['Of the three radars that Norway had said it would deliver, one arrived in April.', ['begun']],
    ['Norway promised two more radars by May. Neither came.', ['broken']],
    [
      'Norway pledged 14 buses to Kenya. The buses have been delivered. The ministry put the number at 18.',
      ['delivered'],
    ],
    [
      'Norway pledged 14 buses to Kenya. The buses have been delivered. The ministry put the number at 12.',
      ['delivered', 'begun'],
    ],
    ['Norway promised Kenya a hospital ship by May. It never came.', ['broken']],
    ['Norway said two more ferries would arrive by May. They did not.', ['broken']],
    ['Norway agreed to reopen the crossing. That has been done.', ['delivered']],
    ['Norway agreed to reopen the crossing. Nothing has come of it.', ['delayed']],
    [
      'Norway vowed to withdraw its troops from Kenya by June. It has since done so.',
      ['delivered'],
    ],
    ['Norway promised to free twelve sailors. Nine have been released.', ['begun']],
    [
      'Norway pledged Kenya a million doses within twelve months. The minister admitted that the figure would not be reached.',
      ['delayed'],
    ],
    [
      'Norway pledged Kenya a ferry. A day later it stood on the list of things delivered. Promised, repeated, kept.',
      ['delivered', 'kept'],
    ],
    [
      'Norway has handed over to Kenya the first of four radars. The handover took place on Tuesday.',
      ['begun', 'begun'],
    ],
  ])('%s', (text, kinds) => expect(fulfilmentsOf(text).map(({ kind }) => kind)).toEqual(kinds))

  test.each([
    [
      'another number between',
      'Norway promised Kenya four ferries. Three men were detained at the port. One was released on Monday.',
    ],
    [
      'two that were promised',
      'Norway promised Kenya four ferries and Peru six trucks. Two have arrived.',
    ],
    [
      'people who bear the number',
      'Norway promised Kenya four ferries. Two ministers arrived in Nairobi on Monday.',
    ],
    [
      'people who did something else',
      'Norway promised Kenya four ferries. They arrived in Nairobi on Monday and met President Keto.',
    ],
    [
      'several who promise',
      'The ministers of Norway promised two ferries. They arrived in Nairobi on Monday.',
    ],
    ["what came was a storm's", 'Norway promised Kenya a ferry. It came a day after the storm.'],
    ['what came was a surprise', 'Norway promised Kenya a ferry. It came as a surprise.'],
    ['a hope', 'Norway promised Kenya four ferries. Kenya hopes that two have arrived by May.'],
    ['a condition', 'Norway promised Kenya four ferries. If two arrive by May, Kenya will pay.'],
    ['a future', 'Norway promised Kenya four ferries. Two will arrive in May.'],
    ['a question', 'Norway promised Kenya four ferries. Have two arrived?'],
    ['another than who promised', 'Norway promised to reopen the crossing. Peru did not.'],
    ['they did not say', 'Norway promised to reopen the crossing. They did not say when.'],
    [
      'not what was promised last',
      'Norway promised to reopen the crossing, but the minister did not say when. He did not.',
    ],
    ['not to do it', 'Norway promised not to fire on the village. It did.'],
    [
      'talks between',
      'Norway promised Kenya four ferries. The talks ended without result. They did not.',
    ],
    ['one has to ask', 'Norway promised Kenya four ferries. One has to ask why.'],
    ['one came to blows', 'Norway promised Kenya four ferries. One came to blows with the police.'],
    ['at work on something else', 'Norway promised Kenya a loan. It is at work on a new budget.'],
    [
      'the second of something else',
      'Norway promised Kenya four ferries. The second came to power in 2020.',
    ],
    ['a fear', 'Norway promised Kenya four ferries. Kenya fears the figure would not be reached.'],
    ['a number of dead', 'Norway promised Kenya four ferries. The number of dead was 18.'],
    ['so many dead', 'Norway promised Kenya four ferries. Officials put the number at 18 dead.'],
    ['all are welcome', 'Norway promised Kenya four ferries. All are welcome here.'],
    [
      'both of something else',
      'Norway promised Kenya four ferries. Both countries are in the region.',
    ],
    [
      'late at a meeting',
      'Norway promised Kenya twelve doctors. Some arrived late at the meeting.',
    ],
    ['half of a sum', 'Norway pledged 40 million euros to Kenya. Half was spent on roads.'],
    ['paid by a bank', 'Norway promised Kenya two ferries. In Peru, both were paid by the bank.'],
    [
      'done the year before',
      'Norway and Kenya agreed to hold talks. That was done in Oslo last year.',
    ],
    [
      'a first minister',
      'Norway promised Kenya four ferries in January. The first minister arrived in Nairobi in April.',
    ],
    [
      'given back',
      'Norway will send Kenya two ferries. Kenya sent back two trucks. One was returned on Monday.',
    ],
    [
      'two who promised',
      'Norway said it would send two ferries. Peru said it would send two planes. Both have arrived.',
    ],
    ['a demand', 'Norway urged Peru to send four ferries. Two have come.'],
  ])('not %s: %s', (_, text) =>
    expect(fulfilmentsOf(text).filter(({ antecedent }) => antecedent !== null)).toEqual([]),
  )

  test.each([
    [
      'Norway promised to build three hospitals in Kenya. One is open, one is half built.',
      ['begun'],
    ],
    [
      'Of the three hospitals that Norway said it would build, one is under construction. Work on the other two has yet to begin.',
      ['begun', 'delayed'],
    ],
    [
      'Norway will give Kenya six ships by June. Five have come. The last is being fitted out and will not be ready in time.',
      ['begun', 'delayed'],
    ],
    [
      'Norway promised to free forty drivers. Twenty-five of the forty have been freed. The rest are still being held in Oslo.',
      ['begun', 'delayed'],
    ],
    ['Norway pledged Kenya two million doses by May. Half a million arrived on Sunday.', ['begun']],
    [
      'Norway pledged Kenya 300 million dollars for a bridge. The money was paid out in August.',
      ['delivered'],
    ],
    ['Norway promised Kenya 300 million dollars, and it paid.', ['delivered']],
    [
      'Norway promised two million doses; they came. It promised three hospitals. One is open.',
      ['delivered', 'begun'],
    ],
    ['In March Norway agreed to reopen the crossing. It did, in July.', ['delivered']],
    ['Norway agreed to reopen the crossing by May. It did not make it.', ['broken']],
    [
      'Norway undertook to free forty drivers. Kenya thanked Norway, which has kept its word.',
      ['kept'],
    ],
  ])('%s', (text, kinds) => {
    const found = fulfilmentsOf(text)
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
    expect(found.every(({ antecedent }) => antecedent !== null)).toBe(true)
  })

  test.each([
    [
      'two promises and one word',
      'Norway promised a ferry. Norway promised a hospital. Norway has kept its word.',
    ],
    ["another's word", 'Norway promised a ferry. Peru has kept its word.'],
    ['another loan', 'Norway promised a ferry. The loan was paid out in August.'],
    ['another who paid', 'Norway promised Kenya 300 million dollars, and Peru paid.'],
    [
      'work on another thing',
      'Norway promised to build three hospitals in Kenya. Work on the other bridges has yet to begin.',
    ],
    [
      'a condition met by nobody',
      'Norway promised Kenya three hospitals. If one is open by May, Peru will pay.',
    ],
    [
      'those who are held for something else',
      'Norway promised to free forty drivers. Sixty judges met. The rest are still being held.',
    ],
  ])('not %s: %s', (_, text) =>
    expect(fulfilmentsOf(text).filter(({ antecedent }) => antecedent !== null)).toEqual([]),
  )

  test('it says of what, by whom and when', () => {
    const [found] = fulfilmentsOf('Norway promised Kenya four ferries. One arrived in April.')
    expect(found).toMatchObject({
      what: 'four ferries',
      date: '2030-04',
      evidence: [{ quote: 'One arrived' }],
      antecedent: { quote: 'Norway promised Kenya four ferries' },
    })
    expect(found?.by.map(({ side }) => side)).toEqual(['NO'])
  })
})

test('a finding says who says so, when it was and which words tell it', () => {
  const text = 'Kenya accused Norway of breaking the truce on Monday.'
  const [found] = fulfilmentsOf(text)
  expect(found).toMatchObject({ date: '2031-03-03', statement: 's1' })
  expect(found?.evidence.every((each) => isVerbatim(text, each))).toBe(true)
})

test('money and receiver are told', () => {
  const [found] = fulfilmentsOf('Norway disbursed a loan of 40 million euros to Kenya.')
  expect(found).toMatchObject({ kind: 'delivered', amount: { value: 40_000_000, currency: 'EUR' } })
  expect(found?.to.map(({ side }) => side)).toEqual(['KE'])
})

test('what one voice tells twice is one, with both places', () => {
  const found = fulfilmentsOf(
    'Norway violated the truce. On Friday Norway violated the truce again.',
  )
  expect(found.map(({ evidence }) => evidence.length)).toEqual([2])
})
