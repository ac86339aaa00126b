import type { Act } from '../../model/account.js'
import type { Token } from '../../model/analysis.js'
import { onceFor } from '../../model/once.js'
import { quoteFrom, type Evidence } from '../../model/spans.js'
import { degreesWithin, type Degree } from '../degrees.js'
import { quoted, type PairRule } from '../finding.js'
import { headsIn } from '../heads.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { areContrary, areOpposite, rootOf } from '../roots.js'
import { type Telling } from '../telling.js'
import { stanceOf } from './stance.js'
import { tokensWithin } from '../../model/tokens.js'
import { residueOf } from '../shifts/residue.js'

/** One says it and the other says the opposite: a negation on words that both have, or acts that exclude each other. */
export const polarity: PairRule = (pair) => {
  const clash =
    negationClash(pair) ??
    actClash(pair) ??
    denialClash(pair) ??
    oppositeClash(pair) ??
    contraryClash(pair)
  if (!clash) return null
  const { a, b, near } = pair
  return {
    kind: 'wording-strength',
    direction: null,
    rule: `wording-strength/${clash.rule}`,
    weight: 0.92,
    a: { telling: a.telling, evidence: near[0].evidence, deciding: clash.a },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: clash.b },
    says: `${a.telling.letter} and ${b.telling.letter} contradict each other: ${[...sideWords(clash.a, a), ...sideWords(clash.b, b)].join(', ')}.`,
    isConflict: true,
  }
}

/** “permanent” in B. A word that only one has, as “not”, says by itself what the other lacks. */
function sideWords(words: readonly Evidence[], { telling }: Version): readonly string[] {
  return words.length > 0 ? [`${quoted(words)} in ${telling.letter}`] : []
}

interface Clash {
  readonly rule: 'polarity' | 'opposite-act' | 'opposite-word' | 'denial'
  readonly a: readonly Evidence[]
  readonly b: readonly Evidence[]
}

/** So alike must two be before a "not" in one of them is a contradiction and no other subject. */
const ALIKE = { ofShorter: 0.7, ofLonger: 0.45 }
/** A verb of refusal is itself a sign that both speak of one thing. */
const AKIN = { ofShorter: 0.5, ofLonger: 0.35 }

function negationClash(pair: ClaimPair): Clash | null {
  const contrast = negationContrast(pair)
  if (!contrast?.isOnShared || pair.draft.kind === 'contact' || !isAlike(pair.likeness, ALIKE))
    return null
  return { rule: 'polarity', a: contrast.a, b: contrast.b }
}

/** A "not" that one of two tellings has and the other lacks. */
export interface NegationContrast {
  readonly a: readonly Evidence[]
  readonly b: readonly Evidence[]
  /** Whether what it denies stands undenied in the other. */
  readonly isOnShared: boolean
}

/** The one negation by which two tellings differ; `null` where they differ in none, or in several. */
export function negationContrast({ a, b, near: [one, other] }: ClaimPair): NegationContrast | null {
  const [ours, theirs] = [negationsIn(a, one), negationsIn(b, other)]
  if (ours.length === theirs.length || ours.length + theirs.length !== 1) return null
  const [only] = [...ours, ...theirs]
  const [holder, plain] =
    ours.length > 0
      ? ([a, { version: b, told: other }] as const)
      : ([b, { version: a, told: one }] as const)
  // "Denied that it had" says "it had not".
  if (!only || isDenied(plain.told) || stanceOf(plain.version, plain.told)?.sign === -1) return null
  return {
    a: ours.map(({ evidence }) => evidence),
    b: theirs.map(({ evidence }) => evidence),
    isOnShared: isOnShared(holder.telling, only, plain),
  }
}

/** Whether it is said that something said of one is not so. */
export function isDenied({ act, statement }: Proposition): boolean {
  return act === 'deny' && (statement?.cues ?? []).some(({ quote }) => /^den(?:y|i)/iu.test(quote))
}

function isAlike({ ofShorter, ofLonger }: ClaimPair['likeness'], least: typeof ALIKE): boolean {
  return ofShorter >= least.ofShorter && ofLonger >= least.ofLonger
}

// "Not only", "not least", "no doubt" and "no more than" deny nothing.
const NO_DENIAL =
  /^\s+(?:only|just|merely|simply|solely|least|doubt|more than|less than|later than)\b/iu

function negationsIn({ telling }: Version, { words }: Proposition): readonly Degree[] {
  const { text } = telling.reading.article
  return words
    .flatMap((span) => degreesWithin(text, span, 'negation'))
    .filter(({ evidence }) => !NO_DENIAL.test(text.slice(evidence.end, evidence.end + 20)))
}

interface Plain {
  readonly version: Version
  readonly told: Proposition
}

/** What is denied in one stands undenied in the other, in what is said or in the verb that says it. */
function isOnShared(telling: Telling, { evidence }: Degree, { version, told }: Plain): boolean {
  const { tokens } = telling.reading.analysis
  const behind = { start: evidence.end, end: evidence.end + 40 }
  const denied = tokensWithin(tokens, behind).find(({ tag }) =>
    ['VERB', 'NOUN', 'ADJ'].includes(tag),
  )
  const heads = headsIn(version.telling, [...told.words, ...(told.statement?.cues ?? [])])
  return denied !== undefined && heads.includes(rootOf(denied.lower))
}

