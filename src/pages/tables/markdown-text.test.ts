import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Excerpt, Piece } from '../wording/excerpts.js'
import { excerptInMarkdown, textInMarkdown } from './markdown-text.js'

// Each was also shown by two readers of GitHub-flavoured Markdown: no tag but ours, and the words as they stood.
test.each([
  ['a pipe', 'a | b', 'a \\| b'],
  ['a pipe behind a backslash', 'a\\| b', 'a\\\\\\| b'],
  ['a backslash at the end', 'a\\', 'a\\\\'],
  ['a line break', 'a\n\n| b\r\nc\u2028d', 'a \\| b c d'],
  ['code', '`a` ```b', '\\`a\\` \\`\\`\\`b'],
  ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
  ['a link', '[a](javascript:b)', '\\[a\\](javascript:b)'],
  ['a picture', '![a](b.png)', '!\\[a\\](b.png)'],
  ['a footnote', '[^1]', '\\[^1\\]'],
  ['HTML', '<b onclick="c">a</b>', '\\<b onclick="c"\\>a\\</b\\>'],
  ['a comment', '<!-- a -->', '\\<!-- a --\\>'],
  ['an entity', 'R&D &lt; &#60;', 'R\\&D \\&lt; \\&<span>#</span>60;'],
  ['a heading', '# a #', '\\# a \\#'],
  ['a line under a heading', '=== a', '\\=== a'],
  ['a rule', '---', '\\---'],
  ['a list', '- a', '\\- a'],
  ['a list of another kind', '+ a', '\\+ a'],
  ['a numbered list', '1986. A year', '1986\\. A year'],
  ['a quotation', '> [!NOTE]', '\\> \\[!NOTE\\]'],
  ['an indented block', '    a', ' a'],
  ['an address', 'https://example.com', 'https<span>:/</span>/example.com'],
  ['an address in pointed brackets', '<http://a.b>', '\\<http<span>:/</span>/a.b\\>'],
  ['an address without a scheme', 'www.example.com', 'www<span>.</span>example.com'],
  ['an e-mail address', 'a@example.com', 'a<span>@</span>example.com'],
  ['a mention', '@someone', '<span>@</span>someone'],
  ['an issue', 'a/b#12 GH-12', 'a/b<span>#</span>12 GH<span>-</span>12'],
  ['an emoji by name', ':tada: 10:30', '<span>:</span>tada: 10:30'],
  ['a formula', '$a$ and 5$', '<span>$</span>a<span>$</span> and 5<span>$</span>'],
  ['a sum of money', 'some $18 billion', 'some \\$18 billion'],
  ['controls and turned writing', 'a\u001B\u202Eb', 'a␛b'],
  ['nothing of the kind', '“€18 bn (gross)”, 5 % – so!', '“€18 bn (gross)”, 5 % – so!'],
])('%s is only words', (_, text, expected) => expect(textInMarkdown(text)).toBe(expected))

/** What a reader of Markdown sees, when nothing but escapes and our own elements stands in it. */
function shown(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])|<\/?span>/gu, '$1')
}

test('any words are read as they stand', () => {
  const signs = fc.constantFrom(...'\\`*_[]<>~#|&$@:/.-+=!()1a wGHspan')
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      expect(shown(textInMarkdown(text))).toBe(text.replaceAll(/\s+/gu, ' '))
    }),
  )
})

function verbatim(...told: readonly (readonly [string, boolean])[]): Excerpt {
  const pieces = told.map(([text, marked]): Piece => ({
    kind: 'words',
    text,
    marked,
    start: 0,
    end: text.length,
  }))
  return { kind: 'verbatim', pieces }
}

test.each<[string, Excerpt, string]>([
  ['a word', verbatim(['an ', false], ['immediate', true]), 'an **immediate**'],
  ['a part of a word', verbatim(['pre', false], ['-war', true], ['s', false]), 'pre\\-**war**s'],
  ['quotation marks', verbatim(['so', false], ['"now"', true]), 'so"**now**"'],
  ['white space at its border', verbatim([' now ', true]), ' **now** '],
  ['nothing to be set bold', verbatim(['—', true]), '—'],
  ['hostile words', verbatim(['a*b|c', true]), '**a\\*b\\|c**'],
])('bold: %s', (_, excerpt, expected) => expect(excerptInMarkdown(excerpt)).toBe(expected))
