import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import type { Contact } from '../../../../model/account.js'
import { contactId } from '../../../../model/ids.js'
import type { SomeEvidence } from '../../../../model/spans.js'
import type { ContactView } from '../../../../operations/record/contact.js'
import { hop, person, specimen, words } from '../../../../pages/specimen.fixture.js'
import { articleRow, contactSummary, flowing } from '../record.fixture.js'
import { contactDocument } from './document.js'

const text = specimen.accounts[0]?.text ?? ''
const cite = (quote: string): SomeEvidence => [words(text, quote)]

const told: Contact = {
  id: contactId('call'),
  kind: 'phone-call',
  status: 'held',
  count: 1,
  participants: [person('Ilse Maron', 'person:ilse-maron')],
  date: '2031-03-03',
  duration: { op: '>', iso: 'PT2H' },
  place: null,
  initiator: null,
  topics: [],
  followUp: null,
  facets: [
    {
      name: 'duration',
      value: '>PT2H',
      via: [hop('Norland presidency', 'office')],
      evidence: cite('lasted more than two hours'),
    },
    {
      name: 'precedent',
      value: 'first known call in three years',
      via: [],
      evidence: cite('first known call in three years'),
    },
  ],
  evidence: cite('first known call in three years'),
  rule: 'specimen',
  main: true,
}

function telling(
  key: string,
  like: string | null,
  facets = told.facets,
): ContactView['accounts'][number] {
  const article = { ...articleRow, key: `a${key}` }
  const contact = { ...told, facets }
  const { published } = articleRow
  return {
    article,
    telling: {
      key: `c${key}`,
      article: article.key,
      contact,
      added: '',
      published,
      kind: 'wire',
      side: null,
    },
    rule: 'merge/same-day',
    like,
    verified: true,
  }
}

const { tellings: _, articles: __, stand, machine, ...contact } = contactSummary

const decided: ContactView['decisions'][number] = {
  line: 3,
  entry: {
    kind: 'decided',
    at: '2031-03-05T09:30:00.000Z',
    by: 'A. Editor',
    why: 'read the tape',
    decision: { kind: 'dispute', finding: 'contact', on: { text: '', start: 0, end: 4 } },
  },
}

const view: ContactView = {
  contact: { ...contact, joinings: [], maybe: [] },
  accounts: [telling('1', null), telling('2', 'c1', [])],
  mentions: [],
  comparison: null,
  before: null,
  after: null,
  maybe: [],
  decisions: [],
  stand,
  machine,
  problems: [],
}

const printed = (shown: ContactView, width = 80) => contactDocument(shown, { width, colour: false })

test.each<[string, ContactView, string]>([
  ['who, how and when', view, 'Ilse Maron and Tomas Veld spoke by telephone on 3 March 2031.'],
  [
    'what else is known',
    view,
    'phone call · held · no place told · 2 accounts · c0123456789abcdef',
  ],
  ['the accounts by letter', view, 'A NPA, on The Valley Times · wire story · 4 March 2031 · a1'],
  [
    'a facet: its value, who has it in which words, on whose word, and who is silent',
    view,
    'length more than 2 hours A lasted more than two hours ← Norland presidency not told by B',
  ],
  [
    'words that are the value once',
    view,
    'precedent A first known call in three years ← no source',
  ],
  ['which telling came first', view, 'A The first that was added; the contact has its key.'],
  [
    'by which rule another joined',
    view,
    'B The same parties and kind on the same day. Likened to A. merge/same-day',
  ],
  ['how to correct it', view, '"readout review part c0123456789abcdef ARTICLE"'],
  [
    'that nothing stands around it',
    view,
    'No other contact of the same parties is in this record.',
  ],
  [
    'the contact before',
    { ...view, before: contactSummary },
    'before 3 March 2031 Ilse Maron and Tomas Veld',
  ],
  [
    'what may be the same',
    { ...view, maybe: [{ contact: { ...contactSummary, key: 'c9' }, rule: 'maybe/vague-dates' }] },
    'Two vague times that share days. If it is: readout review join c0123456789abcdef c9',
  ],
  [
    'an article that mentions it, and its words',
    { ...view, mentions: [telling('3', 'c1')] },
    'MENTIONED ELSEWHERE 1 ○ NPA, on The Valley Times · wire story · 4 March 2031 · a3 first known call',
  ],
  [
    'who decided what of it, when and why',
    { ...view, decisions: [decided] },
    'WHAT PEOPLE DECIDED · 5 March 2031, 09:30 UTC, A. Editor disputed it: “read the tape”',
  ],
  [
    'a plan',
    { ...view, contact: { ...view.contact, status: 'planned', date: '2031-04' } },
    'Ilse Maron and Tomas Veld: planned phone call in April 2031.',
  ],
  [
    'what nobody dated',
    { ...view, contact: { ...view.contact, date: null } },
    'spoke by telephone, date not told.',
  ],
])('it prints %s', (_name, shown, expected) => expect(flowing(printed(shown))).toContain(expected))

test('of a text that fails nothing is quoted', () => {
  const broken = { ...view, accounts: view.accounts.map((each) => ({ ...each, verified: false })) }
  expect(printed(broken)).toContain('quotation withheld')
  expect(flowing(printed(broken))).not.toContain('lasted more than two hours')
})

test.each([40, 80, 120])('nothing is wider than %i columns', (width) => {
  for (const line of printed(view, width).split('\n'))
    expect(stringWidth(line)).toBeLessThanOrEqual(width)
})
