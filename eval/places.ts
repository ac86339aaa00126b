import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Gold } from './pair/gold.js'

const SHARED = new URL('../../shared/', import.meta.url)

/** The folder with one folder of texts for each event; it lies beside the checkout where there is one. */
export const READOUTS = fileURLToPath(new URL('corpora/readouts/', SHARED))

const SEEDS = fileURLToPath(new URL('seeds/', SHARED))

export const LABELLED = `${READOUTS}macron-putin-2025-07-01/`

export function hasLabels(): boolean {
  return existsSync(`${LABELLED}gold.json`)
}

const INVENTED = ['../cases/', './events/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** Folders of invented events that have labels: the cases, and texts written and labelled by who had not seen the code. */
export function labelledCases(): readonly string[] {
  return INVENTED.flatMap((root) =>
    readdirSync(root)
      .sort()
      .map((slug) => `${root}${slug}/`)
      .filter((folder) => existsSync(`${folder}gold.json`)),
  )
}

export function hasReadouts(): boolean {
  return existsSync(READOUTS)
}

/**
 * The bare files of the same texts in the order of the labels, or none when they are not all there. A bare file
 * is told by the first labelled statement that stands in it.
 */
export function bareFiles(gold: Gold): readonly string[] {
  if (!existsSync(SEEDS)) return []
  const seeds = readdirSync(SEEDS)
    .sort()
    .map((name) => `${SEEDS}${name}`)
  const files = gold.texts.flatMap(({ id }) => {
    const quote = gold.statements.find(({ span }) => span.text === id)?.span.quote
    const file = seeds.find(
      (seed) => quote !== undefined && readFileSync(seed, 'utf8').includes(quote),
    )
    return file === undefined ? [] : [file]
  })
  return files.length === gold.texts.length ? files : []
}
