import type { AttributionSpans, Quotation } from '../model/analysis.js'
import { overlapping, spanIndexAt } from '../model/span-search.js'
import { isOverlapping, isWithin, type Span } from '../model/spans.js'
import type { Ground } from './passage.js'

/**
 * “We are late,” she said. “We are not lost.”: a quotation that fills its sentences, with nobody beside it, is said by
 * whom the sentence right before it gives the word. Behind that one's own quotation it goes on with it; behind what was
 * told in other words it is said beside it.
 */
export function withCarriedQuotations(
  ground: Ground,
  tagged: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  return ground.quotations
    .filter((quotation) => isLoneLine(ground, quotation))
    .reduce((all, quotation) => carried(ground, all, quotation), tagged)
}

function carried(
  ground: Ground,
  all: readonly AttributionSpans[],
  quotation: Quotation,
): readonly AttributionSpans[] {
  if (all.some((each) => isTaken(each, quotation))) return all
  const host = hostOf(ground, all, quotation)
  if (!host) return all
  const said = { start: quotation.start, end: quotation.end }
  if (isQuotedAt(ground, host))
    return all.map((each) => (each === host ? { ...each, content: [...each.content, said] } : each))
  return [
    ...all,
    {
      ...host,
      addressees: [],
      content: [said],
      clause: said,
      sentence: spanIndexAt(ground.sentences, quotation.start + 1) - 1,
      frame: 'quote',
      rule: 'attribution/carried',
      confidence: 0.7,
    },
  ]
}

// Whoever is told of inside it does not say it.
function isTaken({ cue, content }: AttributionSpans, quotation: Span): boolean {
  return !isWithin(quotation, cue) && content.some((span) => isOverlapping(span, quotation))
}

// It opens a sentence and closes one, with a stop of its own.
function isLoneLine({ article: { text }, sentences }: Ground, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  return (
    quotation.depth === 0 &&
    quotation.closed &&
    /^\p{Lu}.*[.!?…]$/su.test(words) &&
    sentences.some(({ start, block }) => start === quotation.start && block === 'body') &&
    sentences.some(({ end }) => end === quotation.end)
  )
}

/** Who has the word in the sentence right before, or in the line that opens the paragraph behind a colon. */
function hostOf(
  ground: Ground,
  all: readonly AttributionSpans[],
  quotation: Span,
): AttributionSpans | undefined {
  const index = ground.sentences.findIndex(({ start }) => start === quotation.start)
  const before = ground.sentences[index - 1]
  if (!before || before.block !== 'body') return undefined
  const outer = all.filter((each) => each.sources.length > 0 && !isInside(all, each))
  const cues = outer.filter(({ cue }) => isOverlapping(cue, before))
  const said = outer.filter(({ content }) => content.some(({ end }) => end === before.end))
  if (cues.length + said.length === 0) return lineAbove(ground, outer, quotation)
  return voicesOf(ground, cues) > 1 ? undefined : (cues.at(-1) ?? said.at(-1))
}

const isInside = (all: readonly AttributionSpans[], each: AttributionSpans): boolean =>
  all.some((other) => other !== each && other.content.some((span) => isWithin(span, each.cue)))

const voicesOf = ({ article: { text } }: Ground, all: readonly AttributionSpans[]): number =>
  new Set(all.map(({ sources }) => sources.map(({ start, end }) => text.slice(start, end)).join()))
    .size

/** "Ada Osei: the port is open. Ships may enter. “All of them.”": whoever has the word of the whole paragraph. */
function lineAbove(
  { article: { blocks } }: Ground,
  outer: readonly AttributionSpans[],
  quotation: Span,
): AttributionSpans | undefined {
  const block = blocks.find((each) => isWithin(each, quotation))
  const inBlock = outer.filter(
    ({ cue }) => block !== undefined && isWithin(block, cue) && cue.start < quotation.start,
  )
  const [first, other] = inBlock
  return first?.rule === 'attribution/spoken-line' && !other ? first : undefined
}

function isQuotedAt({ quotations }: Ground, { content }: AttributionSpans): boolean {
  const last = content.at(-1)
  return (
    last !== undefined &&
    overlapping(quotations, last).some(
      (each) => each.depth === 0 && each.start <= last.start + 1 && each.end >= last.end - 1,
    )
  )
}
