import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Face } from './faces.js'
import { copyrightOf, glyphCountOf, renamed } from './names.js'
import { sharesOf, type ScriptRange, type ScriptShare } from './scripts.js'

/** A face cut to some characters of one script. */
export interface Cut {
  readonly face: Face
  /** As CSS `unicode-range` writes it. */
  readonly range: string
  /** In the format woff2. */
  readonly font: Buffer
  readonly copyright: string
}

/** A face cut to the characters of a text, one cut for each script. Throws when a font is not there or is broken. */
export async function cutsOf(face: Face, text: string): Promise<readonly Cut[]> {
  const shares = sharesOf(text, await rangesOf(face))
  const cuts = await Promise.all(shares.map((share) => keptCutOf(face, share)))
  return cuts.filter((cut) => cut !== null)
}

const require = createRequire(import.meta.url)

async function rangesOf({ source }: Face): Promise<readonly ScriptRange[]> {
  const path = require.resolve(`@fontsource-variable/${source}/unicode.json`)
  const found: unknown = JSON.parse(await readFile(path, 'utf8'))
  const ranges = typeof found === 'object' && found !== null ? Object.entries(found) : []
  return ranges.map(([script, range]) => ({ script, range: String(range) }))
}

/** Kerning, ligatures, accents and the figures that we set; small capitals and the like weigh as much again. */
const keepFeatures = 'kern mark mkmk ccmp locl calt liga rlig rclt case lnum tnum'.split(' ')
/** Of the names in a font: what its licence is, and where it stands. */
const licence = [13, 14]

/** The cuts made of late: cutting takes most of a page's time, and many pages use the same characters. */
const kept = new Map<string, Cut | null>()

async function keptCutOf(face: Face, share: ScriptShare): Promise<Cut | null> {
  const key = [face.role, share.script, share.characters].join(' ')
  const known = kept.get(key)
  if (known !== undefined) return known
  const cut = await cutOf(face, share)
  if (kept.size >= 32) kept.clear()
  kept.set(key, cut)
  return cut
}

/** `null` where the file has a shape for none of the characters, though they are in its range. */
async function cutOf(face: Face, { script, range, characters }: ScriptShare): Promise<Cut | null> {
  // Loaded here: whoever writes no page waits for no font.
  const { default: subsetFont } = await import('subset-font')
  const { source, weights, family } = face
  const file = `@fontsource-variable/${source}/files/${source}-${script}-wght-normal.woff2`
  const whole = await readFile(require.resolve(file))
  const wght = weights.min === weights.max ? weights.min : weights
  const cutting = { keepFeatures, preserveNameIds: licence, variationAxes: { wght } }
  const cut = await subsetFont(whole, characters, { ...cutting, targetFormat: 'truetype' })
  if (glyphCountOf(cut) < 2) return null
  const packing = { keepAllGlyphs: true, preserveNameIds: licence }
  const font = await subsetFont(renamed(cut, family), '', { ...packing, targetFormat: 'woff2' })
  return { face, range, font, copyright: copyrightOf(cut) }
}
