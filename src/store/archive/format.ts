import { basename, join } from 'node:path'
import { StoreError } from '../errors.js'
import { canonicalJson } from '../../model/canonical.js'
import type { Disk } from './disk.js'
import { codeOf, withFile } from './faults.js'
import { type Layout, layoutOf } from './layout.js'

const FORMAT = 'readout-archive'

/** Goes up when a program that knows the older format would misread the newer one. */
export const ARCHIVE_VERSION = 1

/** What format.json says. */
export const FORMAT_BYTES: Uint8Array = Buffer.from(
  `${canonicalJson({ format: FORMAT, version: ARCHIVE_VERSION })}\n`,
)

/** `false` when there is no format.json. Throws when it is of a newer version, or none of ours. */
export async function requireFormat({ format }: Layout, disk: Disk): Promise<boolean> {
  const bytes = await withFile(format, 'read', () => readIfThere(format, disk))
  if (bytes === null) return false
  const version = versionIn(bytes)
  if (version === null) {
    throw new StoreError('not-a-record', `${format} is not the format.json of a record.`)
  }
  if (version > ARCHIVE_VERSION) {
    throw new StoreError(
      'newer',
      `${format} says that a newer Readout keeps this record: its format is ${version}, and this version knows ${ARCHIVE_VERSION}. Use the newest version.`,
    )
  }
  return true
}

async function readIfThere(path: string, disk: Disk): Promise<Uint8Array | null> {
  try {
    return await disk.read(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return null
    if (code !== 'ENOTDIR') throw error
    throw new StoreError(
      'not-a-record',
      `${path} leads through a file: the home of a record is a folder.`,
      { cause: error },
    )
  }
}

function versionIn(bytes: Uint8Array): number | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (typeof said !== 'object' || said === null) return null
    if (!('format' in said) || said.format !== FORMAT || !('version' in said)) return null
    return typeof said.version === 'number' && said.version >= 1 ? said.version : null
  } catch {
    return null
  }
}

/** What may stand in a home before its archive does: the lock, and what was made when a first start was cut short. */
const EARLY = /^(?:lock(?:\..*)?|README\.txt|archive|\..*|lost\+found)$/u

/** Throws when a home that has no format.json is not empty. */
export async function requireNothing(home: string, disk: Disk): Promise<void> {
  const names = await withFile(home, 'read', () => disk.list(home))
  if (names.includes('database')) throw gone(home, 'its archive')
  const foreign = names.find((name) => !EARLY.test(name))
  if (foreign !== undefined) {
    throw new StoreError(
      'not-a-record',
      `${home} holds other things, such as ${foreign}, and no record. Choose a folder that is empty or not there yet with --home or READOUT_HOME.`,
    )
  }
  await requireEmptyArchive(home, disk)
}

async function requireEmptyArchive(home: string, disk: Disk): Promise<void> {
  const { folder, journal } = layoutOf(home)
  const early = [basename(journal), 'format.json.new', 'incoming']
  const names = await withFile(folder, 'read', () => disk.list(folder))
  const kept = names.find((name) => !early.includes(name))
  const lines = await withFile(journal, 'read', () => disk.size(journal))
  if (kept !== undefined || (lines ?? 0) > 0) throw gone(home, join('archive', 'format.json'))
}

function gone(home: string, what: string): StoreError {
  return new StoreError(
    'missing',
    `${home} holds parts of a record, but ${what} is gone. Put it back from a copy of the record, or choose another folder with --home.`,
  )
}
