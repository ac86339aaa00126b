/** A typeface that the pages set text in, under our own name: the licence reserves the makers' name for whole fonts. */
export interface Face {
  readonly role: keyof FaceCharacters
  readonly family: 'Readout Serif' | 'Readout Sans'
  /** The package in `@fontsource-variable` that it is cut from. */
  readonly source: string
  readonly weights: Weights
}

/** In the units of CSS `font-weight`. */
export interface Weights {
  readonly min: number
  readonly max: number
}

/** The text that each face sets. The order and number of its characters do not matter. */
export interface FaceCharacters {
  readonly serif: string
  readonly sans: string
}

export const faces: readonly Face[] = [
  {
    role: 'serif',
    family: 'Readout Serif',
    source: 'source-serif-4',
    weights: { min: 400, max: 600 },
  },
  {
    role: 'sans',
    family: 'Readout Sans',
    source: 'source-sans-3',
    weights: { min: 400, max: 600 },
  },
]
