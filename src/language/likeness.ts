import type { Tag, Token } from '../model/analysis.js'
import { familyKey, isSameFamily } from './word-families.js'
import { isTelling } from './word-weights.js'

/** How much a word tells, 0 or more. */
export type WeightOf = (word: string) => number

const TELLS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X'])
/** Kin of a word count for less than the word: "settle" is not quite "settlement". */
const KIN = 0.8

/** The lower-case lemmas of the words that tell something, in order, repeated as in the text. */
export function contentWords(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ tag, lower }) => TELLS.has(tag) && /[\p{L}\p{N}]/u.test(lower))
    .map(({ lemma }) => lemma.toLowerCase())
    .filter(isTelling)
}

/**
 * How much two bags of words share, 0 to 1 and the same from either side: the weight of what each finds in the
 * other over the weight of both (Dice's coefficient, weighted). Kin of a word are found at a discount.
 */
export function weightedOverlap(
  a: readonly string[],
  b: readonly string[],
  weightOf: WeightOf,
): number {
  const [left, right] = [shareOf(a, b, weightOf), shareOf(b, a, weightOf)]
  const total = left.total + right.total
  return total === 0 ? 0 : (left.found + right.found) / total
}

/** How much of a part's weight the whole has too, 0 to 1. */
export function coverage(
  part: readonly string[],
  whole: readonly string[],
  weightOf: WeightOf,
): number {
  const { found, total } = shareOf(part, whole, weightOf)
  return total === 0 ? 0 : found / total
}

interface Share {
  readonly found: number
  readonly total: number
}

function shareOf(words: readonly string[], others: readonly string[], weightOf: WeightOf): Share {
  const [own, known] = [new Set(words), new Set(others)]
  let families: ReadonlyMap<string, readonly string[]> | null = null
  let [found, total] = [0, 0]
  for (const word of own) {
    const weight = weightOf(word)
    total += weight
    if (known.has(word)) found += weight
    else {
      families ??= familiesOf(known)
      const kin = families.get(familyKey(word)) ?? []
      if (kin.some((other) => isSameFamily(word, other))) found += weight * KIN
    }
  }
  return { found, total }
}

function familiesOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>()
  for (const word of words) {
    const family = families.get(familyKey(word))
    if (family) family.push(word)
    else families.set(familyKey(word), [word])
  }
  return families
}

/**
 * How alike two names are written, 0 to 1, accents and case left aside: shared pairs of letters (Dice's coefficient
 * over bigrams), so that "Zelensky" and "Zelenskyy" come near 1 and other names far below.
 */
export function nameLikeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  const unmatched = new Map<string, number>()
  for (const pair of right) unmatched.set(pair, (unmatched.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of left) {
    const count = unmatched.get(pair) ?? 0
    if (count > 0) shared += 1
    unmatched.set(pair, count - 1)
  }
  return (2 * shared) / (left.length + right.length)
}

/** Neighbouring letters, the borders of each word counted as letters. */
function pairsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => [...` ${word}`].map((letter, index) => letter + (`${word} `[index] ?? ' ')))
}
