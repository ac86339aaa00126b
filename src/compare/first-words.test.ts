import { expect, test } from 'vitest'
import { firstWords } from './first-words.js'

test.each([
  ['what fits', 'a truce in the strait', 30, 'a truce in the strait'],
  ['at the end of a word', 'a truce in the northern strait', 24, 'a truce in the northern'],
  [
    'no word that leads on',
    'the withdrawal of every ship from the strait',
    38,
    'the withdrawal of every ship',
  ],
  ['no owner without what is owned', "support for Jordan's ports and islands", 22, 'support'],
  ['no mark', 'a truce, a pact, and patrols', 16, 'a truce, a pact'],
  ['one long word', 'x'.repeat(40), 10, 'x'.repeat(10)],
])('%s', (_, line, longest, expected) => expect(firstWords(line, longest)).toBe(expected))
