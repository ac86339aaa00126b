import type { Hop } from '../model/actors.js'
import type { Analysis, Token } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Span } from '../model/spans.js'
import { chainOf } from './chain.js'
import { splitClauses, type Clause } from './clauses.js'

/** A text with all that was found in it, as the builders of its account pass it on. */
export interface Scene {
  readonly article: Article
  readonly text: string
  readonly analysis: Analysis
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
}

export function sceneOf(article: Article, analysis: Analysis): Scene {
  return {
    article,
    text: article.text,
    analysis,
    tokens: analysis.tokens,
    clauses: splitClauses(analysis.tokens, analysis.sentences),
  }
}

/** Index of the first token that ends behind an offset; the number of tokens when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The clause in which a place lies; `null` between clauses. */
export function clauseAt(scene: Scene, offset: number): Clause | null {
  return scene.clauses.find((clause) => clause.start <= offset && offset < clause.end) ?? null
}

/** The span of a half-open range of tokens; `null` when it is empty. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span | null {
  const [head, tail] = [tokens[first], tokens[last - 1]]
  return head && tail && first < last ? { start: head.start, end: tail.end } : null
}

/** The clauses of a sentence, in order. */
export function clausesOfSentence(scene: Scene, sentence: number): readonly Clause[] {
  return scene.clauses.filter((clause) => clause.sentence === sentence)
}

/**
 * Whether a clause tells something: not a question, not what a reporter puts to a spokesperson, not the condition
 * of something else.
 */
export function isTold(scene: Scene, clause: Clause): boolean {
  if (isAsked(scene, clause) || isQuestion(scene, clause)) return false
  const before = scene.text.slice(Math.max(0, clause.start - 24), clause.start)
  return !/\b(?:if|whether(?:\s+or\s+not)?|unless|should|when|once)\s*$/iu.test(before)
}

/** Whether a clause asks: its sentence ends so, or its verb stands before its subject ("would the president be"). */
export function isQuestion(
  { text, tokens, analysis }: Scene,
  { sentence, first }: Clause,
): boolean {
  const span = analysis.sentences[sentence]
  const [verb, subject] = [tokens[first], tokens[first + 1]]
  const isInverted =
    verb?.tag === 'AUX' &&
    /^(?:DET|PRON|PROPN)$/u.test(subject?.tag ?? '') &&
    !/^(?:be|been|being)$/u.test(verb.lower)
  return (
    isInverted || (span !== undefined && /\?["”’')\s]*$/u.test(text.slice(span.start, span.end)))
  )
}

/** A question that the transcript of a briefing puts to a spokesperson. */
export function isAsked({ text }: Scene, { start }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start + 4)
  return /^\s*Q(?:UESTION)?(?:[:.]|\s{2})/u.test(line)
}

/** The hops through which what stands at a span is known. */
export function viaOf({ article, analysis }: Scene, span: Span): readonly Hop[] {
  return chainOf(article, analysis, span)
}
