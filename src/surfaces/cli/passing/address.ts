import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** In bytes, with the zero at its end: the least that any system takes. */
const LONGEST = 104

/**
 * Where the process that has a record open takes commands: a socket in the record's folder, which its owner alone can
 * reach. `null` where the folder's path is longer than a socket's may be.
 */
export function commandsAddress(home: string, platform: string = process.platform): string | null {
  if (platform === 'win32')
    return `\\\\.\\pipe\\readout-${createHash('sha256').update(home.toLowerCase()).digest('hex').slice(0, 24)}`
  const path = join(home, 'commands.sock')
  return Buffer.byteLength(path) < LONGEST ? path : null
}

/** Whether some process may take commands for a record. One that was killed leaves its socket; a pipe cannot be looked at. */
export function mayBeTaken(home: string): boolean {
  const address = commandsAddress(home)
  return address !== null && (process.platform === 'win32' || existsSync(address))
}
