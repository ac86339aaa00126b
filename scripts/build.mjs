// Compiles src into dist, or into a folder that is named: the program, the scripts of its pages, and the files of an
// empty database. Also npm's `prepare`: quiet without a compiler, as in an installed package.
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
  process.exitCode = await build()
} else if (process.env.npm_lifecycle_event === 'build') {
  console.error(
    'There is no TypeScript compiler here: run "npm ci" first, with development dependencies.',
  )
  process.exitCode = 1
}

async function build() {
  const failed = compile('tsconfig.build.json', target)
  if (failed) return failed
  const { joinModules } = await import('./join-modules.mjs')
  await joinModules(target)
  await addDatabaseFiles(target)
  return compile('tsconfig.scripts.json', join(target, 'surfaces', 'web', 'browser'))
}

function compile(project, folder) {
  const words = [compiler, '-p', project, '--outDir', folder]
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1
}
