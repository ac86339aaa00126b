import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fontFiles, fontRules } from './fonts.js'
import { siteStyle } from './style.js'

/** One file that pages load: it never changes under its name. */
export interface Asset {
  readonly type: 'text/css' | 'text/javascript' | 'font/woff2'
  readonly body: Uint8Array<ArrayBuffer>
}

/** What pages load, each under a name that its content gives. */
export interface Assets {
  /** Path of the style. */
  readonly style: string
  /** Paths of the faces that every page sets words in: they are asked for before the style is read. */
  readonly faces: readonly string[]
  /** Path of a script; `null` for one that there is not. */
  readonly script: (name: string) => string | null
  readonly at: (path: string) => Asset | null
}

/** Reads what pages load: once, when the site starts. */
export async function loadAssets(): Promise<Assets> {
  const files = new Map<string, Asset>()
  const keep = (name: string, asset: Asset): string => {
    const path = `/assets/${named(name, asset.body)}`
    files.set(path, asset)
    return path
  }
  const fonts = await fontFiles()
  const kept = fonts.map((font) => ({
    font,
    path: keep(font.name, { type: 'font/woff2', body: font.body }),
  }))
  const rules = kept.map(({ font, path }) => fontRules(font, path))
  const style = keep('readout.css', { type: 'text/css', body: bytesOf(rules.join('') + siteStyle) })
  const scripts = new Map(
    (await scriptFiles()).map(({ name, body }) => [
      name,
      keep(`${name}.js`, { type: 'text/javascript', body }),
    ]),
  )
  return {
    style,
    faces: kept.filter(({ font }) => font.isEverywhere).map(({ path }) => path),
    script: (name) => scripts.get(name) ?? null,
    at: (path) => files.get(path) ?? null,
  }
}

/** "readout.4f2a91c03b7d.css" */
function named(name: string, body: Uint8Array): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}

/** Compiled beside this file; run from its sources, where the tests have them compiled. Pages work without any. */
async function scriptFiles() {
  const folder = import.meta.url.endsWith('.ts')
    ? new URL('../../../../.cache/scripts/', import.meta.url)
    : new URL('../browser/', import.meta.url)
  const names = await readdir(fileURLToPath(folder)).catch(() => [])
  return Promise.all(
    names
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map(async (name) => ({
        name: name.slice(0, -'.js'.length),
        body: new Uint8Array(await readFile(new URL(name, folder))),
      })),
  )
}
