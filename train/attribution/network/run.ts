import { bestStates, type ChainScores } from '../../../src/analyse/attribution/chain.js'
import { groundOf } from '../../../src/analyse/attribution/features.js'
import { jointsOf } from '../../../src/analyse/attribution/joints.js'
import { inputsOf, type InputColumns } from '../../../src/analyse/attribution/network/inputs.js'
import { scoreLabels } from '../../../src/analyse/attribution/network/scoring.js'
import { cutAt, LONGEST, sequencesOf } from '../../../src/analyse/attribution/network/sequences.js'
import { SIZES } from '../../../src/analyse/attribution/network/shape.js'
import type { WordVectors } from '../../../src/language/word-vectors.js'
import type { LinkWeights } from '../../../src/analyse/attribution/linking.js'
import { goldOf, statesOf } from '../gold.js'
import type { Instance } from '../instances.js'
import { choicesOf, learnLinks } from '../links.js'
import { withBonuses } from '../packing.js'
import { seededRandom } from '../random.js'
import { figuresFor, lineOf } from '../scoring.js'
import { isInFold, type ReadText } from '../texts.js'
import { newAdam, stepAdam } from './adam.js'
import { stepAverages } from './averaging.js'
import type { Learning } from './backward.js'
import { drawBatches } from './batches.js'
import { newLearning } from './beginning.js'
import { clearNetwork, readNetwork, writeNetwork, type Progress } from './checkpoints.js'
import { gradientsOf, type NetworkLesson } from './lessons.js'
import { cutVectors } from './sources.js'

/** Settings of the network's training. */
export const NETWORK_SETTINGS = {
  /** One network for each; the package ships them all, and their mean speaks. */
  seeds: [1, 2],
  epochs: 16,
  /** Of a fold: what it tells, it tells by then, and within a quarter of an hour. */
  foldEpochs: 12,
  /** Of Adam at the first step; falls in a line to a twentieth at the last. */
  rate: 0.003,
  /** Longest gradient of a batch. */
  clip: 5,
  dropInput: 0.3,
  dropWord: 0.4,
  dropSeen: 0.5,
  /** Of the learnt vectors of words and endings. */
  decay: 0.3,
  /** Tokens of a batch, about. */
  batch: 640,
} as const

/** One text as the network learns from it. */
export interface NetworkInstance extends Instance {
  readonly columns: InputColumns
  readonly lessons: readonly NetworkLesson[]
}

/** Which texts are learnt from. */
export interface Split {
  readonly texts: readonly ReadText[]
  /** 0 for the whole training part. */
  readonly folds: number
  readonly fold: number
}

/** The texts as networks learn from them. */
export interface Material {
  readonly split: Split
  readonly vectors: WordVectors
  readonly links: LinkWeights
  readonly train: readonly NetworkInstance[]
  /** Texts that are scored at each epoch; none when the whole part is learnt. */
  readonly held: readonly NetworkInstance[]
}

/** Cuts word vectors and texts for networks. */
export function materialOf(split: Split): Material {
  report('cutting the word vectors')
  const vectors = cutVectors()
  report(`${vectors.hashes.length} word vectors`)
  const instances = split.texts.map((read) => networkInstanceOf(read, vectors))
  const isHeld = (at: number) => split.folds > 0 && isInFold(at, split.fold, split.folds)
  const train = instances.filter((_, at) => !isHeld(at))
  return {
    split,
    vectors,
    links: learnLinks(train.flatMap((instance) => choicesOf(instance, instance.states))),
    train,
    held: instances.filter((_, at) => isHeld(at)),
  }
}

export interface NetworkPlan {
  readonly epochs: number
  /** Networks of other seeds err in other places. */
  readonly seed: number
  readonly isFresh: boolean
}

/** What the checkpoint of a network is called. */
function nameOf({ folds, fold }: Split, seed: number): string {
  const part = folds > 0 ? `-${fold}-of-${folds}` : ''
  return `attribution-accurate${part}-seed-${seed}`
}

/**
 * Trains a network, or goes on from its checkpoint, and leaves it with the running means of its parameters. With these the
 * texts left out are scored at each epoch.
 */
export function learnNetwork(material: Material, { epochs, seed, isFresh }: NetworkPlan): Learning {
  const { train, held, vectors } = material
  const name = nameOf(material.split, seed)
  if (isFresh) clearNetwork(name)
  const learning = newLearning(SIZES, 2 * LONGEST, seed)
  const { total } = learning.network.places
  const progress: Progress = { adam: newAdam(total), averages: new Float32Array(total) }
  const done = readNetwork(name, learning, progress)
  report(`seed ${seed}: ${train.length} texts, ${total} weights, from epoch ${done + 1}`)
  for (let epoch = done + 1; epoch <= epochs; epoch += 1) {
    const likelihood = learnEpoch(learning, progress, { train, vectors, epoch, epochs, seed })
    writeNetwork(name, { learning, progress, epoch })
    const score = held.length > 0 ? scoreOfAverages(learning, progress, material) : ''
    report(`epoch ${epoch}: log-likelihood of a token ${likelihood.toFixed(4)} ${score}`)
  }
  learning.network.kernels.memory.set(progress.averages)
  return learning
}

