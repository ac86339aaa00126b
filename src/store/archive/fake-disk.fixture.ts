import { basename, dirname } from 'node:path'
import type { Disk } from './disk.js'

/**
 * How a fake disk behaves. Everything may be left out: then it is empty, without an end, and never stops. Looked at with
 * each call, so that a test may change its own object on the way.
 */
export interface FakeDiskOptions {
  /** The process ends in the middle of this changing call, counted from 1: a write has written half of its bytes. */
  readonly stopAt?: number
  /** In bytes: what all files together may hold. The write that goes over writes what fits, and fails with ENOSPC. */
  readonly room?: number
  /** Every changing call fails with EROFS. */
  readonly readOnly?: boolean
  /** Called with each changing call before it is done; may throw in its place, as a failing disk does. */
  readonly before?: (call: DiskCall) => void
}

export interface DiskCall {
  /** From 1. */
  readonly number: number
  readonly name: keyof Disk
  readonly path: string
}

/** A disk in memory. "/" is there; every other folder is to be made. */
export interface FakeDisk extends Disk {
  /** Changing calls so far: writes, renames, removals, folders made, syncs. */
  readonly calls: () => number
  /** Paths of the files that a process sees now, sorted. */
  readonly files: () => readonly string[]
  /**
   * The disk as the machine finds it after a power cut. Without a seed, everything unsynced is lost: bytes, and what
   * was made, renamed or removed in a folder. With one, each unsynced thing is kept, lost or kept in part, by chance:
   * the beginning of the bytes, the beginning with zeros behind it, later changes without earlier ones. The disk before
   * it answers to nobody any more.
   */
  readonly afterPowerCut: (options?: FakeDiskOptions & { readonly seed?: number }) => FakeDisk
  /** The disk as the next process finds it after this one was killed: with everything that was written. */
  readonly afterKill: (options?: FakeDiskOptions) => FakeDisk
}

/** Thrown by every call from the stopping one on: the process is no more. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

export function fakeDisk(options: FakeDiskOptions = {}): FakeDisk {
  return diskOver(emptyFolder(), options)
}

interface File {
  readonly kind: 'file'
  bytes: Uint8Array
  /** What a power cut leaves. */
  synced: Uint8Array
}

interface Folder {
  readonly kind: 'folder'
  readonly entries: Map<string, Node>
  /** What a power cut leaves. */
  readonly synced: Map<string, Node>
}

type Node = File | Folder

const NOTHING = new Uint8Array(0)

function emptyFolder(): Folder {
  return { kind: 'folder', entries: new Map(), synced: new Map() }
}

