import type { Token } from '../../model/analysis.js'
import type { Span } from '../../model/spans.js'
import type { Link, LinkGround } from './linking.js'
import type { TokenRange } from './pieces.js'

/** Source, cue and content of one attribution, as a model found them. */
export interface LinkedSpans {
  /** None when the text names no source. */
  readonly sources: readonly Span[]
  readonly cue: Span
  /** In order and apart from each other; what an attribution inside says is part of it. */
  readonly content: readonly Span[]
  /** From 0 to 1: how likely the cue is one. */
  readonly confidence: number
}

/** An attribution in tokens. */
export interface LinkedRanges {
  readonly source: TokenRange | null
  readonly cue: TokenRange
  readonly content: readonly TokenRange[]
}

/** Makes attributions of links: a content takes in whole the attributions whose cues stand in it. */
export function assemble(ground: LinkGround, links: readonly Link[]): readonly LinkedRanges[] {
  const { pieces } = ground
  const ofStretch = new Map(links.flatMap((link) => link.stretches.map((at) => [at, link])))
  const inner = new Map<Link, Link[]>()
  for (const link of links) {
    const outer = ofStretch.get(ground.aroundCue[link.cue] ?? -1)
    if (outer && outer !== link) inner.set(outer, [...(inner.get(outer) ?? []), link])
  }
  return links.flatMap((link) => {
    const cue = pieces.cues[link.cue]
    if (!cue) return []
    const stretches = stretchesIn(link, inner, DEEPEST)
    return [
      {
        source: pieces.sources[link.source] ?? null,
        cue,
        content: joined(ground, stretches),
      },
    ]
  })
}

/** How deep attributions in contents are taken in; deeper ones only blur what is said. */
const DEEPEST = 4

function stretchesIn(
  link: Link,
  inner: ReadonlyMap<Link, readonly Link[]>,
  depth: number,
): readonly number[] {
  const within = depth === 0 ? [] : (inner.get(link) ?? [])
  return [...link.stretches, ...within.flatMap((other) => stretchesIn(other, inner, depth - 1))]
}

/** The stretches in order, those that touch as one. */
function joined({ pieces }: LinkGround, stretches: readonly number[]): readonly TokenRange[] {
  const ranges: TokenRange[] = []
  for (const at of new Set(stretches.toSorted((a, b) => a - b))) {
    const range = pieces.stretches[at]
    if (!range) continue
    const before = ranges.at(-1)
    if (before && before.last === range.first) {
      ranges.pop()
      ranges.push({ first: before.first, last: range.last })
    } else ranges.push(range)
  }
  return ranges
}

export function spanOf(tokens: readonly Token[], { first, last }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}
