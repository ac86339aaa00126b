// Installs what we would publish in a folder of its own: what the package needs must be in it or in its dependencies.
import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { npmCommand } from './npm.mjs'
import { root } from './root.mjs'

/** Runs a program; resolves to what it printed, and rejects with it when it fails. */
export async function run(program, words, options) {
  try {
    const { stdout } = await promisify(execFile)(program, words, options)
    return stdout
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error
    throw new Error(`${message}\n${stdout}${stderr}`, { cause: error })
  }
}

/** Runs npm in a folder, as `run` does. */
export function npm(folder, words) {
  const command = npmCommand(words)
  return run(command.program, command.words, { cwd: folder, shell: command.shell })
}

/**
 * Builds, packs, and installs the pack in a project with nothing else in it, all in an empty folder. The registry is
 * asked for the dependencies; without it, those that are installed here stand in. Resolves to the project's folder.
 */
export async function installPacked(folder) {
  const pack = await packInto(folder)
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  await npm(project, ['install', ...quickly, pack]).catch((error) => {
    if (!isUnreachable(error)) throw error
    return link(project, pack)
  })
  return project
}

const quickly = [
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--fetch-retries=0',
  '--fetch-timeout=10000',
]

/** Whether npm failed because no registry answered, and not because of the pack. */
function isUnreachable({ message }) {
  return /EAI_AGAIN|ECONN|ENETUNREACH|ENOTCACHED|ENOTFOUND|ERR_SOCKET|ETIMEDOUT/u.test(message)
}

/** Packs what `files` names, freshly built; `dist` is left alone, since others may be reading it. */
async function packInto(folder) {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const staged = join(folder, 'staged')
  for (const name of ['package.json', 'README.md', 'LICENSE', ...files])
    if (name !== 'dist') cpSync(join(root, name), join(staged, name), { recursive: true })
  await run(process.execPath, [join(root, 'scripts', 'build.mjs'), join(staged, 'dist')])
  await npm(staged, ['pack', '--ignore-scripts', '--pack-destination', folder])
  const [pack] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  return join(folder, pack)
}

/** As npm would: the pack's own files, the command, and of the packages here those that the pack depends on. */
async function link(project, pack) {
  const modules = join(project, 'node_modules')
  for (const name of dependencies()) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
  }
  await run('tar', ['-xzf', pack, '-C', project])
  renameSync(join(project, 'package'), join(modules, 'readout'))
  mkdirSync(join(modules, '.bin'))
  chmodSync(join(modules, 'readout', 'bin', 'readout.js'), 0o755)
  symlinkSync(join('..', 'readout', 'bin', 'readout.js'), join(modules, '.bin', 'readout'))
}

/** Every package that the lockfile wants for more than development; those inside others come with them. */
function dependencies() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path]) => path.replace('node_modules/', ''))
    .filter((path) => !path.includes('node_modules/'))
}
