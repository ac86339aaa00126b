import { expect, test } from 'vitest'
import { stateOf } from '../../../src/analyse/attribution/labels.js'
import type { InputColumns } from '../../../src/analyse/attribution/network/inputs.js'
import type { Sizes } from '../../../src/analyse/attribution/network/shape.js'
import { newLearning } from './beginning.js'
import { gradientsOf, type NetworkLesson } from './lessons.js'

const SIZES: Sizes = {
  vector: 4,
  traits: 40,
  word: 4,
  ending: 4,
  wordBuckets: 5,
  endingBuckets: 3,
  hidden: 8,
}

const VECTORS = {
  hashes: Int32Array.of(1, 2),
  scales: Float32Array.of(0.01, 0.02),
  rows: Int8Array.of(40, -3, 7, 99, 1, -60, 20, 5),
  size: 4,
}

const COLUMNS: InputColumns = {
  count: 8,
  vectors: Int32Array.of(0, 1, -1, 0, 1, 1, 0, -1),
  traits: Int8Array.from({ length: 64 }, (_, at) => (at % 3 === 0 ? (at * 7) % 40 : -1)),
  words: Int32Array.of(0, 1, 2, 3, 4, 0, 1, 2),
  endings: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 1),
}

const LESSONS: readonly NetworkLesson[] = [
  {
    sequence: { first: 0, last: 5 },
    columns: COLUMNS,
    states: Uint8Array.of(
      stateOf(1, 0),
      stateOf(2, 0),
      stateOf(3, 0),
      stateOf(0, 1),
      stateOf(0, 2),
    ),
    joints: Uint8Array.of(2, 15, 15, 13, 15),
  },
  {
    sequence: { first: 5, last: 8 },
    columns: COLUMNS,
    states: Uint8Array.of(stateOf(0, 1), stateOf(3, 0), stateOf(1, 0)),
    joints: Uint8Array.of(1, 15, 15),
  },
]

const STEP = 1e-2

test('the gradient of every kind of parameter is that of finite differences', () => {
  const learning = newLearning(SIZES, 16, 5)
  const { memory } = learning.network.kernels
  const { places } = learning.network
  const given = { lessons: LESSONS, vectors: VECTORS, dropOut: null }
  gradientsOf(learning, given)
  const gradients = memory.slice(learning.back.gradients, learning.back.gradients + places.total)
  const likelihoodAt = (at: number, by: number) => {
    const value = memory[at] ?? 0
    memory[at] = value + by
    const likelihood = gradientsOf(learning, given)
    memory[at] = value
    return likelihood
  }
  const off: string[] = []
  for (let at = 0; at < places.total; at += at < places.transitions ? 13 : 41) {
    const slope = (likelihoodAt(at, STEP) - likelihoodAt(at, -STEP)) / (2 * STEP)
    if (Math.abs(slope - (gradients[at] ?? 0)) > 2e-3 + 0.01 * Math.abs(slope))
      off.push(`${at}: ${slope} is not ${gradients[at]}`)
  }
  expect(off).toEqual([])
  const learnt = [...Array(20).keys()].map((at) => places.words + at)
  expect(learnt.some((at) => gradients[at] !== 0)).toBe(true)
})

test('where a word is left out as a whole, nothing is learnt of it, but of its ending', () => {
  const learning = newLearning(SIZES, 16, 5)
  const dropOut = { input: 0, word: 0.6, seen: 0, random: () => 0.5 }
  gradientsOf(learning, { lessons: LESSONS, vectors: VECTORS, dropOut })
  const { memory } = learning.network.kernels
  const { words, endings, total } = learning.network.places
  const isLearnt = (from: number, to: number) =>
    memory.slice(learning.back.gradients + from, learning.back.gradients + to).some(Boolean)
  expect(isLearnt(words, endings)).toBe(false)
  expect(isLearnt(endings, total)).toBe(true)
})
