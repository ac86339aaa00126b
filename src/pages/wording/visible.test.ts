import { expect, test } from 'vitest'
import { visible } from './visible.js'

test.each([
  ['an escape sequence', 'a\u001B[2Jb', 'a␛[2Jb'],
  ['a bell and a backspace', 'a\u0007\b', 'a␇␈'],
  ['the second set of controls', 'a\u009B2J', 'a\uFFFD2J'],
  ['delete', 'a\u007F', 'a␡'],
  ['marks that turn the writing', 'a\u202Eb\u2066c', 'abc'],
  ['zero width', 'a\u200Bb\u00ADc\uFEFF', 'abc'],
  ['a lone surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['an astral character stays', 'a🕊b', 'a🕊b'],
  ['white space stays', 'a\n\tb', 'a\n\tb'],
])('%s', (_, text, expected) => expect(visible(text)).toBe(expected))
