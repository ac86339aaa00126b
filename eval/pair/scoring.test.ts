import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Comparison } from '../../src/model/comparison.js'
import type { Reading } from '../../src/model/reading.js'
import { measureAlignments } from './alignments.js'
import { measureCommitments } from './commitments.js'
import { measureContacts } from './contacts.js'
import { measureDates } from './dates.js'
import { measureDiscrepancies } from './discrepancies.js'
import type { Gold, GoldSpan } from './gold.js'
import { readEvent } from './corpus.js'
import { scoresOf, type Measure } from '../measure.js'
import type { ReadPair } from './read-pair.js'
import { perfectPair } from './perfect.js'
import { LABELLED } from '../places.js'
import { measureStatements } from './statements.js'

const WIRE =
  'President Ada Lund urged Prime Minister Oto Reki on Monday to open the port "without delay", the Lundhaus said. ' +
  'The call lasted for more than an hour.'
const COMMENT =
  'Lund demanded that Reki open the port at once. Both sides had been talking for months.'
const TEXTS = [WIRE, COMMENT]

const said = (text: 'A' | 'B', quote: string): GoldSpan => {
  const start = (text === 'A' ? WIRE : COMMENT).indexOf(quote)
  return { text, quote, start, end: start + quote.length }
}

const GOLD: Gold = {
  event: 'invented',
  texts: [
    { id: 'A', file: 'wire.txt', upTo: null },
    { id: 'B', file: 'comment.txt', upTo: null },
  ],
  contacts: [
    {
      id: 'c1',
      type: 'phone-call',
      status: 'held',
      participants: ['Ada Lund', 'Oto Reki'],
      date: '2031-03-03',
      evidence: [said('A', 'The call lasted for more than an hour')],
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'Ada Lund',
      via: ['Lundhaus'],
      addressee: 'Oto Reki',
      target: 'Oto Reki',
      mode: 'mixed',
      act: 'demand',
      span: said(
        'A',
        'President Ada Lund urged Prime Minister Oto Reki on Monday to open the port "without delay"',
      ),
    },
    {
      id: 's2',
      speaker: 'Ada Lund',
      via: [],
      addressee: null,
      target: 'Oto Reki',
      mode: 'indirect',
      act: 'demand',
      span: said('B', 'Lund demanded that Reki open the port at once'),
    },
  ],
  commitments: [],
  datedFacts: [{ id: 'f1', what: 'the call', iso: '2031-03-03', expr: said('A', 'Monday') }],
  alignments: [
    {
      id: 'a1',
      claim: 'Lund wants the port opened',
      members: [said('A', 'to open the port'), said('B', 'open the port at once')],
      reference: null,
      relations: {},
    },
  ],
  discrepancies: [
    {
      id: 'd1',
      type: 'wording-strength',
      a: said('A', 'without delay'),
      b: said('B', 'at once'),
      explanation: 'harsher',
    },
    {
      id: 'd2',
      type: 'omission',
      a: said('A', 'The call lasted for more than an hour'),
      b: { text: 'B', quote: null },
      explanation: 'no length',
    },
  ],
}

const ALL = [
  measureContacts,
  measureStatements,
  measureCommitments,
  measureDates,
  measureAlignments,
  measureDiscrepancies,
]

const marks = (measure: Measure) => {
  const { recall, precision } = scoresOf(measure, {})
  return [measure.name, recall, precision, measure.details.every(({ right, of }) => right === of)]
}

const full = (measure: Measure) => [measure.name, 1, 1, true]

test.each(ALL.map((one) => [one.name, one] as const))(
  '%s: the labels get full marks',
  (_, measureOne) => {
    const measure = measureOne(perfectPair(GOLD, TEXTS))
    expect(marks(measure)).toEqual(full(measure))
  },
)

test.skipIf(!existsSync(`${LABELLED}gold.json`))('so do the labels of the real pair', async () => {
  const task = await readEvent(LABELLED)
  if (!task.ok) throw new Error(task.problems.join('\n'))
  const { gold, files } = task.value
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const measures = ALL.map((measureOne) => measureOne(perfectPair(gold, texts)))
  expect(measures.map(marks)).toEqual(measures.map(full))
})

