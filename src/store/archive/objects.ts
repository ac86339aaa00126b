import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Hash } from '../../model/journal.js'
import { StoreError } from '../errors.js'
import type { Disk } from './disk.js'
import { codeOf, withFile } from './faults.js'
import { type Layout, type ObjectKind, type ObjectName, placeOf, sha256 } from './layout.js'
import { sideBySide } from './side-by-side.js'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** In bytes; no reading comes near it. A compressed file that claims more is none of ours. */
const LARGEST = 2 ** 29

/** Bytes by their hash. */
export interface Objects {
  /** Writes the object where it counts for nothing yet, and returns its hash. */
  readonly keep: (kind: ObjectKind, content: Uint8Array) => Promise<Hash>
  /** Reads an object, kept or settled. Throws `missing` or `altered`. */
  readonly read: (name: ObjectName) => Promise<Uint8Array>
  /** Puts kept objects in their places, and returns when they would survive a power cut. One that is nowhere is `missing`. */
  readonly settle: (names: readonly ObjectName[]) => Promise<void>
  /** Removes objects, with what was left half-written, and returns when they are gone for good. */
  readonly erase: (names: readonly ObjectName[]) => Promise<void>
}

/** An object that may not have reached the disk. */
interface Unsettled {
  readonly shard: string
  readonly path: string
  /** Where it was written; its own place when it was found there. */
  readonly written: string
}

/** The objects of one archive. One caller at a time may settle or erase; keeping and reading go on beside it. */
export function objectsIn(layout: Layout, disk: Disk): Objects {
  const unsettled = new Map<string, Promise<Unsettled>>()
  const secureFolders = new Set<string>()
  let incoming: Promise<void> | null = null

  /** Makes the folder for what is being written, and removes what an earlier process left there. */
  const prepareIncoming = (): Promise<void> => {
    incoming ??= clearIncoming(layout, disk).catch((error: unknown) => {
      incoming = null
      throw error
    })
    return incoming
  }

  const put = async (name: ObjectName, content: Uint8Array): Promise<Unsettled> => {
    const place = placeOf(layout, name)
    if (await holds(name)) return { ...place, written: place.path }
    await prepareIncoming()
    const written = join(layout.incoming, basename(place.path))
    const bytes = name.kind === 'readings' ? await compress(content) : content
    await writeWhole(disk, written, bytes)
    return { ...place, written }
  }

  const holds = async (name: ObjectName): Promise<boolean> => {
    const { path } = placeOf(layout, name)
    const size = await withFile(path, 'read', () => disk.size(path))
    if (size === null) return false
    return checked(await readFile(disk, path), name, path).then(
      () => true,
      () => false,
    )
  }

  const keep = async (kind: ObjectKind, content: Uint8Array): Promise<Hash> => {
    const name = { kind, hash: sha256(content) }
    const { path } = placeOf(layout, name)
    const waiting = unsettled.get(path) ?? put(name, content)
    unsettled.set(path, waiting)
    await waiting.catch((error: unknown) => {
      unsettled.delete(path)
      throw error
    })
    return name.hash
  }

  const read = async (name: ObjectName): Promise<Uint8Array> => {
    const { path } = placeOf(layout, name)
    const written = (await unsettled.get(path))?.written ?? path
    const bytes = await readFile(disk, written).catch((error: unknown) => {
      // It was settled in the meantime.
      if (written !== path) return readFile(disk, path)
      throw error
    })
    return checked(bytes, name, path)
  }

  /** An object of an earlier session stands in its place, but nobody knows whether it was synced. */
  const find = async (name: ObjectName): Promise<Unsettled> => {
    const place = placeOf(layout, name)
    await read(name)
    return { ...place, written: place.path }
  }

  const settle = async (names: readonly ObjectName[]): Promise<void> => {
    const batch = new Map<string, Unsettled>()
    try {
      await sideBySide(names, async (name) => {
        const { path } = placeOf(layout, name)
        batch.set(path, await (unsettled.get(path) ?? find(name)))
      })
      await putInPlace([...batch.values()], secureFolders, disk)
    } finally {
      // After a failed sync nobody knows what the disk has: whoever tries again keeps the objects again.
      for (const path of batch.keys()) unsettled.delete(path)
    }
  }

  const erase = async (names: readonly ObjectName[]): Promise<void> => {
    await prepareIncoming()
    const places = names.map((name) => placeOf(layout, name))
    await sideBySide(places, async ({ path }) => {
      unsettled.delete(path)
      await removeIfThere(disk, path)
      await removeIfThere(disk, join(layout.incoming, basename(path)))
    })
    const folders = new Set([layout.incoming, ...places.map(({ shard }) => shard)])
    await sideBySide([...folders], (folder) => syncIfThere(disk, folder))
  }

  return { keep, read, settle, erase }
}

