import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../model/article.js'
import { isVerbatim, textOf } from '../model/spans.js'
import { hashOf } from './article.js'
import { ingest, MOST_BYTES } from './ingest.js'

const LEAD =
  'The presidents of the two countries spoke by phone on Friday and agreed to keep the corridor open, the palace said.'
const SECOND =
  'The call lasted for three quarters of an hour, according to the other side’s statement on it.'

async function read(text: string | Uint8Array, name = 'a.txt'): Promise<Article> {
  const outcome = await ingest(typeof text === 'string' ? Buffer.from(text) : text, { name })
  if (!outcome.ok) throw new Error(outcome.problems[0].message)
  return outcome.value
}

async function problemsOf(bytes: Uint8Array | string, name = 'a.txt'): Promise<readonly string[]> {
  const outcome = await ingest(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { name })
  for (const { message, input } of outcome.problems) {
    expect(message).toContain(name)
    expect(input).toBe(name)
  }
  return [outcome.ok ? 'read' : 'refused', ...outcome.problems.map(({ code }) => code)]
}

describe('an article from', () => {
  test('a bare wire story as another outlet carries it', async () => {
    const text = [
      '',
      ' ',
      'Leaders Agree to Keep Grain Corridor Open',
      '',
      'By [AFP](#)',
      '',
      'May 03, 2024',
      '',
      'The palace in 2022. **Jane Doe / EPA / POOL**',
      '',
      LEAD,
      '',
      SECOND,
      '',
      'Original url:',
      '',
      '<https://www.themoscowtimes.com/2024/05/03/leaders-agree-to-keep->',
      '',
      'grain-corridor-open-a8',
    ].join('\n')
    expect(await read(text)).toMatchObject({
      title: 'Leaders Agree to Keep Grain Corridor Open',
      outlet: 'The Moscow Times',
      agency: 'AFP',
      byline: 'AFP',
      dateline: 'May 03, 2024',
      published: '2024-05-03',
      url: 'https://www.themoscowtimes.com/2024/05/03/leaders-agree-to-keep-grain-corridor-open-a8',
      language: 'en',
      kind: 'wire',
      side: null,
      text,
    })
  })

  test('an unsigned text that cites nobody', async () => {
    const text =
      'The talks are over. What did they bring? Nothing. This isn’t diplomacy, and it wasn’t meant to be.\nMake no mistake: the hollow promises of spring are back. Whether anyone believes them remains to be seen.\n© 2024. All rights reserved.'
    const article = await read(text)
    expect(article).toMatchObject({
      title: null,
      outlet: null,
      agency: null,
      byline: null,
      published: null,
      kind: 'commentary',
    })
    expect(article.kindEvidence.length).toBeGreaterThan(0)
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['body', 'body', 'footer'])
  })

  test('a text with header lines', async () => {
    const article = await read(
      `title: Readout of the call\npublisher: President of Russia (kremlin.ru)\ndate: 2024-05-03T20:15:00Z\nurl: http://en.kremlin.ru/events/1\nkind: official-readout\nside: RU\nlicence: CC BY 4.0\n-----\n\n${LEAD}\n`,
    )
    expect(article).toMatchObject({
      title: 'Readout of the call',
      outlet: 'President of Russia',
      published: '2024-05-03T20:15:00Z',
      kind: 'official',
      side: { state: 'RU', name: 'President of Russia' },
      kindEvidence: [],
      licence: 'CC BY 4.0',
      text: `\n${LEAD}\n`,
    })
  })

  test('header lines that know nothing', async () => {
    const article = await read(
      `title: (untitled)\npublisher: unknown (unsigned)\ndate: \nurl: \nkind: commentary\n-----\n${LEAD}`,
    )
    expect(article).toMatchObject({
      title: null,
      outlet: null,
      published: null,
      url: null,
      kind: 'commentary',
    })
  })

  test.each([
    [
      'Reuters',
      `Leaders agree on grain\n\nANKARA, May 3 (Reuters) - ${LEAD}\n\n(Reporting by Jane Doe; Editing by John Roe)`,
      { agency: 'Reuters', kind: 'wire', dateline: 'ANKARA, May 3 (Reuters) -' },
    ],
    [
      'AP',
      `Leaders agree on grain\n\nBy JANE DOE\n\nANKARA (AP) — ${LEAD}`,
      { agency: 'AP', byline: 'JANE DOE', kind: 'wire' },
    ],
    [
      'TASS',
      `Leaders agree on grain\n\nMOSCOW, May 3. /TASS/. ${LEAD}`,
      { agency: 'TASS', kind: 'wire' },
    ],
    [
      'a footer’s owner',
      `Leaders agree on grain\n\n${LEAD}\n\nCopyright 2024 The Associated Press. All rights reserved.`,
      { agency: 'AP', kind: 'wire' },
    ],
    [
      'a paper with an agency’s help',
      `Leaders agree on grain\n\nBy Jane Doe with AFP\n\n${LEAD}`,
      { agency: 'AFP', kind: 'report' },
    ],
    [
      'a paper of its own',
      `Leaders agree on grain\n\nBy Jane Doe\n\nMay 3, 2024\n\n${LEAD}`,
      { agency: null, kind: 'report', published: '2024-05-03' },
    ],
  ])('%s', async (_, text, expected) => expect(await read(text)).toMatchObject(expected))

  test('an agency’s own page has no agency between', async () => {
    const article = await read(`publisher: Reuters\n-----\n${LEAD}`)
    expect(article).toMatchObject({ outlet: 'Reuters', agency: null, kind: 'wire' })
  })

  test('a page', async () => {
    const page = `<html><head><title>Leaders agree on grain</title><meta property="og:site_name" content="Example Times"><meta name="author" content="By AFP"></head><body><h1>Leaders agree on grain</h1><p>${LEAD}</p><p>${SECOND}</p></body></html>`
    expect(await read(page)).toMatchObject({
      title: 'Leaders agree on grain',
      outlet: 'Example Times',
      byline: 'AFP',
      agency: 'AFP',
      kind: 'wire',
      text: `Leaders agree on grain\n\n${LEAD}\n\n${SECOND}`,
    })
  })

  test('bytes fetched from an official address', async () => {
    const outcome = await ingest(Buffer.from(LEAD), {
      name: 'a',
      url: 'https://www.mfa.gov.cn/eng/a',
    })
    expect(outcome.ok && outcome.value).toMatchObject({
      url: 'https://www.mfa.gov.cn/eng/a',
      outlet: 'Ministry of Foreign Affairs of China',
      kind: 'official',
      side: { state: 'CN' },
    })
  })
})

