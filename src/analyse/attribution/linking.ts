import type { FeatureGround } from './features.js'
import { mix } from './hashing.js'
import type { Pieces, TokenRange } from './pieces.js'
import { PADDING } from './word-columns.js'

/** Weights of the linker, hashed: one table tells a content's cue, the other a cue's source. */
export interface LinkWeights {
  readonly cues: Float64Array
  readonly sources: Float64Array
}

/** Buckets of each table; a power of two. */
export const LINK_BUCKETS = 2 ** 13

/** Which pieces make one attribution, by their place among the pieces; no source is -1. */
export interface Link {
  readonly cue: number
  readonly source: number
  /** Runs of content in order, those of attributions inside it left out. */
  readonly stretches: readonly number[]
}

/** What the linker asks about: the pieces of a text and in which stretch each of them lies. */
export interface LinkGround {
  readonly features: FeatureGround
  readonly pieces: Pieces
  /** Index of the stretch around each cue and each source, -1 for none. */
  readonly aroundCue: readonly number[]
  readonly aroundSource: readonly number[]
}

/** One way to link and the features that speak for it. */
export interface Candidate {
  /** The place of the cue or source among the pieces; -1 for no source. */
  readonly piece: number
  readonly features: readonly number[]
}

/** How many pieces on either side are tried. */
const REACH = 5

export function linkGroundOf(features: FeatureGround, pieces: Pieces): LinkGround {
  const around = (ranges: readonly TokenRange[]) => holdersOf(ranges, pieces.stretches)
  return {
    features,
    pieces,
    aroundCue: around(pieces.cues),
    aroundSource: around(pieces.sources),
  }
}

function holdersOf(
  ranges: readonly TokenRange[],
  stretches: readonly TokenRange[],
): readonly number[] {
  let at = 0
  return ranges.map((range) => {
    while ((stretches[at]?.last ?? Infinity) <= range.first) at += 1
    return (stretches[at]?.first ?? Infinity) <= range.first ? at : -1
  })
}

/** Binds stretches to cues and cues to sources. A cue that no stretch falls to makes no attribution. */
export function linkPieces(ground: LinkGround, weights: LinkWeights): readonly Link[] {
  const stretchesOf = new Map<number, number[]>()
  ground.pieces.stretches.forEach((_, stretch) => {
    const best = bestOf(cueCandidates(ground, stretch), weights.cues)
    if (best !== null) stretchesOf.set(best, [...(stretchesOf.get(best) ?? []), stretch])
  })
  return ground.pieces.cues.flatMap((_, cue) => {
    const stretches = stretchesOf.get(cue)
    if (!stretches) return []
    const source = bestOf(sourceCandidates(ground, cue, stretches), weights.sources) ?? -1
    return [{ cue, source, stretches }]
  })
}

/** The candidate with the highest score, the first of equals; `null` when there is none. */
export function bestOf(candidates: readonly Candidate[], table: Float64Array): number | null {
  let best: number | null = null
  let top = -Infinity
  for (const { piece, features } of candidates) {
    const score = scoreOf(features, table)
    if (score <= top) continue
    top = score
    best = piece
  }
  return best
}

export function scoreOf(features: readonly number[], table: Float64Array): number {
  let score = 0
  for (const feature of features) score += table[feature] ?? 0
  return score
}

/** The cues that a stretch of content may belong to. */
export function cueCandidates(ground: LinkGround, stretch: number): readonly Candidate[] {
  const range = ground.pieces.stretches[stretch]
  if (!range) return []
  return piecesNear(ground.pieces.cues, range)
    .filter((cue) => ground.aroundCue[cue] !== stretch)
    .map((cue) => ({ piece: cue, features: cueFeatures(ground, range, { cue, stretch }) }))
}

/** The sources that a cue may have, and none. */
export function sourceCandidates(
  ground: LinkGround,
  cue: number,
  stretches: readonly number[],
): readonly Candidate[] {
  const range = ground.pieces.cues[cue]
  if (!range) return []
  const near = piecesNear(ground.pieces.sources, range).map((source) => ({
    piece: source,
    features: sourceFeatures(ground, range, { cue, source, stretches }),
  }))
  return [{ piece: -1, features: noSourceFeatures(ground, range, cue) }, ...near]
}

function piecesNear(ranges: readonly TokenRange[], { first }: TokenRange): readonly number[] {
  const at = firstBehind(ranges, first)
  const near: number[] = []
  for (let piece = Math.max(0, at - REACH); piece < Math.min(ranges.length, at + REACH); piece += 1)
    near.push(piece)
  return near
}

/** Index of the first range that begins at or behind a token. */
function firstBehind(ranges: readonly TokenRange[], token: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.first ?? Infinity) < token) low = middle + 1
    else high = middle
  }
  return low
}

function countBetween(ranges: readonly TokenRange[], from: number, to: number): number {
  return Math.max(0, Math.min(3, firstBehind(ranges, to) - firstBehind(ranges, from)))
}

interface Gap {
  /** The nearer of the two first, whichever it is. */
  readonly from: number
  readonly to: number
  readonly isBehind: boolean
  readonly tokens: number
  readonly sentences: number
  readonly isSameParagraph: boolean
}

