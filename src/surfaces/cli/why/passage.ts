import { isWithin, type Span } from '../../../model/spans.js'
import type { Passage, Stretch, Wordless } from '../../../operations/why/explanation.js'
import { hung, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line } from '../layout/runs.js'
import { wrap } from '../layout/wrap.js'
import type { Shown } from './shown.js'

/** A passage paragraph by paragraph, each after its place; what was taken from it stands out from what is around. */
export function passageBlock(passage: Passage, shown: Shown, width: number): Block {
  if (passage.kind !== 'verbatim') return wrap(wordlessLine(passage), width)
  const { stretches } = passage
  const gutter = Math.max(0, ...stretches.map(({ place }) => place.length)) + 2
  return paragraphsOf(stretches).flatMap((paragraph) => {
    const place = paragraph[0]?.place ?? ''
    const before = [run(place, 'soft'), spaces(gutter - place.length)]
    return hung(before, wrap(paragraphLine(paragraph, shown), width - gutter))
  })
}

const wordlessWords: Readonly<Record<Wordless['kind'], string>> = {
  none: '',
  withheld: '✗ quotation withheld: it differs from its source',
  'left-out': 'These words are not among the excerpts that this file carries.',
}

/** Why words are not shown. */
export function wordlessLine({ kind }: Wordless): Line {
  if (kind === 'none') return []
  return line(wordlessWords[kind], kind === 'withheld' ? 'wrong' : 'soft')
}

function paragraphsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const places = [...new Set(stretches.map(({ place }) => place))]
  return places.map((place) => stretches.filter((stretch) => stretch.place === place))
}

const gap = run(' […] ', 'soft')

function paragraphLine(stretches: readonly Stretch[], shown: Shown): Line {
  return stretches.flatMap((stretch, index) => [
    ...(stretch.cutBefore ? [gap] : []),
    ...wordsOf(stretch, shown),
    ...(stretch.cutAfter && index === stretches.length - 1 ? [gap] : []),
  ])
}

function wordsOf(stretch: Stretch, shown: Shown): Line {
  const { quote, start, end, evidence, deciding } = stretch
  const borders = [...evidence, ...deciding].flatMap((span) => [span.start, span.end])
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b)
  const taken = joined(evidence)
  const [open, close] = shown.view.colour ? [[], []] : shown.taken.map((mark) => [run(mark)])
  return cuts.slice(1).flatMap((cut, index) => {
    const piece = { start: cuts[index] ?? cut, end: cut }
    const words = quote.slice(piece.start - start, piece.end - start)
    const isDeciding = isInside(deciding, piece)
    return [
      ...(taken.some((span) => span.start === piece.start) ? (open ?? []) : []),
      ...wordsRuns(words, { isDeciding, isTaken: isInside(taken, piece) }, shown),
      ...(taken.some((span) => span.end === piece.end) ? (close ?? []) : []),
    ]
  })
}

/** Spans that overlap or touch made one, so that marks never stand inside each other. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
    else result.push(span)
  }
  return result
}

function isInside(spans: readonly Span[], piece: Span): boolean {
  return spans.some((span) => isWithin(span, piece))
}

interface Weight {
  readonly isDeciding: boolean
  readonly isTaken: boolean
}

function wordsRuns(words: string, { isDeciding, isTaken }: Weight, { view }: Shown): Line {
  const [open, close] = view.marks
  if (!isDeciding) return [run(words, view.colour && !isTaken ? 'soft' : 'plain')]
  return view.colour ? [run(words, 'marked')] : [run(open), run(words, 'marked'), run(close)]
}
