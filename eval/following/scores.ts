import { isOverlapping } from '../../src/model/spans.js'
import { matchOneToOne, type Match } from '../matching.js'
import type { Measure, Unmatched } from '../measure.js'
import { wordsAt, type Bodies } from './labels.js'
import type { Place, Told, ToldCommitment, ToldDrift, ToldEvent, ToldFormula } from './told.js'

/** What one has against what another has of the same texts: places, undertakings, their events and status, drift, formulas. */
export function scoreTold(gold: Told, found: Told, bodies: Bodies): readonly Measure[] {
  const commitments = matchOneToOne(gold.commitments, found.commitments, likenessOf)
  const rated = commitments.filter((pair) => pair.gold.status !== null)
  const drift = matchOneToOne(gold.drift, found.drift, driftLikeness)
  const directed = drift.filter((pair) => pair.gold.direction !== null)
  const show = (place: Place | undefined) => shown(place, bodies)
  return [
    measure('places', pairsOf(placesIn(gold), placesIn(found), overlap), show),
    measure(
      'commitments',
      { golds: gold.commitments, founds: found.commitments, matches: commitments },
      ({ places: [place] }) => show(place),
    ),
    measure('events of these', pooled(commitments), ({ kind, place }) => ({
      ...show(place),
      hint: kind,
    })),
    accuracy('status of these', rated, ({ status, places: [place] }) => ({
      ...show(place),
      hint: status,
    })),
    measure('obligations', pairsOf(gold.obligations, found.obligations, isSameEvent), ({ place }) =>
      show(place),
    ),
    measure('drift', { golds: gold.drift, founds: found.drift, matches: drift }, (each) => ({
      ...show(each.to[0]),
      hint: `${each.of} ${each.direction}, from ${show(each.from[0]).words}`,
    })),
    accuracy(
      'direction of these',
      directed.map((pair) => ({ ...pair, found: asLabelled(pair) })),
      ({ direction, to: [place] }) => ({ ...show(place), hint: direction }),
    ),
    measure('formulas', pairsOf(gold.formulas, found.formulas, formulaLikeness), (each) => ({
      ...show(each.places[0]),
      words: each.words,
    })),
  ]
}

/** What both have: of each pair what the first has, as far as the second has it too. */
export function bothOf(first: Told, second: Told): Told {
  return {
    commitments: matchOneToOne(first.commitments, second.commitments, likenessOf).map(
      ({ gold, found }) => ({
        ...gold,
        places: matchOneToOne(gold.places, found.places, overlap).map((pair) => pair.gold),
        events: matchOneToOne(gold.events, found.events, isSameEvent).map((pair) => pair.gold),
        status: gold.status === found.status ? gold.status : null,
      }),
    ),
    obligations: matchOneToOne(first.obligations, second.obligations, isSameEvent).map(
      (pair) => pair.gold,
    ),
    drift: matchOneToOne(first.drift, second.drift, driftLikeness).map((pair) => ({
      ...pair.gold,
      direction: pair.gold.direction === asLabelled(pair).direction ? pair.gold.direction : null,
    })),
    formulas: matchOneToOne(first.formulas, second.formulas, formulaLikeness).map(
      (pair) => pair.gold,
    ),
  }
}

function overlap(a: Place, b: Place): number {
  return a.text === b.text && isOverlapping(a, b) ? 1 : 0
}

const overlapsIn = (a: readonly Place[], b: readonly Place[]): number =>
  a.filter((one) => b.some((other) => overlap(one, other) > 0)).length

function isSharing(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each))
}

/** How many places they share, where one side promises in both. */
function likenessOf(a: ToldCommitment, b: ToldCommitment): number {
  return isSharing(a.keys, b.keys) ? overlapsIn(a.places, b.places) : 0
}

function isSameEvent(a: ToldEvent, b: ToldEvent): number {
  return a.kind === b.kind ? overlap(a.place, b.place) : 0
}

/** Two accounts of one occasion may be named in either order. */
function driftLikeness(a: ToldDrift, b: ToldDrift): number {
  if (!isSharing(a.keys, b.keys)) return 0
  if (isInOrder(a, b)) return 2
  return isTurned(a, b) ? 1 : 0
}

