import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from '../specimen.fixture.js'
import { excerptOf, type Cited, type Excerpt } from './excerpts.js'

const text =
  'The minister said  that talks "must" begin\nat once, without delay, in the old capital. He left.'

function cited(evidence: readonly string[], deciding: readonly string[] = []): Cited {
  return {
    evidence: evidence.map((quote) => words(text, quote)),
    deciding: deciding.map((quote) => words(text, quote)),
  }
}

/** An excerpt as a reader sees it: marked words in angle brackets, gaps as […]. */
function seen(excerpt: Excerpt | null): string | null {
  if (excerpt?.kind !== 'verbatim') return excerpt?.kind ?? null
  return excerpt.pieces
    .map((piece) => (piece.kind === 'gap' ? '[…]' : piece.marked ? `<${piece.text}>` : piece.text))
    .join('')
}

test.each([
  ['all of it', cited(['talks "must" begin']), undefined, 'talks "must" begin'],
  [
    'deciding words inside',
    cited(['talks "must" begin'], ['must']),
    undefined,
    'talks "<must>" begin',
  ],
  [
    'deciding words apart',
    cited(['talks "must"'], ['at once']),
    undefined,
    'talks "must"[…]<at once>',
  ],
  [
    'overlapping evidence',
    cited(['talks "must"', '"must" begin']),
    undefined,
    'talks "must" begin',
  ],
  ['only white space between', cited(['begin', 'at once']), undefined, 'begin\nat once'],
  ['only deciding words', cited([], ['must']), undefined, '<must>'],
  ['no evidence', cited([]), undefined, null],
  [
    'cut at the end',
    cited(['The minister said  that talks "must" begin']),
    30,
    'The minister said  that talks[…]',
  ],
  [
    'cut around the deciding words',
    cited([text.slice(0, -9)], ['at once']),
    40,
    '[…]that talks "must" begin\n<at once>, without delay, in the[…]',
  ],
])('%s', (_, given, limit, expected) => expect(seen(excerptOf(text, given, limit))).toBe(expected))

test('words that differ from the text are withheld, and so is all that stands with them', () => {
  const altered = { ...words(text, 'must'), quote: 'shall' }
  const given = { evidence: [words(text, 'talks'), altered], deciding: [] }
  expect(excerptOf(text, given)).toEqual({ kind: 'withheld' })
})

const spans = fc
  .tuple(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
    fc.nat(),
    fc.nat(),
    fc.nat(200),
  )
  .map(([whole, from, length, limit]) => {
    const start = from % whole.length
    const end = start + 1 + (length % (whole.length - start))
    return { whole, limit, evidence: { quote: whole.slice(start, end), start, end } }
  })

test('whatever the limit, what is shown stands in the text', () => {
  fc.assert(
    fc.property(spans, ({ whole, limit, evidence }) => {
      const excerpt = excerptOf(whole, { evidence: [evidence], deciding: [] }, limit)
      if (excerpt?.kind !== 'verbatim') throw new Error('own words withheld')
      for (const piece of excerpt.pieces)
        if (piece.kind === 'words') expect(evidence.quote).toContain(piece.text)
    }),
    { seed: 1 },
  )
})
