import { spanIndexAt } from '../../src/model/span-search.js'
import type { Span } from '../../src/model/spans.js'
import type { AttributionParts } from './brat.js'

/** The tokens that a part touches. White space and a border inside a word make no difference. */
export interface TokenSet {
  /** The same for the same tokens. */
  readonly key: string
  readonly tokens: ReadonlySet<number>
}

export type Role = 'source' | 'cue' | 'content'

export const ROLES = ['source', 'cue', 'content'] as const satisfies readonly Role[]

/** An attribution by its tokens. A part that the text does not have is an empty set. */
export type TokenParts = Readonly<Record<Role, TokenSet>>

/** The tokens, in order and apart from each other, that the spans touch. */
export function tokensIn(tokens: readonly Span[], spans: readonly Span[]): TokenSet {
  const found = new Set(spans.flatMap((span) => indexesIn(tokens, span)))
  const sorted = [...found].sort((a, b) => a - b)
  return { key: sorted.join(' '), tokens: new Set(sorted) }
}

function indexesIn(tokens: readonly Span[], { start, end }: Span): readonly number[] {
  let at = spanIndexAt(tokens, start)
  if ((tokens[at - 1]?.end ?? 0) > start) at -= 1
  const found: number[] = []
  for (; (tokens[at]?.start ?? Infinity) < end; at += 1) found.push(at)
  return found
}

export function partsIn(tokens: readonly Span[], parts: AttributionParts): TokenParts {
  return {
    source: tokensIn(tokens, parts.sources),
    cue: tokensIn(tokens, parts.cue),
    content: tokensIn(tokens, parts.content),
  }
}

/** How many tokens two sets share. */
export function sharedOf(a: TokenSet, b: TokenSet): number {
  const [small, large] = a.tokens.size < b.tokens.size ? [a, b] : [b, a]
  let shared = 0
  for (const token of small.tokens) if (large.tokens.has(token)) shared += 1
  return shared
}

/** All tokens of the sets in one. */
export function unionOf(sets: readonly TokenSet[]): TokenSet {
  const tokens = new Set(sets.flatMap((set) => [...set.tokens]))
  return { key: '', tokens }
}

/** Each set of tokens once, empty ones left out. */
export function distinctOf(sets: readonly TokenSet[]): readonly TokenSet[] {
  return [...new Map(sets.filter(({ key }) => key !== '').map((set) => [set.key, set])).values()]
}
