import type { CopyLevel } from '../../model/comparison.js'
import type { Passage } from './passages.js'
import type { Weave } from './weave.js'

/** So much of a text is another's, and it is that story. */
const WHOLLY = 0.65
/** So much of a text, and a part of it is another's. */
const PARTLY = 0.12
/** A sentence in one piece: sentences that follow one statement closely share less between its words. */
const LONGEST_CHANCE = 18
/** Fewer words of its own than this, and a text is judged with all its words. */
const FEWEST_OWN_WORDS = 20

/** How much of a text stands in another, and how that is called. */
export interface Part {
  readonly level: CopyLevel
  /** 0 to 1, of the text's own words. */
  readonly share: number
}

/** Two texts, for each which of its words are its own, and what they share. */
export interface Shared {
  readonly passages: readonly Passage[]
  readonly first: Uint8Array
  readonly second: Uint8Array
}

/**
 * 1 for each word that is the outlet's own: outside quotation marks here and in the other text, and not taken from a
 * primary that both relay. Two stories that quote one statement are no copies of each other.
 */
export function ownWords(
  [first, second]: readonly [Weave, Weave],
  [relayedByFirst, relayedBySecond]: readonly [Uint8Array, Uint8Array],
  passages: readonly Passage[],
): Shared {
  const own = {
    first: first.quoted.map((quoted, at) => Number(quoted === 0 && relayedByFirst[at] !== 1)),
    second: second.quoted.map((quoted, at) => Number(quoted === 0 && relayedBySecond[at] !== 1)),
  }
  for (const match of passages.flatMap(({ matches }) => matches)) {
    if (own.first[match.first] === 1 && own.second[match.second] === 1) continue
    own.first[match.first] = 0
    own.second[match.second] = 0
  }
  const isScarce = [own.first, own.second].some((words) => countOf(words) < FEWEST_OWN_WORDS)
  return isScarce
    ? { passages, first: own.first.map(() => 1), second: own.second.map(() => 1) }
    : { passages, ...own }
}

/** How much of the first or of the second text stands in the other. */
export function partOf({ passages, ...own }: Shared, side: 'first' | 'second'): Part {
  const words = own[side]
  const pieces = passages.map((passage) =>
    countOf(words.subarray(passage[side].from, passage[side].to)),
  )
  const total = countOf(words)
  const share = total === 0 ? 0 : pieces.reduce((sum, piece) => sum + piece, 0) / total
  return { share, level: levelOf(share, Math.max(0, ...pieces)) }
}

function levelOf(share: number, longest: number): CopyLevel {
  if (share >= WHOLLY) return 'wholly'
  return share >= PARTLY && longest >= LONGEST_CHANCE ? 'partly' : 'non-derived'
}

function countOf(words: Uint8Array): number {
  return words.reduce((sum, word) => sum + word, 0)
}
