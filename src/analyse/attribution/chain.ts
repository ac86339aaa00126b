import { LABELS, mayFollow, PARTS, ROLES, STATES } from './labels.js'

/** Scores of a chain: what each token's features say, and how states follow each other at each joint. */
export interface ChainScores {
  readonly count: number
  /** `LABELS` for each token: roles, then parts. */
  readonly labels: Float64Array
  /** The joint before each token. */
  readonly joints: Uint8Array
  /** `STATES * STATES` for each joint, from the state before (rows) to the state behind. */
  readonly transitions: Float64Array
}

/** 1 where a state may follow another, `STATES * STATES`, rows the state before. */
export const ALLOWED: Uint8Array = new Uint8Array(STATES * STATES).map((_, pair) =>
  mayFollow(Math.trunc(pair / STATES), pair % STATES) ? 1 : 0,
)

/** The best states of a chain, one for each token (Viterbi). Of equal ones the lowest; linear in the tokens. */
export function bestStates(scores: ChainScores): Uint8Array {
  const { count } = scores
  const back = new Uint8Array(count * STATES)
  let best = new Float64Array(STATES).fill(-Infinity)
  // The text starts as if outside everything.
  best[0] = 0
  let next = new Float64Array(STATES)
  for (let index = 0; index < count; index += 1) {
    stepForward(scores, index, { best, next, back })
    const spare = best
    best = next
    next = spare
  }
  return traceBack(back, best, count)
}

interface Step {
  readonly best: Float64Array
  readonly next: Float64Array
  readonly back: Uint8Array
}

function stepForward(scores: ChainScores, index: number, { best, next, back }: Step): void {
  const table = (scores.joints[index] ?? 0) * STATES * STATES
  for (let state = 0; state < STATES; state += 1) {
    let top = -Infinity
    let from = 0
    for (let before = 0; before < STATES; before += 1) {
      const pair = before * STATES + state
      if (ALLOWED[pair] === 0) continue
      const score = (best[before] ?? 0) + (scores.transitions[table + pair] ?? 0)
      if (score <= top) continue
      top = score
      from = before
    }
    next[state] = top + emission(scores.labels, index, state)
    back[index * STATES + state] = from
  }
}

function traceBack(back: Uint8Array, last: Float64Array, count: number): Uint8Array {
  const states = new Uint8Array(count)
  let state = 0
  for (let other = 1; other < STATES; other += 1)
    if ((last[other] ?? 0) > (last[state] ?? 0)) state = other
  for (let index = count - 1; index >= 0; index -= 1) {
    states[index] = state
    state = back[index * STATES + state] ?? 0
  }
  return states
}

/** What a token's features say of one state: its role's score and its part's. */
export function emission(labels: Float64Array, index: number, state: number): number {
  const at = index * LABELS
  const part = Math.trunc(state / ROLES)
  return (labels[at + state - part * ROLES] ?? 0) + (labels[at + ROLES + part] ?? 0)
}

/** How likely each state and each pair of states is: the exact posterior of a chain (forward-backward). */
export interface Posterior {
  /** `LABELS` for each token: the probability of each role, then of each part. */
  readonly labels: Float64Array
  /** The logarithm of the sum over all ways through the chain. */
  readonly logPartition: number
  /** `STATES` for each token, each token's forward and backward values scaled to sum to one. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** `exp` of the scores of each token's states, up to a factor for each token. */
  readonly weights: Float64Array
  /** `exp` of the transitions, 0 where a state may not follow. */
  readonly factors: Float64Array
}

/** The exact posterior. Values are scaled token by token, so that no length of text runs out of range. */
export function posteriorOf(scores: ChainScores): Posterior {
  const factors = scores.transitions.map((score, at) =>
    ALLOWED[at % (STATES * STATES)] === 1 ? Math.exp(score) : 0,
  )
  const { weights, logScale } = weightsOf(scores)
  const { forward, logSum } = runForward(scores, weights, factors)
  const backward = runBackward(scores, weights, factors)
  const labels = marginalsOf(scores.count, forward, backward)
  return { labels, logPartition: logSum + logScale, forward, backward, weights, factors }
}

