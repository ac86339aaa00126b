import type { Speed } from '../../src/model/reading.js'
import type { AttributionParts } from './brat.js'
import { predictAccurately, predictFast } from './models.js'
import { predictByReader, predictByRules } from './reader.js'

/** From a bare text to its attributions as UTF-16 ranges of it. Some systems must wait for what they load. */
export type Predictor = (
  text: string,
) => readonly AttributionParts[] | Promise<readonly AttributionParts[]>

export const SPEEDS = ['accurate', 'fast'] as const satisfies readonly Speed[]

export interface System {
  readonly name: string
  /** What it is, for who reads the table. */
  readonly about: string
  /** The speed that it stands for: those are timed and stand in `--json`. */
  readonly speed: Speed | null
  readonly predict: Predictor
}

/** What is scored, in the order of the table's columns. A new system is one row. */
export const SYSTEMS: readonly System[] = [
  {
    name: 'rules',
    about: 'rules over clauses, no model',
    speed: null,
    predict: predictByRules,
  },
  {
    name: 'fast',
    about: 'the linear chain alone (--fast)',
    speed: 'fast',
    predict: predictFast,
  },
  {
    name: 'accurate',
    about: 'network and chain together (the default)',
    speed: 'accurate',
    predict: predictAccurately,
  },
  {
    name: 'reader',
    about: 'what a whole reading keeps in the end',
    speed: null,
    predict: predictByReader,
  },
]

/** The one system that stands for a speed. Throws when there is none or more than one. */
export function getSystem(speed: Speed): System {
  const [system, ...others] = SYSTEMS.filter((each) => each.speed === speed)
  if (!system || others.length > 0) throw new Error(`one system must stand for ${speed}`)
  return system
}
