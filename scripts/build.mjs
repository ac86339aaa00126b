// Compiles src into dist, or into a folder that is named, with the files of an empty database beside it. Also npm's `prepare`: quiet without a compiler, as in an
// installed package.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addDatabaseFiles } from './database-files.mjs'
import { root } from './root.mjs'

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const source = join(root, 'src')
const target = resolve(process.argv[2] ?? join(root, 'dist'))

if (existsSync(compiler) && existsSync(source)) {
  rmSync(target, { recursive: true, force: true })
  const words = [compiler, '-p', 'tsconfig.build.json', '--outDir', target]
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
  if (status === 0) await addDatabaseFiles(target)
} else if (process.env.npm_lifecycle_event === 'build') {
  console.error(
    'There is no TypeScript compiler here: run "npm ci" first, with development dependencies.',
  )
  process.exitCode = 1
}
