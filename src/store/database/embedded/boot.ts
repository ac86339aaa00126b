import { readFile } from 'node:fs/promises'

/** What names the time since the machine started; `null` where the system does not tell. */
export async function currentBoot(): Promise<string | null> {
  try {
    return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
  } catch {
    return null
  }
}