const PAIR = perfectPair(GOLD, TEXTS)

test.each([
  ['another speaker finds nothing', { speakers: [] }, 0],
  ['the same clause is found', {}, 1],
  ['words elsewhere find nothing', { evidence: [{ quote: 'The', start: 112, end: 115 }] }, 0],
])('%s', (_, change, matched) => {
  expect(measureStatements(withStatement(PAIR, change)).matched).toBe(matched + 1)
})

test('a whole text as evidence finds no statement', () => {
  const everything = [{ quote: WIRE, start: 0, end: WIRE.length }]
  const longer = perfectPair({ ...GOLD, statements: GOLD.statements.map(shorten) }, TEXTS)
  expect(measureStatements(withStatement(longer, { evidence: everything })).matched).toBe(1)
})

function shorten(label: Gold['statements'][number]): Gold['statements'][number] {
  return label.id === 's1' ? { ...label, span: said('A', 'to open the port') } : label
}

function withStatement(pair: ReadPair, change: object): ReadPair {
  const readings = pair.readings.map((reading, at): Reading => {
    const statements = reading.account.statements.map((statement) => ({ ...statement, ...change }))
    return at === 0 ? { ...reading, account: { ...reading.account, statements } } : reading
  })
  return { ...pair, readings }
}

const changed = (change: (comparison: Comparison) => Partial<Comparison>): ReadPair => ({
  ...PAIR,
  comparison: { ...PAIR.comparison, ...change(PAIR.comparison) },
})

test('an unsourced addition counts as the omission that the label has', () => {
  const pair = changed(({ discrepancies }) => ({
    discrepancies: discrepancies.map((one) =>
      one.kind === 'omission' ? { ...one, kind: 'unsourced-addition' } : one,
    ),
  }))
  expect(measureDiscrepancies(pair).matched).toBe(2)
})

test('an omission with evidence on the silent side is not found', () => {
  const pair = changed(({ discrepancies }) => ({
    discrepancies: discrepancies.map((one) => ({
      ...one,
      b: { ...one.b, evidence: [{ quote: 'at once', start: 38, end: 45 }] },
    })),
  }))
  expect(measureDiscrepancies(pair).missed.map(({ key }) => key)).toEqual(['d2'])
})

test('another kind of contact is a miss, a vaguer one is not', () => {
  expect([matchedAs('talks'), matchedAs('letter')]).toEqual([1, 0])
})

function matchedAs(kind: 'talks' | 'letter'): number {
  const pair = changed(({ contacts }) => ({
    contacts: contacts.map((merged) => ({
      ...merged,
      accounts: merged.accounts.map(({ account, contact }) => ({
        account,
        contact: { ...contact, kind },
      })),
    })),
  }))
  return measureContacts(pair).matched
}

test('a finding judged true counts for precision, and only there', () => {
  const pair = perfectPair({ ...GOLD, datedFacts: [] }, TEXTS)
  const found = { ...pair, readings: PAIR.readings }
  const measure = measureDates(found)
  const verdicts = Object.fromEntries(
    measure.extra.map(({ key }) => [
      key,
      { verdict: true, reason: 'the call was on Monday', by: 'a reader' },
    ]),
  )
  expect(scoresOf(measure, {})).toMatchObject({ precision: 0, judgedPrecision: 0, unjudged: 1 })
  expect(scoresOf(measure, verdicts)).toMatchObject({
    precision: 0,
    judgedPrecision: 1,
    unjudged: 0,
  })
})

test('what comes nearest in a text that may not tell it is no alignment', () => {
  const pair = changed(({ claims }) => ({
    claims: claims.map((claim) => ({
      ...claim,
      cells: claim.cells.map((cell, at) => ({
        ...cell,
        relation: at === 0 ? ('only' as const) : ('unsure' as const),
        madeBy: at === 0 ? cell.madeBy : [],
      })),
    })),
  }))
  expect(measureAlignments(pair)).toMatchObject({ found: 0, matched: 0 })
})
