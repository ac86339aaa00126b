import { expect, test } from 'vitest'
import { articleOf } from '../model/article.fixture.js'
import type { Article, Block } from '../model/article.js'
import { textOf } from '../model/spans.js'
import { findAmountsIn } from './amounts.js'
import { findDates } from './dates.js'
import { toldText } from './told-text.js'

type Part = readonly [kind: Block['kind'], words: string]

function toldOf(parts: readonly Part[]): Article {
  const blocks: Block[] = []
  let text = ''
  for (const [kind, words] of parts) {
    blocks.push({ kind, start: text.length, end: text.length + words.length })
    text += `${words}\n\n`
  }
  return articleOf(text, { published: '2025-07-01', kind: 'wire', blocks })
}

const ARTICLE = toldOf([
  ['headline', 'First call since 2022 on 5,000 troops'],
  ['byline', 'By an agency, July 2, 2025'],
  ['dateline', 'OSLO, July 2'],
  ['body', 'They spoke on Tuesday for two hours of 300 million euros.'],
  ['caption', 'The two in May 2021.'],
  ['footer', '© 2025 Some Paper, 40 offices, since 1920.'],
])

test('only what tells of the world holds dates', () => {
  expect(findDates(ARTICLE).map((date) => textOf(ARTICLE.text, date))).toEqual([
    '2022',
    'Tuesday',
    'two hours',
    'May 2021',
  ])
})

test('and sums; none is part of a date', () => {
  const amounts = findAmountsIn(ARTICLE, findDates(ARTICLE))
  expect(amounts.map((amount) => textOf(ARTICLE.text, amount))).toEqual([
    '5,000 troops',
    '300 million euros',
  ])
})

test('every word told keeps its place', () => {
  const told = toldText(ARTICLE)
  expect(told.length).toBe(ARTICLE.text.length)
  expect(told.indexOf('Tuesday')).toBe(ARTICLE.text.indexOf('Tuesday'))
  expect(told).not.toContain('Paper')
})
