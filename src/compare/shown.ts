import type { Quotation } from '../model/analysis.js'
import {
  coverOf,
  isOverlapping,
  isWithin,
  quoteFrom,
  trimSpan,
  type Evidence,
  type Span,
} from '../model/spans.js'
import { blockAt, sentenceAt, type Telling } from './telling.js'

/** The words of a finding or a cell before they are shown. */
interface Words {
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
}

/**
 * Evidence as a reader sees it: widened to the clause that holds the deciding words too, with no quotation mark that
 * lacks its partner, and without single words of a headline where there is more. None stays none.
 */
export function shownEvidence(
  telling: Telling,
  { evidence, deciding }: Words,
): readonly Evidence[] {
  if (evidence.length === 0) return []
  const { article, analysis } = telling.reading
  const telltale = evidence.filter((each) => !isCrumb(telling, each))
  const held = deciding.reduce<readonly Span[]>(
    (spans, each) => holding(telling, spans, each),
    telltale.length > 0 ? telltale : evidence,
  )
  return outermost(
    held.flatMap((span) => withWholeQuotations(span, { analysis, article, deciding })),
  ).map((span) => quoteFrom(article.text, span))
}

/** One word of a headline or a caption: "Call" tells a reader nothing beside the running text. */
function isCrumb({ reading }: Telling, words: Evidence): boolean {
  return blockAt(reading.article, words) !== 'body' && !/\s/u.test(words.quote)
}

/** The spans, one of them widened to hold some words; where they stand in another sentence, with their clause. */
function holding(telling: Telling, spans: readonly Span[], words: Span): readonly Span[] {
  const { sentences } = telling.reading.analysis
  const sentence = sentenceAt(sentences, words)
  if (!sentence || spans.some((span) => isWithin(span, words))) return spans
  const near = spans.filter((span) => sentenceAt(sentences, span) === sentence)
  const clause = clauseOf(telling, coverOf([words, ...near]), sentence)
  const [first] = near
  return first
    ? spans.flatMap((span) => (span === first ? [clause] : near.includes(span) ? [] : [span]))
    : [...spans, clause]
}

/** More than this is no clause. */
const LONGEST = 320

/** The shortest statement of the sentence that holds some words, or else the sentence. */
function clauseOf({ reading }: Telling, words: Span, sentence: Span): Span {
  const [shortest] = reading.account.statements
    .flatMap(({ evidence }) => {
      const inside = evidence.filter((each) => isWithin(sentence, each))
      return inside.length > 0 ? [coverOf(inside)] : []
    })
    .filter((span) => isWithin(span, words))
    .toSorted((x, y) => lengthOf(x) - lengthOf(y))
  if (shortest) return shortest
  const whole = trimSpan(reading.article.text, sentence)
  return whole && lengthOf(whole) <= LONGEST && isWithin(whole, words) ? whole : words
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

interface Place extends Pick<Telling['reading'], 'analysis' | 'article'> {
  readonly deciding: readonly Evidence[]
}

/** Takes in a mark that stands right beside the span, and cuts out one whose partner stands elsewhere. */
function withWholeQuotations(span: Span, { analysis, article, deciding }: Place): readonly Span[] {
  const marked = analysis.quotations.filter((each) => each.closed && isOverlapping(each, span))
  const spans = marked
    .reduce<readonly Span[]>(
      (pieces, each) => pieces.flatMap((piece) => withPartner(article.text, piece, each)),
      [span],
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(article.text.slice(piece.start, piece.end)))
  const inside = deciding.filter((each) => isWithin(span, each))
  return inside.every((each) => spans.some((piece) => isWithin(piece, each))) ? spans : [span]
}

function withPartner(text: string, span: Span, quotation: Quotation): readonly Span[] {
  const { start, end, inner } = quotation
  const opens = isWithin(span, { start, end: inner.start })
  const closes = isWithin(span, { start: inner.end, end })
  if (opens === closes) return [span]
  if (opens)
    return isEmpty(text.slice(span.end, inner.end))
      ? [{ start: span.start, end }]
      : without(text, span, { start, end: inner.start })
  return isEmpty(text.slice(inner.start, span.start))
    ? [{ start, end: span.end }]
    : without(text, span, { start: inner.end, end })
}

function isEmpty(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words)
}

function without(text: string, span: Span, mark: Span): readonly Span[] {
  const parts = [
    { start: span.start, end: mark.start },
    { start: mark.end, end: span.end },
  ]
  return parts.flatMap((part) => trimSpan(text, part) ?? [])
}

/** Each stretch once, and none that lies in another. */
function outermost(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, index) =>
    spans.every(
      (other, at) =>
        at === index || !isWithin(other, span) || (isWithin(span, other) && index < at),
    ),
  )
}
