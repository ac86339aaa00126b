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
  ['By [AFP](#)', 'AFP', 'AFP', ['AFP'], false],
  ['By Jane Doe', 'Jane Doe', null, [], false],
  [
    'By Jane Doe and John Roe, Reuters',
    'Jane Doe and John Roe, Reuters',
    'Reuters',
    ['Reuters'],
    false,
  ],
  [
    'By JANE DOE, Associated Press',
    'JANE DOE, Associated Press',
    'AP',
    ['Associated Press'],
    false,
  ],
  ['(Reuters)', 'Reuters', 'Reuters', ['Reuters'], false],
  ['— Agence France-Presse', 'Agence France-Presse', 'AFP', ['Agence France-Presse'], false],
  ['By AFP and Jane Doe', 'AFP and Jane Doe', 'AFP', ['AFP'], true],
  ['Staff with AFP', 'Staff with AFP', 'AFP', ['AFP'], true],
  ['By Jane Doe\nWith reporting from AFP', 'Jane Doe', 'AFP', ['AFP'], true],
])('%j', (text, byline, agency, words, isRewritten) => {
  const found = readByline(text, blocksOf(text))
  expect({ ...found, evidence: found.evidence.map(({ quote }) => quote) }).toEqual({
    byline,
    agency,
    evidence: words,
    isRewritten,
  })
})

test('no byline', () => expect(readByline('Text', []).byline).toBeNull())
