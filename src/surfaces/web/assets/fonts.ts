import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { faces, type Face } from '../../../pages/fonts/faces.js'

/** One file of a typeface, for the characters of one script. */
export interface FontFile {
  readonly face: Face
  /** As CSS `unicode-range` writes it: a browser loads the file when a page has one of these. */
  readonly range: string
  readonly name: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Whether every page sets words in it. */
  readonly isEverywhere: boolean
}

const require = createRequire(import.meta.url)

/** The files of the pages' typefaces, whole as their makers packed them. */
export async function fontFiles(): Promise<readonly FontFile[]> {
  return (await Promise.all(faces.map(filesOf))).flat()
}

async function filesOf(face: Face): Promise<readonly FontFile[]> {
  const told = await readFile(require.resolve(`@fontsource-variable/${face.source}/unicode.json`))
  const ranges: unknown = JSON.parse(told.toString('utf8'))
  const scripts = typeof ranges === 'object' && ranges !== null ? Object.entries(ranges) : []
  return Promise.all(
    scripts.map(async ([script, range]) => {
      const name = `${face.source}-${script}-wght-normal.woff2`
      const path = require.resolve(`@fontsource-variable/${face.source}/files/${name}`)
      const body = new Uint8Array(await readFile(path))
      const isEverywhere = script === 'latin'
      return { face, range: String(range), name, body, isEverywhere }
    }),
  )
}

/**
 * The rule by which a style names a font file at a path. A face that does not come at once is left for the next page:
 * none takes another's place under a reader's eyes.
 */
export function fontRules({ face: { family }, range }: FontFile, path: string): string {
  return `@font-face{font-family:"${family}";font-weight:200 900;font-display:optional;src:url(${path}) format("woff2");unicode-range:${range}}\n`
}
