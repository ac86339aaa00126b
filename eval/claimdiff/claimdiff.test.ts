import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { FOLDS, foldOf, hasClaimDiff, loadArgued, type ArguedPair } from './corpus.js'
import { seenIn, type Seen } from './features.js'
import { fitLogistic, solve } from './regression.js'
import { formatAnswerers, runClaimDiff } from './run.js'
import { figuresOf, scoreAnswerers } from './scores.js'

test('a system of equations is solved', () => {
  const found = solve(
    [
      [4, 1],
      [1, 3],
    ],
    [1, 2],
  )
  expect(found.map((value) => value.toFixed(4))).toEqual(['0.0909', '0.6364'])
})

const EXAMPLES = Array.from({ length: 40 }, (_, at) => ({
  features: [at / 40, (at * 7) % 5],
  isOfClass: at >= 20,
}))

test('what tells the classes apart is learnt, what does not is not, and every run learns the same', () => {
  const [chance, again] = [fitLogistic(EXAMPLES), fitLogistic(EXAMPLES)]
  expect(chance([0.9, 2])).toBeGreaterThan(0.9)
  expect(chance([0.1, 2])).toBeLessThan(0.1)
  expect(Math.abs(chance([0.5, 0]) - chance([0.5, 4]))).toBeLessThan(0.2)
  expect(again([0.3, 1])).toBe(chance([0.3, 1]))
})

test('a feature that never changes does no harm', () => {
  const flat = EXAMPLES.map(({ features, isOfClass }) => ({
    features: [...features, 3],
    isOfClass,
  }))
  expect(fitLogistic(flat)([0.9, 2, 3])).toBeGreaterThan(0.9)
})

test('F1 of yes, of no, and their mean', () => {
  const { yes, no, macro } = figuresOf([
    [true, true],
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])
  expect([yes, no, macro].map((each) => each.toFixed(3))).toEqual(['0.667', '0.500', '0.583'])
})

function seen(topic: string, lemmas: number, supports: boolean): Seen {
  const pair: ArguedPair = {
    id: `${topic}-${lemmas}`,
    topic,
    a: '',
    b: '',
    supports,
    undermines: !supports,
  }
  return { pair, lemmas, features: { lemmas } }
}

const TOPICS = Array.from({ length: 30 }, (_, at) => `topic ${at}`)

test('each topic is answered by what was learnt from others', () => {
  const all = TOPICS.flatMap((topic, at) => [
    seen(topic, 0.6 + at / 100, true),
    seen(topic, 0.5 + at / 100, true),
    seen(topic, at / 200, false),
  ])
  const scores = scoreAnswerers(all)
  const macroOf = (answerer: string) =>
    scores.find((score) => score.answerer.startsWith(answerer) && score.question === 'supports')
      ?.figures.macro ?? 0
  expect(macroOf('the more frequent')).toBeCloseTo(0.4, 1)
  expect(macroOf('likeness')).toBeGreaterThan(0.95)
  expect(formatAnswerers(scores)).toMatch(/^likeness of lemmas alone +9\d\.\d +9\d\.\d +9\d\.\d/mu)
})

test('folds are the same in every run, and none is empty', () => {
  expect(new Set(TOPICS.concat('a', 'b', 'c').map(foldOf)).size).toBe(FOLDS)
  expect(foldOf('topic 0')).toBe(foldOf('topic 0'))
})

test('what a comparison sees of two claims that we wrote', async () => {
  const pair = (a: string, b: string): ArguedPair => ({
    id: a,
    topic: 'dam',
    a,
    b,
    supports: true,
    undermines: false,
  })
  const [near, apart] = await seenIn([
    pair('Minister Lund said the dam is safe.', 'Minister Lund said the dam is not safe.'),
    pair('Minister Lund said the dam is safe.', 'The orchestra of Holm played for an hour.'),
  ])
  expect(near?.features).toMatchObject({ negated: 1, aligned: 1 })
  expect(apart?.features).toMatchObject({ negated: 0, aligned: 0 })
  expect(near?.lemmas).toBeGreaterThan(apart?.lemmas ?? 1)
})

test('both files are put together by the id of the pair', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-claimdiff-'))
  const row = { topic: 'dam', pair_id: 'x', claim_a: 'one', claim_b: 'two' }
  const write = (name: string, relation: number) =>
    writeFileSync(join(folder, name), JSON.stringify({ data: [{ ...row, relation }] }))
  write('strength-train.json', 0)
  expect(hasClaimDiff(folder)).toBe(false)
  write('weak-train.json', 1)
  expect(hasClaimDiff(folder)).toBe(true)
  expect(loadArgued(folder)).toEqual([
    { id: 'x', topic: 'dam', a: 'one', b: 'two', supports: false, undermines: true },
  ])
})

test('another word is not understood', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await runClaimDiff(['--misses'])).toBe(2)
  expect(complain).toHaveBeenCalledOnce()
  complain.mockRestore()
})
