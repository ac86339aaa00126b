import { expect, test } from 'vitest'
import { quoteFrom } from '../../model/spans.js'
import { isQuotation } from './quoted.js'

test.each([
  [
    'words and who says them',
    '“The harbour stays open to every ship,” said Ilse Maron.',
    null,
    true,
  ],
  ['the words alone', 'She said: "The harbour stays open."', 'The harbour stays open', true],
  ['a fragment', 'Ilse Maron said that the talks on the harbour had been "useful".', null, false],
  ['reported speech', 'Ilse Maron said that the harbour stays open.', null, false],
])('%s', (_, text, words, expected) => {
  const start = words === null ? 0 : text.indexOf(words)
  const span = { start, end: words === null ? text.length : start + words.length }
  expect(isQuotation(text, [quoteFrom(text, span)])).toBe(expected)
})
