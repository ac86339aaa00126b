import type { Speed } from '../../src/model/reading.js'
import { withCommas } from '../report.js'

/** What is aimed at on PolNeAR dev, by speed and the name of the measure: F1 in percent. */
export const ATTRIBUTION_AIMS: Readonly<Record<Speed, ReadonlyMap<string, number>>> = {
  accurate: new Map([
    ['full', 77],
    ['strict full', 54],
    ['exact source', 79],
    ['exact cue', 72],
    ['exact content', 66],
  ]),
  fast: new Map([['full', 72]]),
}

/** Tokens a second on one core, from text to attributions. */
export const SPEED_AIMS: Readonly<Record<Speed, number>> = { accurate: 15_000, fast: 60_000 }

/** Shares in percent on the labelled pair: statements with the right speaker, and chains among them. */
export const PAIR_AIMS = { recall: 88, precision: 80, chain: 80 } as const

/** How far two readers of the labelled pair agree, in percent. */
export const PAIR_READERS = { recall: 97, act: 97 } as const

/** Recall in percent on the labelled pair, by the name of the measure. */
export const DIFFERING_AIMS: ReadonlyMap<string, number> = new Map([
  ['alignments', 80],
  ['discrepancies', 75],
])

/** How far two readers of the labelled pair agree: F1 in percent. */
export const DIFFERING_READERS: ReadonlyMap<string, number> = new Map([
  ['alignments', 100],
  ['discrepancies', 93],
])

/** How far two readers of the official readouts agree: F1 in percent by the name of the measure. */
export const READOUT_READERS: ReadonlyMap<string, number> = new Map([
  ['clauses, any speaker', 99.1],
  ['statements', 97.2],
  ['cue', 100],
  ['content', 100],
  ['mode', 100],
  ['act', 96.2],
  ['chain', 100],
  ['addressees', 96.2],
  ['modifiers', 89.9],
])

/** An aim beside its figure, with a mark once the figure, as it is printed, has reached it. */
export function aimBeside(aim: number | null, reached: number): string {
  return aim === null ? '' : `${withCommas(aim)} ${reached >= aim ? '✓' : ' '}`
}
