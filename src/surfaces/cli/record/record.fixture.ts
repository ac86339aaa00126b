import type { AddedArticle } from '../../../operations/record/add.js'
import type { ContactSummary } from '../../../operations/record/contacts.js'
import { UNDECIDED } from '../../../operations/record/standing.js'
import type { ArticleView } from '../../../operations/record/article.js'

// An invented story of an invented call, as a record would list it.

export const articleRow: ArticleView['article'] = {
  key: 'a0123456789abcdef',
  snapshot: '0'.repeat(64),
  extraction: '1'.repeat(64),
  text: '2'.repeat(64),
  reading: '3'.repeat(64),
  reader: { version: '0.1.0', models: ['plain'] },
  extractor: '0.1.0',
  added: '2031-03-05T08:30:00.000Z',
  origin: { kind: 'file', name: 'wire.txt' },
  title: 'Maron presses Veld on river truce',
  outlet: 'The Valley Times',
  agency: 'NPA',
  kind: 'wire',
  side: null,
  published: '2031-03-04',
  url: 'https://valley.example/maron',
  language: 'en',
  words: 74,
  supersededBy: null,
}

export const addedArticle: AddedArticle = {
  path: 'wire.txt',
  article: articleRow,
  contacts: ['c0123456789abcdef'],
  statements: 3,
  problems: [],
  version: null,
}

export const contactSummary: ContactSummary = {
  key: 'c0123456789abcdef',
  kind: 'phone-call',
  status: 'held',
  date: '2031-03-03',
  participants: [
    { name: 'Ilse Maron', actor: 'person:ilse-maron', side: 'NL' },
    { name: 'Tomas Veld', actor: 'person:tomas-veld', side: 'OS' },
  ],
  place: null,
  tellings: 2,
  articles: 2,
  stand: UNDECIDED,
  machine: {},
}

/** A document as running text: every break and indent a single space. */
export function flowing(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}
