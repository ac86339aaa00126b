import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bestStates } from '../../src/analyse/attribution/chain.js'
import { scoreChain } from '../../src/analyse/attribution/fast.js'
import { BUCKETS } from '../../src/analyse/attribution/features.js'
import { LABELS } from '../../src/analyse/attribution/labels.js'
import type { LinkWeights } from '../../src/analyse/attribution/linking.js'
import {
  decodeWeights,
  encodeWeights,
  ranksOf,
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

/** What was learnt, in 8 bits, without the rows that hardly count. */
export function packWeights(
  learner: Learner,
  inventory: Inventory,
  links: LinkWeights,
): FastWeights {
  const scales = Float64Array.from({ length: LABELS }, (_, label) => scaleOf(learner, label))
  const present = new Int32Array(BUCKETS / 32)
  const rows: number[] = []
  inventory.buckets.forEach((bucket, number) => {
    if (number === 0) return
    const row = Array.from(scales, (scale, label) =>
      roundedTo(learner.weights[number * LABELS + label] ?? 0, scale),
    )
    if (row.every((value) => Math.abs(value) < LEAST)) return
    present[bucket >>> 5] = (present[bucket >>> 5] ?? 0) | (1 << (bucket & 31))
    rows.push(...row)
  })
  const { transitions } = learner
  return {
    present,
    ranks: ranksOf(present),
    rows: Int8Array.from(rows),
    scales,
    transitions,
    links,
  }
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

/** Writes the file of weights that the package ships. */
export function writeWeights(weights: FastWeights): void {
  mkdirSync(dirname(FILE), { recursive: true })
  const bytes = encodeWeights(weights)
  writeFileSync(FILE, bytes)
  console.log(`${FILE}: ${bytes.length} bytes, ${weights.rows.length / LABELS} features`)
}

/** Scores the packed model on the dev part: for reporting, never for choosing. */
export function reportDev(weights: FastWeights): void {
  const read = decodeWeights(encodeWeights(weights), 'the weights')
  const statesOf = ({ ground }: Instance) => bestStates(scoreChain(ground, read))
  console.log(`dev: ${lineOf(figuresFor(readTexts('dev').map(instanceOf), statesOf, read.links))}`)
}
