import { formsOf } from '../../language/inflection.js'
import { isSameFamily } from '../../language/word-families.js'
import { EQUALS } from '../../lexicon/equals.js'
import type { Tag, Token } from '../../model/analysis.js'
import { onceFor } from '../../model/once.js'
import { isOverlapping } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import { allDegreesWithin } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { beginsField, fieldsOf, rootOf } from '../roots.js'
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

/** A word of substance, with every meaning that it may share with another. */
interface Meant {
  readonly token: Token
  readonly lemma: string
  readonly keys: ReadonlySet<string>
}

const READ = new WeakMap<Proposition, readonly Meant[]>()

/** Read once, however many others a telling is held against. */
function substanceOf(version: Version, told: Proposition): readonly Meant[] {
  return onceFor(READ, told, () => readSubstance(version, told))
}

function readSubstance({ telling }: Version, { evidence }: Proposition): readonly Meant[] {
  const { article, analysis } = telling.reading
  const tokens = evidence.flatMap((span) => tokensWithin(analysis.tokens, span))
  const roots = tokens.map(({ lower }) => rootOf(lower))
  const ranked = evidence.flatMap((span) => allDegreesWithin(article.text, span))
  return tokens.flatMap((token, at) => {
    if (!isWord(token) || !SUBSTANCE.has(token.tag)) return []
    const keys = new Set(meaningsAt(roots, at))
    for (const { evidence: words, scale, value } of ranked)
      if (isOverlapping(words, token)) keys.add(`${scale} ${value}`)
    return [{ token, lemma: token.lemma.toLowerCase(), keys }]
  })
}

const LONGEST_PHRASE = 3

/** The word by its root, and the groups of equals and word fields of every phrase that it stands in. */
function meaningsAt(roots: readonly string[], at: number): readonly string[] {
  const own = roots[at] ?? ''
  const meanings = [own]
  for (let from = Math.max(0, at - LONGEST_PHRASE + 1); from <= at; from += 1) {
    const first = roots[from] ?? ''
    const isStart = beginsField(first) || GROUP_STARTS.has(first)
    const last = isStart ? Math.min(roots.length, from + LONGEST_PHRASE) : from + 1
    for (let end = at + 1; end <= last; end += 1) {
      const words = roots.slice(from, end)
      meanings.push(...fieldsOf(words), ...equalsOf(words))
    }
  }
  return meanings
}

/** Groups of equals by the roots of their words. */
const GROUPS = groupsByRoot()

function groupsByRoot(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  EQUALS.forEach((group, index) => {
    for (const words of group.flatMap(formsOfPhrase))
      groups.set(words, [...(groups.get(words) ?? []), `equals ${index}`])
  })
  return groups
}

/** The first root of every phrase of two words or more among the equals. */
const GROUP_STARTS: ReadonlySet<string> = new Set(
  [...GROUPS.keys()]
    .filter((key) => key.includes(' '))
    .map((key) => key.slice(0, key.indexOf(' '))),
)

/** A phrase with its verb in every form, should it be one. */
function formsOfPhrase(phrase: string): readonly string[] {
  const [first = '', ...rest] = phrase.split(' ')
  const forms = new Set([first, ...formsOf(first).keys()].map(rootOf))
  return [...forms].map((form) => [form, ...rest.map(rootOf)].join(' '))
}

function equalsOf(roots: readonly string[]): readonly string[] {
  return GROUPS.get(roots.join(' ')) ?? []
}

function without(words: readonly Meant[], others: readonly Meant[]): readonly Token[] {
  const keys = keysOf(others)
  return words
    .filter(
      (word) =>
        !hasAny(keys, word.keys) &&
        !others.some(({ lemma }) => lemma === word.lemma || isSameFamily(lemma, word.lemma)),
    )
    .map(({ token }) => token)
}

const KEYS = new WeakMap<readonly Meant[], ReadonlySet<string>>()

function keysOf(words: readonly Meant[]): ReadonlySet<string> {
  return onceFor(KEYS, words, () => {
    const keys = new Set<string>()
    for (const word of words) for (const key of word.keys) keys.add(key)
    return keys
  })
}

function hasAny(keys: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const key of some) if (keys.has(key)) return true
  return false
}