describe('offsets', () => {
  test.each([
    ['astral characters', '😀😀 Head of it all\n\n😀 They spoke. 😀', null],
    [
      'a lone surrogate, which no UTF-8 can hold',
      'Head \ufffd of it all\n\nThey \ufffd spoke.',
      'Head \ud83d of it all\n\nThey \ude00 spoke.',
    ],
    ['CRLF', 'Head of it all\r\n\r\nThey spoke.\r\n', null],
  ])('%s', async (_, text, given) => {
    const article = await read(Buffer.from(`\ufeff${given ?? text}`, 'utf16le'))
    expect(article.text).toBe(text)
    expect(article.blocks.map((block) => textOf(text, block))).toEqual(
      text.split(/(?:\r?\n){2}/u).map((words) => words.trim()),
    )
  })

  test('the hash is of the text as UTF-8, and names the article', async () => {
    const article = await read('abc')
    expect(article.textHash).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(article.id).toBe('article:ba7816bf8f01cfea')
    expect(hashOf('\ud800')).toBe(hashOf('\ufffd'))
  })

  test('any text: what is told of it is verbatim', async () => {
    const words = [
      'By AFP',
      'May 3, 2024',
      LEAD,
      'Q: Why?',
      'MR. DOE: No.',
      'Opinion: No',
      'our country',
      'PARIS (AP) — ',
      '\n',
      '\n\n',
      '“',
      '😀',
      '\ud800',
      'title: x',
      '-----',
      '<p>',
      '</p>',
      '©',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words)).map((all) => all.join('\n')),
        async (text) => {
          const outcome = await ingest(Buffer.from(text, 'utf16le'), { name: 'a.txt' })
          if (!outcome.ok) return
          const { value } = outcome
          expect(value.kindEvidence.every((evidence) => isVerbatim(value.text, evidence))).toBe(
            true,
          )
          expect(value.text.includes(value.dateline ?? '')).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('any bytes: an article or a problem, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', '<html>', 'title: a\n-----\n', '\u00ff\u00fe'),
        async (bytes, head) => {
          const outcome = await ingest(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), {
            name: 'a.html',
          })
          expect(outcome.ok || outcome.problems.length > 0).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('a licence holds even where no line closes the header, whose lines are text', async () => {
  const text = `title: A\nlicence: all rights reserved\n\n${LEAD}\n`
  expect(await read(text)).toMatchObject({
    text,
    licence: 'all rights reserved',
    redistribution: 'refused',
  })
})

describe('bad input', () => {
  test.each([
    ['no bytes', '', ['refused', 'file-empty']],
    ['white space', ' \n\t\r\n', ['refused', 'file-empty']],
    ['a mark alone', '\ufeff', ['refused', 'file-empty']],
    ['a header alone', 'title: A\n-----\n', ['refused', 'file-empty']],
    [
      'a page of scripts',
      '<html><body><script>x()</script></body></html>',
      ['refused', 'file-empty'],
    ],
    ['a PDF', '%PDF-1.7 x', ['refused', 'file-binary']],
    ['zeros', new Uint8Array(500), ['refused', 'file-binary']],
    ['too many bytes', new Uint8Array(MOST_BYTES + 1), ['refused', 'file-too-large']],
    [
      'a broken header',
      'title: A\ndate: soon\n-----\nThey said that they would meet.',
      ['read', 'header-malformed'],
    ],
    [
      'a page of links',
      '<html><body><a href=a>Home</a></body></html>',
      ['read', 'html-no-article'],
    ],
    [
      'French',
      'Les deux présidents se sont entretenus par téléphone vendredi et ont décidé de rester en contact.',
      ['read', 'language-unsupported'],
    ],
    ['one character', 'x', ['read']],
    [
      'one sentence of 5,000 words',
      `They said ${'that the others said '.repeat(1250)}so.`,
      ['read'],
    ],
  ])('%s', async (_, bytes, expected) => expect(await problemsOf(bytes)).toEqual(expected))

  test.each([
    ['nested deeply', `<html><body>${'<div>'.repeat(100_000)}<p>${LEAD}</p>`],
    ['of a million signs', `<html><body><p>${LEAD}</p>${'<'.repeat(1_000_000)}`],
    ['of a million characters', `<html><body>${`<p>${LEAD}</p>`.repeat(8000)}</body></html>`],
    ['of text without a line end', `<html><body><p>${'word, '.repeat(200_000)}</p>`],
  ])(
    'a page %s is read in a few seconds',
    async (_, page) => {
      const [state] = await problemsOf(page, 'a.html')
      expect(state).toBe('read')
    },
    15_000,
  )

  test.each([
    ['lines of a letter', 'a\n'.repeat(200_000)],
    ['empty lines', `${'\n'.repeat(1_000_000)}x`],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['capital words', 'Aa '.repeat(500_000)],
    ['signs of emphasis', `${'*_'.repeat(500_000)} x`],
  ])(
    'a text of %s is read in a few seconds',
    async (_, text) => {
      const [state] = await problemsOf(text)
      expect(state).toBe('read')
    },
    15_000,
  )
})
