import { cutsOf, type Cut } from './cuts.js'
import { faces, type FaceCharacters } from './faces.js'

/** The faces as CSS, or the reason why the page must do with the system's. */
export type EmbeddedFonts =
  | { readonly kind: 'embedded'; readonly css: string }
  | { readonly kind: 'system'; readonly css: ''; readonly why: string }

/**
 * The page's typefaces as `@font-face` rules with their data in them, cut to the characters that are used: "Readout
 * Serif" and "Readout Sans" (weights 400 to 600, both upright). The same characters give the same bytes.
 * Characters of other scripts than Latin, Greek and Cyrillic are left to the system's fonts. Never throws.
 */
export async function embeddedFonts(characters: FaceCharacters): Promise<EmbeddedFonts> {
  try {
    const cuts = await Promise.all(faces.map((face) => cutsOf(face, characters[face.role])))
    return { kind: 'embedded', css: cssOf(cuts.flat()) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'system', css: '', why }
  }
}

function cssOf(cuts: readonly Cut[]): string {
  return [...noticesOf(cuts), ...cuts.map(ruleOf)].map((line) => `${line}\n`).join('')
}

/** The licence asks that its notice goes with every copy. */
function noticesOf(cuts: readonly Cut[]): readonly string[] {
  const notices = cuts.map(
    ({ face, copyright }) =>
      `/* ${face.family} is cut from the font ${face.source}. ${copyright} SIL Open Font License, Version 1.1: https://openfontlicense.org */`,
  )
  return [...new Set(notices)]
}

function ruleOf({ face, range, font }: Cut): string {
  const { family, weights } = face
  const weight = `${weights.min} ${weights.max}`
  const data = `data:font/woff2;base64,${font.toString('base64')}`
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2");unicode-range:${range}}`
}
