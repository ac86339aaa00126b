import { passBackward, passBestWays, passForward } from './chain-kernels.js'
import { WIDTH } from './chain-routines.js'
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

/** What tables of `STATES * STATES` say of the pairs that may be, and what stands for the others. */
function allowed(
  transitions: Float64Array,
  empty: number,
  valueOf: (score: number) => number,
): Float64Array {
  const tables = new Float64Array(transitions.length).fill(empty)
  for (let at = 0; at < tables.length; at += 1)
    if (ALLOWED[at % (STATES * STATES)] === 1) tables[at] = valueOf(transitions[at] ?? 0)
  return tables
}

/** The best states of a chain, one for each token (Viterbi). Of equal ones the lowest; linear in the tokens. */
export function bestStates(scores: ChainScores): Uint8Array {
  const { count, labels, transitions } = scores
  const given = new Float64Array(count * WIDTH)
  for (let index = 0; index < count; index += 1)
    for (let part = 0; part < PARTS; part += 1) {
      const ofPart = labels[index * LABELS + ROLES + part] ?? 0
      for (let role = 0; role < ROLES; role += 1)
        given[index * WIDTH + part * ROLES + role] = (labels[index * LABELS + role] ?? 0) + ofPart
    }
  const tables = allowed(transitions, -Infinity, (score) => score)
  return passBestWays({ scores, given, tables })
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
  const ways = waysThrough(scores)
  const { forward, backward, weights, factors } = ways
  const labels = new Float64Array(scores.count * LABELS)
  let logPartition = ways.logScale
  for (let index = 0; index < scores.count; index += 1) {
    fillLabels(labels, index * LABELS, { ways, index })
    logPartition += Math.log(forward[index * WIDTH + STATES] ?? 0)
  }
  return {
    labels,
    logPartition,
    forward: narrowed(forward),
    backward: narrowed(backward),
    weights: narrowed(weights),
    factors,
  }
}

/** How likely a label is at some tokens. */
export function sharesAt(
  scores: ChainScores,
  label: number,
  tokens: readonly number[],
): readonly number[] {
  const ways = waysThrough(scores)
  return tokens.map((index) => {
    const labels = new Float64Array(LABELS)
    fillLabels(labels, 0, { ways, index })
    return labels[label] ?? 0
  })
}

/** All ways through a chain; `WIDTH` values for each token. */
interface Ways {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly weights: Float64Array
  readonly logScale: number
  readonly factors: Float64Array
}

function waysThrough(scores: ChainScores): Ways {
  const factors = allowed(scores.transitions, 0, Math.exp)
  const { weights, logScale } = weightsOf(scores)
  const chain = { scores, given: weights, tables: factors }
  return {
    forward: passForward(chain),
    backward: passBackward(chain),
    weights,
    logScale,
    factors,
  }
}

function narrowed(rows: Float64Array): Float64Array {
  const count = rows.length / WIDTH
  const narrow = new Float64Array(count * STATES)
  for (let index = 0; index < count; index += 1)
    for (let state = 0; state < STATES; state += 1)
      narrow[index * STATES + state] = rows[index * WIDTH + state] ?? 0
  return narrow
}

function weightsOf({ count, labels }: ChainScores): { weights: Float64Array; logScale: number } {
  const weights = new Float64Array(count * WIDTH)
  const shares = new Float64Array(LABELS)
  let logScale = 0
  for (let index = 0; index < count; index += 1) {
    const at = index * LABELS
    logScale += fillShares(shares, labels, { at, from: 0, to: ROLES })
    logScale += fillShares(shares, labels, { at, from: ROLES, to: LABELS })
    for (let part = 0; part < PARTS; part += 1)
      for (let role = 0; role < ROLES; role += 1)
        weights[index * WIDTH + part * ROLES + role] =
          (shares[role] ?? 0) * (shares[ROLES + part] ?? 0)
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
  for (let label = from; label < to; label += 1) {
    const score = labels[at + label] ?? 0
    shares[label] = score === top ? 1 : Math.exp(score - top)
  }
  return top
}

function fillLabels(
  labels: Float64Array,
  at: number,
  { ways: { forward, backward }, index }: { readonly ways: Ways; readonly index: number },
): void {
  const first = index * WIDTH
  let sum = 0
  for (let state = first; state < first + STATES; state += 1)
    sum += (forward[state] ?? 0) * (backward[state] ?? 0)
  for (let part = 0; part < PARTS; part += 1)
    for (let role = 0; role < ROLES; role += 1) {
      const state = first + part * ROLES + role
      const share = ((forward[state] ?? 0) * (backward[state] ?? 0)) / sum
      labels[at + role] = (labels[at + role] ?? 0) + share
      labels[at + ROLES + part] = (labels[at + ROLES + part] ?? 0) + share
    }
}