function isInOrder(a: ToldDrift, b: ToldDrift): boolean {
  return overlapsIn(a.from, b.from) > 0 && overlapsIn(a.to, b.to) > 0
}

function isTurned(a: ToldDrift, b: ToldDrift): boolean {
  const isReporting = a.of === 'reporting' && b.of === 'reporting'
  return isReporting && overlapsIn(a.from, b.to) > 0 && overlapsIn(a.to, b.from) > 0
}

/** The found with its direction as seen in the order of the label. */
function asLabelled({ gold, found }: Match<ToldDrift, ToldDrift>): ToldDrift {
  const { direction } = found
  if (isInOrder(gold, found) || (direction !== 'stronger' && direction !== 'weaker')) return found
  return { ...found, direction: direction === 'stronger' ? 'weaker' : 'stronger' }
}

/** One has the other's words in a row, and they are half of its own at least. */
function formulaLikeness(a: ToldFormula, b: ToldFormula): number {
  if (!isSharing(a.keys, b.keys)) return 0
  const [short, long] = [foldedWords(a), foldedWords(b)].toSorted((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length === 0) return 0
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) && short.length * 2 >= long.length
    ? short.length / long.length
    : 0
}

function foldedWords({ words }: ToldFormula): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function placesIn({ commitments }: Told): readonly Place[] {
  const places = commitments.flatMap((each) => each.places)
  return [
    ...new Map(places.map((each) => [`${each.text} ${each.start}-${each.end}`, each])).values(),
  ]
}

interface Pairs<T> {
  readonly golds: readonly T[]
  readonly founds: readonly T[]
  readonly matches: readonly Match<T, T>[]
}

function pairsOf<T>(
  golds: readonly T[],
  founds: readonly T[],
  score: (gold: T, found: T) => number,
): Pairs<T> {
  return { golds, founds, matches: matchOneToOne(golds, founds, score) }
}

/** Events of matched undertakings, each held against those of its own pair. */
function pooled(pairs: readonly Match<ToldCommitment, ToldCommitment>[]): Pairs<ToldEvent> {
  const each = pairs.map(({ gold, found }) => pairsOf(gold.events, found.events, isSameEvent))
  return {
    golds: each.flatMap(({ golds }) => golds),
    founds: each.flatMap(({ founds }) => founds),
    matches: each.flatMap(({ matches }) => matches),
  }
}

function measure<T>(
  name: string,
  { golds, founds, matches }: Pairs<T>,
  describe: (each: T) => Unmatched,
): Measure {
  const [held, used] = [matches.map(({ gold }) => gold), matches.map(({ found }) => found)]
  return {
    name,
    gold: golds.length,
    found: founds.length,
    matched: matches.length,
    missed: golds.filter((each) => !held.includes(each)).map(describe),
    extra: founds.filter((each) => !used.includes(each)).map(describe),
    details: [],
  }
}

/** Pairs that agree in one property, among all pairs: recall and precision are one. */
function accuracy<
  T extends { readonly status: string | null } | { readonly direction: string | null },
>(name: string, pairs: readonly Match<T, T>[], describe: (each: T) => Unmatched): Measure {
  const right = pairs.filter(({ gold, found }) => propertyOf(gold) === propertyOf(found))
  const wrong = pairs.filter((pair) => !right.includes(pair))
  return {
    name,
    gold: pairs.length,
    found: pairs.length,
    matched: right.length,
    missed: wrong.map(({ gold, found }) => ({
      ...describe(gold),
      hint: `${propertyOf(gold)}, found ${propertyOf(found)}`,
    })),
    extra: [],
    details: [],
  }
}

function propertyOf(
  each: { readonly status: string | null } | { readonly direction: string | null },
): string | null {
  return 'status' in each ? each.status : each.direction
}

function shown(place: Place | undefined, bodies: Bodies): Unmatched {
  const words = wordsAt(place, bodies).replaceAll(/\s+/gu, ' ').slice(0, 100)
  return { key: place ? `${place.text} ${place.start}` : '', words: `"${words}"`, hint: null }
}
