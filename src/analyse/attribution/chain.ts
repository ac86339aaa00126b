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

/** The allowed pairs one after another, those that share a state on one side together. */
interface PairList {
  /** Where the pairs of each state begin, and where the last ends. */
  readonly starts: Uint8Array
  /** The state on the other side of each pair, ascending for each state. */
  readonly others: Uint8Array
  /** Place of each pair among `STATES * STATES`. */
  readonly pairs: Uint8Array
}

const EVERY_STATE = Array.from({ length: STATES }, (_, state) => state)

/** Pairs by the state behind, and by the state before. */
const BY_BEHIND = pairList((state, other) => other * STATES + state)
const BY_BEFORE = pairList((state, other) => state * STATES + other)

function pairList(pairOf: (state: number, other: number) => number): PairList {
  const isAllowed = (state: number) => (other: number) => ALLOWED[pairOf(state, other)] === 1
  const others = EVERY_STATE.map((state) => EVERY_STATE.filter(isAllowed(state)))
  const starts = others.reduce((ends, list) => [...ends, (ends.at(-1) ?? 0) + list.length], [0])
  return {
    starts: Uint8Array.from(starts),
    others: Uint8Array.from(others.flat()),
    pairs: Uint8Array.from(others.flatMap((list, state) => list.map((to) => pairOf(state, to)))),
  }
}

/** What tables of `STATES * STATES` say of the pairs of a list, table by table: no step looks at what may not be. */
function pressed(tables: Float64Array, { pairs }: PairList): Float64Array {
  const width = pairs.length
  const values = new Float64Array((tables.length / STATES / STATES) * width)
  for (let at = 0; at < values.length; at += 1) {
    const table = Math.trunc(at / width)
    values[at] = tables[table * STATES * STATES + (pairs[at - table * width] ?? 0)] ?? 0
  }
  return values
}

/** The best states of a chain, one for each token (Viterbi). Of equal ones the lowest; linear in the tokens. */
export function bestStates(scores: ChainScores): Uint8Array {
  const { count } = scores
  const steps = { ...scores, transitions: pressed(scores.transitions, BY_BEHIND) }
  const back = new Uint8Array(count * STATES)
  let best = new Float64Array(STATES).fill(-Infinity)
  // The text starts as if outside everything.
  best[0] = 0
  let next = new Float64Array(STATES)
  for (let index = 0; index < count; index += 1) {
    stepForward(steps, index, { best, next, back })
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
  const { starts, others } = BY_BEHIND
  const { transitions } = scores
  const table = (scores.joints[index] ?? 0) * others.length
  for (let state = 0; state < STATES; state += 1) {
    const end = starts[state + 1] ?? 0
    let top = -Infinity
    let from = 0
    for (let place = starts[state] ?? 0; place < end; place += 1) {
      const before = others[place] ?? 0
      const score = (best[before] ?? 0) + (transitions[table + place] ?? 0)
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
  const { forward, logSum } = runForward(scores, weights, pressed(factors, BY_BEHIND))
  const backward = runBackward(scores, weights, pressed(factors, BY_BEFORE))
  const labels = marginalsOf(scores.count, forward, backward)
  return { labels, logPartition: logSum + logScale, forward, backward, weights, factors }
}

function weightsOf({ count, labels }: ChainScores): { weights: Float64Array; logScale: number } {
  const weights = new Float64Array(count * STATES)
  const shares = new Float64Array(LABELS)
  let logScale = 0
  for (let index = 0; index < count; index += 1) {
    const at = index * LABELS
    logScale += fillShares(shares, labels, { at, from: 0, to: ROLES })
    logScale += fillShares(shares, labels, { at, from: ROLES, to: LABELS })
    for (let state = 0; state < STATES; state += 1) {
      const part = Math.trunc(state / ROLES)
      weights[index * STATES + state] =
        (shares[state - part * ROLES] ?? 0) * (shares[ROLES + part] ?? 0)
    }
  }
  return { weights, logScale }
}

/** Writes `exp` of some labels' scores, the highest taken from each, and returns the highest. */
function fillShares(
  shares: Float64Array,
  labels: Float64Array,
  { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
): number {
  let top = -Infinity
  for (let label = from; label < to; label += 1) top = Math.max(top, labels[at + label] ?? 0)
  for (let label = from; label < to; label += 1)
    shares[label] = Math.exp((labels[at + label] ?? 0) - top)
  return top
}

function runForward(
  { count, joints }: ChainScores,
  weights: Float64Array,
  factors: Float64Array,
): { forward: Float64Array; logSum: number } {
  const { starts, others } = BY_BEHIND
  const forward = new Float64Array(count * STATES)
  // The text starts as if outside everything.
  const before = new Float64Array(STATES)
  before[0] = 1
  let logSum = 0
  for (let index = 0; index < count; index += 1) {
    const table = (joints[index] ?? 0) * others.length
    const at = index * STATES
    for (let state = 0; state < STATES; state += 1) {
      const end = starts[state + 1] ?? 0
      let sum = 0
      for (let place = starts[state] ?? 0; place < end; place += 1)
        sum += (before[others[place] ?? 0] ?? 0) * (factors[table + place] ?? 0)
      forward[at + state] = sum * (weights[at + state] ?? 0)
    }
    logSum += Math.log(scaleToOne(forward, at))
    for (let state = 0; state < STATES; state += 1) before[state] = forward[at + state] ?? 0
  }
  return { forward, logSum }
}

function runBackward(
  { count, joints }: ChainScores,
  weights: Float64Array,
  factors: Float64Array,
): Float64Array {
  const { starts, others } = BY_BEFORE
  const backward = new Float64Array(count * STATES)
  backward.fill(1 / STATES, (count - 1) * STATES)
  const weighed = new Float64Array(STATES)
  for (let index = count - 2; index >= 0; index -= 1) {
    const ahead = (index + 1) * STATES
    const table = (joints[index + 1] ?? 0) * others.length
    for (let state = 0; state < STATES; state += 1)
      weighed[state] = (weights[ahead + state] ?? 0) * (backward[ahead + state] ?? 0)
    for (let before = 0; before < STATES; before += 1) {
      const end = starts[before + 1] ?? 0
      let sum = 0
      for (let place = starts[before] ?? 0; place < end; place += 1)
        sum += (factors[table + place] ?? 0) * (weighed[others[place] ?? 0] ?? 0)
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
