import { describe, expect, test } from 'vitest'
import { isVerbatim } from '../../src/model/spans.js'
import { followingFailures, scoreSet } from './following.js'
import {
  READERS,
  SETS,
  bodiesOf,
  hasTexts,
  loadLabels,
  type LabelFile,
  type LabelledPlace,
} from './labels.js'
import { bothOf, scoreTold } from './scores.js'
import type { Told, ToldCommitment, ToldDrift } from './told.js'

function placesIn(labels: LabelFile): readonly LabelledPlace[] {
  return [
    ...labels.commitments.flatMap(({ places, events }) => [
      ...places,
      ...events.map(({ place }) => place),
    ]),
    ...labels.obligations.map(({ place }) => place),
    ...labels.drift.flatMap(({ from, to }) => [from, to]),
    ...labels.formulas.flatMap(({ places }) => places),
  ]
}

const files = SETS.filter(hasTexts).flatMap(({ records }) =>
  records.flatMap((record) => READERS.map((reader) => [reader, record.labels, record] as const)),
)

describe('the labels', () => {
  test.each(files)(
    'of the %s reader, %s: every place lies in its text, whose words ours repeat',
    (reader, _, record) => {
      const labels = loadLabels(reader, record)
      const bodies = bodiesOf(labels, record)
      for (const { text, start, end, quote } of placesIn(labels)) {
        const body = bodies.get(text) ?? ''
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(body.length)
        if (quote !== undefined) expect(isVerbatim(body, { start, end, quote })).toBe(true)
      }
    },
  )

  test.each(READERS)('of the %s reader hold no words of official texts', (reader) => {
    const labels = loadLabels(reader, { labels: 'readouts', folder: '' })
    expect(placesIn(labels).filter((place) => 'quote' in place)).toEqual([])
    expect(JSON.stringify(labels)).not.toMatch(/"(?:what|words|condition|topic|quote)":/u)
  })
})

describe('how two are held against each other', () => {
  const at = (start: number) => ({ text: 'a', start, end: start + 5 })
  const promise = (keys: readonly string[], starts: readonly number[]): ToldCommitment => ({
    keys,
    places: starts.map(at),
    events: [{ kind: 'repeated', place: at(starts.at(-1) ?? 0) }],
    status: 'promised',
  })
  const turn = (from: number, to: number, changes: Partial<ToldDrift> = {}): ToldDrift => ({
    keys: ['DE'],
    from: [at(from)],
    to: [at(to)],
    direction: 'stronger',
    of: 'reporting',
    ...changes,
  })
  const told = (changes: Partial<Told>): Told => ({
    commitments: [],
    obligations: [],
    drift: [],
    formulas: [],
    ...changes,
  })
  const formula = (words: string) => ({ keys: ['DE'], words, places: [at(0)] })

  test.each<readonly [string, Told, Told, readonly string[]]>([
    [
      'one promise told twice is two where it was not seen as one',
      told({ commitments: [promise(['DE'], [0, 20])] }),
      told({ commitments: [promise(['DE'], [2]), promise(['DE'], [20])] }),
      ['places 2/2/2', 'commitments 1/1/2', 'status of these 1/1/1'],
    ],
    [
      'of another side it is another promise',
      told({ commitments: [promise(['DE'], [0])] }),
      told({ commitments: [promise(['FR'], [0])] }),
      ['places 1/1/1', 'commitments 0/1/1'],
    ],
    [
      'two accounts in the other order',
      told({ drift: [turn(0, 20)] }),
      told({ drift: [turn(20, 0, { direction: 'weaker' })] }),
      ['drift 1/1/1', 'direction of these 1/1/1'],
    ],
    [
      'a speaker does not turn back in time',
      told({ drift: [turn(0, 20, { of: 'speaker' })] }),
      told({ drift: [turn(20, 0, { of: 'speaker' })] }),
      ['drift 0/1/1'],
    ],
    [
      'a formula and most of its words',
      told({ formulas: [formula('for as long as necessary'), formula('side by side')] }),
      told({ formulas: [formula('as long as necessary'), formula('side')] }),
      ['formulas 1/2/2'],
    ],
  ])('%s', (_, gold, found, expected) => {
    const counts = scoreTold(gold, found, new Map())
      .filter((each) => each.gold + each.found > 0)
      .map((each) => `${each.name} ${each.matched}/${each.gold}/${each.found}`)
    expect(counts).toEqual(expect.arrayContaining([...expected]))
  })

  test('what both have leaves out what one alone has', () => {
    const one = told({ drift: [turn(0, 20), turn(40, 60)] })
    const other = told({ drift: [turn(0, 20, { direction: 'weaker' })] })
    expect(bothOf(one, other).drift).toEqual([turn(0, 20, { direction: null })])
  })
})

const OURS = SETS.filter(({ name }) => name !== 'readouts')

test.each(OURS)('$name: no score is below its floor', { timeout: 120_000 }, async (set) => {
  expect(followingFailures(await scoreSet(set))).toEqual([])
})
