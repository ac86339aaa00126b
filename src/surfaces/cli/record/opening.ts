import type { OpenRecord } from '../../../operations/record/open.js'
import type { Place } from '../../../operations/record/place.js'
import { isColourful, widthFor, type Host } from '../host.js'
import type { View } from '../layout/view.js'
import { PassedOn } from '../passing/passed-on.js'
import { progressOn } from './progress.js'

/** What every command of the record takes. */
export interface RecordOptions {
  readonly home?: string
  readonly json?: true
  readonly width?: number
}

interface Opening {
  readonly host: Host
  readonly options: RecordOptions
  /** The command's name, for the lock. */
  readonly command: string
  /** Whether a record that is not there yet is begun. */
  readonly create?: boolean
  /** Opened even where something in it fails: for who names what does. */
  readonly evenIfAltered?: boolean
  /** Opened with the database as it was found: for who makes it again. */
  readonly asFound?: boolean
}

/** Opens the record that a command is about, works on it and closes it. Throws a StoreError. */
export async function withRecord<T>(
  { host, options, command, create = false, evenIfAltered = false, asFound = false }: Opening,
  work: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  const place = await placeFor(options, host)
  if (host.opened?.home === place.home) return work(host.opened)
  if (host.words !== undefined && command !== 'serve') await passOver(place.home, host.words, host)
  const { openRecord } = await import('../../../operations/record/open.js')
  const progress = progressOn(host, 'line')
  const record = await openRecord(place, {
    holder: `readout ${command}`,
    create,
    evenIfAltered,
    asFound,
    onReplayed: (done, all) =>
      progress.tell({ done, all, besides: 'bringing the database up to the journal' }),
  }).finally(progress.end)
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}

/** Throws a PassedOn when another process has the record open, takes commands, and has run this one. */
async function passOver(home: string, words: readonly string[], host: Host): Promise<void> {
  const { mayBeTaken } = await import('../passing/address.js')
  if (!mayBeTaken(home)) return
  const { passOn } = await import('../passing/passing.js')
  const code = await passOn(home, words, host)
  if (code !== null) throw new PassedOn(code)
}

/** Where the record lives that a command is about. */
export async function placeFor({ home }: RecordOptions, { environment }: Host): Promise<Place> {
  const { placeOf } = await import('../../../operations/record/place.js')
  return placeOf(home === undefined ? { environment } : { home, environment })
}

/** The width and colours of a document. */
export type Setting = Pick<View, 'width' | 'colour'>

export function settingFor({ width }: RecordOptions, host: Host): Setting {
  return { width: widthFor(host, width), colour: isColourful(host) }
}
