import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textOf } from '../../src/model/spans.js'
import { READOUTS } from '../places.js'
import { keysNamed } from './parties.js'
import type { Direction, Place, Told } from './told.js'

/** Each of them labelled without seeing the other's. */
export const READERS = ['first', 'second'] as const

export type LabelReader = (typeof READERS)[number]

/** Texts that are one record. */
export interface LabelledRecord {
  /** Its labels are `first/LABELS.json` and `second/LABELS.json`. */
  readonly labels: string
  /** The folder of its texts. */
  readonly folder: string
}

/** Records that are scored as one. */
export interface LabelledSet {
  readonly name: 'example' | 'readouts' | 'series' | 'chronicles' | 'annals'
  readonly records: readonly LabelledRecord[]
}

export const SETS: readonly LabelledSet[] = [
  { name: 'example', records: [recordIn('../../examples/scholz-zelenskyy-2022-2024/', 'example')] },
  { name: 'readouts', records: [{ labels: 'readouts', folder: READOUTS }] },
  { name: 'series', records: [recordIn('series/', 'series')] },
  {
    name: 'chronicles',
    records: ['border', 'cable', 'helicopters', 'tariff'].map((each) =>
      recordIn('chronicles/', `chronicles/${each}`),
    ),
  },
  {
    name: 'annals',
    records: ['archives', 'mackerel', 'prisoners', 'vaccines'].map((each) =>
      recordIn('annals/', `annals/${each}`),
    ),
  },
]

function recordIn(folder: string, labels: string): LabelledRecord {
  return { labels, folder: fileURLToPath(new URL(folder, import.meta.url)) }
}

export function hasTexts({ records }: LabelledSet): boolean {
  return records.every(({ folder }) => existsSync(folder))
}

/** A place; the words beside it where the text is ours. */
export interface LabelledPlace extends Place {
  readonly quote?: string
}

/** One reader's labels of one set, offsets in UTF-16 units into what follows the header of a text. */
export interface LabelFile {
  /** As of which day statuses are labelled. */
  readonly asOf: string
  /** SHA-256 of each text's body in UTF-8. */
  readonly texts: Readonly<Record<string, string>>
  readonly commitments: readonly {
    readonly promisors: readonly string[]
    readonly places: readonly LabelledPlace[]
    readonly events: readonly { readonly kind: string; readonly place: LabelledPlace }[]
    readonly status: string
  }[]
  readonly obligations: readonly { readonly kind: string; readonly place: LabelledPlace }[]
  readonly drift: readonly {
    readonly actor: string
    readonly from: LabelledPlace
    readonly to: LabelledPlace
    readonly direction: Direction
    readonly of: 'speaker' | 'reporting'
  }[]
  readonly formulas: readonly {
    readonly actor: string
    readonly places: readonly LabelledPlace[]
  }[]
}

export function loadLabels(reader: LabelReader, { labels: name }: LabelledRecord): LabelFile {
  const labels: LabelFile = JSON.parse(
    readFileSync(new URL(`${reader}/${name}.json`, import.meta.url), 'utf8'),
  )
  return labels
}

/** The bodies of the texts, by their names. */
export type Bodies = ReadonlyMap<string, string>

/** Throws when a text is not there or is not the one that was labelled. */
export function bodiesOf({ texts }: LabelFile, { folder }: LabelledRecord): Bodies {
  return new Map(
    Object.entries(texts).map(([name, hash]) => {
      const raw = readFileSync(`${folder}${name}.txt`, 'utf8')
      const body = raw.slice(raw.indexOf(HEADER_END) + HEADER_END.length)
      if (createHash('sha256').update(body, 'utf8').digest('hex') !== hash)
        throw new Error(`${name} is not the text that was labelled`)
      return [name, body] as const
    }),
  )
}

const HEADER_END = '\n-----\n'

export function toldByLabels(labels: LabelFile, bodies: Bodies): Told {
  return {
    commitments: labels.commitments.map(({ promisors, places, events, status }) => ({
      keys: keysNamed(promisors),
      places,
      events,
      status,
    })),
    obligations: labels.obligations,
    drift: labels.drift.map(({ actor, from, to, direction, of }) => ({
      keys: keysNamed([actor]),
      from: [from],
      to: [to],
      direction,
      of,
    })),
    formulas: labels.formulas.map(({ actor, places }) => ({
      keys: keysNamed([actor]),
      words: wordsAt(places[0], bodies),
      places,
    })),
  }
}

/** The words at a place; "" for none. */
export function wordsAt(place: Place | undefined, bodies: Bodies): string {
  return place === undefined ? '' : textOf(bodies.get(place.text) ?? '', place)
}
