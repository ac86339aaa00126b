import { expect, test } from 'vitest'
import { splitSentences } from '../../language/sentences.js'
import { tokenise } from '../../language/tokens.js'
import { textOf } from '../../model/spans.js'
import { assemble, spanOf } from './assembling.js'
import { groundOf } from './features.js'
import { loadFastModel } from './fast.js'
import { linkGroundOf, linkPieces } from './linking.js'
import type { TokenRange } from './pieces.js'

/** A text with its pieces in brackets: [s ...] sources, [c ...] cues, [k ...] content. */
function linked(marked: string) {
  const text = marked.replace(/\[[sck] |\]/gu, '')
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, [{ kind: 'body', start: 0, end: text.length }])
  const weights = loadFastModel()
  const features = groundOf({ tokens, sentences, text, cueWords: weights.cueWords })
  const rangesOf = (mark: string) => bracketsOf(marked, mark).map((span) => rangeOf(tokens, span))
  const pieces = { sources: rangesOf('s'), cues: rangesOf('c'), stretches: rangesOf('k') }
  const ground = linkGroundOf(features, pieces)
  const words = (range: TokenRange) => textOf(text, spanOf(tokens, range))
  return assemble(ground, linkPieces(ground, weights.links)).map(({ source, cue, content }) => [
    source ? words(source) : null,
    words(cue),
    ...content.map(words),
  ])
}

interface Offsets {
  readonly start: number
  readonly end: number
}

function bracketsOf(marked: string, mark: string): readonly Offsets[] {
  const open: { mark: string; start: number }[] = []
  const found: Offsets[] = []
  let at = 0
  for (const piece of marked.split(/(\[[sck] |\])/u)) {
    if (/^\[[sck] $/u.test(piece)) open.push({ mark: piece[1] ?? '', start: at })
    else if (piece === ']') {
      const last = open.pop()
      if (last?.mark === mark) found.push({ start: last.start, end: at })
    } else at += piece.length
  }
  return found
}

function rangeOf(tokens: readonly Offsets[], { start, end }: Offsets): TokenRange {
  const first = tokens.findIndex((token) => token.end > start)
  const behind = tokens.findIndex((token) => token.start >= end)
  return { first, last: behind < 0 ? tokens.length : behind }
}

test.each([
  [
    'source, cue, content',
    '[s The minister] [c said] [k the talks were useful].',
    [['The minister', 'said', 'the talks were useful']],
  ],
  [
    'the cue in the middle',
    '[k “We agree],” [s he] [c said], [k “on most points].”',
    [['he', 'said', '“We agree', '“on most points']],
  ],
  [
    'two cues of one source',
    '[s The envoy] [c praised] [k the plan] and [c urged] [k both sides to sign it].',
    [
      ['The envoy', 'praised', 'the plan'],
      ['The envoy', 'urged', 'both sides to sign it'],
    ],
  ],
  [
    'one in the content of another',
    '[s The palace] [c said] [k that [s the king] [c promised] ][k a reply by Monday].',
    [
      ['The palace', 'said', 'that the king promised a reply by Monday'],
      ['the king', 'promised', 'a reply by Monday'],
    ],
  ],
  ['a cue without content', '[s The king] [c said] nothing.', []],
])('%s', (_, marked, expected) => expect(linked(marked)).toEqual(expected))
