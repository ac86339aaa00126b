import { expect, test } from 'vitest'
import type { Block } from '../model/article.js'
import { readByline } from './byline.js'

function blocksOf(text: string): readonly Block[] {
  return text.split('\n').map((line, index, all) => {
    const start = all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
    return { kind: 'byline', start, end: start + line.length }
  })
}

test.each([
  [
    'Posted on May 3, 2024 by Jane Doe',
    { byline: 'Jane Doe', agency: null, isRewritten: false },
    [],
  ],
  ['By [AFP](#)', { byline: 'AFP', agency: 'AFP', isRewritten: false }, ['AFP']],
  ['By Jane Doe', { byline: 'Jane Doe', agency: null, isRewritten: false }, []],
  [
    'By Jane Doe and John Roe, Reuters',
    { byline: 'Jane Doe and John Roe, Reuters', agency: 'Reuters', isRewritten: false },
    ['Reuters'],
  ],
  [
    'By JANE DOE, Associated Press',
    { byline: 'JANE DOE, Associated Press', agency: 'AP', isRewritten: false },
    ['Associated Press'],
  ],
  ['(Reuters)', { byline: 'Reuters', agency: 'Reuters', isRewritten: false }, ['Reuters']],
  [
    '— Agence France-Presse',
    { byline: 'Agence France-Presse', agency: 'AFP', isRewritten: false },
    ['Agence France-Presse'],
  ],
  [
    'By AFP and Jane Doe',
    { byline: 'AFP and Jane Doe', agency: 'AFP', isRewritten: true },
    ['AFP'],
  ],
  ['Staff with AFP', { byline: 'Staff with AFP', agency: 'AFP', isRewritten: true }, ['AFP']],
  [
    'By Jane Doe\nWith reporting from AFP',
    { byline: 'Jane Doe', agency: 'AFP', isRewritten: true },
    ['AFP'],
  ],
])('%j', (text, expected, words) => {
  const { evidence, ...found } = readByline(text, blocksOf(text))
  expect(found).toEqual(expected)
  expect(evidence.map(({ quote }) => quote)).toEqual(words)
})

test('no byline', () => expect(readByline('Text', []).byline).toBeNull())
