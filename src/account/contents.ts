import type { Content, Mode } from '../model/account.js'
import type { Attribution, Token } from '../model/analysis.js'
import { overlapping } from '../model/span-search.js'
import { coverOf, isWithin, quoteFrom, type Span } from '../model/spans.js'
import { tokensWithin } from '../model/tokens.js'
import type { Source } from './chain.js'

/** What was said, span by span, each marked where all of it stands in quotation marks. */
export function contentOf(
  { article, analysis }: Source,
  attribution: Attribution,
): readonly Content[] {
  return attribution.content
    .filter((span) => span.start < span.end)
    .map((span) => ({
      ...quoteFrom(article.text, span),
      quoted:
        attribution.frame === 'transcript' || unquotedWords({ article, analysis }, span) === 0,
    }))
}

// The name of a principle and scare quotes are not quotation: "the principle of 'nothing without us'".
const NAMING =
  /(?:principle|policy|motto|slogan|concept|formula|so-called|known as|called|dubbed|titled|entitled|named)(?: of)?\s*$/iu

function isSpeech({ article }: Source, quotation: Span): boolean {
  return !NAMING.test(article.text.slice(Math.max(0, quotation.start - 24), quotation.start))
}

/** Quotation marks around the name of a principle or a thing, which quote nobody. */
export function namesWithin(source: Source, span: Span): readonly Span[] {
  return overlapping(source.analysis.quotations, span).filter((each) => !isSpeech(source, each))
}

function unquotedWords(source: Source, span: Span): number {
  const quotations = overlapping(source.analysis.quotations, span).filter((each) =>
    isSpeech(source, each),
  )
  return tokensIn(source.analysis.tokens, [span]).filter(
    (token) => isWord(token) && !quotations.some((each) => isWithin(each, token)),
  ).length
}

function isWord(token: Token): boolean {
  return token.tag !== 'PUNCT' && /[\p{L}\p{N}]/u.test(token.value)
}

/** Whether all of it, some or none stands in quotation marks. */
export function modeOf(source: Source, attribution: Attribution): Mode {
  if (attribution.frame === 'transcript') return 'direct'
  const words = tokensIn(source.analysis.tokens, attribution.content).filter(isWord).length
  const unquoted = attribution.content.reduce((sum, span) => sum + unquotedWords(source, span), 0)
  if (unquoted === 0) return 'direct'
  return unquoted < words ? 'mixed' : 'indirect'
}

/** The tokens of several spans. */
export function tokensIn(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) => tokensWithin(tokens, span))
}

const FEWEST = 4

/** What is said first under the cue: the first sentence, up to a second "and that"; more where that is hardly a clause. */
export function firstSaid(
  { article, analysis }: Source,
  content: readonly Span[],
): readonly Span[] {
  const [first] = content
  if (!first) return content
  const sentences = overlapping(analysis.sentences, coverOf(content)).filter(
    (sentence) =>
      tokensIn(analysis.tokens, cut(content, sentence.end)).filter(isWord).length >= FEWEST,
  )
  const whole = cut(content, sentences[0]?.end ?? Infinity)
  const next = /,? (?:and|but) that\b/u.exec(article.text.slice(first.start, coverOf(whole).end))
  const part = next ? cut(whole, first.start + next.index) : whole
  return tokensIn(analysis.tokens, part).filter(isWord).length >= FEWEST ? part : whole
}

function cut(spans: readonly Span[], end: number): readonly Span[] {
  return spans
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, end) }))
}
