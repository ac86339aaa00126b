import { readFileSync, writeFileSync } from 'node:fs'
import { takeLock } from './lock.js'

/** Run as a process of its own: adds one to the number in a file, so many times, each under the lock. */
async function count(path: string, file: string, { times, dies }: Manner): Promise<void> {
  for (let time = 1; time <= times; time += 1) {
    const lock = await takeLock(path, 'counting', { waitMilliseconds: 30_000 })
    const number = Number(readFileSync(file, 'utf8'))
    await new Promise((resolve) => setTimeout(resolve, 2))
    writeFileSync(file, String(number + 1))
    if (dies && time === times) process.kill(process.pid, 'SIGKILL')
    await lock.release()
  }
}

interface Manner {
  readonly times: number
  /** Killed at the end, with the lock in hand. */
  readonly dies: boolean
}

const [, , path = '', file = '', times = '', dies = ''] = process.argv
await count(path, file, { times: Number(times), dies: dies === 'true' })
