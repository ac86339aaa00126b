import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wordVectors, type WordVectors } from '../../language/word-vectors.js'
import type { Sentence, Token } from '../../model/analysis.js'
import type { LinkedSpans } from './assembling.js'
import type { ChainScores } from './chain.js'
import { decodeAttributions } from './decoding.js'
import { loadFastModel, scoreChain } from './fast.js'
import { groundOf, type FeatureGround } from './features.js'
import { decodeAccurate, type AccurateWeights } from './network/file.js'
import { inputsOf } from './network/inputs.js'
import { wasmKernels } from './network/kernels.js'
import { workOf, type Network } from './network/network.js'
import { scoreLabels } from './network/scoring.js'
import { LONGEST, sequencesOf } from './network/sequences.js'
import { placesOf, SIZES } from './network/shape.js'
import { newTable, type WordTable } from './network/words.js'

const FILE = fileURLToPath(new URL('../../../models/attribution-accurate.bin', import.meta.url))

/** The weights with the networks that they are put in, and the word vectors that these read. */
export interface AccurateModel {
  readonly weights: AccurateWeights
  readonly vectors: WordVectors
  readonly networks: readonly LearntNetwork[]
}

/** A network that learns no more, with the words that it has weighed. */
interface LearntNetwork {
  readonly network: Network
  readonly table: WordTable
}

let loaded: AccurateModel | null = null

/** The accurate model, read from the package's folder when first asked for. Throws when its file is broken. */
export function loadAccurateModel(): AccurateModel {
  loaded ??= accurateModelOf(decodeAccurate(readFileSync(FILE), FILE), wordVectors())
  return loaded
}

/** Networks with these weights, each with room for the longest batch. */
export function accurateModelOf(weights: AccurateWeights, vectors: WordVectors): AccurateModel {
  const places = placesOf(SIZES)
  const work = workOf(SIZES, places.total, LONGEST)
  const networks = weights.networks.map((parameters) => {
    const kernels = wasmKernels(work.total)
    kernels.memory.set(parameters)
    const network = { kernels, sizes: SIZES, places, work }
    return { network, table: newTable(network) }
  })
  return { weights, vectors, networks }
}

/**
 * Source, cue and content of every attribution that the networks and the linear chain together find in a text, in the
 * order of the cues. Linear in the text; the same text gives the same on every machine.
 */
export function tagWithAccurateModel(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
): readonly LinkedSpans[] {
  if (tokens.length === 0) return []
  const fast = loadFastModel()
  const ground = groundOf({ tokens, sentences, text, cueWords: fast.cueWords })
  const { networks, chain } = loadAccurateModel().weights.shares
  // The best way is the same for any sum of the shares; how likely it is, is not.
  const total = networks + chain
  const scores = mixed(
    { scores: scoreNetworks(ground, loadAccurateModel()), share: networks / total },
    { scores: scoreChain(ground, fast), share: chain / total },
  )
  return decodeAttributions({ tokens, ground, scores, links: fast.links })
}

/** What the networks say of a text, in the mean. */
export function scoreNetworks(
  ground: FeatureGround,
  { weights, vectors, networks }: AccurateModel,
): NetworkScores {
  const columns = inputsOf(ground, vectors, SIZES)
  const sequences = sequencesOf(ground.layout, columns.count)
  const voices = networks.map(({ network, table }, at) => {
    const { transitions, words } = network.places
    return {
      labels: scoreLabels(network, vectors, { columns, sequences, table }),
      transitions: Float64Array.from(weights.networks[at]?.subarray(transitions, words) ?? []),
    }
  })
  return {
    labels: meanOf(voices.map(({ labels }) => labels)),
    transitions: meanOf(voices.map(({ transitions }) => transitions)),
  }
}

export type NetworkScores = Pick<ChainScores, 'labels' | 'transitions'>

function meanOf(columns: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(columns[0]?.length ?? 0)
  for (const column of columns)
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (column[at] ?? 0)
  return mean.map((sum) => sum / columns.length)
}

interface Voice<Scores> {
  readonly scores: Scores
  readonly share: number
}

/** The scores of both, each by its share. */
export function mixed(network: Voice<NetworkScores>, chain: Voice<ChainScores>): ChainScores {
  const sum = (ofNetwork: Float64Array, ofChain: Float64Array) =>
    ofNetwork.map((score, at) => score * network.share + (ofChain[at] ?? 0) * chain.share)
  return {
    ...chain.scores,
    labels: sum(network.scores.labels, chain.scores.labels),
    transitions: sum(network.scores.transitions, chain.scores.transitions),
  }
}
