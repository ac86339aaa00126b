import type { Span } from '../../src/model/spans.js'
import type { AttributionParts } from './brat.js'
import { matchFull, matchStrictly } from './full.js'
import { modeOf, quotedWords, type Mode, type QuotedWords } from './modes.js'
import {
  distinctOf,
  partsIn,
  sharedOf,
  unionOf,
  type Role,
  type TokenParts,
  type TokenSet,
} from './token-sets.js'

/** One text with what people marked in it and what a system did. */
export interface ScoredText {
  readonly text: string
  /** In order and apart from each other. */
  readonly tokens: readonly Span[]
  /** The stretches in quotation marks. */
  readonly quotations: readonly Span[]
  readonly gold: readonly AttributionParts[]
  readonly predicted: readonly AttributionParts[]
}

/** Counts of one measure; they may be added over texts. */
export interface Count {
  /** Labels that were found. The same as `right` except for overlap, where one may serve several. */
  readonly found: number
  /** Predictions that are right. */
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

export interface Scored<T> {
  /** Single tokens, over the whole text: a token is a source's when any attribution says so. */
  readonly token: Readonly<Record<Role, T>>
  /** Whole parts, each set of tokens once, a discontinuous part being one: the same tokens, no more and no fewer. */
  readonly exact: Readonly<Record<Role, T>>
  /** Whole parts that share a token with one of the other side. */
  readonly overlap: Readonly<Record<Role, T>>
  /** Attributions whose three parts each overlap those of their match, see `matchFull`. */
  readonly full: T
  /** Attributions whose three parts are each exactly those of their match. */
  readonly strictFull: T
  /** Full by the mode of the label's content; a prediction that matches none counts by its own. */
  readonly modes: Readonly<Record<Mode, T>>
}

export type Counts = Scored<Count>

/** Shares in percent, unrounded. `true` is the predictions that are right. */
export interface Figure {
  readonly P: number
  readonly R: number
  readonly F: number
  readonly true: number
  readonly predicted: number
  readonly gold: number
}

export type Figures = Scored<Figure>

/** Counts what is right in one text. Parts are compared by the tokens they touch. */
export function countText(scored: ScoredText): Counts {
  const gold = scored.gold.map((parts) => partsIn(scored.tokens, parts))
  const predicted = scored.predicted.map((parts) => partsIn(scored.tokens, parts))
  const byRole = (count: (gold: readonly TokenSet[], predicted: readonly TokenSet[]) => Count) =>
    recordOf((role) =>
      count(
        gold.map((parts) => parts[role]),
        predicted.map((parts) => parts[role]),
      ),
    )
  const pairs = matchFull(gold, predicted)
  return {
    token: byRole(countTokens),
    exact: byRole(countExact),
    overlap: byRole(countOverlap),
    full: countPairs(pairs, gold, predicted),
    strictFull: countPairs(matchStrictly(gold, predicted), gold, predicted),
    modes: countModes({ gold, predicted, pairs, quoted: quotedWords(scored) }),
  }
}

function recordOf<T>(valueOf: (role: Role) => T): Readonly<Record<Role, T>> {
  return { source: valueOf('source'), cue: valueOf('cue'), content: valueOf('content') }
}

function countTokens(gold: readonly TokenSet[], predicted: readonly TokenSet[]): Count {
  const [a, b] = [unionOf(gold), unionOf(predicted)]
  const right = sharedOf(a, b)
  return { found: right, right, predicted: b.tokens.size, gold: a.tokens.size }
}

function countExact(gold: readonly TokenSet[], predicted: readonly TokenSet[]): Count {
  const [a, b] = [distinctOf(gold), distinctOf(predicted)]
  const keys = new Set(a.map(({ key }) => key))
  const right = b.filter(({ key }) => keys.has(key)).length
  return { found: right, right, predicted: b.length, gold: a.length }
}

function countOverlap(gold: readonly TokenSet[], predicted: readonly TokenSet[]): Count {
  const [a, b] = [distinctOf(gold), distinctOf(predicted)]
  const [inGold, inPredicted] = [unionOf(a), unionOf(b)]
  return {
    found: a.filter((set) => sharedOf(set, inPredicted) > 0).length,
    right: b.filter((set) => sharedOf(set, inGold) > 0).length,
    predicted: b.length,
    gold: a.length,
  }
}

type Pairs = ReturnType<typeof matchFull>

function countPairs(
  pairs: Pairs,
  gold: readonly TokenParts[],
  predicted: readonly TokenParts[],
): Count {
  const right = pairs.length
  return { found: right, right, predicted: predicted.length, gold: gold.length }
}

interface Matched {
  readonly gold: readonly TokenParts[]
  readonly predicted: readonly TokenParts[]
  readonly pairs: Pairs
  readonly quoted: QuotedWords
}

function countModes({ gold, predicted, pairs, quoted }: Matched): Counts['modes'] {
  const labelOf = new Map(pairs.map((pair) => [pair.found, pair.gold]))
  const countOf = (mode: Mode): Count => {
    const isMode = (parts: TokenParts) => modeOf(parts.content, quoted) === mode
    const right = pairs.filter((pair) => isMode(pair.gold)).length
    return {
      found: right,
      right,
      predicted: predicted.filter((parts) => isMode(labelOf.get(parts) ?? parts)).length,
      gold: gold.filter(isMode).length,
    }
  }
  return { direct: countOf('direct'), mixed: countOf('mixed'), indirect: countOf('indirect') }
}

const NOTHING: Count = { found: 0, right: 0, predicted: 0, gold: 0 }

/** Several texts as one, every label counting alike. */
export function sumCounts(counts: readonly Counts[]): Counts {
  return mapScored((pick) => counts.map((each) => pick(each)).reduce(addCount, NOTHING))
}

function addCount(a: Count, b: Count): Count {
  return {
    found: a.found + b.found,
    right: a.right + b.right,
    predicted: a.predicted + b.predicted,
    gold: a.gold + b.gold,
  }
}

export function figuresOf(counts: Counts): Figures {
  return mapScored((pick) => figureOf(pick(counts)))
}

/** Nothing predicted and nothing to find are both 100. */
export function figureOf({ found, right, predicted, gold }: Count): Figure {
  const P = percent(right, predicted)
  const R = percent(found, gold)
  return { P, R, F: P + R === 0 ? 0 : (2 * P * R) / (P + R), true: right, predicted, gold }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)

/** A value for every measure, made from the way to that measure. */
export function mapScored<T>(
  valueOf: (pick: <V>(scored: Scored<V>) => V, name: string) => T,
): Scored<T> {
  const byRole = (kind: 'token' | 'exact' | 'overlap') =>
    recordOf((role) => valueOf((scored) => scored[kind][role], `${kind} ${role}`))
  return {
    full: valueOf((scored) => scored.full, 'full'),
    strictFull: valueOf((scored) => scored.strictFull, 'strict full'),
    exact: byRole('exact'),
    token: byRole('token'),
    overlap: byRole('overlap'),
    modes: {
      direct: valueOf((scored) => scored.modes.direct, 'full, direct'),
      mixed: valueOf((scored) => scored.modes.mixed, 'full, mixed'),
      indirect: valueOf((scored) => scored.modes.indirect, 'full, indirect'),
    },
  }
}

/** Every measure with its name, in the order in which they are shown. */
export function rowsOf<T>(
  scored: Scored<T>,
): readonly { readonly name: string; readonly value: T }[] {
  const rows: { name: string; value: T }[] = []
  mapScored((pick, name) => rows.push({ name, value: pick(scored) }))
  return rows
}
