import type { AttributionParts } from './brat.js'
import { predictByReader } from './rules.js'

/** An attribution as a system finds it: UTF-16 ranges of the text that it was given. */
export type PredictedAttribution = AttributionParts

/** From a bare text to its attributions. Some systems must wait for what they load. */
export type Predictor = (
  text: string,
) => readonly PredictedAttribution[] | Promise<readonly PredictedAttribution[]>

export type Speed = 'accurate' | 'fast'

export const SPEEDS = ['accurate', 'fast'] as const satisfies readonly Speed[]

export interface System {
  readonly name: string
  /** The speeds that it stands for in `--json`; one that is only shown for comparison has none. */
  readonly speeds: readonly Speed[]
  readonly predict: Predictor
}

/** What is scored, in the order of the table's columns. A new system is one row. */
export const SYSTEMS: readonly System[] = [
  { name: 'rules', speeds: ['accurate', 'fast'], predict: predictByReader },
]

/** The one system that stands for a speed. Throws when there is none or more than one. */
export function getSystem(speed: Speed): System {
  const [system, ...others] = SYSTEMS.filter(({ speeds }) => speeds.includes(speed))
  if (!system || others.length > 0) throw new Error(`one system must stand for ${speed}`)
  return system
}