function diskOver(root: Folder, options: FakeDiskOptions): FakeDisk {
  let calls = 0
  let isStopped = false

  const find = (path: string): Node | null => {
    let node: Node = root
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (node.kind === 'file') throw failure('ENOTDIR', path)
      const next = node.entries.get(name)
      if (next === undefined) return null
      node = next
    }
    return node
  }

  const folderAt = (path: string): Folder => {
    const node = find(path)
    if (node === null) throw failure('ENOENT', path)
    if (node.kind === 'file') throw failure('ENOTDIR', path)
    return node
  }

  const fileAt = (path: string): File => {
    const node = find(path)
    if (node === null) throw failure('ENOENT', path)
    if (node.kind === 'folder') throw failure('EISDIR', path)
    return node
  }

  const fileMade = (path: string): File => {
    const { entries } = folderAt(dirname(path))
    if (!entries.has(basename(path))) {
      entries.set(basename(path), { kind: 'file', bytes: NOTHING, synced: NOTHING })
    }
    return fileAt(path)
  }

  /** Other calls come between this one's start and its work, as they do on a disk. */
  const look = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve()
    if (isStopped) throw new Stopped()
    return work()
  }

  /** `broken` is what a call has done when the process ends in the middle of it. */
  const change = async <T>(
    call: Omit<DiskCall, 'number'>,
    work: () => T,
    broken?: () => void,
  ): Promise<T> => {
    await Promise.resolve()
    if (isStopped) throw new Stopped()
    calls += 1
    if (calls === options.stopAt) {
      isStopped = true
      broken?.()
      throw new Stopped()
    }
    options.before?.({ ...call, number: calls })
    if (options.readOnly === true) throw failure('EROFS', call.path)
    return work()
  }

  const fill = (path: string, start: (file: File) => Uint8Array, bytes: Uint8Array): void => {
    const file = fileMade(path)
    file.bytes = start(file)
    const free = (options.room ?? Infinity) - usedIn(root)
    file.bytes = joined(file.bytes, bytes.subarray(0, Math.max(0, free)))
    if (bytes.length > free) throw failure('ENOSPC', path)
  }

  const remove = (path: string): void => {
    fileAt(path)
    folderAt(dirname(path)).entries.delete(basename(path))
  }

  return {
    read: (path) => look(() => fileAt(path).bytes.slice()),
    readPart: (path, offset, most) => look(() => fileAt(path).bytes.slice(offset, offset + most)),
    size: (path) =>
      look(() => {
        const node = find(path)
        return node === null ? null : node.kind === 'file' ? node.bytes.length : 0
      }),
    list: (path) =>
      look(() => (find(path) === null ? [] : [...folderAt(path).entries.keys()].sort())),
    makeFolder: (path) =>
      change({ name: 'makeFolder', path }, () => {
        const { entries } = folderAt(dirname(path))
        const there = entries.get(basename(path))
        if (there?.kind === 'file') throw failure('EEXIST', path)
        if (there === undefined) entries.set(basename(path), emptyFolder())
        return there === undefined
      }),
    write: (path, bytes) =>
      change(
        { name: 'write', path },
        () => fill(path, () => NOTHING, bytes),
        () => fill(path, () => NOTHING, firstHalf(bytes)),
      ),
    append: (path, bytes) =>
      change(
        { name: 'append', path },
        () => fill(path, (file) => file.bytes, bytes),
        () => fill(path, (file) => file.bytes, firstHalf(bytes)),
      ),
    truncate: (path, size) =>
      change({ name: 'truncate', path }, () => {
        const file = fileAt(path)
        file.bytes = file.bytes.slice(0, size)
      }),
    rename: (from, to) =>
      change({ name: 'rename', path: to }, () => {
        const file = fileAt(from)
        folderAt(dirname(to)).entries.set(basename(to), file)
        if (from !== to) remove(from)
      }),
    remove: (path) => change({ name: 'remove', path }, () => remove(path)),
    syncFile: (path) =>
      change({ name: 'syncFile', path }, () => {
        const file = fileAt(path)
        file.synced = file.bytes
      }),
    syncFolder: (path) =>
      change({ name: 'syncFolder', path }, () => {
        const { entries, synced } = folderAt(path)
        synced.clear()
        for (const [name, node] of entries) synced.set(name, node)
      }),
    calls: () => calls,
    files: () => pathsIn(root, ''),
    afterPowerCut: ({ seed, ...next } = {}) => {
      isStopped = true
      const chance = seed === undefined ? null : chanceFrom(seed)
      return diskOver(survivorsOf(root, chance, new Map()), next)
    },
    afterKill: (next = {}) => {
      isStopped = true
      return diskOver(root, next)
    },
  }
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path })
}

function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([a, b]))
}

function usedIn(node: Node): number {
  if (node.kind === 'file') return node.bytes.length
  return [...node.entries.values()].reduce((sum, each) => sum + usedIn(each), 0)
}

function pathsIn(folder: Folder, path: string): readonly string[] {
  return [...folder.entries]
    .flatMap(([name, node]) =>
      node.kind === 'file' ? [`${path}/${name}`] : pathsIn(node, `${path}/${name}`),
    )
    .sort()
}

/** A number from 0 on, below the one given. */
type Chance = (below: number) => number

/** A file that is still named in two folders stays one file. */
type Survivors = Map<File, File>

function survivorsOf(folder: Folder, chance: Chance | null, known: Survivors): Folder {
  const entries = new Map<string, Node>()
  for (const name of new Set([...folder.synced.keys(), ...folder.entries.keys()])) {
    const before = folder.synced.get(name)
    const now = folder.entries.get(name)
    const left = chance !== null && chance(2) === 1 ? now : before
    if (left === undefined) continue
    entries.set(
      name,
      left.kind === 'file' ? fileLeft(left, chance, known) : survivorsOf(left, chance, known),
    )
  }
  return { kind: 'folder', entries, synced: new Map(entries) }
}

function fileLeft(file: File, chance: Chance | null, known: Survivors): File {
  const bytes = bytesLeft(file, chance)
  const left = known.get(file) ?? { kind: 'file', bytes, synced: bytes }
  known.set(file, left)
  return left
}

function bytesLeft({ bytes, synced }: File, chance: Chance | null): Uint8Array {
  if (chance === null || bytes === synced) return synced
  // What was synced and not changed since is safe: only what was added behind it can be lost.
  const safe = sharedStart(bytes, synced)
  const kept = safe + chance(bytes.length - safe + 1)
  const ways = [
    () => synced,
    () => bytes,
    () => bytes.slice(0, kept),
    () => joined(bytes.subarray(0, kept), new Uint8Array(bytes.length - kept)),
  ]
  return (ways[chance(ways.length)] ?? (() => synced))()
}

function sharedStart(a: Uint8Array, b: Uint8Array): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

/** xorshift32: the same seed, the same accidents. */
function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}
