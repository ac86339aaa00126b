import fc from 'fast-check'
import { writeFile } from 'node:fs/promises'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Compared } from '../model/comparison.js'
import { renderDossier } from '../pages/dossier.js'
import { pageVersion } from '../pages/version.js'
import { compareFiles } from './compare.js'
import { readDossierFile } from './dossier-file.js'
import { compared, withData, written } from './dossier.fixture.js'
import { verifyDossier, type FailureKind, type PagePart, type Verification } from './verify.js'

const folder = new URL('../../examples/macron-putin-2025/', import.meta.url).pathname
const sources = ['wire.txt', 'elysee-manner.txt', 'commentary.txt'].map((name) => folder + name)

let example: Compared
let page = ''
let excerpts = ''
let older = ''

beforeAll(async () => {
  example = await compareFiles(sources)
  page = await renderDossier(compared)
  excerpts = await renderDossier(compared, { excerpts: true })
  older = withData(page, (json) =>
    altered(json, `"writtenBy":"${pageVersion}"`, '"writtenBy":"0.0.9"'),
  )
}, 120_000)

async function verified(html: string, files: readonly string[] = []): Promise<Verification> {
  const outcome = await verifyDossier(await written(html), files)
  if (!outcome.ok) throw new Error(outcome.problems[0].message)
  return outcome.value
}

/** Changes the first match behind a mark. Throws where there is none: the test would then show nothing. */
function altered(html: string, from: string | RegExp, to: string): string {
  const other = html.replace(from, to)
  if (other === html) throw new Error(`${String(from)} is not in the page`)
  return other
}

describe('a page as it was written', () => {
  test.each([
    ['whole', () => page, ['whole', 'whole']],
    ['excerpts', () => excerpts, ['excerpts', 'excerpts']],
  ])('%s', async (_, html, texts) => {
    const { failures, rewriting, accounts, quotations, shown } = await verified(html())
    expect(failures).toEqual([])
    expect(rewriting).toBe('same')
    expect(accounts.map(({ text }) => text)).toEqual(texts)
    expect(Math.min(quotations, shown)).toBeGreaterThan(10)
  })

  test.each([[undefined], [true]])('the example (excerpts: %s)', async (excerpts) => {
    const { failures, rewriting, accounts } = await verified(
      await renderDossier(example, { excerpts }),
      sources,
    )
    expect([failures, rewriting]).toEqual([[], 'same'])
    expect(accounts.map(({ source }) => source)).toEqual(sources)
  })

  test('by another version: the page is not written again, the rest is checked', async () => {
    const { failures, rewriting, version, shown } = await verified(older)
    expect([failures, rewriting, version]).toEqual([[], 'other-version', '0.0.9'])
    expect(shown).toBeGreaterThan(10)
  })
})

const immediate = /(<mark data-at="B:[\d-]+"[^>]*>)immediate</u

interface Tampered {
  readonly from: string | RegExp
  readonly to: string
  readonly kinds: readonly FailureKind[]
  readonly account: string | null
  readonly found: string
  readonly expected: string
}

const onThePage: readonly (readonly [string, Tampered])[] = [
  [
    'a letter in a shown quotation',
    {
      from: immediate,
      to: '$1immediale<',
      kinds: ['shown'],
      account: 'B',
      found: 'immediale',
      expected: 'immediate',
    },
  ],
  [
    'a letter in a shown text',
    {
      from: /(data-text="A">.*?)river truce</su,
      to: '$1river trace<',
      kinds: ['shown'],
      account: 'A',
      found: 'trace',
      expected: 'truce',
    },
  ],
  [
    'words that lead to another place',
    {
      from: /data-at="B:\d+-\d+"([^>]*>)immediate</u,
      to: 'data-at="B:0-9"$1immediate<',
      kinds: ['shown'],
      account: 'B',
      found: 'immediate',
      expected: 'Maron fin',
    },
  ],
  [
    'words that lead nowhere',
    {
      from: /data-at="B:\d+-\d+"([^>]*>)immediate</u,
      to: 'data-at="Q:1-2"$1immediate<',
      kinds: ['shown'],
      account: null,
      found: 'immediate',
      expected: '',
    },
  ],
  [
    'words put into a quotation',
    {
      from: immediate,
      to: 'never again $1immediate<',
      kinds: ['unmarked'],
      account: null,
      found: 'never again',
      expected: '',
    },
  ],
  [
    'words put into a text',
    {
      from: /(data-text="B">)/u,
      to: '$1<p>Maron wept.</p>',
      kinds: ['unmarked'],
      account: null,
      found: 'Maron wept.',
      expected: '',
    },
  ],
  [
    'a quotation that was added',
    {
      from: '</main>',
      to: '<blockquote>We shall go to war.</blockquote></main>',
      kinds: ['unmarked'],
      account: null,
      found: 'We shall go to war.',
      expected: '',
    },
  ],
  [
    'a passage taken out of a text',
    {
      from: /(data-text="B">.*?)<mark[^>]*>(?:<span id="[^"]*"><\/span>)*She called.*?<\/mark>/su,
      to: '$1',
      kinds: ['shown'],
      account: 'B',
      found: '',
      expected: 'She called',
    },
  ],
]

