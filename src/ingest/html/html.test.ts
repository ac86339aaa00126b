import { describe, expect, test } from 'vitest'
import { isHtml } from './detect.js'
import { decodeEntities } from './entities.js'
import { isAffordable, measure } from './measure.js'
import { joinPieces } from './pieces.js'
import { stripTags } from './strip.js'
import { tokenise } from './tokens.js'
import { parsePage, piecesOf } from './tree.js'

test.each([
  ['a page', { text: '<!DOCTYPE html><html><body>x</body></html>', name: 'a.txt' }, true],
  ['a page below a comment', { text: '<!-- saved -->\n<html>', name: 'a.txt' }, true],
  ['a declared page', { text: '<?xml version="1.0"?><html>', name: 'a' }, true],
  ['a fragment', { text: '<p>One</p>', name: 'a' }, true],
  ['a line of a page in a file so named', { text: 'Hello <b>you</b><br>', name: 'a.html' }, true],
  [
    'much markup below a line of text',
    { text: `Saved\n${'<p>One</p>'.repeat(4)}`, name: 'a.txt' },
    true,
  ],
  ['plain text', { text: 'Ministers met.', name: 'a.txt' }, false],
  ['plain text in a file so named', { text: 'Ministers met.', name: 'a.html' }, false],
  ['an address in angle brackets', { text: '<https://example.org/a>', name: 'a.txt' }, false],
  ['signs', { text: 'a < b and c > d', name: 'a.txt' }, false],
])('%s', (_, { text, name }, expected) => expect(isHtml(text, name)).toBe(expected))

test.each([
  ['a tag and text', '<p>a</p>', ['open p', 'text', 'close p']],
  ['a sign in a value', '<a title="x > y">z', ['open a', 'text']],
  ['a quotation mark that never closes', '<a title="x>z</a>', ['open a', 'text', 'close a']],
  ['a comment', 'a<!-- <p> -->b', ['text', 'skip', 'text']],
  ['a comment that never closes', 'a<!-- <p>', ['text', 'skip']],
  [
    'a script',
    '<script>if (a<b) "</p>"</script>c',
    ['open script', 'raw script', 'close script', 'text'],
  ],
  ['a script that never closes', '<script>a<b>', ['open script', 'raw script']],
  ['a sign that opens nothing', 'a < b', ['text']],
  ['a tag that never closes', 'a<p', ['text', 'open p']],
  ['nothing', '', []],
])('tokens of %s', (_, html, expected) => {
  const tokens = [...tokenise(html)]
  expect(tokens.map(({ kind, name }) => `${kind} ${name}`.trim())).toEqual(expected)
  expect(tokens.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html)
})

describe('measure', () => {
  test.each([
    ['paragraphs left open are not deep', '<p>a'.repeat(50), 1],
    ['rows left open are not deep', `<table>${'<tr><td>a<td>b'.repeat(50)}`, 3],
    ['what closes nothing closes nothing', '<b></i>'.repeat(9), 9],
    ['closing an outer element closes the inner ones', '<div><b><i></div><p>', 3],
    ['scripts are not counted', `<script>${'<div>'.repeat(50)}</script><p>`, 1],
  ])('%s', (_, html, depth) => expect(measure(html).depth).toBe(depth))

  test('scripts, styles and comments are cleaned away, linked data stays', () => {
    const data = '<script type="application/ld+json">{}</script>'
    expect(measure(`<!-- a --><style>b</style><script>c</script>${data}<p>d`).cleaned).toBe(
      `${data}<p>d`,
    )
  })

  test.each([
    ['a page', '<div><p>a</p></div>'.repeat(500), true],
    ['a deep page', '<div>'.repeat(5000), false],
    ['a page of many elements', '<b></b>'.repeat(50_000), false],
    ['a page of many references', `<p>${'&amp;'.repeat(200_000)}`, false],
  ])('%s', (_, html, expected) => expect(isAffordable(measure(html))).toBe(expected))
})

/** Pages whose text both ways of reading must agree on. */
const BOTH: readonly (readonly [string, string, readonly string[]])[] = [
  ['paragraphs', '<p>One <b>two</b>\n three.</p><p>Four.</p>', ['One two three.', 'Four.']],
  ['line breaks', '<p>One<br>two</p>', ['One\ntwo']],
  [
    'captions',
    '<figure><img src=x><figcaption>A hall. Jane Doe / EPA</figcaption></figure><p>One',
    ['caption: A hall. Jane Doe / EPA', 'One'],
  ],
  ['entities', '<p>&ldquo;One&rdquo; &amp; two&nbsp;three&#33;</p>', ['“One” & two three!']],
  ['scripts', '<p>One</p><script>two()</script><style>p{}</style><p>Three</p>', ['One', 'Three']],
  [
    'broken tags',
    '<p>One <b>two <i>three</b> four</i><p>Five</div>',
    ['One two three four', 'Five'],
  ],
  ['lists', '<ul><li>One<li>Two</ul>', ['One', 'Two']],
]

test.each(BOTH)('text of a tree: %s', (_, html, expected) => {
  expect(piecesOf(parsePage(html).body, false).map(shown)).toEqual(expected)
})

test.each(BOTH)('text without a tree: %s', (_, html, expected) => {
  expect(stripTags(html).map(shown)).toEqual(expected)
})

function shown({ kind, words }: { readonly kind: string | null; readonly words: string }): string {
  return kind === null ? words : `${kind}: ${words}`
}

test.each([
  [
    'data',
    '<table><caption>Exports</caption><tr><th>Month<th>Tonnes<tr><td>March<td>2,300</table>',
    ['caption: Exports', 'Month | Tonnes\nMarch | 2,300'],
  ],
  ['a layout', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', ['One', 'Two']],
  [
    'cells of a layout',
    '<table><tr><td><a>Home</a></td><td>One</td></tr></table>'.replace(
      '<td>One',
      `<td>${'One '.repeat(101)}`,
    ),
    ['Home', 'One '.repeat(101).trim()],
  ],
  ['quotation elements', '<p><q>One</q> he said', ['“One” he said']],
  ['hidden elements', '<p hidden>One</p><p style="display: none">Two</p><p>Three', ['Three']],
  ['preformatted lines', '<pre>One\n\ntwo</pre>', ['One\ntwo']],
])('text of a tree: %s', (_, html, expected) => {
  expect(piecesOf(parsePage(html).body, false).map(shown)).toEqual(expected)
})

test('without a tree, navigation that is closed is left out and that which is not hides nothing', () => {
  expect(stripTags('<nav>Home</nav><p>One').map(shown)).toEqual(['One'])
  expect(stripTags('<nav>Home<p>One').map(shown)).toEqual(['Home', 'One'])
})

test.each([
  ['&lt;&#x41;&#66;&gt;', '<AB>'],
  ['AT&T &bogus; &', 'AT&T &bogus; &'],
  ['&#0;&#x110000;', '\ufffd\ufffd'],
])('references in %s', (words, expected) => expect(decodeEntities(words)).toBe(expected))

test('pieces are joined by empty lines and keep their kinds', () => {
  const { text, known } = joinPieces([
    { kind: 'headline', words: 'Head' },
    { kind: null, words: 'Body' },
    { kind: 'caption', words: 'Hall' },
  ])
  expect(text).toBe('Head\n\nBody\n\nHall')
  expect(known.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'headline: Head',
    'caption: Hall',
  ])
})
