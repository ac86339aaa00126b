import type { Entry } from '../../model/journal.js'
import { StoreError } from '../errors.js'
import type { Line, Position } from './archive.js'
import type { Disk } from './disk.js'
import { isEntry } from './entries.js'
import { withFile } from './faults.js'
import { readLine, type StandingLine, START, writeLine } from './lines.js'
import { splitLines } from './split-lines.js'

/** Before the first line. */
export const BEGINNING: Position = { entries: 0, bytes: 0, chain: START }

/** A chain of lines at one path. One caller at a time may append. */
export interface Journal {
  readonly append: (entries: readonly Entry[]) => Promise<Position>
  readonly linesFrom: (position: Position) => AsyncIterable<Line>
  readonly end: () => Promise<Position>
}

/** Throws a TypeError for what could not be read again as an entry. */
export function journalAt(path: string, disk: Disk): Journal {
  let known: { readonly size: number; readonly end: Position } | null = null
  let broken: unknown = null

  const end = async (): Promise<Position> => {
    const size = await withFile(path, 'read', () => disk.size(path))
    if (size === null) throw new StoreError('missing', `${path} is gone. ${RESTORE}`)
    if (known?.size !== size) known = { size, end: await findEnd(path, disk) }
    return known.end
  }

  const append = async (entries: readonly Entry[]): Promise<Position> => {
    if (broken !== null) throw new StoreError('disk', `${path} ${REOPEN}`, { cause: broken })
    const before = await end()
    const { bytes, behind } = linesOf(entries, before)
    if (known?.size !== before.bytes) await cutTo(before.bytes)
    try {
      await withFile(path, 'written', () => disk.append(path, bytes))
      await withFile(path, 'written', () => disk.syncFile(path))
    } catch (error) {
      await cutTo(before.bytes).catch(() => (broken = error))
      throw error
    }
    known = { size: behind.bytes, end: behind }
    return behind
  }

  /** Synced, so that nothing written later can come to stand behind what is cut off here. */
  const cutTo = async (size: number): Promise<void> => {
    known = null
    await withFile(path, 'written', () => disk.truncate(path, size))
    await withFile(path, 'written', () => disk.syncFile(path))
  }

  async function* linesFrom(position: Position): AsyncGenerator<Line> {
    const last = await end()
    let at = position
    for await (const lines of splitLines({ path, disk, from: position.bytes, to: last.bytes })) {
      for (const bytes of lines) {
        const line = follow(bytes, at, path)
        at = line.behind
        yield line
      }
    }
    if (at.bytes !== last.bytes || at.chain !== last.chain) throw strayed(path, position)
  }

  return { append, linesFrom, end }
}

const RESTORE = 'Put it back from a copy of the record.'
const REOPEN =
  'failed while it was written, and the beginning of a line may stand in it. Open the record again.'

function linesOf(
  entries: readonly Entry[],
  before: Position,
): { bytes: Uint8Array; behind: Position } {
  const written: Uint8Array[] = []
  let chain = before.chain
  for (const entry of entries) {
    if (!isEntry(entry)) throw new TypeError(`No entry: ${JSON.stringify(entry)}.`)
    const line = writeLine(entry, chain)
    chain = line.hash
    written.push(line.bytes)
  }
  const bytes = Buffer.concat(written)
  const behind = {
    entries: before.entries + entries.length,
    bytes: before.bytes + bytes.length,
    chain,
  }
  return { bytes, behind }
}

/** The line that stands behind a position. */
function follow(bytes: Uint8Array, at: Position, path: string): Line {
  const number = at.entries + 1
  const line = readLine(bytes)
  if (line === null) throw alteredLine(path, number, 'its hash is not the hash of its entry')
  if (line.previous !== at.chain)
    throw alteredLine(path, number, 'it does not follow from the line before it')
  const behind = { entries: number, bytes: at.bytes + bytes.length + 1, chain: line.hash }
  return { entry: entryOf(line, path, number), behind }
}

function entryOf(line: StandingLine, path: string, number: number): Entry {
  const entry = parsed(line.entry)
  if (isEntry(entry)) return entry
  const advice = 'A newer Readout, or another program, wrote it: use the newest version.'
  throw new StoreError(
    'newer',
    `${path}, line ${number}, holds an entry that this version does not know. ${advice}`,
  )
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(json).toString('utf8'))
  } catch {
    return null
  }
}

/** Counts the lines and checks the last one. What follows the last newline was cut off by a crash and is no line. */
async function findEnd(path: string, disk: Disk): Promise<Position> {
  let entries = 0
  let bytes = 0
  let last: Uint8Array | null = null
  for await (const lines of splitLines({ path, disk, from: 0, to: Infinity })) {
    for (const line of lines) {
      entries += 1
      bytes += line.length + 1
      last = line
    }
  }
  if (last === null) return BEGINNING
  const line = readLine(last)
  if (line !== null) return { entries, bytes, chain: line.hash }
  throw alteredLine(path, entries, 'its hash is not the hash of its entry')
}

function alteredLine(path: string, number: number, why: string): StoreError {
  return new StoreError('altered', `${path}, line ${number}, was altered: ${why}. ${RESTORE}`)
}

function strayed(path: string, { entries }: Position): StoreError {
  return new StoreError(
    'altered',
    `${path} is not the journal whose first ${entries} lines were read before, or lines were cut from it. ${RESTORE} If this is another record, run \`readout rebuild\`.`,
  )
}
