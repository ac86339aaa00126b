import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line, run, widthOf } from './runs.js'
import { wrap } from './wrap.js'

function seen(lines: ReturnType<typeof wrap>): readonly string[] {
  return lines.map((content) => content.map(({ text }) => text).join(''))
}

test.each([
  ['between words', 'one two three', 8, ['one two', 'three']],
  ['a word wider than the line', 'abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
  ['wide characters', '日本語の文', 4, ['日本', '語の', '文']],
  ['astral characters stay whole', '🎉🎉🎉', 4, ['🎉🎉', '🎉']],
  ['a no-break space holds', 'a b\u00A0c', 4, ['a', 'b\u00A0c']],
  ['line breaks are folded', 'one\n\n  two', 80, ['one two']],
  ['nothing', '', 10, []],
])('%s', (_, text, width, expected) => expect(seen(wrap(line(text), width))).toEqual(expected))

test('a mark stays with its word', () => {
  const marked = [run('said «'), run('at once', 'marked'), run('», he')]
  expect(seen(wrap(marked, 9))).toEqual(['said «at', 'once», he'])
})

test('no line is wider than it may be, and no word is lost', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, width) => {
      const content = line(text)
      const lines = wrap(content, width)
      for (const each of lines) expect(widthOf(each)).toBeLessThanOrEqual(width)
      const bare = (value: string) => value.replaceAll(' ', '')
      expect(bare(seen(lines).join(''))).toBe(bare(seen([content]).join('')))
    }),
    { seed: 1 },
  )
})
