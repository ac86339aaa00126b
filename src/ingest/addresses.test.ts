import { expect, test } from 'vitest'
import { findOwnAddress } from './addresses.js'
import { findBlocks } from './blocks.js'

const BODY =
  'The presidents of the two countries spoke by phone on Friday and agreed to keep the corridor open.'

test.each([
  ['behind a label', 'Original url: https://example.org/a', 'https://example.org/a'],
  ['below a label', 'Source:\n\nhttps://example.org/a', 'https://example.org/a'],
  ['between brackets', 'Original url:\n\n<https://example.org/a-b>', 'https://example.org/a-b'],
  [
    'broken inside its brackets',
    'Original url:\n\n<https://example.org/long-\n\ntail-a1>',
    'https://example.org/long-tail-a1',
  ],
  [
    'broken behind its bracket',
    'Original url:\n\n<https://example.org/long->\n\ntail-a1',
    'https://example.org/long-tail-a1',
  ],
  ['alone', 'https://example.org/a', 'https://example.org/a'],
  ['one of several', 'https://example.org/a\n\nhttps://example.org/b', null],
  ['another story’s', 'Read more: https://example.org/a', null],
  ['none', '© 2024 Example', null],
])('%s', (_, foot, expected) => {
  const text = `${BODY}\n\n${foot}`
  expect(findOwnAddress(text, findBlocks(text))).toBe(expected)
})
