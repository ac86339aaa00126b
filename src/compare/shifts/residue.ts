import type { Tag, Token } from '../../model/analysis.js'
import { tokensWithin } from '../../model/tokens.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { fieldsOf, rootOf } from '../roots.js'
import { isWord } from '../telling.js'

/** What is left of two tellings when the words that both have are taken away. */
export interface Residue {
  /** Words of substance of the first that the second has nothing of. */
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  /** Whether so much is alike that what is left is all in which they differ. */
  readonly isClose: boolean
}

const SUBSTANCE = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X'])

/** Shares of the words of substance that must be alike in the telling that has more of its own, and in both. */
const CLOSE = 0.5
const CLOSE_TOGETHER = 0.6

const KNOWN = new WeakMap<ClaimPair, Residue>()

/** Worked out once for each pair. */
export function residueOf(pair: ClaimPair): Residue {
  const known = KNOWN.get(pair)
  if (known) return known
  const [ours, theirs] = [substanceOf(pair.a, pair.near[0]), substanceOf(pair.b, pair.near[1])]
  const [a, b] = [without(ours, theirs), without(theirs, ours)]
  const [shareOfA, shareOfB] = [1 - a.length / ours.length, 1 - b.length / theirs.length]
  const isClose =
    Math.min(shareOfA, shareOfB) >= CLOSE && (shareOfA + shareOfB) / 2 >= CLOSE_TOGETHER
  const residue = { a, b, isClose }
  KNOWN.set(pair, residue)
  return residue
}

/** Whether two tellings differ in so little that a single word that only one has changes what is told. */
export function isClose(pair: ClaimPair): boolean {
  return residueOf(pair).isClose
}

function substanceOf({ telling }: Version, { evidence }: Proposition): readonly Token[] {
  const { tokens } = telling.reading.analysis
  return evidence
    .flatMap((span) => tokensWithin(tokens, span))
    .filter((token) => isWord(token) && SUBSTANCE.has(token.tag))
}

function without(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  const roots = new Set(others.map(({ lower }) => rootOf(lower)))
  const fields = new Set([...roots].flatMap((root) => fieldsOf([root])))
  return tokens.filter(({ lower }) => {
    const root = rootOf(lower)
    return !roots.has(root) && !fieldsOf([root]).some((field) => fields.has(field))
  })
}
