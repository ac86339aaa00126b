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

describe('what became of it', () => {
  test.each([
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
    ['The truce was violated by Norway.', 'broken: NO: The truce'],
    ['Fifty generators have been handed over to Kenya.', 'delivered: -: Fifty generators'],
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
  ])('%s: %s', (_, text) => expect(linesOf(text)).toEqual([]))
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
