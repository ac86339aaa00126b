import type { CopyLevel } from '../../model/comparison.js'
import type { Passage, Stretch } from './passages.js'
import type { Weave } from './weave.js'

/** So much of a text is another's, and it is that story. */
const WHOLLY = 0.65
/** So much of a text, and a part of it is another's. */
const PARTLY = 0.12
/** From this on it matters no more how the words hang together. */
const MUCH = 0.25
/** So many words of a sentence in one piece: two stories may share one where both follow a statement closely. */
const LONG_PIECE = 18
/** So many words in each of two sentences in one piece: whoever follows a statement does not follow a story. */
const OF_SENTENCE = 4
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

/** How much of one of the texts stands in the other. */
export function partOf({ passages, ...own }: Shared, side: 'first' | 'second', weave: Weave): Part {
  const words = own[side]
  const pieces = passages.map((passage) => pieceOf(passage[side], words, weave))
  const total = countOf(words)
  const share = total === 0 ? 0 : pieces.reduce((sum, piece) => sum + piece.length, 0) / total
  return { share, level: levelOf(share, pieces) }
}

/** A passage's own words: how many, and whether it runs on from one sentence into another. */
interface Piece {
  readonly length: number
  readonly runsOn: boolean
}

function pieceOf({ from, to }: Stretch, own: Uint8Array, { sentences }: Weave): Piece {
  const counts = new Map<number, number>()
  for (let at = from; at < to; at += 1) {
    const sentence = sentences[at] ?? 0
    if (own[at] === 1) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  const lengths = [...counts.values()]
  return {
    length: lengths.reduce((sum, length) => sum + length, 0),
    runsOn: lengths.filter((length) => length >= OF_SENTENCE).length > 1,
  }
}

function levelOf(share: number, pieces: readonly Piece[]): CopyLevel {
  if (share >= WHOLLY) return 'wholly'
  const isTold =
    share >= MUCH ||
    pieces.some(({ runsOn }) => runsOn) ||
    pieces.filter(({ length }) => length >= LONG_PIECE).length > 1
  return share >= PARTLY && isTold ? 'partly' : 'non-derived'
}

function countOf(words: Uint8Array): number {
  return words.reduce((sum, word) => sum + word, 0)
}
