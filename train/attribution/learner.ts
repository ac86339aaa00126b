import {
  ALLOWED,
  posteriorOf,
  type ChainScores,
  type Posterior,
} from '../../src/analyse/attribution/chain.js'
import { JOINTS } from '../../src/analyse/attribution/joints.js'
import { LABELS, partOf, roleOf, ROLES, STATES } from '../../src/analyse/attribution/labels.js'
import { WIDTH, type Inventory, type Lesson } from './instances.js'

/** What is learnt, with the sums of squared gradients by which AdaGrad sets its steps. */
export interface Learner {
  /** `LABELS` for each feature of the inventory; the row of number 0 stays zero. */
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float64Array
  readonly transitionSquares: Float64Array
  /** Means over the later steps, which waver less than the last one, and how many there were. */
  readonly meanWeights: Float32Array
  readonly meanTransitions: Float64Array
  readonly steps: Float64Array
}

export interface LearningRates {
  readonly rate: number
  /** Strength of L2 over one epoch. */
  readonly decay: number
}

export function newLearner({ buckets }: Inventory): Learner {
  const size = JOINTS * STATES * STATES
  return {
    weights: new Float32Array(buckets.length * LABELS),
    squares: new Float32Array(buckets.length * LABELS).fill(1),
    transitions: new Float64Array(size),
    transitionSquares: new Float64Array(size).fill(1),
    meanWeights: new Float32Array(buckets.length * LABELS),
    meanTransitions: new Float64Array(size),
    steps: new Float64Array(1),
  }
}

/** Takes the weights as they are into their means. */
export function takeMean(learner: Learner): void {
  const steps = (learner.steps[0] ?? 0) + 1
  learner.steps[0] = steps
  moveMean(learner.meanWeights, learner.weights, steps)
  moveMean(learner.meanTransitions, learner.transitions, steps)
}

function moveMean(
  means: Float32Array | Float64Array,
  values: Float32Array | Float64Array,
  steps: number,
): void {
  for (let at = 0; at < means.length; at += 1)
    means[at] = (means[at] ?? 0) + ((values[at] ?? 0) - (means[at] ?? 0)) / steps
}

/** The learner as its means have it; as it is while there are none. */
export function settled(learner: Learner): Learner {
  if (learner.steps[0] === 0) return learner
  return { ...learner, weights: learner.meanWeights, transitions: learner.meanTransitions }
}

/** What a learner thinks of a text or of a part of one. */
export function scoresOf(learner: Learner, { rows, joints }: Lesson): ChainScores {
  const count = joints.length
  const labels = new Float64Array(count * LABELS)
  const { weights } = learner
  for (let index = 0; index < count; index += 1) {
    const at = index * LABELS
    for (let place = index * WIDTH; place < (index + 1) * WIDTH; place += 1) {
      const number = rows[place] ?? 0
      if (number === 0) continue
      const from = number * LABELS
      for (let label = 0; label < LABELS; label += 1)
        labels[at + label] = (labels[at + label] ?? 0) + (weights[from + label] ?? 0)
    }
  }
  return { count, labels, joints, transitions: learner.transitions }
}

/** The logarithm of the probability of the states that people marked. */
export function logLikelihood(scores: ChainScores, states: Uint8Array, partition: number): number {
  let score = 0
  let before = 0
  states.forEach((state, index) => {
    const at = index * LABELS
    const table = (scores.joints[index] ?? 0) * STATES * STATES
    score += scores.transitions[table + before * STATES + state] ?? 0
    score += scores.labels[at + roleOf(state)] ?? 0
    score += scores.labels[at + ROLES + partOf(state)] ?? 0
    before = state
  })
  return score - partition
}

/** The gradient of the log-likelihood by the scores of each token's labels: what people marked less what is expected. */
export function labelGradient({ labels }: Posterior, states: Uint8Array): Float64Array {
  const gradient = labels.map((share) => -share)
  states.forEach((state, index) => {
    const role = index * LABELS + roleOf(state)
    const part = index * LABELS + ROLES + partOf(state)
    gradient[role] = (gradient[role] ?? 0) + 1
    gradient[part] = (gradient[part] ?? 0) + 1
  })
  return gradient
}

