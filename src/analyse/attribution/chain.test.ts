import { expect, test } from 'vitest'
import { ALLOWED, bestStates, posteriorOf, sharesAt, type ChainScores } from './chain.js'
import { JOINTS } from './joints.js'
import { LABELS, ROLES, STATES } from './labels.js'

/** Scores that look random and are the same for the same seed. */
function scoresWith(seed: number, count: number): ChainScores {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x3fffffff - 1
  }
  return {
    count,
    labels: Float64Array.from({ length: count * LABELS }, next),
    joints: Uint8Array.from({ length: count }, (_, at) => (at * 5 + seed) % JOINTS),
    transitions: Float64Array.from({ length: JOINTS * STATES * STATES }, next),
  }
}

/** What a token's features say of one state: its role's score and its part's. */
function emission(labels: Float64Array, index: number, state: number): number {
  const role = labels[index * LABELS + (state % ROLES)] ?? 0
  return role + (labels[index * LABELS + ROLES + Math.trunc(state / ROLES)] ?? 0)
}

/** Every way through a chain that the states allow, with its score. */
function waysThrough(scores: ChainScores): readonly { states: readonly number[]; score: number }[] {
  let ways = [{ states: [0], score: 0 }]
  for (let index = 0; index < scores.count; index += 1)
    ways = ways.flatMap(({ states, score }) =>
      Array.from({ length: STATES }, (_, state) => {
        const pair = (states.at(-1) ?? 0) * STATES + state
        const table = (scores.joints[index] ?? 0) * STATES * STATES
        const step = (scores.transitions[table + pair] ?? 0) + emission(scores.labels, index, state)
        return { states: [...states, state], score: score + step, pair }
      }).filter(({ pair }) => ALLOWED[pair] === 1),
    )
  return ways.map(({ states, score }) => ({ states: states.slice(1), score }))
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [7, 4],
])('the best way of all, seed %i over %i tokens', (seed, count) => {
  const scores = scoresWith(seed, count)
  const best = waysThrough(scores).toSorted((a, b) => b.score - a.score)[0]
  expect([...bestStates(scores)]).toEqual(best?.states)
})

test.each([
  [4, 1],
  [5, 2],
  [6, 3],
])('the posterior sums over all ways, seed %i over %i tokens', (seed, count) => {
  const scores = scoresWith(seed, count)
  const ways = waysThrough(scores)
  const total = sum(ways.map(({ score }) => Math.exp(score)))
  const { labels, logPartition } = posteriorOf(scores)
  expect(logPartition).toBeCloseTo(Math.log(total), 9)
  for (let index = 0; index < count; index += 1)
    for (let role = 0; role < ROLES; role += 1) {
      const fitting = ways.filter(({ states }) => (states[index] ?? 0) % ROLES === role)
      const share = sum(fitting.map(({ score }) => Math.exp(score))) / total
      expect(labels[index * LABELS + role]).toBeCloseTo(share, 9)
    }
})

test('a very long chain stays within range', () => {
  const { logPartition, labels } = posteriorOf(scoresWith(9, 5000))
  expect(Number.isFinite(logPartition)).toBe(true)
  expect(labels.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true)
})

test('a chain that is gone through in pieces is one chain', () => {
  const count = 1300
  const scores = scoresWith(11, count)
  const expected = Array.from({ length: count }, (_, index) => (index % 3 === 0 ? 3 : 4))
  expected.forEach((role, index) => {
    scores.labels[index * LABELS + role] = 60
    scores.labels[index * LABELS + ROLES] = 60
  })
  expect([...bestStates(scores)]).toEqual(expected)
  const { labels } = posteriorOf(scores)
  expected.forEach((role, index) => expect(labels[index * LABELS + role]).toBeCloseTo(1, 6))
  // What the last token makes of itself depends on all before.
  const open = {
    ...scores,
    labels: new Float64Array(count * LABELS),
    joints: new Uint8Array(count),
  }
  open.transitions.fill(-90)
  for (let state = 0; state < STATES; state += 1) open.transitions[state * STATES + state] = 0
  expect(new Set(bestStates(open))).toEqual(new Set([0]))
  expect(sharesAt(open, 0, [0, 511, 512, count - 1]).every((share) => share > 0.999)).toBe(true)
})

test('how likely a label is at a token is what the posterior says', () => {
  const scores = scoresWith(12, 600)
  const { labels } = posteriorOf(scores)
  expect(sharesAt(scores, 3, [0, 70, 599])).toEqual(
    [0, 70, 599].map((at) => labels[at * LABELS + 3]),
  )
})

test('no token has no state', () => {
  expect([...bestStates(scoresWith(1, 0))]).toEqual([])
})
