import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  accurateModelOf,
  mixed,
  scoreNetworks,
  type AccurateModel,
  type NetworkScores,
} from '../../../src/analyse/attribution/accurate.js'
import { bestStates, type ChainScores } from '../../../src/analyse/attribution/chain.js'
import { scoreChain } from '../../../src/analyse/attribution/fast.js'
import { groundOf } from '../../../src/analyse/attribution/features.js'
import {
  CONTENT_BEGINS,
  partOf,
  roleOf,
  SOURCE_BEGINS,
  STATES,
} from '../../../src/analyse/attribution/labels.js'
import {
  decodeAccurate,
  encodeAccurate,
  type AccurateWeights,
} from '../../../src/analyse/attribution/network/file.js'
import {
  encodeVectors,
  WORD_VECTORS,
  type WordVectors,
} from '../../../src/language/word-vectors.js'
import type { FastWeights } from '../../../src/analyse/attribution/weights.js'
import type { Instance } from '../instances.js'
import { figuresFor, lineOf } from '../scoring.js'
import type { Learning } from './backward.js'
import type { Material } from './run.js'

const FILE = fileURLToPath(new URL('../../../models/attribution-accurate.bin', import.meta.url))

/** How the networks, in the mean, and the linear chain speak together, and what is added where a source or content begins. */
export interface Mix {
  readonly networks: number
  readonly chain: number
  readonly bonus: number
}

/** Chosen by a fold of the training part, with a linear chain that has not seen it either. */
export const MIX: Mix = { networks: 1, chain: 0.2, bonus: 0 }

/** The weights as they are shipped, the bonus among the transitions of each network. */
export function accurateWeightsOf(
  learnt: readonly Learning[],
  { networks, chain, bonus }: Mix,
): AccurateWeights {
  return {
    networks: learnt.map(({ network: { places, kernels } }) => {
      const parameters = kernels.memory.slice(0, places.total)
      for (let at = places.transitions; at < places.words; at += 1)
        parameters[at] =
          (parameters[at] ?? 0) +
          (bonus / networks) * beginningsIn((at - places.transitions) % STATES)
      return parameters
    }),
    shares: { networks, chain },
  }
}

function beginningsIn(state: number): number {
  return (roleOf(state) === SOURCE_BEGINS ? 1 : 0) + (partOf(state) === CONTENT_BEGINS ? 1 : 0)
}

/** Writes the files of weights and of word vectors that the package ships. */
export function writeAccurate(weights: AccurateWeights, vectors: WordVectors): void {
  writeModel(FILE, encodeAccurate(weights))
  writeModel(fileURLToPath(WORD_VECTORS), encodeVectors(vectors))
}

function writeModel(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
}

/** What both models say of a text, each by itself. */
export interface BothScores {
  readonly instance: Instance
  readonly networks: NetworkScores
  readonly chain: ChainScores
}

export function bothScoresOf(
  instances: readonly Instance[],
  model: AccurateModel,
  fast: FastWeights,
): readonly BothScores[] {
  return instances.map((instance) => {
    const ground = groundOf({ ...instance.read, cueWords: fast.cueWords })
    return {
      instance,
      networks: scoreNetworks(ground, model),
      chain: scoreChain(ground, fast),
    }
  })
}

/** The figures of a mix, in one line. */
export function scoreMix(both: readonly BothScores[], mix: Mix, links: FastWeights['links']) {
  const states = new Map(
    both.map(({ instance, networks, chain }) => {
      const scores = mixed(
        { scores: networks, share: mix.networks },
        { scores: chain, share: mix.chain },
      )
      const transitions = scores.transitions.map(
        (score, at) => score + mix.bonus * beginningsIn(at % STATES),
      )
      return [instance.read.id, bestStates({ ...scores, transitions })]
    }),
  )
  return figuresFor(
    both.map(({ instance }) => instance),
    ({ read }) => states.get(read.id) ?? new Uint8Array(read.tokens.length),
    links,
  )
}

const CHAIN_SHARES = [0, 0.2, 0.4, 0.6, 0.8]
const BONUSES = [0, 0.2, 0.4, 0.6]

/** Tries mixes on the texts left out, the chain being one that was trained without them too. */
export function tryMixes(
  learnt: readonly Learning[],
  { held, vectors }: Material,
  fast: FastWeights,
): void {
  const weights = accurateWeightsOf(learnt, { networks: 1, chain: 0, bonus: 0 })
  const both = bothScoresOf(held, accurateModelOf(weights, vectors), fast)
  const tried = CHAIN_SHARES.flatMap((chain) =>
    BONUSES.map((bonus) => {
      const mix = { networks: 1, chain, bonus }
      return { mix, figures: scoreMix(both, mix, fast.links) }
    }),
  )
  for (const { mix, figures } of tried.toSorted((a, b) => b.figures.full.F - a.figures.full.F))
    console.log(`${JSON.stringify(mix)} ${lineOf(figures)}`)
}

/** Scores the model as it is shipped on texts that it was not trained on, for reporting. */
export function reportAccurate(
  weights: AccurateWeights,
  instances: readonly Instance[],
  { fast, vectors }: { readonly fast: FastWeights; readonly vectors: WordVectors },
): void {
  const read = decodeAccurate(encodeAccurate(weights), 'the weights')
  const both = bothScoresOf(instances, accurateModelOf(read, vectors), fast)
  const mix = { ...read.shares, bonus: 0 }
  console.log(`dev: ${lineOf(scoreMix(both, mix, fast.links))}`)
  console.log(
    `dev, the networks alone: ${lineOf(scoreMix(both, { ...mix, chain: 0 }, fast.links))}`,
  )
}
