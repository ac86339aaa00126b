import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, withFile } from '../../archive/faults.js'
import { nodeDisk } from '../../archive/node-disk.js'
import { StoreError } from '../../errors.js'
import { type Marker, readMarker, writeMarker } from './marker.js'
import { standingOf, syncAll, type Standing } from './syncing.js'

/** The folder of an embedded database: PostgreSQL's files, and how they were left. */
export interface EmbeddedFolder {
  readonly data: string
  /** `null` when nobody wrote it, or it cannot be read. */
  readonly marker: Marker | null
  /** Version of PostgreSQL that made the files; `null` when there are none. */
  readonly version: number | null
  readonly mark: (marker: Marker) => Promise<void>
  /** Removes PostgreSQL's files. */
  readonly empty: () => Promise<void>
  /** How PostgreSQL's files stand now. */
  readonly standing: () => Promise<Standing>
  /** Returns when all files are on the disk for good; those that stand as they did when all were need no sync. */
  readonly sync: (before?: Standing) => Promise<void>
}

const DATA = 'data'
const MARKER = 'state.json'

/** Looks at the folder, making it if need be. Throws a StoreError `not-a-record` when something else is in it. */
export async function lookInto(folder: string): Promise<EmbeddedFolder> {
  const [data, file] = [join(folder, DATA), join(folder, MARKER)]
  await withFile(folder, 'written', () => mkdir(folder, { recursive: true }))
  const names = await withFile(folder, 'read', () => nodeDisk.list(folder))
  const stranger = names.find((name) => ![DATA, MARKER, `${MARKER}.new`].includes(name))
  if (stranger !== undefined) throw notOurs(folder, stranger)
  return {
    data,
    marker: readMarker(await bytesOf(file)),
    version: versionIn(await bytesOf(join(data, 'PG_VERSION'))),
    mark: (marker) => withFile(file, 'written', () => replaceFile(file, writeMarker(marker))),
    empty: () => withFile(data, 'removed', () => rm(data, { recursive: true, force: true })),
    standing: () => standingOf(data),
    sync: (before) => withFile(data, 'written', () => syncAll(data, before)),
  }
}

function notOurs(folder: string, stranger: string): StoreError {
  return new StoreError(
    'not-a-record',
    `${folder} is not a database of Readout: "${stranger}" is in it. Name another folder with --home, or move that file away.`,
  )
}

function versionIn(bytes: Uint8Array): number | null {
  return bytes.length > 0 ? Number.parseInt(new TextDecoder().decode(bytes), 10) : null
}

/** None when there is no such file. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Uint8Array()
    return withFile(file, 'read', () => Promise.reject(error))
  }
}

async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  await nodeDisk.write(`${file}.new`, bytes)
  await nodeDisk.syncFile(`${file}.new`)
  await nodeDisk.rename(`${file}.new`, file)
  await nodeDisk.syncFolder(dirname(file))
}
