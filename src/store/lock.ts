import { link, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, withFile } from './archive/faults.js'
import { nodeDisk } from './archive/node-disk.js'
import { StoreError } from './errors.js'
import { type Ending, endingOf, isRunning, type Owner, ownerIn, ownerNow } from './lock-owner.js'

/** A lock that is held. */
export interface Lock {
  /** How the owner before ended. */
  readonly before: Ending
  /** Lets go of it; a second call does nothing. */
  readonly release: () => Promise<void>
}

export interface LockOptions {
  /** How long to try again while another owner runs; 0 when not given. */
  readonly waitMilliseconds?: number
}

/** In milliseconds: between two tries. */
const PAUSE = 50

/** In milliseconds: a lock that cannot be read, and is older, was cut short by a crash. */
const TIME_TO_WRITE = 10_000

/**
 * Takes the lock at a path, in a folder that is there, for one owner among all processes. The lock of a process that is
 * gone is taken over. Throws a StoreError: `locked` while another owner runs, `read-only` where no lock can be written.
 */
export async function takeLock(
  path: string,
  holder: string,
  { waitMilliseconds = 0 }: LockOptions = {},
): Promise<Lock> {
  const deadline = performance.now() + waitMilliseconds
  for (;;) {
    const taken = await tryLock(path, holder)
    if (taken.kind === 'taken') return taken.lock
    if (performance.now() >= deadline) throw lockedBy(taken.owner, path)
    await sleep(PAUSE)
  }
}

type Tried =
  | { readonly kind: 'taken'; readonly lock: Lock }
  /** `null`: somebody is just taking it. */
  | { readonly kind: 'held'; readonly owner: Owner | null }

async function tryLock(path: string, holder: string): Promise<Tried> {
  const mine = ownerNow(holder, 'released')
  if (await place(mine, path, putFirst)) return { kind: 'taken', lock: lockOf(mine, path) }
  const found = await readLock(path)
  if (found.kind === 'none') return tryLock(path, holder)
  if (found.kind === 'held') return found
  return takeOver(found, path, holder)
}

/**
 * Puts a new owner in the place of one that is gone. Whoever does so holds a lock on that owner's token, and looks again:
 * of several that try at once, the others then find a token that is not the one they came for.
 */
async function takeOver(stale: Stale, path: string, holder: string): Promise<Tried> {
  const right = await tryLock(`${path}.${stale.token}`, holder)
  if (right.kind === 'held') return right
  try {
    const found = await readLock(path)
    if (found.kind === 'held') return found
    if (found.kind === 'none' || found.token !== stale.token) return await tryLock(path, holder)
    const mine = ownerNow(holder, stale.ending)
    await place(mine, path, putOver)
    return { kind: 'taken', lock: lockOf(mine, path) }
  } finally {
    await right.lock.release()
  }
}

interface Stale {
  readonly kind: 'stale'
  readonly token: string
  readonly ending: Ending
}

type Found = { readonly kind: 'none' } | Stale | Extract<Tried, { kind: 'held' }>

async function readLock(path: string): Promise<Found> {
  const json = await withFile(path, 'read', () => unlessGone(() => readFile(path, 'utf8')))
  if (json === null) return { kind: 'none' }
  const owner = ownerIn(json)
  if (owner === null) return readUnreadable(path)
  if (isRunning(owner)) return { kind: 'held', owner }
  return { kind: 'stale', token: owner.token, ending: endingOf(owner) }
}

async function readUnreadable(path: string): Promise<Found> {
  const found = await withFile(path, 'read', () => unlessGone(() => stat(path)))
  if (found === null) return { kind: 'none' }
  if (Date.now() - found.mtimeMs < TIME_TO_WRITE) return { kind: 'held', owner: null }
  return { kind: 'stale', token: 'unreadable', ending: 'power-cut' }
}

/** Writes the lock whole and synced beside its place, then puts it there. */
async function place(owner: Owner, path: string, put: Put): Promise<boolean> {
  const beside = `${path}.${owner.token}.new`
  return withFile(path, 'written', async () => {
    try {
      await writeSynced(beside, `${JSON.stringify(owner)}\n`)
      if (!(await put(beside, path))) return false
      await nodeDisk.syncFolder(dirname(path))
      return true
    } finally {
      await unlessGone(() => unlink(beside))
    }
  })
}

type Put = (from: string, to: string) => Promise<boolean>

/** `false` when there is a lock already. */
const putFirst: Put = async (from, to) => {
  try {
    await link(from, to)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return false
    // Some file systems have no second names for a file.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return copyFirst(from, to)
    throw error
  }
}

const copyFirst: Put = async (from, to) => {
  try {
    await writeSynced(to, await readFile(from, 'utf8'))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const putOver: Put = async (from, to) => {
  await rename(from, to)
  return true
}

/** Throws EEXIST when the file is there. */
async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

function lockOf(mine: Owner, path: string): Lock {
  let isHeld = true
  return {
    before: mine.before,
    release: async () => {
      if (!isHeld) return
      isHeld = false
      const json = await unlessGone(() => readFile(path, 'utf8'))
      // Somebody who removed the lock by hand may have let another owner in.
      if (json !== null && ownerIn(json)?.token === mine.token) await unlessGone(() => unlink(path))
    },
  }
}

async function unlessGone<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function lockedBy(owner: Owner | null, path: string): StoreError {
  const record = `The record in ${dirname(path)} is in use`
  if (owner === null) {
    return new StoreError('locked', `${record}: another command is just taking it. Try again.`)
  }
  const { holder, pid, host, since } = owner
  const who = `\`${holder}\` (process ${pid} on ${host}, since ${inLocalTime(since)})`
  const advice = `Wait for it to end, or end it. If it no longer runs, remove ${path}.`
  return new StoreError('locked', `${record} by ${who}. ${advice}`)
}

/** "2026-01-31 10:31" */
function inLocalTime(instant: string): string {
  const at = new Date(instant)
  const two = (count: number): string => String(count).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
