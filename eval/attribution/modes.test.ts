import { expect, test } from 'vitest'
import { modeOf, quotedWords } from './modes.js'
import { scoredText, spansOf } from './specimens.fixture.js'
import { tokensIn } from './token-sets.js'

test.each([
  ['all of it in quotation marks', '"It rains," Ann said.', '"It rains,"', 'direct'],
  ['its marks left out', '"It rains," Ann said.', 'It rains', 'direct'],
  ['in two quotations', '"It rains," Ann said, "again."', '"It rains," ... "again."', 'direct'],
  ['a comma outside', 'Ann said, "it rains".', ', "it rains".', 'direct'],
  ['one word in quotation marks', 'Ann said it "pours".', 'it "pours"', 'mixed'],
  ['none', 'Ann said it pours.', 'it pours', 'indirect'],
  ['quotation marks elsewhere', '"Ann" said it pours.', 'it pours', 'indirect'],
  ['no words at all', 'Ann said: !', '!', 'indirect'],
])('%s', (_, text, content, mode) => {
  const scored = scoredText(text, [], [])
  expect(modeOf(tokensIn(scored.tokens, spansOf(text, content)), quotedWords(scored))).toBe(mode)
})
