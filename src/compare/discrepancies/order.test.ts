import { describe, expect, test } from 'vitest'
import type { DiscrepancyKind } from '../../model/comparison.js'
import type { Finding } from '../finding.js'
import { draftOf } from '../specimens.fixture.js'
import { tellings } from '../telling.fixture.js'
import { ranked } from './order.js'

/** A finding by its kind and weight; the weight names it. */
function found(kind: DiscrepancyKind, weight: number, isConflict?: true): { finding: Finding } {
  const [telling] = tellings(draftOf({}))
  if (!telling) throw new Error('a draft makes a telling')
  const side = { telling, evidence: [], deciding: [] }
  return {
    finding: {
      kind,
      direction: null,
      rule: `${kind}/specimen`,
      weight,
      a: side,
      b: side,
      says: '',
      ...(isConflict ? { isConflict } : {}),
    },
  }
}

const many = (count: number, kind: DiscrepancyKind, weight: number) =>
  Array.from({ length: count }, (_, index) => found(kind, weight - index / 1000))

const kindsOf = (listed: readonly { finding: Finding }[]) =>
  ranked(listed).map(({ each }) => each.finding.kind)

const shownOf = (listed: readonly { finding: Finding }[]) =>
  ranked(listed)
    .filter(({ minor }) => !minor)
    .map(({ each }) => each.finding.kind)

const countOf = (listed: readonly { finding: Finding }[], kind: DiscrepancyKind) =>
  shownOf(listed).filter((each) => each === kind).length

describe('the order', () => {
  test('facts, then strength, then gaps, whatever their weights', () =>
    expect(
      kindsOf([
        found('omission', 0.9),
        found('hedge-dropped', 0.7),
        found('unsourced-addition', 0.95),
        found('wording-strength', 0.8),
        found('date', 0.5),
      ]),
    ).toEqual(['date', 'wording-strength', 'hedge-dropped', 'unsourced-addition', 'omission']))

  test('what cannot both be true is a fact, though it is told as strength', () =>
    expect(
      ranked([found('date', 0.9), found('wording-strength', 0.92, true)]).map(
        ({ each }) => each.finding.kind,
      ),
    ).toEqual(['wording-strength', 'date']))

  test('minor ones stand last', () =>
    expect(
      ranked([found('source-dropped', 0.3), ...many(7, 'omission', 0.55)]).at(-1)?.each.finding
        .kind,
    ).toBe('source-dropped'))
})

describe('minor', () => {
  test('is nothing among few', () =>
    expect(shownOf([...many(5, 'omission', 0.2), found('date', 0.9)])).toHaveLength(6))

  test('is no fact, however many there are', () =>
    expect(countOf([...many(15, 'number', 0.9), ...many(9, 'omission', 0.5)], 'number')).toBe(15))

  test('are the light ones', () =>
    expect(countOf([...many(6, 'omission', 0.55), ...many(9, 'omission', 0.3)], 'omission')).toBe(
      6,
    ))

  test('is what goes beyond a dozen', () =>
    expect(
      shownOf([
        ...many(3, 'date', 0.9),
        ...many(4, 'wording-strength', 0.8),
        ...many(30, 'omission', 0.55),
      ]),
    ).toHaveLength(12))

  test('leaves room for gaps beside many changes of strength', () =>
    expect(
      countOf([...many(30, 'wording-strength', 0.8), ...many(9, 'omission', 0.55)], 'omission'),
    ).toBe(2))

  test('leaves five where all are light', () =>
    expect(shownOf(many(9, 'omission', 0.2))).toHaveLength(5))
})
