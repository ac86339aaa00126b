import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const packed = join(root, 'node_modules', '@sparticuz', 'chromium')

/** A Chromium that can be started, and what its process must find in its environment. */
export interface Chromium {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** How every Chromium of ours is started: without a sandbox of its own (root has none), a GPU or a word to anybody. */
export const launchWords: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** $READOUT_CHROMIUM, else the one from npm, else the system's. Throws, saying what to do, when there is none. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['READOUT_CHROMIUM']
  if (named !== undefined && named !== '') return namedChromium(named)
  if (isForThisMachine() && existsSync(packed)) return unpackedChromium()
  const installed = systemChromium()
  if (installed !== null) return { executablePath: installed, env: surroundings() }
  throw new Error(
    `No Chromium: the tests of the page need one. On Linux (x64) "npm ci" brings it; elsewhere install Chromium or Google Chrome, or name one: READOUT_CHROMIUM=/path/to/chromium.`,
  )
}

function namedChromium(path: string): Chromium {
  if (!isExecutable(path))
    throw new Error(`READOUT_CHROMIUM=${path}: there is no program that can be run. Name another.`)
  return { executablePath: path, env: surroundings() }
}

function isForThisMachine(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * The npm package's Chromium in a folder of its own, with the libraries and the fonts that it brings: it asks nothing of
 * the system but the C library, and draws the same everywhere.
 */
async function unpackedChromium(): Promise<Chromium> {
  const folder = join(root, '.cache', `chromium-${packedVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...surroundings(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/** Several may unpack at a time: each does it beside, and the first to finish gives the folder its name. */
async function unpackInto(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`
  await mkdir(beside, { recursive: true })
  try {
    await promisify(execFile)(process.execPath, [join(root, 'scripts', 'unpack-chromium.mjs')], {
      // The package unpacks the libraries only where it believes to be at Amazon's.
      env: { ...surroundings(), TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    })
    await writeFile(join(beside, 'fonts.conf'), fonts)
    await rename(beside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** Only the fonts that the package brings; `relative` is to the file that says so. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`

function packedVersion(): string {
  const found: unknown = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(found).version
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function systemChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function surroundings(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
