// Compiles src into dist. Also npm's `prepare`: quiet where there is no compiler, as in an installed package.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const source = join(root, 'src')

if (existsSync(compiler) && existsSync(source)) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} else if (process.env.npm_lifecycle_event === 'build') {
  console.error(
    'There is no TypeScript compiler here: run "npm ci" first, with development dependencies.',
  )
  process.exitCode = 1
}
