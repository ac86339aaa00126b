import { coverOf, textOf, type Span } from '../../src/model/spans.js'
import {
  isTouching,
  matchClauses,
  matchModifiers,
  matchStatements,
  type Pair,
  type TwoReadings,
} from './comparing.js'
import { isSameActor, isSameActors, isSameChain, type Names } from './people.js'
import type { Told } from './told.js'

/** One place where the reader differs from the labels. */
export interface Difference {
  readonly kind: string
  /** The clause, on one line. */
  readonly words: string
}

/** Everything that is counted against a reader in one text, each with its kind. */
export function findDifferences(readings: TwoReadings): readonly Difference[] {
  const pairs = matchStatements(readings)
  const clauses = matchClauses(readings)
  const matched = new Set(pairs.flatMap(({ gold, found }) => [gold, found]))
  const heard = new Set(clauses.flatMap(({ gold, found }) => [gold, found]))
  const note = (told: Told, kind: string) => ({ kind, words: wordsOf(readings.text, told) })
  return [
    ...clauses
      .filter(({ gold }) => !matched.has(gold))
      .map(({ gold, found }) => note(gold, speakerKind(gold.speakers, found.speakers))),
    ...readings.gold
      .filter((told) => !matched.has(told) && !heard.has(told))
      .map((told) => note(told, missedKind(told, readings.found))),
    ...readings.found
      .filter((told) => !matched.has(told) && !heard.has(told))
      .map((told) => note(told, extraKind(told, readings.gold))),
    ...pairs.flatMap((pair) =>
      detailKinds(pair, readings.text).map((kind) => note(pair.gold, kind)),
    ),
  ]
}

/** An act that the labels have and the one read in its place, with how often. */
export interface Confusion {
  readonly gold: Told['act']
  readonly read: Told['act']
  readonly times: number
}

/** Acts read as another, among the statements found with the right speaker; the most frequent first. */
export function confuseActs(texts: readonly TwoReadings[]): readonly Confusion[] {
  const wrong = texts.flatMap(matchStatements).filter(({ gold, found }) => gold.act !== found.act)
  const confusions = new Map<string, Confusion>()
  for (const { gold, found } of wrong) {
    const key = `${gold.act} ${found.act}`
    const times = (confusions.get(key)?.times ?? 0) + 1
    confusions.set(key, { gold: gold.act, read: found.act, times })
  }
  return [...confusions]
    .toSorted(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1))
    .map(([, confusion]) => confusion)
}

function speakerKind(gold: readonly Names[], found: readonly Names[]): string {
  const shared = gold.filter((names) => found.some((other) => isSameActor(names, other))).length
  if (shared === 0) return 'speaker: somebody else'
  return shared < gold.length ? 'speaker: one of several is missing' : 'speaker: one too many'
}

function missedKind(told: Told, founds: readonly Told[]): string {
  const isCut = founds.some(({ clause }) => isTouching(clause, told.clause))
  const what = told.isUncued ? 'a sentence of a transcript' : 'a statement with a cue'
  return isCut ? `missed: ${what}, where another was found` : `missed: ${what}, nothing there`
}

function extraKind(told: Told, golds: readonly Told[]): string {
  const isCut = golds.some(({ clause }) => isTouching(clause, told.clause))
  const what = told.isUncued ? 'a sentence of a transcript' : 'a statement with a cue'
  return isCut ? `too many: ${what}, beside a labelled one` : `too many: ${what}, where none is`
}

function detailKinds(pair: Pair, text: string): readonly string[] {
  const { gold, found } = pair
  return [
    ...(gold.act === found.act ? [] : [`act: ${gold.act} read as ${found.act}`]),
    ...(gold.mode === found.mode ? [] : [`mode: ${gold.mode} read as ${found.mode}`]),
    ...(isSameChain(gold.via, found.via) ? [] : [chainKind(gold.via, found.via)]),
    ...(isSameActors(gold.addressees, found.addressees)
      ? []
      : [addresseeKind(gold.addressees, found.addressees)]),
    ...modifierKinds(pair, text),
  ]
}

function chainKind(gold: readonly Names[], found: readonly Names[]): string {
  if (gold.length > found.length) return 'chain: a hop is missing'
  return gold.length < found.length ? 'chain: a hop too many' : 'chain: another hop'
}

function addresseeKind(gold: readonly Names[], found: readonly Names[]): string {
  if (found.length === 0) return 'addressee: not found'
  return gold.length === 0 ? 'addressee: none is told' : 'addressee: somebody else'
}

function modifierKinds(pair: Pair, text: string): readonly string[] {
  const both = new Set(matchModifiers(pair).flatMap(({ gold, found }) => [gold, found]))
  const name = (span: Span) => textOf(text, span).toLowerCase()
  const alone = (side: Told) => side.modifiers.filter((modifier) => !both.has(modifier))
  return [
    ...alone(pair.gold).map(({ kind }) => `modifier: ${kind} missed`),
    ...alone(pair.found).map(
      (modifier) => `modifier: ${modifier.kind} too many (${name(modifier)})`,
    ),
  ]
}

const wordsOf = (text: string, { clause }: Told): string =>
  textOf(text, coverOf(clause)).replace(/\s+/gu, ' ')