/** Syncs the files, then moves them, then syncs the folders, each once. */
async function putInPlace(
  batch: readonly Unsettled[],
  secureFolders: Set<string>,
  disk: Disk,
): Promise<void> {
  await sideBySide(batch, ({ written }) =>
    withFile(written, 'written', () => disk.syncFile(written)),
  )
  const shards = new Set(batch.map(({ shard }) => shard))
  const fresh = [...shards].filter((shard) => !secureFolders.has(shard))
  await makeFolders(fresh, disk)
  const moved = batch.filter(({ written, path }) => written !== path)
  await sideBySide(moved, ({ written, path }) =>
    withFile(path, 'written', () => disk.rename(written, path)),
  )
  const kinds = fresh.map((shard) => dirname(shard))
  const folders = new Set([...shards, ...kinds, ...kinds.map((kind) => dirname(kind))])
  await sideBySide([...folders], (folder) =>
    withFile(folder, 'written', () => disk.syncFolder(folder)),
  )
  for (const shard of fresh) secureFolders.add(shard)
}

async function makeFolders(shards: readonly string[], disk: Disk): Promise<void> {
  const kinds = new Set(shards.map((shard) => dirname(shard)))
  const make = (folder: string): Promise<boolean> =>
    withFile(folder, 'written', () => disk.makeFolder(folder))
  await sideBySide([...kinds], make)
  await sideBySide(shards, make)
}

async function clearIncoming({ incoming }: Layout, disk: Disk): Promise<void> {
  await withFile(incoming, 'written', () => disk.makeFolder(incoming))
  const names = await withFile(incoming, 'read', () => disk.list(incoming))
  await sideBySide(names, (name) => removeIfThere(disk, join(incoming, name)))
}

/** A file that was written in part is removed, so that a full disk has its room again. */
async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await withFile(path, 'written', () => disk.write(path, bytes))
  } catch (error) {
    await removeIfThere(disk, path).catch(() => undefined)
    throw error
  }
}

async function readFile(disk: Disk, path: string): Promise<Uint8Array> {
  return withFile(path, 'read', async () => {
    try {
      return await disk.read(path)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
      throw new StoreError('missing', `${path} is gone. ${RESTORE}`, { cause: error })
    }
  })
}

const RESTORE = 'Put it back from a copy of the record; until then nothing can be quoted from it.'

async function checked(bytes: Uint8Array, name: ObjectName, path: string): Promise<Uint8Array> {
  const content = name.kind === 'readings' ? await expanded(bytes, path) : bytes
  if (sha256(content) === name.hash) return content
  throw new StoreError(
    'altered',
    `${path} was altered: its name is not the hash of its content. ${RESTORE}`,
  )
}

async function expanded(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  try {
    return await expand(bytes, { maxOutputLength: LARGEST })
  } catch (error) {
    throw new StoreError('altered', `${path} was altered: it is no gzip file. ${RESTORE}`, {
      cause: error,
    })
  }
}

async function removeIfThere(disk: Disk, path: string): Promise<void> {
  await withFile(path, 'removed', () => unlessGone(() => disk.remove(path)))
}

async function syncIfThere(disk: Disk, folder: string): Promise<void> {
  await withFile(folder, 'written', () => unlessGone(() => disk.syncFolder(folder)))
}

async function unlessGone(call: () => Promise<void>): Promise<void> {
  try {
    await call()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