/** The same by the transitions. */
export function transitionGradient(
  posterior: Posterior,
  joints: Uint8Array,
  states: Uint8Array,
): Float64Array {
  const gradient = new Float64Array(JOINTS * STATES * STATES)
  const shares = new Float64Array(STATES * STATES)
  let before = 0
  states.forEach((state, index) => {
    const table = (joints[index] ?? 0) * STATES * STATES
    const sum = fillShares(shares, posterior, { index, table })
    for (let pair = 0; pair < shares.length; pair += 1)
      gradient[table + pair] = (gradient[table + pair] ?? 0) - (shares[pair] ?? 0) / sum
    const seen = table + before * STATES + state
    gradient[seen] = (gradient[seen] ?? 0) + 1
    before = state
  })
  return gradient
}

function fillShares(
  shares: Float64Array,
  { forward, backward, weights, factors }: Posterior,
  { index, table }: { readonly index: number; readonly table: number },
): number {
  const at = index * STATES
  let sum = 0
  for (let before = 0; before < STATES; before += 1) {
    const mass = index === 0 ? (before === 0 ? 1 : 0) : (forward[at - STATES + before] ?? 0)
    for (let state = 0; state < STATES; state += 1) {
      const pair = before * STATES + state
      const share =
        mass *
        (factors[table + pair] ?? 0) *
        (weights[at + state] ?? 0) *
        (backward[at + state] ?? 0)
      shares[pair] = share
      sum += share
    }
  }
  return sum
}

/** One step on one lesson; returns its log-likelihood before the step. */
export function learnLesson(learner: Learner, { lesson, rates }: LearningStep): number {
  const { joints, states } = lesson
  const scores = scoresOf(learner, lesson)
  const posterior = posteriorOf(scores)
  stepWeights(learner, { lesson, gradient: labelGradient(posterior, states), rates })
  stepTransitions(learner, transitionGradient(posterior, joints, states), rates)
  return logLikelihood(scores, states, posterior.logPartition)
}

export interface LearningStep {
  readonly lesson: Lesson
  readonly rates: LearningRates
}

const NEGLIGIBLE = 0.002

interface WeightStep extends LearningStep {
  readonly gradient: Float64Array
}

function stepWeights(
  { weights, squares }: Learner,
  { lesson: { rows, joints }, gradient, rates: { rate } }: WeightStep,
): void {
  for (let index = 0; index < joints.length; index += 1)
    for (let label = 0; label < LABELS; label += 1) {
      const slope = gradient[index * LABELS + label] ?? 0
      if (Math.abs(slope) < NEGLIGIBLE) continue
      for (let place = index * WIDTH; place < (index + 1) * WIDTH; place += 1) {
        const number = rows[place] ?? 0
        if (number === 0) continue
        const at = number * LABELS + label
        const square = (squares[at] ?? 0) + slope * slope
        squares[at] = square
        weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(square)
      }
    }
}

/** Draws every weight towards zero, as much as L2 does over `share` of an epoch. */
export function shrink({ weights, squares }: Learner, rates: LearningRates, share: number): void {
  const strength = rates.rate * rates.decay * share
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0
    if (weight !== 0) weights[at] = weight / (1 + strength / Math.sqrt(squares[at] ?? 1))
  }
}

function stepTransitions(
  { transitions, transitionSquares }: Learner,
  gradient: Float64Array,
  { rate }: LearningRates,
): void {
  for (let at = 0; at < gradient.length; at += 1) {
    const slope = gradient[at] ?? 0
    if (slope === 0 || ALLOWED[at % (STATES * STATES)] === 0) continue
    const square = (transitionSquares[at] ?? 0) + slope * slope
    transitionSquares[at] = square
    transitions[at] = (transitions[at] ?? 0) + (rate * slope) / Math.sqrt(square)
  }
}