describe.each([
  ['this version', () => page, true],
  ['another version', () => older, false],
])('changed on a page of %s', (_, html, isSame) => {
  test.each(onThePage)('%s', async (_, { from, to, kinds, account, found, expected }) => {
    const { failures, rewriting } = await verified(altered(html(), from, to))
    const told = isSame ? [...kinds, 'page'] : kinds
    expect(new Set(failures.map(({ kind }) => kind))).toEqual(new Set(told))
    expect(rewriting).toBe(isSame ? 'different' : 'other-version')
    const [first] = failures
    expect(first).toMatchObject({ account })
    expect([first?.found, first?.expected]).toEqual([
      expect.stringContaining(found),
      expect.stringContaining(expected),
    ])
  })
})

describe('changed beside the words', () => {
  test.each<[string, string | RegExp, string, string, string, PagePart]>([
    [
      'a label',
      /Ilse Maron demands(?=[^"]*<)/u,
      'Ilse Maron proposes',
      'proposes',
      'demands',
      'body',
    ],
    ['a heading', '<h2', '<h2 hidden', '<h2 hidden', '<h2', 'body'],
    ['a style', '<style>', '<style>p{color:red}', 'p{color:red}', 'Readout Serif', 'head'],
    ['a script', '</body>', '<script>alert(1)</script></body>', '<script>', '</body>', 'body'],
    ['a sign at the end', /\n$/u, '', '', '', 'body'],
    ['the hash that it gives of its data', /(sha256 )..../u, '$1beef', 'beef', 'sha256', 'data'],
    ['room in the data', '{"accounts"', '{ "accounts"', '{ "acc', '{"acc', 'data'],
    ['a field that nobody reads', '"label":', '"lable":"","label":', 'lable', 'label', 'data'],
  ])('%s', async (_, from, to, found, expected, part) => {
    const { failures, rewriting } = await verified(altered(page, from, to))
    expect(rewriting).toBe('different')
    expect(failures).toEqual([
      {
        kind: 'page',
        account: null,
        place: expect.stringMatching(/^line \d+, character \d+$/u),
        found: expect.stringContaining(found),
        expected: expect.stringContaining(expected),
        right: null,
        part,
      },
    ])
  })
})

describe('changed in the data', () => {
  test.each<[string, string | RegExp, string, FailureKind, string, string]>([
    [
      'a quotation',
      '"quote":"immediate"',
      '"quote":"immediale"',
      'quotation',
      'immediale',
      'immediate',
    ],
    ['a text', /("text":"[^"]*?)finally/u, '$1finelly', 'text', 'SHA-256', 'SHA-256'],
    ['a hash', /("textHash":")../u, '$1zz', 'text', 'SHA-256', 'SHA-256 zz'],
    ['a label', '"label":"Date"', '"label":"Day"', 'page', 'Date', 'Day'],
    ['a line', '"says":"A says', '"says":"B says', 'page', 'A says', 'B says'],
    ['a field that was added', '"label":', '"lable":"","label":', 'page', 'lable', 'label'],
  ])('%s', async (_, from, to, kind, found, expected) => {
    const { failures } = await verified(withData(page, (json) => altered(json, from, to)))
    expect(failures).toContainEqual({
      kind,
      account: kind === 'page' ? null : expect.any(String),
      place: expect.stringMatching(/\S/u),
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
      right: kind === 'quotation' ? 'expected' : null,
      part: kind === 'page' ? expect.any(String) : null,
    })
  })

  test('an excerpt, which only the source can show', async () => {
    const [wire] = compared.comparison.accounts
    const source = await written(`title: x\n-----\n${wire?.text ?? ''}`, 'wire.txt')
    const forged = excerpts.replaceAll('urged Prime', 'asked Prime')
    const { failures } = await verified(forged, [source])
    expect(failures).toContainEqual(
      expect.objectContaining({
        kind: 'source',
        account: 'A',
        found: expect.stringContaining('asked Prime'),
        expected: expect.stringContaining('urged Prime'),
      }),
    )
  })
})

describe('an altered text', () => {
  const source = () =>
    written(`title: x\n-----\n${compared.comparison.accounts[0]?.text ?? ''}`, 'wire.txt')
  const forged = () =>
    withData(page, (json) => altered(json, /("text":"(?:[^"\\]|\\.)*?)as soon/u, '$1as late'))

  test('comes first, and says of nothing that it should be as it is there', async () => {
    const { failures } = await verified(forged())
    expect(failures[0]).toMatchObject({ kind: 'text', account: 'A', right: null })
    const about = failures.filter(({ account }) => account === 'A')
    expect(new Set(about.map(({ kind }) => kind))).toEqual(new Set(['text', 'quotation', 'shown']))
    expect(new Set(about.map(({ right }) => right))).toEqual(new Set([null]))
  })

  test('is known by its source, which has the words of the quotations', async () => {
    const { failures, accounts } = await verified(forged(), [await source()])
    expect(accounts.map(({ sourceFits }) => sourceFits)).toEqual([false, null])
    expect(failures.map(({ kind, right }) => `${kind} ${right}`)).toEqual(
      expect.arrayContaining([
        'text expected',
        'source expected',
        'quotation found',
        'shown found',
      ]),
    )
    expect(failures.filter(({ right }) => right === 'neither')).toEqual([])
  })

  test('a quotation that was altered as well is neither', async () => {
    const both = withData(forged(), (json) =>
      altered(json, '"quote":"as soon as possible"', '"quote":"as ever as possible"'),
    )
    const { failures } = await verified(both, [await source()])
    expect(failures).toContainEqual(
      expect.objectContaining({ found: 'as ever as possible', right: 'neither' }),
    )
  })

  test('an altered hash is known by the source, which has the text', async () => {
    const hash = withData(page, (json) => altered(json, /("textHash":")../u, '$1ff'))
    const { failures, accounts } = await verified(hash, [await source()])
    expect(accounts.map(({ sourceFits }) => sourceFits)).toEqual([true, null])
    expect(failures).toMatchObject([
      { kind: 'text', right: 'found' },
      { kind: 'page', part: 'data' },
    ])
  })
})

describe('sources', () => {
  test('those that were given are named, with whose text they are', async () => {
    const { accounts, failures } = await verified(await renderDossier(example), sources.slice(1))
    expect(failures).toEqual([])
    expect(accounts.map(({ source }) => source)).toEqual([null, ...sources.slice(1)])
  })

  test('a text that is none of the accounts’', async () => {
    const stranger = await written('Maron rang Veld.\n', 'other.txt')
    const { failures } = await verified(page, [stranger])
    expect(failures).toMatchObject([{ kind: 'source', place: stranger }])
  })

  test('a file that cannot be read is a problem', async () => {
    const outcome = await verifyDossier(await written(page), ['/no/such/file.txt'])
    expect(outcome.problems).toMatchObject([{ code: 'file-missing' }])
  })
})

test.each([
  ['the data removed', () => page.replace(/<script.*<\/script>/su, ''), 'dossier-no-data'],
  ['half a page', () => page.slice(0, page.length / 2), 'dossier-no-data'],
  ['nearly all of a page', () => page.slice(0, -200), 'dossier-broken'],
])('%s is a problem', async (_, html, code) => {
  const outcome = await verifyDossier(await written(html()))
  expect(outcome).toMatchObject({ ok: false, problems: [{ code }] })
})

test('elements within elements, too many to search, are no page of ours', async () => {
  const deep = older.replace('</main>', `${'<blockquote>'.repeat(50_000)}</main>`)
  const { failures } = await verified(deep)
  expect(failures).toMatchObject([{ kind: 'page', found: expect.stringContaining('100') }])
})

test('whatever is done to a page never throws', async () => {
  const path = await written('')
  const place = fc.nat({ max: older.length - 1 })
  const signs = fc.constantFrom('', '<', '>', '"', '</a>', '<blockquote>', '\u0000', 'x')
  await fc.assert(
    fc.asyncProperty(place, fc.nat({ max: 30 }), signs, async (at, lost, put) => {
      await writeFile(path, older.slice(0, at) + put + older.slice(at + lost))
      await verifyDossier(path)
    }),
    { numRuns: 40 },
  )
})

test('of what is left out no five words in a row are anywhere in the file', async () => {
  const html = await renderDossier(example, { excerpts: true })
  const read = await readDossierFile(await written(html))
  const kept = read.ok ? read.value.comparison.accounts : []
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = (text: string) =>
    words(text).map((_, at, all) => ` ${all.slice(at, at + 5).join(' ')} `)
  const stays = ` ${kept.flatMap(({ text, title }) => words(`${text} ${title ?? ''}`)).join(' ')} `
  const { document } = parseHTML(html)
  const file = ` ${words(html).join(' ')} ${words(document.documentElement.textContent ?? '').join(' ')} `
  const gone = example.comparison.accounts
    .flatMap(({ text }) => runs(text))
    .filter((run) => run.split(' ').length === 7 && !stays.includes(run))
  expect(gone.length).toBeGreaterThan(20)
  expect(gone.filter((run) => file.includes(run))).toEqual([])
})
