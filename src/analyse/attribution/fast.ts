import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sentence, Token } from '../../model/analysis.js'
import type { LinkedSpans } from './assembling.js'
import type { ChainScores } from './chain.js'
import { decodeAttributions } from './decoding.js'
import { emptyRow, fillRow, groundOf, type FeatureGround, type FeatureRow } from './features.js'
import { jointsOf } from './joints.js'
import { LABELS } from './labels.js'
import { bitsIn, decodeWeights, type FastWeights } from './weights.js'

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
  const labels = new Float64Array(count * LABELS)
  const found = new Int32Array(256)
  const row = emptyRow()
  for (let index = 0; index < count; index += 1) {
    fillRow(row, ground, index)
    const rows = findRows(found, row, weights)
    for (let label = 0; label < LABELS; label += 1)
      labels[index * LABELS + label] =
        sumOf(weights.rows, found, { rows, label }) * (weights.scales[label] ?? 0)
  }
  return { count, labels, joints: jointsOf(ground), transitions: weights.transitions }
}

// Most features have no row: those are told apart by one bit each, before any row is read.
function findRows(found: Int32Array, row: FeatureRow, { present, ranks }: FastWeights): number {
  const { values, count } = row
  let rows = 0
  for (let place = 0; place < count; place += 1) {
    const bucket = values[place] ?? 0
    const word = present[bucket >>> 5] ?? 0
    const bit = 1 << (bucket & 31)
    if ((word & bit) === 0) continue
    found[rows] = ((ranks[bucket >>> 5] ?? 0) + bitsIn(word & (bit - 1))) * LABELS
    rows += 1
  }
  return rows
}

// Whole numbers are summed, so the order in which features are added changes nothing.
function sumOf(
  table: Int8Array,
  found: Int32Array,
  { rows, label }: { readonly rows: number; readonly label: number },
): number {
  let sum = 0
  for (let place = 0; place < rows; place += 1) sum += table[(found[place] ?? 0) + label] ?? 0
  return sum
}
