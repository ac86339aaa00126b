import type { Article } from './article.js'
import { articleId } from './ids.js'

/** An article for tests: one body block, English, everything else unknown unless a fact says so. */
export function articleOf(text: string, facts: Partial<Article> = {}): Article {
  return {
    id: articleId('article:test'),
    title: null,
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    published: null,
    url: null,
    language: 'en',
    kind: 'report',
    side: null,
    kindEvidence: [],
    textHash: '',
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
    licence: null,
    redistribution: 'not-stated',
    ...facts,
  }
}
