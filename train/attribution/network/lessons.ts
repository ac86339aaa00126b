import { posteriorOf, type ChainScores } from '../../../src/analyse/attribution/chain.js'
import { LABELS } from '../../../src/analyse/attribution/labels.js'
import type { InputSource } from '../../../src/analyse/attribution/network/inputs.js'
import {
  labelsOf,
  runCells,
  runLabels,
  seeHidden,
} from '../../../src/analyse/attribution/network/network.js'
import { pack, type Packing } from '../../../src/analyse/attribution/network/packing.js'
import { inputOf, type Sizes } from '../../../src/analyse/attribution/network/shape.js'
import type { WordVectors } from '../../../src/language/word-vectors.js'
import { labelGradient, logLikelihood, transitionGradient } from '../learner.js'
import { cellsBackward, labelsBackward, learntOf, type Learning } from './backward.js'
import { weighInputs, writeBatch, type Member } from './entry.js'

/** A sequence with the states that people marked; it begins outside everything. */
export interface NetworkLesson extends Member {
  readonly states: Uint8Array
  readonly joints: Uint8Array
}

/** How much is left out at random while learning: of the inputs, and of what the labels see. */
export interface DropOut {
  readonly input: number
  /** Of the learnt vectors of words, each as a whole. */
  readonly word: number
  readonly seen: number
  readonly random: () => number
}

export interface LessonStep {
  /** Longest first. */
  readonly lessons: readonly NetworkLesson[]
  readonly vectors: WordVectors
  /** `null` for none. */
  readonly dropOut: DropOut | null
}

/** Fills the gradients of the log-likelihood of a batch, and returns that log-likelihood. */
export function gradientsOf(learning: Learning, { lessons, vectors, dropOut }: LessonStep): number {
  const { network, back } = learning
  const { kernels, places, sizes, work } = network
  const { memory } = kernels
  const source: InputSource = { ...network, vectors }
  const packing = pack(lessons.map(({ states }) => states.length))
  const { positions } = packing
  memory.fill(0, back.gradients, back.gradients + places.total)
  writeBatch(network, source, { members: lessons, offsets: packing.offsets })
  const input = { at: work.input, size: positions * inputOf(sizes) }
  const seen = { at: work.seen, size: positions * 2 * sizes.hidden }
  const inputMask = dropOut ? inputMaskOf(input.size, sizes, dropOut) : null
  const seenMask = dropOut ? maskOf(seen.size, dropOut.seen, dropOut.random) : null
  applyMask(memory, input.at, inputMask)
  weighInputs(network, positions)
  runCells(network, packing)
  seeHidden(network, positions)
  applyMask(memory, seen.at, seenMask)
  runLabels(network, positions)
  const likelihood = chainBackward(learning, packing, lessons)
  labelsBackward(learning, positions)
  applyMask(memory, back.hidden, seenMask)
  cellsBackward(learning, packing)
  learntBackward(learning, packing, { lessons, inputMask })
  return likelihood
}

/**
 * Leaves out single numbers, and at some places all that was learnt of the word, so that its ending, its shape and its given
 * vector must do: a word that is seldom learnt from is known by these.
 */
function inputMaskOf(size: number, sizes: Sizes, { input, word, random }: DropOut): Float32Array {
  const mask = maskOf(size, input, random)
  const learnt = sizes.vector + sizes.traits
  for (let at = learnt; at < size; at += inputOf(sizes)) {
    const kept = random() < word ? 0 : 1 / (1 - word)
    for (let place = at; place < at + sizes.word; place += 1)
      mask[place] = (mask[place] ?? 0) * kept
  }
  return mask
}

function maskOf(size: number, share: number, random: () => number): Float32Array {
  const kept = 1 / (1 - share)
  const mask = new Float32Array(size)
  for (let at = 0; at < size; at += 1) mask[at] = random() < share ? 0 : kept
  return mask
}

function applyMask(memory: Float32Array, at: number, mask: Float32Array | null): void {
  if (!mask) return
  for (let place = 0; place < mask.length; place += 1)
    memory[at + place] = (memory[at + place] ?? 0) * (mask[place] ?? 0)
}

function chainBackward(
  { network, back }: Learning,
  packing: Packing,
  lessons: readonly NetworkLesson[],
): number {
  const { memory } = network.kernels
  const { transitions, words } = network.places
  const learnt = Float64Array.from(memory.subarray(transitions, words))
  let sum = 0
  lessons.forEach(({ states, joints }, row) => {
    const count = states.length
    const scores: ChainScores = {
      count,
      labels: labelsOf(network, packing, { row, length: count }),
      joints,
      transitions: learnt,
    }
    const posterior = posteriorOf(scores)
    const slopes = labelGradient(posterior, states)
    for (let step = 0; step < count; step += 1) {
      const at = back.labels + ((packing.offsets[step] ?? 0) + row) * LABELS
      memory.set(slopes.subarray(step * LABELS, (step + 1) * LABELS), at)
    }
    transitionGradient(posterior, joints, states).forEach((slope, pair) => {
      const at = back.gradients + transitions + pair
      memory[at] = (memory[at] ?? 0) + slope
    })
    sum += logLikelihood(scores, states, posterior.logPartition)
  })
  return sum
}

function learntBackward(
  { network, back }: Learning,
  packing: Packing,
  given: {
    readonly lessons: readonly NetworkLesson[]
    readonly inputMask: Float32Array | null
  },
): void {
  const { kernels, sizes, places } = network
  const { memory } = kernels
  const learnt = learntOf(sizes)
  const wide = inputOf(sizes)
  given.lessons.forEach(({ sequence: { first, last }, columns }, row) => {
    for (let index = first; index < last; index += 1) {
      const position = (packing.offsets[index - first] ?? 0) + row
      const word = places.words + (columns.words[index] ?? 0) * sizes.word
      const ending = places.endings + (columns.endings[index] ?? 0) * sizes.ending
      for (let place = 0; place < learnt; place += 1) {
        const mask = given.inputMask?.[position * wide + wide - learnt + place] ?? 1
        const slope = (memory[back.learnt + position * learnt + place] ?? 0) * mask
        const to = back.gradients + (place < sizes.word ? word : ending - sizes.word) + place
        memory[to] = (memory[to] ?? 0) + slope
      }
    }
  })
}
