import { expect, test } from 'vitest'
import { countWords, wordsToldIn } from './word-count.js'

test.each([
  ['words between spaces', 'The two spoke.', 3],
  ['an owner and a short form are one word', "Norland's envoy doesn't agree", 4],
  ['a compound is one word', 'a long-term settlement', 3],
  ['a dash is none', 'LIMA, May 3 (NPA) - The talks', 6],
  ['a dash without spaces parts two', 'the talks—the first', 4],
  ['figures', 'It cost 2.5 million, or $40', 6],
  ['nothing', ' \n- ', 0],
])('%s', (_, text, words) => expect(countWords(text)).toBe(words))

test('footers are not counted', () => {
  const text = 'The two spoke.\nAll rights reserved\nThey agreed.\nCopyright'
  const footers = ['All rights reserved', 'Copyright'].map((words) => ({
    kind: 'footer' as const,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  expect(wordsToldIn({ text, blocks: footers })).toBe(5)
  expect(wordsToldIn({ text, blocks: [] })).toBe(9)
})
