import { textOf } from '../../src/model/spans.js'
import type { Token } from '../../src/model/analysis.js'
import type { AttributionParts } from './brat.js'
import { matchFull } from './full.js'
import { partsIn, sharedOf, type Role, type TokenParts } from './token-sets.js'

/** A label that Full F1 misses, or a prediction that it finds wrong. */
export interface Miss {
  readonly kind: string
  /** In lower case. */
  readonly cue: string
  /** Source, cue and content in their words. */
  readonly words: string
}

export interface Misses {
  readonly missed: readonly Miss[]
  readonly extra: readonly Miss[]
}

/** A text to look into; its tokens with their tags. */
export interface Inspected {
  readonly id: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly gold: readonly AttributionParts[]
  readonly predicted: readonly AttributionParts[]
}

/** Everything that Full F1 counts against a system in one text, with its kind. */
export function findMisses(inspected: Inspected): Misses {
  const sided = (side: readonly AttributionParts[]) =>
    side.map((words) => ({ words, parts: partsIn(inspected.tokens, words) }))
  const gold = sided(inspected.gold)
  const predicted = sided(inspected.predicted)
  const pairs = matchFull(
    gold.map(({ parts }) => parts),
    predicted.map(({ parts }) => parts),
  )
  const matched = new Set(pairs.flatMap((pair) => [pair.gold, pair.found]))
  const unmatched = (side: readonly Sided[], others: readonly Sided[]) =>
    side
      .filter(({ parts }) => !matched.has(parts))
      .map(({ words, parts }) => ({
        kind: kindOf(parts, { side, others, tokens: inspected.tokens }),
        cue: words.cue
          .map((span) => textOf(inspected.text, span))
          .join(' ')
          .toLowerCase(),
        words: `${inspected.id}: ${wordsOf(inspected.text, words)}`,
      }))
  return { missed: unmatched(gold, predicted), extra: unmatched(predicted, gold) }
}

interface Sided {
  readonly words: AttributionParts
  readonly parts: TokenParts
}

interface Surroundings {
  readonly side: readonly Sided[]
  readonly others: readonly Sided[]
  readonly tokens: readonly Token[]
}

/** What keeps an attribution from a match, held against the nearest of the other side. */
function kindOf(parts: TokenParts, { side, others, tokens }: Surroundings): string {
  const nearest = nearestOf(parts, others, 'cue')
  if (nearest) return differenceOf(parts, nearest)
  const cue = `its own is ${formOf(parts, tokens)}`
  if (nearestOf(parts, others, 'content')) return `same content, another cue there; ${cue}`
  const isNested = side.some(
    (other) => other.parts !== parts && sharedOf(parts.cue, other.parts.content) > 0,
  )
  return [
    `no such cue there; ${cue}`,
    ...(parts.source.key === '' ? ['without a source'] : []),
    ...(isNested ? ["in another's content"] : []),
  ].join(', ')
}

function nearestOf(parts: TokenParts, others: readonly Sided[], role: Role): TokenParts | null {
  const touching = others.filter((other) => sharedOf(parts[role], other.parts[role]) > 0)
  const likeness = (other: TokenParts) =>
    Number(isSameSource(parts, other)) + Number(sharedOf(parts.content, other.content) > 0)
  const [nearest] = touching.toSorted((a, b) => likeness(b.parts) - likeness(a.parts))
  return nearest?.parts ?? null
}

function isSameSource({ source }: TokenParts, other: TokenParts): boolean {
  return source.key === other.source.key || sharedOf(source, other.source) > 0
}

function differenceOf(parts: TokenParts, other: TokenParts): string {
  const isContent = sharedOf(parts.content, other.content) > 0
  const source = isSameSource(parts, other) ? null : sourceDifference(parts, other)
  if (source !== null) return isContent ? source : `${source}, and other content`
  return isContent ? 'its match serves another' : 'same cue and source, other content'
}

function sourceDifference({ source }: TokenParts, other: TokenParts): string {
  if (source.key === '') return 'same cue, a source there and none here'
  if (other.source.key === '') return 'same cue, no source there'
  return 'same cue, another source there'
}

/** What word a cue is: its verb before its noun, for "would like" and "made the claim". */
function formOf({ cue }: TokenParts, tokens: readonly Token[]): string {
  const inside = [...cue.tokens].flatMap((at) => tokens[at] ?? [])
  const isTagged = (tag: Token['tag']) => inside.some((token) => token.tag === tag)
  if (inside.some(({ lower }) => lower === 'according')) return '"according to"'
  if (isTagged('VERB')) return 'a verb'
  if (isTagged('NOUN') || isTagged('PROPN')) return 'a noun'
  if (isTagged('ADJ')) return 'an adjective'
  if (isTagged('ADP')) return 'a preposition'
  return inside.every(({ tag }) => tag === 'PUNCT') ? 'a mark' : 'another word'
}

function wordsOf(text: string, { sources, cue, content }: AttributionParts): string {
  const words = [sources, cue, content].map((spans) =>
    spans.map((span) => textOf(text, span).replace(/\s+/gu, ' ')).join(' ... '),
  )
  return words.map((part) => (part === '' ? '-' : part)).join(' | ')
}

/** How often each of some words stands there, the most frequent first. */
export function countWords(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