export function networkInstanceOf(read: ReadText, vectors: WordVectors): NetworkInstance {
  const ground = groundOf({ ...read, cueWords: new Map() })
  const gold = goldOf(read.tokens, read.attributions)
  const states = statesOf(read.tokens.length, gold)
  const joints = jointsOf(ground)
  const columns = inputsOf(ground, vectors, SIZES)
  const { paragraph } = ground.layout
  const lessons = cutAt(
    read.tokens.length,
    (index) => paragraph[index] === index && states[index - 1] === 0,
  ).map((sequence) => ({
    sequence,
    columns,
    states: states.subarray(sequence.first, sequence.last),
    joints: joints.subarray(sequence.first, sequence.last),
  }))
  return { read, ground, gold, states, joints, rows: new Int32Array(0), columns, lessons }
}

interface Epoch {
  readonly train: readonly NetworkInstance[]
  readonly vectors: WordVectors
  readonly epoch: number
  readonly epochs: number
  readonly seed: number
}

function learnEpoch(
  learning: Learning,
  { adam, averages }: Progress,
  { train, vectors, epoch, epochs, seed }: Epoch,
): number {
  // A seed for each epoch, so that one that goes on from a checkpoint learns the same.
  const random = seededRandom(seed * 1000 + epoch)
  const { network, back } = learning
  const { memory } = network.kernels
  const { total } = network.places
  const parameters = memory.subarray(0, total)
  const gradients = memory.subarray(back.gradients, back.gradients + total)
  const batches = drawBatches(train, { size: NETWORK_SETTINGS.batch, random })
  const { dropInput, dropWord, dropSeen, clip } = NETWORK_SETTINGS
  const dropOut = { input: dropInput, word: dropWord, seen: dropSeen, random }
  const decay = { from: network.places.words, share: NETWORK_SETTINGS.decay }
  let sum = 0
  let tokens = 0
  batches.forEach((lessons, at) => {
    sum += gradientsOf(learning, { lessons, vectors, dropOut })
    tokens += lessons.reduce((count, { states }) => count + states.length, 0)
    for (let place = 0; place < total; place += 1)
      gradients[place] = (gradients[place] ?? 0) / lessons.length
    const done = (epoch - 1 + at / batches.length) / epochs
    const step = (epoch - 1) * batches.length + at + 1
    const rate = NETWORK_SETTINGS.rate * Math.max(0.05, 1 - done)
    stepAdam(adam, { parameters, gradients, rate, step, clip, decay })
    stepAverages(averages, parameters, step)
    if (at % 200 === 199)
      report(`  batch ${at + 1} of ${batches.length}: ${(sum / tokens).toFixed(4)}`)
  })
  return sum / tokens
}

/** What the network says of a text. */
export function networkScores(
  { network }: Learning,
  vectors: WordVectors,
  { ground, columns, joints }: NetworkInstance,
): ChainScores {
  const { count } = columns
  const sequences = sequencesOf(ground.layout, count)
  const { transitions, words } = network.places
  return {
    count,
    labels: scoreLabels(network, vectors, { columns, sequences }),
    joints,
    transitions: Float64Array.from(network.kernels.memory.subarray(transitions, words)),
  }
}

function scoreOfAverages(learning: Learning, { averages }: Progress, material: Material): string {
  const { memory } = learning.network.kernels
  const parameters = memory.slice(0, averages.length)
  memory.set(averages)
  const score = scoreOf(learning, material)
  memory.set(parameters)
  return score
}

function scoreOf(learning: Learning, { held, vectors, links }: Material): string {
  const scores = new Map(
    held.map((instance) => [instance.read.id, networkScores(learning, vectors, instance)]),
  )
  const figures = (bonus: (transitions: Float64Array) => Float64Array) =>
    figuresFor(
      held,
      ({ read }) => {
        const found = scores.get(read.id)
        if (!found) throw new Error(`${read.id} was not scored`)
        return bestStates({ ...found, transitions: bonus(found.transitions) })
      },
      links,
    )
  return [figures((transitions) => transitions), figures(withBonuses)]
    .map((each) => `\n  ${lineOf(each)}`)
    .join('')
}

function report(line: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
}
