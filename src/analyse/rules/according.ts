import type { AttributionSpans } from '../../model/analysis.js'
import type { Span } from '../../model/spans.js'
import type { Range } from '../clauses.js'
import { spanOfChunks } from './contents.js'
import { chunkAt, spanOf, wordOf, type Passage } from '../passage.js'
import { attribution } from './found.js'

/** "According to X, ..." and "..., according to X". */
export function findAccordingTo(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const range = { first: passage.sentence.first, last: passage.sentence.last }
  const found: AttributionSpans[] = []
  for (let index = range.first; index < range.last - 2; index += 1) {
    if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') continue
    const source = phraseFrom(passage, index + 2)
    if (!source || STANDARDS.has(tokens[source.last - 1]?.lemma ?? '')) continue
    const content = contentAround(passage, { first: index, last: source.last })
    if (content.length > 0)
      found.push(
        attribution(passage, {
          sources: [spanOf(tokens, source)],
          cue: spanOf(tokens, { first: index, last: index + 2 }),
          cueLemma: 'according to',
          content,
          frame: 'according',
          rule: 'attribution/according-to',
          confidence: 0.85,
        }),
      )
  }
  return found
}

/** "treated according to the law": what is kept to says nothing. */
const STANDARDS = new Set(
  'law constitution rule procedure standard principle schedule plan need treaty agreement protocol ability tradition custom wish'.split(
    ' ',
  ),
)
const TAILS = new Set(['of', 'in', 'at', 'from', 'by', 'with'])
/** Behind these what somebody was told of stands too: "a person briefed on the call". */
const TAILS_OF_TOLD = new Set(['on', 'about', 'in', 'of'])
const ISSUED = new Set(
  'issued released published carried posted read given obtained seen made provided'.split(' '),
)
const INFORMED = new Set('briefed informed involved consulted'.split(' '))

function phraseFrom(passage: Passage, token: number): Range | null {
  const at = chunkAt(passage, token)
  const chunk = passage.chunks[at]
  if (chunk?.kind !== 'phrase') return null
  let end = at + 1
  for (;;) {
    const next = passage.chunks[end]
    const isIssued = next?.kind === 'verb' && ISSUED.has(wordOf(passage, next))
    const isTold = next?.kind === 'verb' && INFORMED.has(wordOf(passage, next))
    const hook = isIssued || isTold ? end + 1 : end
    const tails = isTold ? TAILS_OF_TOLD : TAILS
    const isTail =
      tails.has(wordOf(passage, passage.chunks[hook])) &&
      passage.chunks[hook + 1]?.kind === 'phrase'
    if (!isTail) break
    end = hook + 2
  }
  return { first: token, last: passage.chunks[end - 1]?.last ?? chunk.last }
}

function contentAround(passage: Passage, inner: Range): readonly Span[] {
  const before = spanOfChunks(passage, 0, chunkAt(passage, inner.first))
  const after = spanOfChunks(passage, chunkAt(passage, inner.last), passage.chunks.length)
  return [before, after].filter((span): span is Span => span !== null)
}
