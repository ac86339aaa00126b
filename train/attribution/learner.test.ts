import { expect, test } from 'vitest'
import { posteriorOf, type ChainScores } from '../../src/analyse/attribution/chain.js'
import { JOINTS } from '../../src/analyse/attribution/joints.js'
import { LABELS, stateOf, STATES } from '../../src/analyse/attribution/labels.js'
import { labelGradient, logLikelihood, transitionGradient } from './learner.js'
import { seededRandom } from './random.js'

const random = seededRandom(3)
const STATES_SEEN = Uint8Array.of(
  stateOf(1, 0),
  stateOf(2, 0),
  stateOf(3, 0),
  stateOf(0, 1),
  stateOf(0, 2),
)
const COUNT = STATES_SEEN.length
const SCORES: ChainScores = {
  count: COUNT,
  labels: Float64Array.from({ length: COUNT * LABELS }, random),
  joints: Uint8Array.of(2, 15, 15, 13, 15),
  transitions: Float64Array.from({ length: JOINTS * STATES * STATES }, random),
}

function likelihoodOf(scores: ChainScores): number {
  return logLikelihood(scores, STATES_SEEN, posteriorOf(scores).logPartition)
}

const STEP = 1e-5

function slopeBy(key: 'labels' | 'transitions', at: number): number {
  const moved = (by: number) =>
    likelihoodOf({
      ...SCORES,
      [key]: SCORES[key].map((value, place) => (place === at ? value + by : value)),
    })
  return (moved(STEP) - moved(-STEP)) / (2 * STEP)
}

test('the gradient by the labels is that of finite differences', () => {
  const gradient = labelGradient(posteriorOf(SCORES), STATES_SEEN)
  gradient.forEach((slope, at) => expect(slope).toBeCloseTo(slopeBy('labels', at), 6))
})

test.each([0, 17, STATES + 3, 80, 224])('the gradient by transition %i of two joints', (pair) => {
  const gradient = transitionGradient(posteriorOf(SCORES), SCORES.joints, STATES_SEEN)
  for (const joint of [2, 15]) {
    const at = joint * STATES * STATES + pair
    expect(gradient[at]).toBeCloseTo(slopeBy('transitions', at), 6)
  }
})
