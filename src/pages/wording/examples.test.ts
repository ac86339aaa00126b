import { expect, test } from 'vitest'
import { exampleWords } from './examples.js'

const example = { outlet: 'Readout example desk (notes of a briefing)' }
const real = { outlet: 'Harbour Gazette' }

test.each([
  ['none', [real, { outlet: null }], /^$/u],
  ['one alone', [example], /^This is an example text, .* do not cite it/u],
  ['all', [example, example], /^Each of the texts here is an example/u],
  ['some', [example, real, real], /^1 of the 3 texts here is an example/u],
  ['a name that only ends like it', [{ outlet: 'The Readout example desk' }], /^$/u],
])('example texts among others: %s', (_, texts, words) =>
  expect(exampleWords(texts) ?? '').toMatch(words),
)
