import { expect, test, vi } from 'vitest'
import { outcomeOf, type Outcome } from './outcome.js'
import { SPECIMENS } from './pairs.fixture.js'
import { PAIRS, flawsIn, loadPairs, type Direction, type DirectionPair } from './pairs.js'
import { formatMisses, formatPart, toJsonLine } from './report.js'
import { runDirections } from './run.js'
import { confusionsIn, measuresOf, tallyOf } from './scores.js'

const specimen = (id: string): DirectionPair => {
  const found = SPECIMENS.find((pair) => pair.id === id)
  if (!found) throw new Error(`no specimen ${id}`)
  return found
}

test.each([
  ['modality-1', 'stronger', true],
  ['modality-2', 'weaker', true],
  ['number-1', 'conflict', true],
  ['same-1', 'same', null],
  ['apart-1', null, null],
])('%s is read and compared: %s, deciding words hit: %s', async (id, found, isDecidingHit) => {
  expect(await outcomeOf(specimen(id))).toMatchObject({ found, isDecidingHit })
})

test('the relation is of the second to the first, whichever is the reference', async () => {
  const pair = specimen('modality-1')
  const turned = { ...pair, a: pair.b, b: pair.a, deciding: { a: ['must'], b: ['could'] } }
  expect(await outcomeOf(turned)).toMatchObject({ found: 'weaker', deciding: ['must', 'could'] })
})

function outcome(id: string, found: Direction | null, isDecidingHit: boolean | null): Outcome {
  return { pair: specimen(id), found, isDecidingHit, deciding: ['', ''] }
}

const OUTCOMES = [
  outcome('modality-1', 'stronger', true),
  outcome('modality-2', 'same', false),
  outcome('number-1', null, null),
  outcome('same-1', 'same', null),
]

test('what is not aligned is wrong, and its deciding words do not count', () => {
  expect(tallyOf('all', OUTCOMES)).toEqual({
    name: 'all',
    pairs: 4,
    right: 2,
    aligned: 3,
    hit: 1,
    worded: 2,
  })
  expect(measuresOf(OUTCOMES).map(({ name, gold, matched }) => [name, matched, gold])).toEqual([
    ['accuracy', 2, 4],
    ['aligned', 3, 4],
    ['deciding words', 1, 2],
  ])
})

test('what is taken for what, the unaligned in the last column', () => {
  expect(confusionsIn(OUTCOMES).find(({ gold }) => gold === 'weaker')?.counts).toEqual([
    1, 0, 0, 0, 0, 0,
  ])
  expect(
    confusionsIn(OUTCOMES)
      .find(({ gold }) => gold === 'conflict')
      ?.counts.at(-1),
  ).toBe(1)
})

test('the tables name scales and relations; misses tell both texts', () => {
  const printed = formatPart('dev', OUTCOMES)
  expect(printed).toMatch(/^modality +2 +1 +50\.0 +0 +50\.0 +50\.0$/mu)
  expect(printed).toMatch(/^number +1 +0 +0\.0 +1 +- +-$/mu)
  expect(formatMisses(OUTCOMES, 1)).toMatch(
    /^- modality-2: weaker, found same\n {4}a The minister/u,
  )
  expect(JSON.parse(toJsonLine(OUTCOMES))).toMatchObject({
    dev: { pairs: 4, accuracy: 0.5, byScale: { modality: { accuracy: 0.5 } } },
    held: { pairs: 0, accuracy: null },
  })
})

test('an id given twice and words that stand nowhere are flaws', () => {
  const [first, second] = [specimen('hedge-1'), specimen('same-1')]
  const stray = { ...second, deciding: { a: ['spring'], b: [] } }
  expect(flawsIn([first, first, stray])).toEqual([
    'hedge-1: another pair has this id',
    'same-1: "spring" does not stand in a',
  ])
})

test('the pairs of this project have no flaws, and both parts', () => {
  const pairs = loadPairs(PAIRS)
  expect(pairs.length).toBeGreaterThanOrEqual(200)
  expect(new Set(pairs.map(({ part }) => part))).toEqual(new Set(['dev', 'held']))
})

test.each([
  ['--part', 'all'],
  ['--misses', 'some'],
  ['--wrong', 'x'],
])('%s %s is not understood', async (...words) => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await runDirections(words)).toBe(2)
  expect(complain).toHaveBeenCalledOnce()
  complain.mockRestore()
})