const OPPOSITES: readonly (readonly [Act, Act])[] = [
  ['agree', 'refuse'],
  ['promise', 'refuse'],
  ['support', 'refuse'],
  ['discuss', 'refuse'],
  ['promise', 'deny'],
  ['agree', 'deny'],
  ['accuse', 'deny'],
]

function actClash(pair: ClaimPair): Clash | null {
  const { a, b, near, likeness, draft } = pair
  const [one, other] = near
  const isOpposite = OPPOSITES.some(
    ([x, y]) => (one.act === x && other.act === y) || (one.act === y && other.act === x),
  )
  if (draft.kind === 'contact') return null
  const [ours, theirs] = [stanceOf(a, one), stanceOf(b, other)]
  if (ours && theirs && ours.sign !== theirs.sign && isAlike(likeness, AKIN))
    return { rule: 'opposite-act', a: [ours.evidence], b: [theirs.evidence] }
  if (!isOpposite || !isAlike(likeness, ALIKE)) return null
  const [first, second] = [one.statement?.cues ?? [], other.statement?.cues ?? []]
  const isOneVerb = first[0]?.quote.toLowerCase() === second[0]?.quote.toLowerCase()
  return first.length > 0 && second.length > 0 && !isOneVerb
    ? { rule: 'opposite-act', a: first, b: second }
    : null
}

/** Two words that exclude each other must speak of one thing. */
const KIN = 0.4

/** "A temporary measure" against "a permanent policy": each has one word of a pair and not the other. */
function oppositeClash({ a, b, near: [one, other], draft, likeness }: ClaimPair): Clash | null {
  if (likeness.ofShorter < KIN || one.kind === 'fact' || other.kind === 'fact') return null
  if (draft.kind === 'contact' || negationsIn(a, one).length + negationsIn(b, other).length > 0)
    return null
  return exclusiveAmong(rootedIn(a, one), rootedIn(b, other), areOpposite)
}

/** "In early October" against "in late October": all the rest is the same, and what is left are contraries. */
function contraryClash(pair: ClaimPair): Clash | null {
  const { a, b, near } = pair
  if (pair.draft.kind === 'contact' || near.some(({ kind }) => kind === 'fact')) return null
  const left = residueOf(pair)
  if (!left.isClose) return null
  if (negationsIn(a, near[0]).length !== negationsIn(b, near[1]).length) return null
  const isBare = left.a.length + left.b.length === 0
  const leftOf = (version: Version, told: Proposition, tokens: readonly Token[]) =>
    rootedIn(version, told).filter(({ token }) =>
      isBare ? isGoverning(token) : tokens.some(({ start }) => start === token.start),
    )
  if (left.a.length > MOST_LEFT || left.b.length > MOST_LEFT) return null
  return exclusiveAmong(leftOf(a, near[0], left.a), leftOf(b, near[1], left.b), areContrary)
}

const MOST_LEFT = 2

function exclusiveAmong(
  ours: readonly Rooted[],
  theirs: readonly Rooted[],
  areExclusive: (one: string, other: string) => boolean,
): Clash | null {
  for (const first of ours)
    for (const second of theirs) {
      const isClash =
        areExclusive(first.root, second.root) &&
        !ours.some(({ root }) => root === second.root) &&
        !theirs.some(({ root }) => root === first.root)
      if (isClash) return { rule: 'opposite-word', a: [first.evidence], b: [second.evidence] }
    }
  return null
}

// "Before the rains" and "after the rains" have all words of substance in common.
function isGoverning({ tag }: Token): boolean {
  return tag === 'ADP' || tag === 'SCONJ'
}

interface Rooted {
  readonly root: string
  readonly token: Token
  readonly evidence: Evidence
}

/** One says it was so, the other side that it was not. */
function denialClash({ a, b, near: [one, other], likeness, draft }: ClaimPair): Clash | null {
  if (draft.kind === 'contact' || isDenied(one) === isDenied(other)) return null
  if (negationsIn(a, one).length !== negationsIn(b, other).length) return null
  const plain = isDenied(one) ? other : one
  if (plain.act === 'refuse' || plain.kind === 'fact' || !isAlike(likeness, ALIKE)) return null
  const words = (each: Proposition) => each.statement?.cues ?? []
  return words(one).length > 0 && words(other).length > 0
    ? { rule: 'denial', a: words(one), b: words(other) }
    : null
}

const ROOTED = new WeakMap<Proposition, readonly Rooted[]>()

/** Read once, however many others a telling is held against. */
function rootedIn(version: Version, told: Proposition): readonly Rooted[] {
  return onceFor(ROOTED, told, () => readRooted(version, told))
}

function readRooted({ telling }: Version, { words }: Proposition): readonly Rooted[] {
  const { article, analysis } = telling.reading
  return words.flatMap((span) =>
    tokensWithin(analysis.tokens, span).map((token) => ({
      root: rootOf(token.lemma.toLowerCase()),
      token,
      evidence: quoteFrom(article.text, token),
    })),
  )
}
