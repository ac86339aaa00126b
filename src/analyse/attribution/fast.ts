import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sentence, Token } from '../../model/analysis.js'
import type { LinkedSpans } from './assembling.js'
import type { ChainScores } from './chain.js'
import { decodeAttributions } from './decoding.js'
import { fillFacts, groundOf, type FeatureGround } from './features.js'
import { jointsOf } from './joints.js'
import { LABELS } from './labels.js'
import { decodeWeights, type FastWeights } from './weights.js'

const FILE = fileURLToPath(new URL('../../../models/attribution-fast.bin', import.meta.url))

let loaded: FastWeights | null = null

/** The weights of the fast model, read from the package's folder when first asked for. Throws when they are broken. */
export function loadFastModel(): FastWeights {
  loaded ??= decodeWeights(readFileSync(FILE), FILE)
  return loaded
}

/**
 * Source, cue and content of every attribution that the linear chain finds in a text, in the order of the cues.
 * Linear in the text; the same text gives the same on every machine.
 */
export function tagWithFastModel(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
): readonly LinkedSpans[] {
  if (tokens.length === 0) return []
  const weights = loadFastModel()
  const ground = groundOf({ tokens, sentences, text, cueWords: weights.cueWords })
  const scores = scoreChain(ground, weights)
  return decodeAttributions({ tokens, ground, scores, links: weights.links })
}

/** What the features of every token say of its labels. */
export function scoreChain(ground: FeatureGround, weights: FastWeights): ChainScores {
  const { count } = ground.columns
  const { slots, scales } = weights
  const labels = new Float64Array(count * LABELS)
  for (let index = 0; index < count; index += 1) {
    fillFacts(slots.facts, ground, index)
    slots.sum()
    for (let label = 0; label < LABELS; label += 1)
      labels[index * LABELS + label] = (slots.sums[label] ?? 0) * (scales[label] ?? 0)
  }
  return { count, labels, joints: jointsOf(ground), transitions: weights.transitions }
}
