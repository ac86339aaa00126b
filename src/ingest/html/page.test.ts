import { describe, expect, test } from 'vitest'
import { textOf } from '../../model/spans.js'
import { readMetadata, type Metadata } from './metadata.js'
import { readPage } from './page.js'
import { parsePage } from './tree.js'

const LEAD =
  'The presidents of the two countries spoke by phone on Friday and agreed to keep the corridor open, the palace said in a statement.'
const SECOND =
  'The call lasted for three quarters of an hour, according to the other side, which spoke of insurance, ports and payments.'

const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><title>Leaders agree on grain | Example Times</title>
<meta property="og:title" content="Leaders agree on grain"><meta property="og:site_name" content="Example Times">
<meta property="article:published_time" content="2024-05-03T18:22:31.000+03:00">
<link rel="canonical" href="https://example.org/2024/05/03/grain">
<script>alert('x')</script></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Leaders agree on grain</h1><p class="byline">By Jane Doe</p>
<figure><img src="x.jpg"><figcaption>The palace. John Roe / EPA</figcaption></figure>
<p>${LEAD}</p><h2>What each side wants</h2><p>${SECOND}</p><p>${SECOND}</p></article>
<footer><p>© 2024 Example Times</p></footer></body></html>`

describe('readPage', () => {
  test('a story with its headline, byline and caption, without what is around it', () => {
    const { text, known, trouble } = readPage(PAGE, null)
    expect(text.split('\n\n')).toEqual([
      'Leaders agree on grain',
      'By Jane Doe',
      'The palace. John Roe / EPA',
      LEAD,
      'What each side wants',
      SECOND,
      SECOND,
    ])
    expect(known.map((block) => `${block.kind}: ${textOf(text, block)}`)).toEqual([
      'headline: Leaders agree on grain',
      'byline: By Jane Doe',
      'caption: The palace. John Roe / EPA',
    ])
    expect(trouble).toBeNull()
  })

  test('a date above the story is not lost', () => {
    const { text, known } = readPage(
      `<html><head><title>Regular press conference</title></head><body><div class="nav"><a href="a">Home</a></div><div>Regular press conference</div><div>2024-05-03 18:10</div><div class="content"><p>${LEAD}</p><p>${SECOND}</p><p>${LEAD}</p><p>${SECOND}</p></div></body></html>`,
      null,
    )
    expect(known.map((block) => `${block.kind}: ${textOf(text, block)}`)).toEqual([
      'headline: Regular press conference',
      'dateline: 2024-05-03 18:10',
    ])
  })

  test('a short official page', () => {
    const { text, title } = readPage(
      `<html><head><title>Readout - Ministry</title></head><body><div><a href=1>Home</a></div><div><h1>Readout of the call</h1><p>${LEAD}</p></div></body></html>`,
      null,
    )
    expect(title).toBe('Readout of the call')
    expect(text).toContain(LEAD)
  })

  test.each([
    [
      'a page of links',
      '<html><body><ul><li><a href=a>Home</a><li><a href=b>World</a></ul></body></html>',
      'Home',
    ],
    ['deep nesting', `<html><body>${'<div>'.repeat(50_000)}<p>${LEAD}</p>`, LEAD],
    [
      'deep nesting by what closes nothing',
      `<html><body>${'<b></i>'.repeat(50_000)}<p>${LEAD}</p>`,
      LEAD,
    ],
    ['elements without end', `<html><body>${'<span>x</span> '.repeat(60_000)}<p>${LEAD}</p>`, LEAD],
    ['tags without end', `<html><body><p>${LEAD}</p>${'<i title="'.repeat(30_000)}`, LEAD],
  ])('no story, all the text: %s', (_, html, words) => {
    const { text, trouble } = readPage(html, null)
    expect(text).toContain(words)
    expect(trouble === null).toBe(html.includes('title='))
  })

  test.each([
    ['no body', '<html><frameset><frame src=x></frameset></html>'],
    ['scripts only', '<html><body><script>document.write("x")</script></body></html>'],
    ['nothing', ''],
    ['signs', '<><</>><!><?>'],
  ])('no words: %s', (_, html) => expect(readPage(html, null).text.replace(/[<>]/gu, '')).toBe(''))
})

describe('readMetadata', () => {
  test('what the head says', () => {
    expect(read(PAGE)).toEqual({
      title: 'Leaders agree on grain',
      site: 'Example Times',
      byline: null,
      published: '2024-05-03T18:22:31+03:00',
      url: 'https://example.org/2024/05/03/grain',
      language: 'en',
      kind: null,
    })
  })

  test.each([
    [
      'an author',
      { '@type': 'NewsArticle', author: [{ name: 'Jane Doe' }, { name: 'John Roe' }] },
      { byline: 'Jane Doe, John Roe' },
    ],
    [
      'in a graph',
      { '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'], datePublished: '2024-05-03' }] },
      { published: '2024-05-03' },
    ],
    ['an opinion', { '@type': 'OpinionNewsArticle' }, { kind: 'commentary' }],
    [
      'a publisher',
      { '@type': 'NewsArticle', publisher: { name: 'Example Times' } },
      { site: 'Example Times' },
    ],
    [
      'an author’s address is no name',
      { '@type': 'NewsArticle', author: 'https://example.org/jane' },
      { byline: null },
    ],
    ['nothing useful', [null, 3, 'x', { '@type': 5 }], { byline: null, kind: null }],
  ])('linked data: %s', (_, value, expected) => expect(read(data(value))).toMatchObject(expected))

  test.each([
    [
      'a title with its site',
      '<head><title>Leaders agree on grain | Example Times</title></head><body>',
      { title: 'Leaders agree on grain' },
    ],
    [
      'a heading that says more',
      '<head><meta property="og:title" content="Leaders agree on grain"></head><body><h1>Leaders agree on grain at last</h1>',
      { title: 'Leaders agree on grain at last' },
    ],
    [
      'a relative address',
      '<head><link rel="canonical" href="/a"></head><body>',
      { url: 'https://example.org/a' },
    ],
    [
      'an address that runs',
      '<head><link rel="canonical" href="javascript:alert(1)"></head><body>',
      { url: null },
    ],
    [
      'a time',
      '<body><time datetime="2024-05-03T10:00Z">May 3</time>',
      { published: '2024-05-03T10:00:00Z' },
    ],
    [
      'broken data',
      '<head><script type="application/ld+json">{oops</script></head><body>',
      { title: null },
    ],
    [
      'an opinion by its address',
      '<head><link rel="canonical" href="https://example.org/opinion/a"></head><body>',
      { kind: 'commentary' },
    ],
  ])('%s', (_, html, expected) =>
    expect(read(`<html>${html}</body></html>`, 'https://example.org/b')).toMatchObject(expected),
  )
})

function read(html: string, address: string | null = null): Metadata {
  return readMetadata(parsePage(html), address)
}

function data(value: unknown): string {
  return `<html><head><script type="application/ld+json">${JSON.stringify(value)}</script></head><body><p>x</p></body></html>`
}
