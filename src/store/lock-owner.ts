import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** How the owner before ended. After a power cut, what it wrote without syncing may be gone. */
export type Ending =
  /** It released the lock, or there was none. */
  | 'released'
  /** Its process ended without releasing it; the machine went on running. */
  | 'ended'
  /** The machine stopped, or nobody can tell. */
  | 'power-cut'

/** What a lock says of who holds it. */
export interface Owner {
  /** Of this holding alone: no two locks have the same. */
  readonly token: string
  readonly pid: number
  /** Ticks from the machine's start to the process's, so that a reused pid is seen; `null` where nobody tells. */
  readonly start: string | null
  readonly host: string
  /** Of the machine's current run; `null` where nobody tells. */
  readonly boot: string | null
  /** The command: "readout add". */
  readonly holder: string
  /** Instant. */
  readonly since: string
  /** Of the owner before: it stays in the lock until a release, so that no second crash can hide the first. */
  readonly before: Ending
}

/** This process as an owner from now on. */
export function ownerNow(holder: string, before: Ending): Owner {
  return {
    token: randomBytes(8).toString('hex'),
    pid: process.pid,
    start: startOf(process.pid),
    host: hostname(),
    boot: bootId(),
    holder,
    since: new Date().toISOString(),
    before,
  }
}

/** `null` for what is no lock of ours. */
export function ownerIn(json: string): Owner | null {
  try {
    const said: unknown = JSON.parse(json)
    return isOwner(said) ? said : null
  } catch {
    return null
  }
}

/** Whether an owner still runs; one on another machine is believed to. */
export function isRunning({ host, boot, pid, start }: Owner): boolean {
  if (host !== hostname()) return true
  const current = bootId()
  if (boot !== null && current !== null && boot !== current) return false
  if (!answers(pid)) return false
  const now = startOf(pid)
  return start === null || now === null || start === now
}

/** How an owner that no longer runs ended, with what it had inherited. */
export function endingOf({ boot, before }: Owner): Ending {
  return before === 'power-cut' || boot === null || boot !== bootId() ? 'power-cut' : 'ended'
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process answers too, if only to say no.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** `null` where the system does not tell; "ended" for a process that only waits to be buried. */
function startOf(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`)
  // The name of the program stands in parentheses, and may hold any character.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  const [state] = fields
  return state === 'Z' || state === 'X' ? 'ended' : (fields[19] ?? null)
}

function bootId(): string | null {
  return readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false
  const said: Readonly<Record<string, unknown>> = { ...value }
  return (
    ['token', 'host', 'holder', 'since'].every((name) => typeof said[name] === 'string') &&
    ['start', 'boot'].every((name) => said[name] === null || typeof said[name] === 'string') &&
    Number.isSafeInteger(said['pid']) &&
    (said['before'] === 'released' || said['before'] === 'ended' || said['before'] === 'power-cut')
  )
}
