import { expect, test } from 'vitest'
import { statementId } from '../../../../model/ids.js'
import { textOf } from '../../../../model/spans.js'
import type { ListedStatement, StatementList } from '../../../../operations/record/statements.js'
import { UNDECIDED } from '../../../../operations/record/standing.js'
import { statementsInput } from '../../../../operations/record/statements.js'
import { articleRow, flowing } from '../record.fixture.js'
import { statementsDocument } from './document.js'

const text =
  'Ilse Maron urged Tomas Veld on Monday to agree a truce on the Alder "as soon as possible".'
const words = (quote: string) => {
  const start = text.indexOf(quote)
  return {
    quote: textOf(text, { start, end: start + quote.length }),
    start,
    end: start + quote.length,
  }
}
const ref = (name: string) => ({
  name,
  actor: null,
  side: null,
  actorKind: null,
  evidence: [words(name)],
})

const listed: ListedStatement = {
  key: 'a0123456789abcdef/s2',
  said: '2031-03-03',
  published: '2031-03-04',
  chain: ['The Valley Times', 'NPA', 'Norland presidency', 'Ilse Maron'],
  article: articleRow,
  contact: 'c0123456789abcdef',
  marks: [],
  deciding: [words('urged')],
  stand: UNDECIDED,
  statement: {
    id: statementId('s2'),
    speakers: [ref('Ilse Maron')],
    addressees: [ref('Tomas Veld')],
    targets: [ref('Tomas Veld')],
    via: [],
    mode: 'mixed',
    act: 'demand',
    actEvidence: [words('urged')],
    topics: ['truce'],
    when: '2031-03-03',
    contact: null,
    cues: [words('urged')],
    content: [{ ...words('to agree a truce on the Alder "as soon as possible"'), quoted: false }],
    modifiers: [],
    strength: { cue: { degree: 3, evidence: [words('urged')] }, modality: null },
    evidence: [words(text)],
    rule: 'a rule',
    confidence: 0.9,
  },
}
const none: StatementList = { total: 0, statements: [], meant: [], problems: [] }
const of = (...statements: readonly ListedStatement[]): StatementList => ({
  ...none,
  total: statements.length,
  statements,
})
const withheld: ListedStatement = { ...listed, statement: null, chain: [], deciding: [] }
const decided = { ...UNDECIDED, standing: 'disputed', by: 'Ada', at: '', line: 4 } as const

test.each<[string, StatementList, Parameters<typeof statementsInput.parse>[0], string]>([
  ['an empty record', none, {}, 'No statement is in this record yet. "readout add FILE"'],
  [
    'nothing found',
    none,
    { speaker: 'veld', act: 'deny', from: '2031-01-01' },
    'No statement (by "veld", act deny, from 1 January 2031 on) is in this record.',
  ],
  ['how many, and in which order', of(listed), {}, '1 statement, latest first.'],
  ['the other order', of(listed), { order: 'oldest' }, '1 statement, oldest first.'],
  [
    'the day, who said what to whom, and the words that decide',
    of(listed),
    {},
    '3 March 2031 Ilse Maron → Tomas Veld · demand · truce Ilse Maron «urged» Tomas Veld',
  ],
  [
    'that it was published on a day where none is told',
    of({ ...listed, said: null }),
    {},
    'published Ilse Maron → Tomas Veld · demand · truce 4 March 2031',
  ],
  ['that no day is told', of({ ...listed, said: null, published: null }), {}, 'no date told Ilse'],
  [
    'from whom it comes, outlet first',
    of(listed),
    {},
    'The Valley Times ← NPA ← Norland presidency ← Ilse Maron',
  ],
  [
    'an outlet that is not known',
    of({ ...listed, chain: ['NPA'], article: { ...articleRow, outlet: null } }),
    {},
    'outlet unknown ← NPA',
  ],
  [
    'where it stands',
    of(listed),
    {},
    'wire story, published 4 March 2031 · machine · a0123456789abcdef/s2 · contact c0123456789abcdef',
  ],
  ['who disputes it', of({ ...listed, stand: decided }), {}, '· disputed by Ada ·'],
  [
    'what a person says that it should be',
    of({
      ...listed,
      stand: {
        ...UNDECIDED,
        corrections: [
          {
            finding: 'statement',
            field: 'act',
            value: 'propose',
            by: 'Ben',
            at: '',
            line: 5,
            why: null,
          },
        ],
      },
    }),
    {},
    '· machine, act "propose" by Ben ·',
  ],
  [
    'that a text fails, and none of its words',
    of(withheld),
    {},
    '✗ withheld a0123456789abcdef/s2: its text fails.',
  ],
  ['how to go on', { ...of(listed), total: 9 }, { offset: 2 }, '6 more: the same with --offset 3'],
])('it prints %s', (_, list, question, expected) => {
  const asked = { list, question: statementsInput.parse(question) }
  const printed = statementsDocument(asked, { width: 80, colour: false })
  expect(flowing(printed)).toContain(expected)
  for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
