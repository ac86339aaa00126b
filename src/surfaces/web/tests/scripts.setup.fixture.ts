import { execFile } from 'node:child_process'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const folder = join(root, '.cache', 'scripts')

/**
 * Compiles the scripts of the pages to where a site that runs from its sources looks for them. Each takes its place
 * whole: another run may be reading the ones before.
 */
export async function setup(): Promise<void> {
  const beside = `${folder}.${process.pid}`
  const words = [compiler, '-p', 'tsconfig.scripts.json', '--outDir', beside]
  try {
    await promisify(execFile)(process.execPath, words, { cwd: root })
    await mkdir(folder, { recursive: true })
    const made = await readdir(beside)
    for (const name of made) await rename(join(beside, name), join(folder, name))
    for (const name of await readdir(folder))
      if (!made.includes(name)) await rm(join(folder, name), { force: true })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}
