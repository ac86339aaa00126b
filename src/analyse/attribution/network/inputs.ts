import type { FeatureGround } from '../features.js'
import { hashOf } from '../../../language/word-hash.js'
import { PADDING } from '../word-columns.js'
import { inputOf, type Places, type Sizes } from './shape.js'
import { rowOf, type WordVectors } from '../../../language/word-vectors.js'

/** What the network is told of each token. */
export interface InputColumns {
  readonly count: number
  /** Row of the word's vector, -1 for none. */
  readonly vectors: Int32Array
  /** `FACTS` for each token: which traits it has, -1 for none. */
  readonly traits: Int8Array
  /** Buckets of the learnt vectors. */
  readonly words: Int32Array
  readonly endings: Int32Array
}

export const FACTS = 8

const TAGS = 0
const QUOTED = 18
const SHAPES = 22
const BLOCKS = 28
const STARTS_SENTENCE = 35
const STARTS_PARAGRAPH = 36
const ENDS_SENTENCE = 37
const UNKNOWN = 38

/** The inputs of a text, word by word. */
export function inputsOf(
  { columns, layout }: FeatureGround,
  vectors: WordVectors,
  sizes: Sizes,
): InputColumns {
  const { count } = columns
  const inputs: InputColumns = {
    count,
    vectors: new Int32Array(count),
    traits: new Int8Array(count * FACTS).fill(-1),
    words: new Int32Array(count),
    endings: new Int32Array(count),
  }
  for (let index = 0; index < count; index += 1) {
    const at = index + PADDING
    const lower = columns.lower[at] ?? 0
    const exact = rowOf(vectors, lower)
    const row = exact >= 0 ? exact : rowOf(vectors, columns.lemma[at] ?? 0)
    inputs.vectors[index] = row
    inputs.words[index] = bucketOf(lower, sizes.wordBuckets)
    inputs.endings[index] = bucketOf(columns.suffix3[at] ?? 0, sizes.endingBuckets)
    const fact = index * FACTS
    const { traits } = inputs
    traits[fact] = TAGS + (columns.tag[at] ?? 0)
    traits[fact + 1] = QUOTED + (layout.quoted[index] ?? 0)
    traits[fact + 2] = SHAPES + shapeKind(columns.shape[at] ?? 0)
    traits[fact + 3] = BLOCKS + (layout.block[index] ?? 0)
    if (layout.first[index] === index) traits[fact + 4] = STARTS_SENTENCE
    if (layout.paragraph[index] === index) traits[fact + 5] = STARTS_PARAGRAPH
    if (layout.last[index] === index + 1) traits[fact + 6] = ENDS_SENTENCE
    if (row < 0) traits[fact + 7] = UNKNOWN
  }
  return inputs
}

// The upper bits of FNV-1a are better mixed than the lower.
function bucketOf(hash: number, buckets: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets
}

/** Shapes as `shapeOf` tells them: lower, capitalised, capitals, number, camel, other. */
const SHAPE_KINDS: readonly number[] = [1, 2, 3].map(kindsOfRuns)

function kindsOfRuns(kind: number): number {
  return Math.imul(hashOf('') ^ kind, 0x01000193)
}

const CAPITALISED = Math.imul((SHAPE_KINDS[0] ?? 0) ^ 2, 0x01000193)
const CAMEL = Math.imul(CAPITALISED ^ 1, 0x01000193)

function shapeKind(shape: number): number {
  const simple = SHAPE_KINDS.indexOf(shape)
  if (simple >= 0) return simple
  if (shape === CAPITALISED) return 3
  return shape === CAMEL ? 4 : 5
}

export interface InputSource {
  readonly sizes: Sizes
  readonly places: Places
  readonly vectors: WordVectors
}

/** Writes the input of one token at a place of the memory, whose first floats are the parameters. */
export function writeInput(
  memory: Float32Array,
  at: number,
  { source, columns, index }: TokenInput,
): void {
  const { sizes, places, vectors } = source
  memory.fill(0, at, at + inputOf(sizes))
  const row = columns.vectors[index] ?? -1
  if (row >= 0) {
    const scale = vectors.scales[row] ?? 0
    for (let place = 0; place < sizes.vector; place += 1)
      memory[at + place] = (vectors.rows[row * sizes.vector + place] ?? 0) * scale
  }
  for (let fact = index * FACTS; fact < (index + 1) * FACTS; fact += 1) {
    const trait = columns.traits[fact] ?? -1
    if (trait >= 0) memory[at + sizes.vector + trait] = 1
  }
  const word = places.words + (columns.words[index] ?? 0) * sizes.word
  const ending = places.endings + (columns.endings[index] ?? 0) * sizes.ending
  const learnt = at + sizes.vector + sizes.traits
  memory.copyWithin(learnt, word, word + sizes.word)
  memory.copyWithin(learnt + sizes.word, ending, ending + sizes.ending)
}

export interface TokenInput {
  readonly source: InputSource
  readonly columns: InputColumns
  readonly index: number
}
