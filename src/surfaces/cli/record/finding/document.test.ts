import { expect, test } from 'vitest'
import type { Statement } from '../../../../model/account.js'
import { contactId, statementId } from '../../../../model/ids.js'
import type { SearchResult } from '../../../../operations/record/search.js'
import { UNDECIDED } from '../../../../operations/record/standing.js'
import { hop, person, specimen, words } from '../../../../pages/specimen.fixture.js'
import { articleRow, flowing } from '../record.fixture.js'
import { searchDocument } from './document.js'
import type { Question } from './question.js'

const text = specimen.accounts[0]?.text ?? ''
const clause = words(text, 'to agree a truce on the Alder "as soon as possible"')

const statement: Statement = {
  id: statementId('s2'),
  speakers: [person('Ilse Maron', 'person:ilse-maron')],
  addressees: [person('Tomas Veld', 'person:tomas-veld')],
  targets: [],
  via: [hop('Norland presidency', 'office')],
  mode: 'mixed',
  act: 'demand',
  actEvidence: [],
  topics: ['truce'],
  when: '2031-03-03',
  contact: contactId('call'),
  cues: [],
  content: [],
  modifiers: [],
  strength: { cue: { degree: 3, evidence: [clause] }, modality: null },
  evidence: [clause],
  rule: 'specimen',
  confidence: 1,
}

const none: SearchResult = {
  statements: { total: 0, found: [] },
  articles: { total: 0, found: [] },
  meant: [],
  problems: [],
}
const marks = [words(text, 'truce on')]
const some: SearchResult = {
  ...none,
  statements: {
    total: 30,
    found: [
      {
        article: articleRow,
        statement,
        contact: 'c0123456789abcdef',
        marks: [words(text, 'soon')],
        stand: UNDECIDED,
      },
    ],
  },
  articles: {
    total: 1,
    found: [
      { article: articleRow, excerpts: [{ words: words(text, 'a truce on the Alder'), marks }] },
    ],
  },
}
const withheld: SearchResult = {
  ...none,
  statements: {
    total: 1,
    found: [{ article: articleRow, statement: null, contact: null, marks: [], stand: UNDECIDED }],
  },
}

test.each<[string, SearchResult, Question, string]>([
  [
    'how much was found, and of what',
    some,
    { words: 'truce' },
    '30 statements and 1 article: truce.',
  ],
  [
    'who said what to whom',
    some,
    { words: null },
    'Ilse Maron · demand · to Tomas Veld · truce · 3 March 2031',
  ],
  [
    'the words, marked',
    some,
    { words: null },
    'to agree a truce on the Alder "as «soon» as possible"',
  ],
  ['on whose word', some, { words: null }, '← Norland presidency ← Ilse Maron'],
  [
    'where it stands',
    some,
    { words: null },
    'NPA, on The Valley Times · wire story · 4 March 2031 a0123456789abcdef/s2 · contact c0123456789abcdef',
  ],
  ['what stands around words in an article', some, { words: null }, '… a «truce on» the Alder …'],
  ['how to go on', some, { words: null, offset: 5 }, '24 more: the same with --offset 6'],
  [
    'that nothing was found',
    none,
    { words: 'dam', speaker: 'veld', act: 'deny' },
    'Nothing found: dam, said by veld, act deny.',
  ],
  [
    'that a text fails',
    withheld,
    { words: 'dam' },
    '✗ withheld a0123456789abcdef: its text fails.',
  ],
])('it prints %s', (_, result, question, expected) =>
  expect(flowing(searchDocument({ result, question }, { width: 80, colour: false }))).toContain(
    expected,
  ),
)
