import type { AttributionParts } from '../../eval/attribution/brat.js'
import {
  CONTENT_BEGINS,
  CONTENT_GOES_ON,
  CUE_BEGINS,
  NO_CONTENT,
  SOURCE_BEGINS,
  stateOf,
} from '../../src/analyse/attribution/labels.js'
import type { TokenRange } from '../../src/analyse/attribution/pieces.js'
import type { Token } from '../../src/model/analysis.js'
import type { Span } from '../../src/model/spans.js'

/** An attribution's words as ranges of tokens; a token counts when it shares a unit with the span. */
export interface GoldAttribution {
  readonly sources: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

export function goldOf(
  tokens: readonly Token[],
  attributions: readonly AttributionParts[],
): readonly GoldAttribution[] {
  const ranges = (spans: readonly Span[]) =>
    spans.map((span) => rangeOf(tokens, span)).filter(({ first, last }) => first < last)
  return attributions.map(({ sources, cue, content }) => ({
    sources: ranges(sources),
    cue: ranges(cue),
    content: ranges(content),
  }))
}

function rangeOf(tokens: readonly Token[], { start, end }: Span): TokenRange {
  return { first: firstAfter(tokens, start), last: firstFrom(tokens, end) }
}

/** Index of the first token that ends behind an offset. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  return search(tokens, (token) => token.end > offset)
}

/** Index of the first token that starts at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return search(tokens, (token) => token.start >= offset)
}

function search(tokens: readonly Token[], isReached: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token && !isReached(token)) low = middle + 1
    else high = middle
  }
  return low
}

/** The states of a text's tokens as people marked them; where spans nest, the innermost is on top. */
export function statesOf(count: number, gold: readonly GoldAttribution[]): Uint8Array {
  const roles = new Uint8Array(count)
  const owners = new Int32Array(count).fill(-1)
  const sources = gold.flatMap((each) =>
    each.sources.map((range) => ({ range, opener: SOURCE_BEGINS })),
  )
  const cues = gold.flatMap((each) => each.cue.map((range) => ({ range, opener: CUE_BEGINS })))
  for (const { range, opener } of longestFirst([...sources, ...cues])) {
    roles.fill(opener + 1, range.first, range.last)
    roles[range.first] = opener
  }
  const contents = gold.flatMap(({ content }, owner) => content.map((range) => ({ range, owner })))
  for (const { range, owner } of longestFirst(contents)) owners.fill(owner, range.first, range.last)
  return Uint8Array.from(mended(roles), (role, index) => stateOf(role, partAt(owners, index)))
}

function longestFirst<Item extends { readonly range: TokenRange }>(items: readonly Item[]) {
  const size = ({ range }: Item) => range.last - range.first
  return items.toSorted((a, b) => size(b) - size(a))
}

// A span that a shorter one cuts in two begins anew behind it.
function mended(roles: Uint8Array): Uint8Array {
  return roles.map((role, index) => {
    const isMore = role === SOURCE_BEGINS + 1 || role === CUE_BEGINS + 1
    const before = roles[index - 1] ?? 0
    return isMore && before !== role && before !== role - 1 ? role - 1 : role
  })
}

function partAt(owners: Int32Array, index: number): number {
  const owner = owners[index] ?? -1
  if (owner < 0) return NO_CONTENT
  return owners[index - 1] === owner ? CONTENT_GOES_ON : CONTENT_BEGINS
}