function weightsOf({ count, labels }: ChainScores): { weights: Float64Array; logScale: number } {
  const weights = new Float64Array(count * STATES)
  let logScale = 0
  for (let index = 0; index < count; index += 1) {
    let top = -Infinity
    for (let state = 0; state < STATES; state += 1)
      top = Math.max(top, emission(labels, index, state))
    logScale += top
    for (let state = 0; state < STATES; state += 1)
      weights[index * STATES + state] = Math.exp(emission(labels, index, state) - top)
  }
  return { weights, logScale }
}

function runForward(
  { count, joints }: ChainScores,
  weights: Float64Array,
  factors: Float64Array,
): { forward: Float64Array; logSum: number } {
  const forward = new Float64Array(count * STATES)
  let logSum = 0
  for (let index = 0; index < count; index += 1) {
    const table = (joints[index] ?? 0) * STATES * STATES
    const at = index * STATES
    for (let before = 0; before < STATES; before += 1) {
      const mass = index === 0 ? (before === 0 ? 1 : 0) : (forward[at - STATES + before] ?? 0)
      if (mass === 0) continue
      const row = table + before * STATES
      for (let state = 0; state < STATES; state += 1)
        forward[at + state] = (forward[at + state] ?? 0) + mass * (factors[row + state] ?? 0)
    }
    for (let state = 0; state < STATES; state += 1)
      forward[at + state] = (forward[at + state] ?? 0) * (weights[at + state] ?? 0)
    logSum += Math.log(scaleToOne(forward, at))
  }
  return { forward, logSum }
}

function runBackward(
  { count, joints }: ChainScores,
  weights: Float64Array,
  factors: Float64Array,
): Float64Array {
  const backward = new Float64Array(count * STATES)
  backward.fill(1 / STATES, (count - 1) * STATES)
  const weighed = new Float64Array(STATES)
  for (let index = count - 2; index >= 0; index -= 1) {
    const ahead = (index + 1) * STATES
    const table = (joints[index + 1] ?? 0) * STATES * STATES
    for (let state = 0; state < STATES; state += 1)
      weighed[state] = (weights[ahead + state] ?? 0) * (backward[ahead + state] ?? 0)
    for (let before = 0; before < STATES; before += 1) {
      let sum = 0
      const row = table + before * STATES
      for (let state = 0; state < STATES; state += 1)
        sum += (factors[row + state] ?? 0) * (weighed[state] ?? 0)
      backward[index * STATES + before] = sum
    }
    scaleToOne(backward, index * STATES)
  }
  return backward
}

function scaleToOne(values: Float64Array, at: number): number {
  let sum = 0
  for (let state = 0; state < STATES; state += 1) sum += values[at + state] ?? 0
  for (let state = 0; state < STATES; state += 1)
    values[at + state] = (values[at + state] ?? 0) / sum
  return sum
}

function marginalsOf(count: number, forward: Float64Array, backward: Float64Array): Float64Array {
  const labels = new Float64Array(count * LABELS)
  for (let index = 0; index < count; index += 1) {
    const at = index * STATES
    let sum = 0
    for (let state = 0; state < STATES; state += 1)
      sum += (forward[at + state] ?? 0) * (backward[at + state] ?? 0)
    for (let part = 0; part < PARTS; part += 1)
      for (let role = 0; role < ROLES; role += 1) {
        const state = at + part * ROLES + role
        const share = ((forward[state] ?? 0) * (backward[state] ?? 0)) / sum
        const label = index * LABELS
        labels[label + role] = (labels[label + role] ?? 0) + share
        labels[label + ROLES + part] = (labels[label + ROLES + part] ?? 0) + share
      }
  }
  return labels
}
