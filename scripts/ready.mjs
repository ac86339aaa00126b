// Makes a checkout ready to run: installs what is missing and builds what is stale. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand } from './npm.mjs'
import { root } from './root.mjs'

/** Runs `npm ci` when what is installed is not what the lockfile names. */
export function ensureInstalled() {
  if (isInstalled()) return
  console.error('Installing what is missing (npm ci) ...')
  const words = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']
  const npm = npmCommand(words)
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: npm.shell }
  const { status } = spawnSync(npm.program, npm.words, options)
  if (status === 0) return
  fail('"npm ci" failed: see above. It needs the npm registry, once.')
}

/** Builds when there is no build, or when a source is newer. */
export function ensureBuilt() {
  if (isBuilt()) return
  console.error('Building ...')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) fail('The build failed: see above.')
}

/** Every package of the lockfile is there in its version; those for other platforms need not be. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(installed)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

const builders = ['scripts/build.mjs', 'scripts/join-modules.mjs']

function isBuilt() {
  const built = join(root, 'dist', 'surfaces', 'cli', 'main.js')
  if (!existsSync(built)) return false
  const sources = ['src', 'tsconfig.json', 'tsconfig.build.json', ...builders].map((name) =>
    join(root, name),
  )
  return Math.max(...sources.map(changedAt)) <= statSync(built).mtimeMs
}

/** When a file, or anything in a folder, was last changed, in milliseconds. */
function changedAt(path) {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)))
  return Math.max(entry.mtimeMs, ...inside)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
