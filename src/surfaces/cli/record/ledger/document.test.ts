import { expect, test } from 'vitest'
import { SET_RULE } from '../../../../model/following.js'
import type { CommitmentAnswer } from '../../../../operations/record/commitment.js'
import type { CommitmentView, ShownEvent } from '../../../../operations/record/commitment-view.js'
import type { CommitmentList } from '../../../../operations/record/commitments.js'
import { specimen, words } from '../../../../pages/specimen.fixture.js'
import { articleRow, flowing } from '../record.fixture.js'
import { ledgerDocument } from './document.js'
import type { Question } from './question.js'
import { wholeDocument } from './whole.js'

const text = specimen.accounts[0]?.text ?? ''
const norland = { name: 'Norland', actor: 'state:NO', side: 'NO' }
const osteria = { name: 'Osteria', actor: 'state:OS', side: 'OS' }

const event: ShownEvent = {
  kind: 'promised',
  date: '2031-03-04',
  dated: 'told',
  rule: 'event/promised',
  adds: [],
  standing: 'machine',
  decided: null,
  told: 3,
  sources: [
    {
      key: 'a0123456789abcdef/k1',
      article: articleRow,
      sayers: [norland],
      via: ['Norland presidency'],
      evidence: [words(text, 'a truce on the Alder')],
      deciding: [words(text, 'truce on')],
      rule: 'commitment/will',
    },
  ],
}

const view: CommitmentView = {
  key: 'k0123456789abcdef',
  promisors: [norland],
  beneficiaries: [osteria],
  what: 'send two ferries to Osteria',
  agreement: null,
  amount: { value: 18_000_000, currency: 'EUR' },
  deadline: '2031-06',
  condition: 'if the truce holds',
  status: 'promised',
  since: '2031-03-04',
  age: 130,
  setBy: null,
  contested: [],
  overdue: { deadline: '2031-06', days: 12 },
  topics: [],
  events: [event],
  later: 0,
  articles: 3,
  primaries: ['Norland presidency', 'NPA'],
  follows: [
    { told: 'a0123456789abcdef/k1', like: null, rule: 'follow/first-told' },
    { told: 'a1/k1', like: 'a0123456789abcdef/k1', rule: 'follow/same-sum' },
  ],
  maybe: [],
  also: [],
}

const none: CommitmentList = {
  asOf: '2031-07-12',
  total: 0,
  offers: 0,
  commitments: [],
  agreement: null,
  meant: [],
  problems: [],
}
const asked: Question = {
  names: [],
  to: null,
  status: null,
  words: null,
  topic: null,
  agreement: null,
  dueBefore: null,
  overdue: false,
  from: null,
  until: null,
  offset: 0,
}
const listOf = (changes: Partial<CommitmentView>): CommitmentList => ({
  ...none,
  total: 1,
  commitments: [{ ...view, ...changes }],
})

test.each<[string, CommitmentList, Partial<Question>, string]>([
  ['an empty record', none, {}, 'No commitment is in this record yet.'],
  [
    'nothing found',
    none,
    { names: ['norland'], to: 'osteria', status: 'broken' },
    'No commitment of "norland" (to "osteria", broken) as of 12 July 2031 is in this record.',
  ],
  ['who to whom, and what', listOf({}), {}, 'Norland to Osteria send two ferries to Osteria'],
  [
    'how far it has come',
    listOf({}),
    {},
    'promised 4 months ago · EUR 18 000 000 · due by the end of June 2031 · if the truce holds',
  ],
  [
    'that it is overdue, and that this proves nothing',
    listOf({}),
    {},
    'Due by the end of June 2031, 12 days before 12 July 2031: no delivery is told in this record by then. The record’s silence is not proof.',
  ],
  ['its sources', listOf({}), {}, '3 articles, 2 sources: Norland presidency and NPA'],
  [
    'an event with its day and who says so',
    listOf({}),
    {},
    '4 March 2031 promised · said by Norland',
  ],
  [
    'of what a person set, that person and not who said the words',
    listOf({
      events: [
        {
          ...event,
          kind: 'withdrawn',
          rule: SET_RULE,
          standing: 'confirmed',
          decided: { by: 'A. Reader', at: '2031-07-01T00:00:00Z', why: null },
        },
      ],
    }),
    {},
    '4 March 2031 withdrawn · set by A. Reader a «truce on» the Alder',
  ],
  ['its words, marked', listOf({}), {}, 'a «truce on» the Alder'],
  ['on whose word', listOf({}), {}, '← Norland presidency · a0123456789abcdef/k1'],
  ['how many more tell it', listOf({}), {}, 'and 2 more that tell it'],
  [
    'what sides say against each other',
    listOf({
      contested: [
        { kind: 'delivered', by: ['Norland'] },
        { kind: 'denied', by: [] },
      ],
    }),
    {},
    'Contested: delivered, says Norland; denied, says a text in its own voice.',
  ],
  [
    'a treaty by its name, once',
    listOf({
      what: 'the Alder Treaty',
      agreement: { key: 'treaty:alder', name: 'Alder Treaty' },
      overdue: null,
    }),
    {},
    'Norland to Osteria · Alder Treaty promised 4 months ago',
  ],
  [
    'who set the status',
    listOf({ setBy: 'A. Editor' }),
    {},
    'promised 4 months ago, set by A. Editor',
  ],
  [
    'what people dispute, and who does',
    listOf({
      events: [
        {
          ...event,
          standing: 'disputed',
          decided: { by: 'A. Editor', at: '2031-07-01T00:00:00.000Z', why: null },
        },
      ],
    }),
    {},
    'promised · said by Norland · disputed by A. Editor',
  ],
  ['that a text fails', listOf({ what: null }), {}, '✗ withheld: its text fails'],
  [
    'offers that are left out',
    { ...none, offers: 2 },
    {},
    '2 more were held out and not promised: the same with --status offered.',
  ],
])('it prints %s', (_, list, question, expected) =>
  expect(
    flowing(
      ledgerDocument({ list, question: { ...asked, ...question } }, { width: 80, colour: false }),
    ),
  ).toContain(expected),
)

const answer: CommitmentAnswer & { readonly commitment: CommitmentView } = {
  asOf: '2031-07-12',
  commitment: view,
  maybe: [{ commitment: { ...view, key: 'k2' }, rule: 'maybe/other-currency' }],
  also: [{ commitment: { ...view, key: 'k3' }, rule: 'also/another-batch' }],
  problems: [],
}

test.each([
  ['as of when', 'As of 12 July 2031'],
  ['why its tellings are one', 'a1/k1: The same sum, or the same number of the same things'],
  ['by which rule', 'Likened to a0123456789abcdef/k1. follow/same-sum'],
  ['what may be the same', 'MAY BE THE SAME The same, but for a sum in another currency.'],
  ['what is alike', 'SEE ALSO Of the same matter, but another batch.'],
])('one whole says %s', (_, expected) =>
  expect(flowing(wholeDocument(answer, { width: 80, colour: false }))).toContain(expected),
)
