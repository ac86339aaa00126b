import type { Span } from '../src/model/spans.js'
import type { Gold, GoldSpan } from './pair/gold.js'

/** A span in one of the texts of an event; `text` is its place in the order of the gold file. */
export interface Place extends Span {
  readonly text: number
}

/** Words named by where they stand ("0:377"), so that sets of them can be counted against each other. */
export type Words = ReadonlySet<string>

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

const EMPTY_WORDS = new Set(
  (
    'a an and are as at be been being but by for from had has have he her his i if in into is it its ' +
    'of on or our she so some than that the their them then there these they this those to us was we ' +
    'were which who whom whose will with would you your not no do does did also all any s t'
  ).split(' '),
)

/**
 * The place of labelled words in the text at hand. The same words may stand elsewhere when the text has lost
 * or gained a header, so the nearest occurrence is taken. Throws when they stand nowhere.
 */
export function placeOf(texts: readonly string[], gold: Gold, span: GoldSpan): Place {
  const index = gold.texts.findIndex((text) => text.id === span.text)
  const text = texts[index]
  if (text === undefined) throw new Error(`the gold names text ${span.text}, which is not given`)
  const start = nearestStart(text, span)
  if (start === null) throw new Error(`gold words do not stand in text ${span.text}: ${span.quote}`)
  return { text: index, start, end: start + span.quote.length }
}

function nearestStart(text: string, { quote, start }: GoldSpan): number | null {
  let best: number | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at
  return best
}

/** All words that the places touch. */
export function wordsAt(texts: readonly string[], places: readonly Place[]): Words {
  return new Set(places.flatMap((place) => wordsOfPlace(texts, place).map(({ id }) => id)))
}

/** As `wordsAt`, without articles, pronouns, prepositions and auxiliaries; all words when nothing else is there. */
export function contentWordsAt(texts: readonly string[], places: readonly Place[]): Words {
  const words = places.flatMap((place) => wordsOfPlace(texts, place))
  const content = words.filter(({ word }) => !EMPTY_WORDS.has(word.toLowerCase()))
  return new Set((content.length > 0 ? content : words).map(({ id }) => id))
}

function wordsOfPlace(
  texts: readonly string[],
  place: Place,
): readonly { id: string; word: string }[] {
  const slice = (texts[place.text] ?? '').slice(place.start, place.end)
  return [...slice.matchAll(WORD)].map((found) => ({
    id: `${place.text}:${place.start + found.index}`,
    word: found[0],
  }))
}

export function sharedCount(a: Words, b: Words): number {
  return [...a].filter((word) => b.has(word)).length
}

/** Share of `of` that `by` covers, 0 to 1; 0 for no words. */
export function coverage(of: Words, by: Words): number {
  return of.size === 0 ? 0 : sharedCount(of, by) / of.size
}

/** Shared words over all words of both, 0 to 1. */
export function likeness(a: Words, b: Words): number {
  const shared = sharedCount(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/**
 * How well labelled words are hit, 0 to 1: the share of them that was found, or the share of one found piece that
 * lies in them, whichever is more.
 */
export function hitShare(wanted: Words, pieces: readonly Words[]): number {
  const all = new Set(pieces.flatMap((piece) => [...piece]))
  return Math.max(coverage(wanted, all), ...pieces.map((piece) => coverage(piece, wanted)))
}
