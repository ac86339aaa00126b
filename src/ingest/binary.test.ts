import { expect, test } from 'vitest'
import { findControls, findSignature } from './binary.js'

test.each([
  ['%PDF-1.7 …', 'a PDF file'],
  ['PK\u0003\u0004word', 'a ZIP or Office file'],
  ['{\\rtf1\\ansi', 'a rich text file'],
])('%j is no text', (head, what) => {
  expect(findSignature(Buffer.from(head, 'latin1'))?.what).toBe(what)
})

test.each(['Ministers met.', '<html>', 'PK is a name', ''])('%j may be text', (head) => {
  expect(findSignature(Buffer.from(head))).toBeNull()
})

test.each([
  ['zeros', 'a\u0000b'.repeat(50), true],
  ['many control characters', '\u0001\u0002word'.repeat(9), true],
  ['tabs and line ends', 'a\tb\r\nc\fd', false],
  ['one stray control character', `${'word '.repeat(100)}\u0007`, false],
])('%s', (_, text, isBinary) => expect(findControls(text) !== null).toBe(isBinary))
