import { expect, test } from 'vitest'
import type { KeptContact } from '../../../../model/kept.js'
import type { Doubt } from '../../../../operations/record/review/doubt.js'
import { reviewInput, type ReviewQueue } from '../../../../operations/record/review/queue.js'
import { UNDECIDED } from '../../../../operations/record/standing.js'
import { specimen, words } from '../../../../pages/specimen.fixture.js'
import { articleRow, contactSummary, flowing } from '../record.fixture.js'
import { queueDocument } from './queue.js'

const text = specimen.accounts[0]?.text ?? ''
const { key, kind, status, date, participants, place } = contactSummary
const told: KeptContact = {
  key,
  kind,
  status,
  date,
  participants,
  place,
  joinings: [],
  maybe: [],
}

const doubt: Doubt = {
  finding: 'contact',
  key,
  version: 12,
  doubt: 'may-be-the-same',
  place: 0.5,
  rule: 'maybe/vague-dates',
  told,
  other: 'c9',
  article: articleRow,
  words: words(text, 'first known call in three years'),
  around: null,
  contact: key,
  stand: UNDECIDED,
}

const queue = (...doubts: readonly Doubt[]): ReviewQueue => ({
  total: doubts.length,
  doubts,
  unattached: [],
  meant: [],
  problems: [],
})

const lost: ReviewQueue['unattached'][number] = {
  line: 7,
  lacks: 'finding',
  article: 'a1',
  words: words(text, 'more than two hours'),
  entry: {
    kind: 'decided',
    at: '2031-03-05T09:30:00.000Z',
    by: 'Ada',
    why: 'read the tape',
    decision: { kind: 'dispute', finding: 'statement', on: { text: '', start: 0, end: 4 } },
  },
}

test.each<[string, ReviewQueue, string]>([
  ['how many, and whose they are', queue(doubt), '1 finding to look at, least sure first.'],
  ['who, how and when', queue(doubt), 'Ilse Maron, Tomas Veld · phone call · 3 March 2031'],
  ['why it is doubtful', queue(doubt), 'May be the same as c9: Two vague times that share days.'],
  ['its words and whose they are', queue(doubt), 'first known call in three years NPA, on The'],
  ['what to call it by', queue(doubt), 'c0123456789abcdef · version 12'],
  ['how it is settled', queue(doubt), 'two: readout review part c0123456789abcdef c9'],
  ['the chance', queue({ ...doubt, doubt: 'least-sure', rule: 'a/b' }), 'a chance of 0.50 (a/b)'],
  ['that a text fails', queue({ ...doubt, words: null }), '✗ withheld: its text fails'],
  ['that all is settled', queue(), 'Nothing is in doubt.'],
  [
    'what lost its finding',
    { ...queue(), unattached: [lost] },
    'Ada disputed it: “read the tape”. Line 7; the reading that a1 has now finds nothing there. more than two hours',
  ],
])('it prints %s', (_, result, expected) => {
  const asked = { result, question: reviewInput.parse({}) }
  const printed = queueDocument(asked, { width: 80, colour: false })
  expect(flowing(printed)).toContain(expected)
  for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
