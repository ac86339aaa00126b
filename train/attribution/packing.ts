import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bestStates } from '../../src/analyse/attribution/chain.js'
import { scoreChain } from '../../src/analyse/attribution/fast.js'
import {
  CONTENT_BEGINS,
  CUE_BEGINS,
  LABELS,
  partOf,
  roleOf,
  SOURCE_BEGINS,
  STATES,
} from '../../src/analyse/attribution/labels.js'
import type { LinkWeights } from '../../src/analyse/attribution/linking.js'
import { rowsIn, slotsOf } from '../../src/analyse/attribution/rows.js'
import {
  decodeWeights,
  encodeWeights,
  type FastWeights,
} from '../../src/analyse/attribution/weights.js'
import { instanceOf, type Instance, type Inventory } from './instances.js'
import type { Learner } from './learner.js'
import { figuresFor, lineOf } from './scoring.js'
import { readTexts } from './texts.js'

const FILE = fileURLToPath(new URL('../../models/attribution-fast.bin', import.meta.url))

/** Rows whose weights all stay below this many units are left out. */
const LEAST = 6
const MOST = 127
/** Share of a label's weights that may be cut off at the largest 8-bit number. */
const CUT = 1e-5

/** All that a training run learns. */
export interface Learnt {
  readonly learner: Learner
  readonly inventory: Inventory
  readonly links: LinkWeights
  readonly cueWords: ReadonlyMap<number, number>
}

/** What was learnt, in 8 bits, without the rows that hardly count. */
export function packWeights({ learner, inventory, links, cueWords }: Learnt): FastWeights {
  const scales = Float64Array.from({ length: LABELS }, (_, label) => scaleOf(learner, label))
  const buckets: number[] = []
  const rows: number[] = []
  for (const bucket of inventory.buckets.slice(1).sort()) {
    const number = inventory.numbers[bucket] ?? 0
    const row = Array.from(scales, (scale, label) =>
      roundedTo(learner.weights[number * LABELS + label] ?? 0, scale),
    )
    if (row.every((value) => Math.abs(value) < LEAST)) continue
    buckets.push(bucket)
    rows.push(...row)
  }
  const transitions = withBonuses(learner.transitions)
  return {
    cueWords,
    slots: slotsOf(Int32Array.from(buckets), Int8Array.from(rows)),
    scales,
    transitions,
    links,
  }
}

/**
 * Added to the score of each beginning. What is learnt under L2 is too shy: a source, cue or content that is likely but
 * not likelier than none stays out, and an attribution needs all three. Chosen by folds for Full F1.
 */
export const BONUSES: Readonly<Record<'source' | 'cue' | 'content', number>> = {
  source: 1,
  cue: 0,
  content: 1,
}

/** Transitions with what is added to the states that begin something. */
export function withBonuses(transitions: Float64Array): Float64Array {
  return transitions.map((score, at) => score + bonusOf(at % STATES))
}

function bonusOf(state: number): number {
  const source = roleOf(state) === SOURCE_BEGINS ? BONUSES.source : 0
  const cue = roleOf(state) === CUE_BEGINS ? BONUSES.cue : 0
  return source + cue + (partOf(state) === CONTENT_BEGINS ? BONUSES.content : 0)
}

function scaleOf({ weights }: Learner, label: number): number {
  const sizes: number[] = []
  for (let at = label; at < weights.length; at += LABELS) sizes.push(Math.abs(weights[at] ?? 0))
  const sorted = Float64Array.from(sizes).sort()
  return (sorted[Math.floor((sorted.length - 1) * (1 - CUT))] ?? 1) / MOST
}

function roundedTo(weight: number, scale: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)))
}

const FOLDS = fileURLToPath(new URL('../../.cache/train/', import.meta.url))

/** Where the weights of a fold are kept, for whatever is chosen on the texts that they have not seen. */
export function chainFileOf(name: string): string {
  return join(FOLDS, `${name}.bin`)
}

/** Writes a file of weights: the one that the package ships, or that of a fold. */
export function writeWeights(weights: FastWeights, file = FILE): void {
  mkdirSync(dirname(file), { recursive: true })
  const bytes = encodeWeights(weights)
  writeFileSync(file, bytes)
  console.log(`${file}: ${bytes.length} bytes, ${rowsIn(weights.slots).length} features`)
}

/** Scores the packed model on the dev part: for reporting, never for choosing. */
export function reportDev(weights: FastWeights): void {
  const read = decodeWeights(encodeWeights(weights), 'the weights')
  const statesOf = ({ ground }: Instance) => bestStates(scoreChain(ground, read))
  console.log(
    `dev: ${lineOf(
      figuresFor(
        readTexts('dev').map((each) => instanceOf(each, read.cueWords)),
        statesOf,
        read.links,
      ),
    )}`,
  )
}
