import type { Token } from '../../src/model/analysis.js'
import { textOf } from '../../src/model/spans.js'
import type { AttributionParts } from './brat.js'
import { matchFull } from './full.js'
import {
  ROLES,
  partsIn,
  sharedOf,
  type Role,
  type TokenParts,
  type TokenSet,
} from './token-sets.js'

/** How the parts of an attribution lie to those of its match. */
export const FITS = [
  'to the word',
  'content too long',
  'content too short',
  'content shifted',
  'another cut of the source',
  'another cut of the cue',
  'several parts differ',
] as const

/** What keeps an attribution from a match: told of a label that is missed, and of a prediction that is wrong. */
export const FAULTS = [
  'nothing',
  'other cue',
  'other source',
  'source missing',
  'source added',
  'other content',
  'all but the cue',
  'taken',
] as const

export type Fit = (typeof FITS)[number]

export type Fault = (typeof FAULTS)[number]

/** What became of one label or one prediction. */
export interface Verdict {
  readonly kind: Fit | Fault
  readonly cueForm: CueForm
  readonly isSourceless: boolean
  /** Its cue stands in the content of another. */
  readonly isNested: boolean
  /** In lower case. */
  readonly cue: string
  /** Source, cue and content in their words. */
  readonly words: string
}

export interface Verdicts {
  readonly gold: readonly Verdict[]
  readonly predicted: readonly Verdict[]
}

export const CUE_FORMS = ['a verb', '"according to"', 'a noun', 'another word'] as const

export type CueForm = (typeof CUE_FORMS)[number]

/** A text to look into; its tokens with their tags. */
export interface Inspected {
  readonly id: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly gold: readonly AttributionParts[]
  readonly predicted: readonly AttributionParts[]
}

export const isFault = (kind: Fit | Fault): kind is Fault => FAULTS.some((each) => each === kind)

/** What Full F1 makes of every label and every prediction in one text, and how well those fit that it counts. */
export function findVerdicts(inspected: Inspected): Verdicts {
  const sided = (side: readonly AttributionParts[]) =>
    side.map((spans) => ({ spans, parts: partsIn(inspected.tokens, spans) }))
  const gold = sided(inspected.gold)
  const predicted = sided(inspected.predicted)
  const pairs = matchFull(
    gold.map(({ parts }) => parts),
    predicted.map(({ parts }) => parts),
  )
  const fits = new Map(
    pairs.flatMap((pair) => {
      const fit = fitOf(pair.gold, pair.found)
      return [[pair.gold, fit] as const, [pair.found, fit] as const]
    }),
  )
  const isFree = ({ parts }: Sided) => !fits.has(parts)
  const judge = (side: readonly Sided[], others: readonly Sided[]) =>
    side.map((each) => ({
      kind: fits.get(each.parts) ?? faultOf(each.parts, { others, free: others.filter(isFree) }),
      ...describe(inspected, each, side),
    }))
  return { gold: judge(gold, predicted), predicted: judge(predicted, gold) }
}

interface Sided {
  readonly spans: AttributionParts
  readonly parts: TokenParts
}

function fitOf(gold: TokenParts, found: TokenParts): Fit {
  const [role, ...others] = ROLES.filter((each) => gold[each].key !== found[each].key)
  if (role === undefined) return 'to the word'
  if (others.length > 0) return 'several parts differ'
  return role === 'content' ? contentFit(gold.content, found.content) : `another cut of the ${role}`
}

function contentFit(gold: TokenSet, found: TokenSet): Fit {
  const shared = sharedOf(gold, found)
  if (shared === gold.tokens.size) return 'content too long'
  return shared === found.tokens.size ? 'content too short' : 'content shifted'
}

interface OtherSide {
  readonly others: readonly Sided[]
  /** Those without a match. */
  readonly free: readonly Sided[]
}

/** Held against the nearest of the other side. */
function faultOf(parts: TokenParts, { others, free }: OtherSide): Fault {
  const nearest = nearestOf(parts, others, 'cue')
  // What stands inside the content of another, rightly found, is not found by that.
  if (nearest === null) return nearestOf(parts, free, 'content') === null ? 'nothing' : 'other cue'
  const isContent = isTouching(parts, nearest, 'content')
  if (isSameSource(parts, nearest)) return isContent ? 'taken' : 'other content'
  return isContent ? sourceFault(parts, nearest) : 'all but the cue'
}

function sourceFault({ source }: TokenParts, other: TokenParts): Fault {
  if (source.key === '') return 'source added'
  return other.source.key === '' ? 'source missing' : 'other source'
}

function nearestOf(parts: TokenParts, others: readonly Sided[], role: Role): TokenParts | null {
  const likeness = (other: TokenParts) =>
    Number(isSameSource(parts, other)) + Number(isTouching(parts, other, 'content'))
  const [nearest] = others
    .filter((other) => isTouching(parts, other.parts, role))
    .toSorted((a, b) => likeness(b.parts) - likeness(a.parts))
  return nearest?.parts ?? null
}

const isTouching = (parts: TokenParts, other: TokenParts, role: Role): boolean =>
  sharedOf(parts[role], other[role]) > 0

const isSameSource = (parts: TokenParts, other: TokenParts): boolean =>
  parts.source.key === other.source.key || isTouching(parts, other, 'source')

function describe(
  { id, text, tokens }: Inspected,
  { spans, parts }: Sided,
  side: readonly Sided[],
): Omit<Verdict, 'kind'> {
  return {
    cueForm: cueFormOf(parts, tokens),
    isSourceless: parts.source.key === '',
    isNested: side.some(
      (other) => other.parts !== parts && sharedOf(parts.cue, other.parts.content) > 0,
    ),
    cue: spans.cue
      .map((span) => textOf(text, span))
      .join(' ')
      .toLowerCase(),
    words: `${id}: ${wordsOf(text, spans)}`,
  }
}

/** What word a cue is: its verb before its noun, for "would like" and "made the claim". */
function cueFormOf({ cue }: TokenParts, tokens: readonly Token[]): CueForm {
  const inside = [...cue.tokens].flatMap((at) => tokens[at] ?? [])
  if (inside.some(({ lower }) => lower === 'according')) return '"according to"'
  if (inside.some(({ tag }) => tag === 'VERB')) return 'a verb'
  return inside.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') ? 'a noun' : 'another word'
}

function wordsOf(text: string, { sources, cue, content }: AttributionParts): string {
  const words = [sources, cue, content].map((spans) =>
    spans.map((span) => textOf(text, span).replace(/\s+/gu, ' ')).join(' ... '),
  )
  return words.map((part) => (part === '' ? '-' : part)).join(' | ')
}