function gapOf({ layout }: FeatureGround, anchor: TokenRange, other: TokenRange): Gap {
  const isBehind = other.first >= anchor.first
  const from = isBehind ? anchor.last : other.last
  const to = isBehind ? other.first : anchor.first
  const sentences = (layout.sentence[other.first] ?? 0) - (layout.sentence[anchor.first] ?? 0)
  return {
    from,
    to,
    isBehind,
    tokens: bucketOf(Math.max(0, to - from)),
    sentences: Math.max(-3, Math.min(3, sentences)),
    isSameParagraph: layout.paragraph[other.first] === layout.paragraph[anchor.first],
  }
}

interface CuePair {
  readonly cue: number
  readonly stretch: number
}

function cueFeatures(
  { features, pieces, aroundCue }: LinkGround,
  range: TokenRange,
  { cue, stretch }: CuePair,
): readonly number[] {
  const anchor = pieces.cues[cue] ?? range
  const gap = gapOf(features, anchor, range)
  const { lower, lemma } = features.columns
  const side = gap.isBehind ? 1 : 2
  const cues = countBetween(pieces.cues, gap.from, gap.to)
  const stretches = countBetween(pieces.stretches, gap.from, gap.to)
  const sources = countBetween(pieces.sources, gap.from, gap.to)
  const holder = aroundCue[cue] ?? -1
  const nesting = holder < 0 ? 0 : holder < stretch ? 1 : 2
  const inside = countBetween(pieces.cues, range.first, range.last)
  const quoted = features.layout.quoted[range.first] ?? 0
  const cueLemma = lemma[anchor.last - 1 + PADDING] ?? 0
  const facts: readonly (readonly [number, number?])[] = [
    [side],
    [gap.tokens],
    [gap.sentences, gap.isSameParagraph ? 1 : 0],
    [cues, stretches],
    [cues, sources],
    [cues, gap.sentences],
    [nesting, stretches],
    [nesting, gap.tokens],
    [inside, cues],
    [quoted, gap.sentences],
    [quoted, cues],
    [cueLemma],
    [lower[range.first + PADDING] ?? 0],
    [lower[range.first - 1 + PADDING] ?? 0, cues],
    [lower[range.last - 1 + PADDING] ?? 0, cues],
    [lower[range.last + PADDING] ?? 0, cues],
    [lower[anchor.first - 1 + PADDING] ?? 0, gap.tokens],
    [lower[anchor.last + PADDING] ?? 0, gap.tokens],
  ]
  return hashed(side, facts)
}

interface SourcePair {
  readonly cue: number
  readonly source: number
  readonly stretches: readonly number[]
}

function sourceFeatures(
  ground: LinkGround,
  anchor: TokenRange,
  { cue, source, stretches }: SourcePair,
): readonly number[] {
  const { features, pieces, aroundCue, aroundSource } = ground
  const range = pieces.sources[source] ?? anchor
  const gap = gapOf(features, anchor, range)
  const { lower, lemma } = features.columns
  const side = gap.isBehind ? 3 : 4
  const cues = countBetween(pieces.cues, gap.from, gap.to)
  const sources = countBetween(pieces.sources, gap.from, gap.to)
  const runs = countBetween(pieces.stretches, gap.from, gap.to)
  const around = aroundSource[source] ?? -1
  const nesting = around === aroundCue[cue] ? 0 : stretches.includes(around) ? 1 : 2
  const cueLemma = lemma[anchor.last - 1 + PADDING] ?? 0
  const facts: readonly (readonly [number, number?])[] = [
    [side],
    [gap.tokens],
    [gap.sentences, gap.isSameParagraph ? 1 : 0],
    [cues, sources],
    [sources, gap.tokens],
    [runs, cues],
    [nesting],
    [nesting, sources],
    [gap.sentences, sources],
    [cueLemma],
    [cueLemma, gap.tokens],
    [lower[gap.from + PADDING] ?? 0, gap.tokens],
    [lower[gap.to - 1 + PADDING] ?? 0, gap.tokens],
    [lower[anchor.first - 1 + PADDING] ?? 0, sources],
    [lower[range.last - 1 + PADDING] ?? 0],
  ]
  return hashed(side, facts)
}

function noSourceFeatures(
  { features, pieces, aroundCue }: LinkGround,
  anchor: TokenRange,
  cue: number,
): readonly number[] {
  const { layout, columns } = features
  const first = layout.first[anchor.first] ?? 0
  const last = layout.last[anchor.first] ?? 0
  const before = countBetween(pieces.sources, first, anchor.first)
  const behind = countBetween(pieces.sources, anchor.first, last)
  const facts: readonly (readonly [number, number?])[] = [
    [0],
    [before, behind],
    [(aroundCue[cue] ?? -1) < 0 ? 0 : 1],
    [columns.lemma[anchor.last - 1 + PADDING] ?? 0],
    [columns.lower[anchor.first - 1 + PADDING] ?? 0],
    [columns.lower[anchor.last + PADDING] ?? 0],
    [columns.lower[anchor.first + PADDING] ?? 0, before],
  ]
  return hashed(5, facts)
}

function hashed(side: number, facts: readonly (readonly [number, number?])[]): readonly number[] {
  return facts.map(
    ([first, second = 0], place) => mix(place * 8 + side, first, second) & (LINK_BUCKETS - 1),
  )
}

function bucketOf(distance: number): number {
  if (distance <= 3) return distance
  if (distance <= 6) return 4
  if (distance <= 12) return 5
  return distance <= 25 ? 6 : 7
}
