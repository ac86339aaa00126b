import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TARGET = join(ROOT, '.cache/bench')

/**
 * The jobs of `child.ts` compiled as what is shipped is: run from its source, the same code takes an eighth longer.
 * Gives the path of the compiled script. Throws where it does not compile.
 */
export function compiledJobs(): string {
  rmSync(TARGET, { recursive: true, force: true })
  node('scripts/build.mjs', join(TARGET, 'src'))
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.bench.json')
  const models = join(TARGET, 'models')
  if (!existsSync(models)) symlinkSync(join(ROOT, 'models'), models, 'junction')
  return join(TARGET, 'bench/record/child.js')
}

function node(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}`)
}
