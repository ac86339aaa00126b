import { expect, test } from 'vitest'
import { splitSentences } from '../../language/sentences.js'
import { tokenise } from '../../language/tokens.js'
import { emptyRow, fillRow, groundOf, widthOf } from './features.js'
import { hashOf } from '../../language/word-hash.js'
import { shapeOf } from './hashing.js'

function rowsOf(text: string): readonly (readonly number[])[] {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, [{ kind: 'body', start: 0, end: text.length }])
  const ground = groundOf({ tokens, sentences, text, cueWords: new Map([[hashOf('say'), 3]]) })
  const row = emptyRow()
  return tokens.map((_, index) => {
    fillRow(row, ground, index)
    return [...row.values.subarray(0, row.count)]
  })
}

test('the same words have the same features, and as many at each token', () => {
  const text = 'The minister said “we agree” and left. Nobody objected.'
  expect(rowsOf(text)).toEqual(rowsOf(text))
  expect(new Set(rowsOf(text).map((row) => row.length))).toEqual(new Set([widthOf()]))
})

test('features are hashed to the numbers that the weights were trained with', () => {
  expect(rowsOf('He said no.')[1]?.slice(0, 4)).toMatchInlineSnapshot(`
    [
      8902212,
      16371068,
      14451027,
      9070087,
    ]
  `)
})

test('typographic marks are their plain forms', () => {
  expect(hashOf('“')).toBe(hashOf('"'))
  expect(hashOf('don’t')).toBe(hashOf("don't"))
})

test.each([
  ['McCain', 'DeLay'],
  ['2016', '7'],
  ['Élysée', 'Paris'],
])('%s has the shape of %s', (word, other) => {
  expect(shapeOf(word)).toBe(shapeOf(other))
})

test.each([
  ['Paris', 'paris'],
  ['said', 'said.'],
])('%s has not the shape of %s', (word, other) => {
  expect(shapeOf(word)).not.toBe(shapeOf(other))
})
