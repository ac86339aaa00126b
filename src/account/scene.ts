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

/** The hops through which what stands at a span is known. */
export function viaOf({ article, analysis }: Scene, span: Span): readonly Hop[] {
  return chainOf(article, analysis, span)
}
