import { expect, test } from 'vitest'
import type { Account } from '../../../model/account.js'
import type { Article } from '../../../model/article.js'
import {
  articleId,
  commitmentId,
  contactId,
  fulfilmentId,
  statementId,
} from '../../../model/ids.js'
import type { Reading } from '../../../model/reading.js'
import type { SomeEvidence } from '../../../model/spans.js'
import { hop, person, words } from '../../../pages/specimen.fixture.js'
import { readingDocument } from './document.js'

const text =
  'NPA - President Ilse Maron spoke to Tomas Veld by phone on Monday, the presidency said. Maron urged Veld to open the dam "at once" and promised 40 million crowns by May.'

const cite = (quote: string): SomeEvidence => [words(text, quote)]
const maron = person('Ilse Maron', 'person:ilse-maron')
const veld = person('Tomas Veld', 'person:tomas-veld')
const presidency = hop('Norland presidency', 'office')

const article: Article = {
  id: articleId('article'),
  title: 'Maron calls Veld',
  outlet: 'The Valley Times',
  agency: 'NPA',
  byline: 'Ada Wern',
  dateline: null,
  published: '2031-03-04',
  url: 'https://valley.example/maron',
  language: 'en',
  kind: 'wire',
  side: null,
  kindEvidence: cite('NPA'),
  textHash: '',
  text,
  blocks: [],
  licence: null,
  redistribution: 'not-stated',
}

const account: Account = {
  articleId: article.id,
  actors: [],
  contacts: [
    {
      id: contactId('call'),
      kind: 'phone-call',
      status: 'held',
      count: 1,
      participants: [maron, veld],
      date: '2031-03-03',
      duration: null,
      place: null,
      initiator: null,
      topics: [],
      followUp: null,
      facets: [
        { name: 'date', value: '2031-03-03', via: [presidency], evidence: cite('on Monday') },
        { name: 'kind', value: 'phone-call', via: [presidency], evidence: cite('by phone') },
      ],
      evidence: cite('Maron spoke to Tomas Veld by phone on Monday'),
      rule: 'specimen',
      main: true,
    },
  ],
  statements: [
    {
      id: statementId('urges'),
      speakers: [maron],
      addressees: [veld],
      targets: [veld],
      via: [presidency],
      mode: 'mixed',
      act: 'demand',
      actEvidence: [...cite('urged'), ...cite('to open')],
      topics: ['river-dams'],
      when: '2031-03-03',
      contact: contactId('call'),
      cues: cite('urged'),
      content: [],
      modifiers: [{ kind: 'modality', value: 'must', evidence: cite('at once') }],
      strength: { cue: { degree: 3, evidence: cite('urged') }, modality: null },
      evidence: cite('Maron urged Veld to open the dam "at once"'),
      rule: 'specimen',
      confidence: 1,
    },
  ],
  commitments: [
    {
      id: commitmentId('money'),
      promisors: [maron],
      beneficiaries: [],
      what: 'money',
      agreement: null,
      amount: { value: 40_000_000, currency: 'NOC' },
      deadline: 'May',
      condition: null,
      firmness: 'firm',
      status: 'promised',
      statement: null,
      via: [],
      evidence: cite('promised 40 million crowns by May'),
      rule: 'specimen',
    },
  ],
  news: [],
  fulfilments: [
    {
      id: fulfilmentId('dam'),
      kind: 'delayed',
      by: [veld],
      to: [maron],
      agreement: null,
      what: 'the dam',
      amount: null,
      date: '2031-03-03',
      statement: statementId('urges'),
      via: [presidency],
      evidence: cite('to open the dam'),
      antecedent: null,
      rule: 'specimen',
    },
  ],
  dates: [
    {
      what: 'phone call',
      value: '2031-03-03',
      type: 'instant',
      modifier: null,
      anchor: 'published',
      evidence: cite('Monday'),
    },
  ],
}

const reading: Reading = {
  article,
  account,
  analysis: {
    articleId: article.id,
    tokens: [],
    sentences: [],
    quotations: [],
    actors: [],
    mentions: [],
    dates: [],
    amounts: [],
    attributions: [],
  },
}

function flowing(given: Reading, width = 96): string {
  const printed = readingDocument({ reading: given, problems: [] }, { width, colour: false })
  return printed.replaceAll(/\s+/gu, ' ')
}

test.each([
  [
    'whose text it is',
    'NPA, on The Valley Times · wire story · published 4 March 2031 · en By Ada Wern',
  ],
  ['what decides its kind', 'Its kind is told by: NPA'],
  ['a contact', '● Ilse Maron and Tomas Veld · phone call · held · 3 March 2031'],
  ['a facet with its words and its chain', 'date 3 March 2031 on Monday ← Norland presidency'],
  ['a value that is more than the words', 'kind phone call by phone ← Norland presidency'],
  ['a statement', '1 Ilse Maron · demand · mixed · to Tomas Veld · about Tomas Veld · river dams'],
  [
    'its words, the cue and what decides the act marked',
    'Maron «urged» Veld «to open» the dam "at once" ← Norland presidency',
  ],
  ['a commitment', 'Ilse Maron · promised · firm · NOC 40 000 000 · by May'],
  ['a missing source', 'promised 40 million crowns by May ← no source'],
  [
    'what became of an undertaking, and who says so',
    'Tomas Veld · delayed: the dam · for Ilse Maron · 3 March 2031 · says Ilse Maron to open the dam ← Norland presidency',
  ],
  ['a date', '3 March 2031 Monday (phone call, counted from the date of publication)'],
])('it prints %s', (_, expected) => expect(flowing(reading)).toContain(expected))

test('what was not found is said', () => {
  const empty = {
    ...account,
    contacts: [],
    statements: [],
    commitments: [],
    fulfilments: [],
    news: [],
    dates: [],
  }
  expect(flowing({ ...reading, account: empty }).match(/None was found/gu)).toHaveLength(5)
})

test('words that are not in the text are not printed', () => {
  const other = { ...article, text: 'Another text.' }
  const printed = flowing({ ...reading, article: other })
  expect(printed).toContain('✗ quotation withheld')
  expect(printed).not.toContain('urged')
})
