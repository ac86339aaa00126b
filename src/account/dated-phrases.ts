import type { Analysis, Token } from '../model/analysis.js'
import type { Span } from '../model/spans.js'

/** The text and what is known of it. */
export interface Place {
  readonly text: string
  readonly analysis: Pick<Analysis, 'tokens' | 'sentences'>
}

const LONGEST = 12
/** A subject with its apposition may stand between a leading date and its verb. */
const LONGEST_AFTER = 26
const BREAKS =
  /^(?:[;:()[\]{}—–"“”«»*]|--+|\.{3}|…|when|while|as|because|although|though|if|where|after|before|q)$/u
const GOES_ON_WITH = /^(?:that|which|who|whom|whose)$/u
const TRAILS = /^(?:ADP|DET|PUNCT|CCONJ|SCONJ|PART|SYM)$/u
const TRAILING_WORDS = /^(?:past|last|next|coming|back|only|just|early|late)$/u
const LEADS = /^(?:CCONJ|SCONJ|PUNCT|SYM)$/u

/**
 * What happened at a time: a short phrase of the clause around its expression, in the clause's own words, white
 * space evened out. The thing that the expression qualifies ("12-day" war), else what stands before it, else after.
 */
export function whatOf({ text, analysis }: Place, expression: Span): string {
  const { tokens } = analysis
  const sentence = analysis.sentences.find(
    ({ start, end }) => start <= expression.start && expression.start < end,
  )
  const range = sentence ?? { first: 0, last: tokens.length }
  const at = tokensWithin(tokens, range, expression)
  const qualified = qualifiedBy(tokens, { ...range, at })
  const before = trim(tokens, clauseBefore(tokens, range.first, at.first))
  const after = trim(tokens, clauseAfter(tokens, at.last, range.last))
  const chosen = qualified ??
    (saysEnough(tokens, before) ? before : null) ??
    (contentIn(tokens, before) === 0 && contentIn(tokens, after) > 0 ? after : null) ?? {
      first: Math.min(before.first, at.first),
      last: Math.max(after.last, at.last),
    }
  return wordsOf(text, tokens, chosen)
}

/** A half-open range of token indexes. */
interface Stretch {
  readonly first: number
  readonly last: number
}

function tokensWithin(tokens: readonly Token[], { first, last }: Stretch, span: Span): Stretch {
  let from = first
  while (from < last && (tokens[from]?.end ?? Infinity) <= span.start) from += 1
  let to = from
  while (to < last && (tokens[to]?.start ?? Infinity) < span.end) to += 1
  return { first: from, last: to }
}

/** The noun phrase that the expression opens or stands in: "a [12-day] air war", "[Monday]'s call". */
function qualifiedBy(
  tokens: readonly Token[],
  { at, last }: Stretch & { readonly at: Stretch },
): Stretch | null {
  const [before, next] = [tokens[at.first - 1], tokens[at.last]]
  const isOwner = next?.lower === "'s" || next?.lower === '’s'
  const isInside =
    /^(?:DET|ADJ|PART)$/u.test(before?.tag ?? '') ||
    /^(?:an?|the|its|their|his|her|our)$/u.test(before?.lower ?? '')
  const isTied = tokens[at.last - 1]?.end === next?.start && /^-?$/u.test(next?.value ?? ' ')
  if (!isOwner && !isTied && !(isInside && /^(?:NOUN|ADJ|PROPN)$/u.test(next?.tag ?? '')))
    return null
  const start = isOwner ? at.last + 1 : at.last
  let end = start
  while (end < last && end - start < LONGEST && !endsPhrase(tokens[end])) end += 1
  const phrase = trim(tokens, { first: start, last: end })
  return contentIn(tokens, phrase) > 0 ? phrase : null
}

function endsPhrase(token: Token | undefined): boolean {
  if (!token) return true
  return (
    token.tag === 'VERB' ||
    token.tag === 'AUX' ||
    /^[,.!?]$/u.test(token.value) ||
    GOES_ON_WITH.test(token.lower) ||
    isBreak(token)
  )
}

function isBreak(token: Token): boolean {
  return BREAKS.test(token.lower)
}

/** From the clause's opening, at most some words back, up to the expression. */
function clauseBefore(tokens: readonly Token[], first: number, last: number): Stretch {
  let from = last
  while (from > first && last - from < LONGEST) {
    const token = tokens[from - 1]
    if (!token || isBreak(token)) break
    if (isSoftBreak(tokens, from - 1) && isTelling(tokens, { first: from, last })) break
    from -= 1
  }
  return { first: from, last }
}

/** A place where a phrase may end once it tells something. */
function isSoftBreak(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token) return false
  const isVerbNext = next?.tag === 'VERB' || next?.tag === 'AUX'
  // ", a close ally, held": the comma that ends an apposition parts nothing.
  if (token.value === ',') return !isVerbNext && !/^[js]r\b/u.test(next?.lower ?? '')
  // "... and travelled": a joint subject's next verb opens a phrase of its own.
  return (token.tag === 'CCONJ' && isVerbNext) || GOES_ON_WITH.test(token.lower)
}

function saysEnough(tokens: readonly Token[], stretch: Stretch): boolean {
  return hasVerb(tokens, stretch) || contentIn(tokens, stretch) > 1
}

function isTelling(tokens: readonly Token[], stretch: Stretch): boolean {
  return hasVerb(tokens, stretch) && contentIn(tokens, stretch) > 1
}

function hasVerb(tokens: readonly Token[], { first, last }: Stretch): boolean {
  return tokens.slice(first, last).some(({ tag }) => tag === 'VERB')
}

function clauseAfter(tokens: readonly Token[], first: number, last: number): Stretch {
  let to = first
  while (to < last && to - first < LONGEST_AFTER) {
    const token = tokens[to]
    if (!token || /^[.!?]$/u.test(token.value)) break
    const isOver = isBreak(token) || isSoftBreak(tokens, to)
    if (isOver && isTelling(tokens, { first, last: to })) break
    to += 1
  }
  return { first, last: to }
}

function trim(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  let [from, to] = [first, last]
  while (from < to && LEADS.test(tokens[from]?.tag ?? '')) from += 1
  while (to > from && isTrailing(tokens[to - 1])) to -= 1
  return { first: from, last: to }
}

function isTrailing(token: Token | undefined): boolean {
  return token !== undefined && (TRAILS.test(token.tag) || TRAILING_WORDS.test(token.lower))
}

function contentIn(tokens: readonly Token[], { first, last }: Stretch): number {
  return tokens.slice(first, last).filter(({ tag }) => /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(tag))
    .length
}

function wordsOf(text: string, tokens: readonly Token[], { first, last }: Stretch): string {
  const [head, tail] = [tokens[first], tokens[last - 1]]
  return head && tail ? text.slice(head.start, tail.end).replace(/\s+/gu, ' ') : ''
}
