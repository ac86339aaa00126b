import { isOverlapping, type Span } from '../../src/model/spans.js'
import { matchOneToOne, type Match } from '../matching.js'
import type { Measure } from '../measure.js'
import { coverage, likeness, wordsAt, type Words } from '../words.js'
import type { LabelledModifier } from './labels.js'
import { isSameActors, isSameChain } from './people.js'
import type { Told } from './told.js'

/** One text with what two readers have in it; `gold` is the one that the other is held against. */
export interface TwoReadings {
  readonly text: string
  readonly gold: readonly Told[]
  readonly found: readonly Told[]
}

export type Pair = Match<Told, Told>

interface Worded {
  readonly told: Told
  readonly words: Words
}

/**
 * Statements of the two that are one: half of the gold clause's words are in the found one, which is at most twice as
 * long; each is used once.
 */
export function matchClauses(readings: TwoReadings): readonly Pair[] {
  return matchTold(readings, () => true)
}

/** The same where both give it to the same speakers. */
export function matchStatements(readings: TwoReadings): readonly Pair[] {
  return matchTold(readings, (gold, found) => isSameActors(gold.speakers, found.speakers))
}

function matchTold(
  { text, gold, found }: TwoReadings,
  mayMatch: (gold: Told, found: Told) => boolean,
): readonly Pair[] {
  const worded = (told: Told): Worded => ({ told, words: wordsIn(text, told.clause) })
  const pairs = matchOneToOne(gold.map(worded), found.map(worded), (one, other) =>
    mayMatch(one.told, other.told) ? clauseScore(one, other) : 0,
  )
  return pairs.map((pair) => ({ gold: pair.gold.told, found: pair.found.told }))
}

function clauseScore(gold: Worded, found: Worded): number {
  const isCovered =
    coverage(gold.words, found.words) >= 0.5 && found.words.size <= 2 * gold.words.size
  // Two statements may share a clause ("he described", "the President gave"): the cue tells them apart.
  const cue = isTouching(gold.told.cue, found.told.cue) ? 1 : 0
  return isCovered ? likeness(gold.words, found.words) + cue : 0
}

function wordsIn(text: string, spans: readonly Span[]): Words {
  return wordsAt(
    [text],
    spans.map(({ start, end }) => ({ text: 0, start, end })),
  )
}

/**
 * What the two agree on: clauses; clauses with the same speakers ("statements"); and among the clauses of `within`
 * the share whose cue and content touch, whose mode, act, chain and addressees are the same, and the modifiers.
 */
export function compareTold(
  texts: readonly TwoReadings[],
  within: (readings: TwoReadings) => readonly Pair[],
): readonly Measure[] {
  const count = (side: 'gold' | 'found') =>
    texts.reduce((sum, readings) => sum + readings[side].length, 0)
  const matched = (match: (readings: TwoReadings) => readonly Pair[]) =>
    texts.flatMap((readings) => match(readings)).length
  const pairs = texts.flatMap((readings) => within(readings))
  const gold = count('gold')
  const found = count('found')
  return [
    measureOf('clauses, any speaker', { gold, found, matched: matched(matchClauses) }),
    measureOf('statements', { gold, found, matched: matched(matchStatements) }),
    ...QUALITIES.map(([name, isSame]) => shareOf(name, pairs, isSame)),
    measureModifiers(pairs),
  ]
}

const QUALITIES: readonly (readonly [string, (pair: Pair) => boolean])[] = [
  ['cue', ({ gold, found }) => isTouchingOrNone(gold.cue, found.cue)],
  ['content', ({ gold, found }) => isTouchingOrNone(gold.content, found.content)],
  ['mode', ({ gold, found }) => gold.mode === found.mode],
  ['act', ({ gold, found }) => gold.act === found.act],
  ['chain', ({ gold, found }) => isSameChain(gold.via, found.via)],
  ['addressees', ({ gold, found }) => isSameActors(gold.addressees, found.addressees)],
]

function shareOf(name: string, pairs: readonly Pair[], isSame: (pair: Pair) => boolean): Measure {
  const { length } = pairs
  return measureOf(name, { gold: length, found: length, matched: pairs.filter(isSame).length })
}

function measureModifiers(pairs: readonly Pair[]): Measure {
  return measureOf('modifiers', {
    gold: pairs.flatMap(({ gold }) => gold.modifiers).length,
    found: pairs.flatMap(({ found }) => found.modifiers).length,
    matched: pairs.flatMap(matchModifiers).length,
  })
}

/** Modifiers of one kind whose words touch, each used once. */
export function matchModifiers({
  gold,
  found,
}: Pair): readonly Match<LabelledModifier, LabelledModifier>[] {
  return matchOneToOne(gold.modifiers, found.modifiers, (one, other) =>
    one.kind === other.kind && isOverlapping(one, other) ? 1 : 0,
  )
}

function measureOf(name: string, counts: Pick<Measure, 'gold' | 'found' | 'matched'>): Measure {
  return { name, ...counts, missed: [], extra: [], details: [] }
}

export function isTouching(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => isOverlapping(one, other)))
}

function isTouchingOrNone(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === 0 || b.length === 0 ? a.length === b.length : isTouching(a, b)
}
