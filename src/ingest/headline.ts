import { isSentenceEnd } from './plain.js'
import type { Unit } from './units.js'

const LONGEST_HEADLINE = 260
const MOST_WORDS = 45

/** Share of the longer words that begin with a capital from which a line is in title case, and surely is. */
const TITLE_CASE = 0.7
const FULL_TITLE_CASE = 0.95

const TURN = /^(?:\p{Lu}[\p{Lu}.'’-]*\s?){1,6}:\s/u
/** A mark or a number of an entry: "2/ I told her so". */
const LABELLED = /^(?:[[(|*•–-]|\d{1,2}\/\d{0,2}\s)/u

/**
 * Whether a line that opens a text can be its headline: short, no turn of a transcript, and in title case or without
 * a sentence's end, with a gap or a line of another kind below it (`isFollowed`).
 */
export function isHeadline(unit: Unit, isFollowed: boolean): boolean {
  const { plain } = unit
  const words = plain.split(' ')
  const fits = plain.length <= LONGEST_HEADLINE && words.length <= MOST_WORDS
  if (!fits || unit.end - unit.start > LONGEST_HEADLINE * 2) return false
  if (TURN.test(plain) || LABELLED.test(plain) || !/\p{L}/u.test(plain)) return false
  if (/^\p{Ll}|[,:;]$/u.test(plain) || plain.includes(' | ') || plain.includes('\t')) return false
  const isSentence = isSentenceEnd(plain) && !/\b(?:\p{Lu}\.){2,}$/u.test(plain)
  const capitals = capitalShare(plain)
  if (capitals >= FULL_TITLE_CASE) return !isSentence || !isTelling(words)
  if (capitals >= TITLE_CASE) return !isSentence || /[?!]['"’”]?$/u.test(plain)
  return isFollowed && !isSentence
}

const SMALL =
  /^(?:an?|the|of|in|on|at|to|for|and|or|but|nor|as|by|with|from|via|vs\.?|de|la|le|du)$/u

/** "King Osei met President Arhin.": a word in lower case that no title writes so tells a sentence. */
function isTelling(words: readonly string[]): boolean {
  return words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word))
}

/** A word or two above a headline that name a section: "World", "Europe". */
export function isKicker(plain: string): boolean {
  return plain.split(' ').length <= 2 && plain.length <= 30
}

/** Share of the words of four letters or more that begin with a capital; none when there are too few to tell. */
function capitalShare(plain: string): number {
  const words = plain.split(/[^\p{L}\p{N}'’]+/u).filter((word) => /^\p{L}.{3,}/u.test(word))
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 ? capital.length / words.length : 0
}
