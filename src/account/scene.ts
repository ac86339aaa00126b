import { spanIndexAt } from '../model/span-search.js'
import type { Hop } from '../model/actors.js'
import type { Analysis, Mention, Token } from '../model/analysis.js'
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
  /** The clauses of each sentence. */
  readonly bySentence: readonly (readonly Clause[])[]
  /** For each token the index of its clause; -1 between clauses. */
  readonly clauseOf: readonly number[]
  /** Mentions in the order of their start. */
  readonly mentions: readonly Mention[]
  /** For each token whether a mention covers it. */
  readonly isNamed: readonly boolean[]
}

/** A range of tokens, half-open. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Contacts and commitments are built on one scene. */
const SCENES = new WeakMap<Analysis, Scene>()

export function sceneOf(article: Article, analysis: Analysis): Scene {
  const known = SCENES.get(analysis)
  if (known && known.article === article) return known
  const scene = buildScene(article, analysis)
  SCENES.set(analysis, scene)
  return scene
}

function buildScene(article: Article, analysis: Analysis): Scene {
  const { tokens, sentences } = analysis
  const clauses = splitClauses(tokens, sentences)
  const mentions = analysis.mentions.toSorted((a, b) => a.start - b.start)
  return {
    article,
    text: article.text,
    analysis,
    tokens,
    clauses,
    bySentence: groupBySentence(clauses, sentences.length),
    clauseOf: indexTokens(clauses, tokens.length),
    mentions,
    isNamed: markNamed(tokens, mentions),
  }
}

function groupBySentence(
  clauses: readonly Clause[],
  count: number,
): readonly (readonly Clause[])[] {
  const groups: Clause[][] = Array.from({ length: count }, () => [])
  for (const clause of clauses) groups[clause.sentence]?.push(clause)
  return groups
}

function indexTokens(clauses: readonly Clause[], count: number): readonly number[] {
  const indexes = Array.from({ length: count }, () => -1)
  for (const { first, last, index } of clauses) indexes.fill(index, first, last)
  return indexes
}

function markNamed(tokens: readonly Token[], mentions: readonly Mention[]): readonly boolean[] {
  const named = Array.from({ length: tokens.length }, () => false)
  for (const mention of mentions) {
    let at = tokenAt(tokens, mention.start)
    while ((tokens[at]?.end ?? Infinity) <= mention.end) {
      named[at] = (tokens[at]?.start ?? -1) >= mention.start
      at += 1
    }
  }
  return named
}

/** The mentions that lie in a span. */
export function mentionsIn({ mentions }: Scene, span: Span): readonly Mention[] {
  const found: Mention[] = []
  for (let at = spanIndexAt(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (!mention || mention.start >= span.end) break
    if (mention.end <= span.end) found.push(mention)
  }
  return found
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
  const clause = scene.clauses[scene.clauseOf[tokenAt(scene.tokens, offset)] ?? -1]
  return clause && clause.start <= offset ? clause : null
}

/** The span of a half-open range of tokens; `null` when it is empty. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span | null {
  const [head, tail] = [tokens[first], tokens[last - 1]]
  return head && tail && first < last ? { start: head.start, end: tail.end } : null
}

/** The clauses of a sentence, in order. */
export function clausesOfSentence(scene: Scene, sentence: number): readonly Clause[] {
  return scene.bySentence[sentence] ?? []
}

/** The clause behind or before in the same sentence. */
export function neighbourOf(scene: Scene, clause: Clause, step: 1 | -1): Clause | null {
  const other = scene.clauses[clause.index + step]
  return other && other.sentence === clause.sentence ? other : null
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
    !/^(?:be|been|being)$/u.test(verb.lower) &&
    // "Had a good call with Osei".
    !(verb.lower === 'had' && /^an?$/u.test(subject?.lower ?? ''))
  return (
    isInverted || (span !== undefined && /\?["”’')\s]*$/u.test(text.slice(span.end - 4, span.end)))
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

/** The words of the sentence before a place, what is joined to the clause included. */
export function textBefore(scene: Scene, clause: Clause, at: number): string {
  const sentence = scene.analysis.sentences[clause.sentence]
  return scene.text.slice(sentence?.start ?? clause.start, at)
}
