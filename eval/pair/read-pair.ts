import { createHash } from 'node:crypto'
import type { AccountId } from '../../src/model/ids.js'
import type { Comparison } from '../../src/model/comparison.js'
import type { Reading } from '../../src/model/reading.js'
import type { Evidence } from '../../src/model/spans.js'
import type { Told } from '../measure.js'
import type { Gold, GoldSpan } from './gold.js'
import { contentWordsAt, placeOf, wordsAt, type Place, type Words } from '../words.js'

/** An event with what we read in its texts; readings and accounts stand in the order of the gold's texts. */
export interface ReadPair {
  readonly gold: Gold
  readonly readings: readonly Reading[]
  readonly comparison: Comparison
}

export const textsOf = (pair: ReadPair): readonly string[] =>
  pair.readings.map((reading) => reading.article.text)

/** Evidence as places in the text with that index. */
export function placesOf(text: number, evidence: readonly Evidence[]): readonly Place[] {
  return evidence.map(({ start, end }) => ({ text, start, end }))
}

/** Where an account stands in the order of the texts. Throws for one that the comparison does not list. */
export function indexOfAccount(pair: ReadPair, id: AccountId): number {
  const index = pair.comparison.accounts.findIndex((account) => account.id === id)
  if (index < 0) throw new Error(`the comparison names account ${id}, which it does not list`)
  return index
}

export function goldWords(pair: ReadPair, spans: readonly GoldSpan[]): Words {
  return wordsAt(textsOf(pair), goldPlaces(pair, spans))
}

export function goldContentWords(pair: ReadPair, spans: readonly GoldSpan[]): Words {
  return contentWordsAt(textsOf(pair), goldPlaces(pair, spans))
}

function goldPlaces(pair: ReadPair, spans: readonly GoldSpan[]): readonly Place[] {
  return spans.map((span) => placeOf(textsOf(pair), pair.gold, span))
}

/**
 * Names a finding without its words: a hash over what it is and where it stands in which text. The same text
 * read from another file has the same keys; a finding that moves or changes its meaning has a new one.
 */
export function keyOf(pair: ReadPair, meaning: string, places: readonly Place[]): string {
  const hash = createHash('sha256').update(meaning)
  for (const { text, start, end } of places)
    hash.update(`|${pair.readings[text]?.article.textHash ?? ''}:${start}-${end}`)
  return hash.digest('hex').slice(0, 16)
}

/** Evidence of one text as a side that a second reader can judge. */
export function toldIn(pair: ReadPair, text: number, evidence: readonly Evidence[]): Told {
  return { text: pair.gold.texts[text]?.id ?? '', words: inLine(evidence) }
}

/** Words on one line, for printing. */
export function inLine(evidence: readonly { readonly quote: string }[]): string {
  return evidence.map(({ quote }) => quote.replace(/\s+/gu, ' ')).join(' … ')
}
