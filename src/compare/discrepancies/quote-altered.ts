import { directionOf } from '../../language/word-vectors.js'
import { isTelling } from '../../language/word-weights.js'
import type { Quotation, Token } from '../../model/analysis.js'
import { coverOf, isOverlapping, quoteFrom, type Evidence, type Span } from '../../model/spans.js'
import { quoted, type PairRule } from '../finding.js'
import { meaningsAlike } from '../meaning.js'
import type { Version } from '../pair.js'
import { fieldsOf, rootOf } from '../roots.js'
import { isOwnText, isWord } from '../telling.js'
import { spanIndexAt } from '../../model/span-search.js'
import { tokensWithin } from '../../model/tokens.js'

/** Words inside quotation marks that differ for one utterance: cut, changed, or put into other words. */
export const quoteAltered: PairRule = ({ draft, a, b }) => {
  if (draft.kind === 'contact') return null
  for (const ours of quotationsOf(a))
    for (const theirs of quotationsOf(b)) {
      const rule = alterationOf(ours, theirs)
      if (rule) return findingOf({ a, b, ours, theirs, rule })
    }
  return againstText({ a, b }) ?? againstText({ a: b, b: a })
}

/** A quotation held against the running text of a side's own readout, where it stands without marks. */
function againstText({ a, b }: Pick<Alteration, 'a' | 'b'>): ReturnType<PairRule> {
  if (!isOwnText(a.telling.reading.article) || quotationsOf(a).length > 0) return null
  const { article, analysis } = a.telling.reading
  const spans = a.told.flatMap(({ words }) => words)
  for (const theirs of quotationsOf(b)) {
    const runs = spans.flatMap((span) =>
      runsWithin(tokensWithin(analysis.tokens, span).filter(isWord), theirs.roots.length),
    )
    const texts = runs.flatMap(
      (run) => quoteOf(article.text, quoteFrom(article.text, run), analysis.tokens) ?? [],
    )
    const isToldSo = spans.some((span) => isRunOf(theirs.roots, rootsIn(analysis.tokens, span)))
    const ours = isToldSo
      ? undefined
      : texts.find((text) => isReplacedWithin(text, theirs) || isOtherRendering(text, theirs))
    if (ours) return findingOf({ a, b, ours, theirs, rule: 'changed' })
  }
  return null
}

/** Every stretch of so many words. */
function runsWithin(words: readonly Token[], length: number): readonly Span[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, index) => coverOf(words.slice(index, index + length)))
}

function rootsIn(tokens: readonly Token[], span: Span): readonly string[] {
  return tokensWithin(tokens, span)
    .filter(isWord)
    .map(({ lower }) => rootOf(lower))
}

/** So many words at least, of which all but one or two stand in the readout in the same order. */
const FEWEST_IN_RUN = 5
const MOST_REPLACED = 2

/** A quotation of the readout's own words with a word or two replaced: not a part of them, and not other words. */
function isReplacedWithin(text: Quote, quote: Quote): boolean {
  if (quote.isMarked || quote.roots.length < FEWEST_IN_RUN) return false
  if (isRunOf(quote.roots, text.roots)) return false
  const missing = quote.roots.length - commonInOrder(quote.roots, text.roots)
  return (
    missing > 0 &&
    missing <= Math.min(MOST_REPLACED, Math.ceil(quote.roots.length / 4)) &&
    quote.unlike(text).length > 0 &&
    text.unlike(quote).length > 0
  )
}

/** A quotation of more words than these is held against the readout word by word. */
const MOST_IN_RENDERING = 4

/** A few words, each for one of the readout's: "serious consequences" for "grave repercussions". */
function isOtherRendering(text: Quote, quote: Quote): boolean {
  if (quote.isMarked || quote.roots.length > MOST_IN_RENDERING) return false
  const pairs = quote.matter.map((word, index) => [word, text.matter[index]] as const)
  return (
    pairs.length >= FEWEST_IN_MATTER &&
    pairs.length === text.matter.length &&
    pairs.every(([word, other]) => other && isNear(word, other)) &&
    pairs.some(([word, other]) => other && word.root !== other.root)
  )
}

interface Alteration {
  readonly a: Version
  readonly b: Version
  readonly ours: Quote
  readonly theirs: Quote
  readonly rule: 'cut' | 'changed' | 'other-words'
}

function findingOf({ a, b, ours, theirs, rule }: Alteration): ReturnType<PairRule> {
  return {
    kind: 'quote-altered',
    direction: null,
    rule: `quote-altered/${rule}`,
    weight: rule === 'other-words' ? 0.82 : 0.86,
    a: { telling: a.telling, evidence: [ours.evidence], deciding: ours.unlike(theirs) },
    b: { telling: b.telling, evidence: [theirs.evidence], deciding: theirs.unlike(ours) },
    says: saysOf({ a, b, ours, theirs, rule }),
  }
}

/** "Inside the quotation: “brave” in A, “bold” in B." */
function saysOf({ a, b, ours, theirs, rule }: Alteration): string {
  const [one, other] = [a.telling.letter, b.telling.letter]
  if (rule === 'other-words') return `${one} and ${other} quote the same utterance in other words.`
  const mine = { letter: one, words: ours.unlike(theirs), length: ours.roots.length }
  const yours = { letter: other, words: theirs.unlike(ours), length: theirs.roots.length }
  const [shorter, longer] = mine.length < yours.length ? [mine, yours] : [yours, mine]
  const isAsLong = shorter.length >= longer.length * AS_LONG
  // Of a long quotation cut short only the words that were put in count.
  const sides = isAsLong || shorter.words.length === 0 ? [mine, yours] : [shorter]
  const told = sides
    .filter(({ words }) => words.length > 0)
    .map(({ letter, words }) => `${quoted(words)} in ${letter}`)
  const [only] = told
  if (!only) return `The quotation in ${other} is not that in ${one}, word for word.`
  const lacking = told.length > 1 ? '' : `, not in ${only.endsWith(one) ? other : one}`
  return `Inside the quotation: ${told.join(', ')}${lacking}.`
}

const AS_LONG = 0.7

interface Word {
  readonly lower: string
  readonly root: string
}

interface Quote {
  readonly evidence: Evidence
  readonly roots: readonly string[]
  /** Its words of substance in lower case, each with its root. */
  readonly matter: readonly Word[]
  /** Whether it says itself that words were left out or put in. */
  readonly isMarked: boolean
  readonly unlike: (other: Quote) => readonly Evidence[]
  /** Whether the phrase in which a word stands goes on with the next, by its index: "outside | the continent". */
  readonly goesOn: (index: number) => boolean
  /** The root of the word behind its closing mark. */
  readonly behind: string | null
}

const FEWEST_WORDS = 4
const MATTER = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

function quotationsOf({ telling, told }: Version): readonly Quote[] {
  const { quotations, tokens } = telling.reading.analysis
  const { text } = telling.reading.article
  const isTold = (quotation: Quotation) =>
    told.some(({ words }) => words.some((span) => isOverlapping(span, quotation)))
  return quotations
    .filter((quotation) => quotation.depth === 0 && isTold(quotation))
    .map(({ inner }) =>
      quoteOf(text, inner.start < inner.end ? quoteFrom(text, inner) : null, tokens),
    )
    .filter((quote): quote is Quote => quote !== null && quote.roots.length > 0)
}

function quoteOf(text: string, evidence: Evidence | null, tokens: readonly Token[]): Quote | null {
  if (!evidence) return null
  const inserted = insertionsIn(evidence)
  const words = tokensWithin(tokens, evidence)
    .filter(isWord)
    .filter((token) => !inserted.some((span) => isOverlapping(span, token)))
  const roots = words.map(({ lower }) => rootOf(lower))
  return {
    evidence,
    roots,
    matter: words
      .filter(({ tag, lower }) => MATTER.has(tag) && isTelling(lower))
      .map(({ lower }) => ({ lower, root: rootOf(lower) })),
    isMarked: /…|\.\.\./u.test(evidence.quote),
    goesOn: (index) => {
      const [before, next] = [words[index - 1], words[index]]
      const isPhrase = next !== undefined && IN_PHRASE.has(next.tag)
      return isPhrase && before !== undefined && text.slice(before.end, next.start).trim() === ''
    },
    behind: rootBehind(text, tokens, evidence.end),
    unlike: (other) =>
      words
        .filter(
          ({ tag, lower }, index) =>
            (MATTER.has(tag) || TURNING.has(lower)) && !other.roots.includes(roots[index] ?? ''),
        )
        .map((token) => quoteFrom(text, token))
        .slice(0, 4),
  }
}

const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

function rootBehind(text: string, tokens: readonly Token[], end: number): string | null {
  const next = tokens.slice(spanIndexAt(tokens, end)).find(isWord)
  return next && !/[.!?;]/u.test(text.slice(end, next.start)) ? rootOf(next.lower) : null
}

/** What the outlet put in, and says so: "[the strait]". */
function insertionsIn({ quote, start }: Evidence): readonly Span[] {
  return [...quote.matchAll(/\[[^\]]*\]/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

const SAME_UTTERANCE = 0.7
const SAME_MATTER = 0.6
const FEWEST_IN_MATTER = 2

function alterationOf(a: Quote, b: Quote): Alteration['rule'] | null {
  const [shorter, longer] = a.roots.length <= b.roots.length ? [a, b] : [b, a]
  if (isBrokenOff(shorter, longer)) return 'cut'
  if (isRunOf(shorter.roots, longer.roots)) return null
  if (a.isMarked || b.isMarked) return isCutShort(a, b) || isCutShort(b, a) ? 'cut' : null
  if (shorter.roots.length < FEWEST_WORDS) return isReplaced(a, b) ? 'changed' : null
  const common = commonInOrder(a.roots, b.roots)
  if (common === shorter.roots.length) return 'cut'
  if (common / shorter.roots.length >= SAME_UTTERANCE) return 'changed'
  const isAsLong = shorter.roots.length >= longer.roots.length * 0.6
  return isAsLong && isSameMatter(shorter, longer) ? 'other-words' : null
}

/** So many words from its beginning, and a quotation that ends within a phrase is no mere part of another. */
const FEWEST_BROKEN = 6

/**
 * "Imposed from outside" for "imposed from outside the continent": a quotation that begins as the other does and ends
 * where that goes on within its phrase, and the words behind the mark do not go on so either.
 */
function isBrokenOff(cut: Quote, whole: Quote): boolean {
  const length = cut.roots.length
  if (length < FEWEST_BROKEN || cut.isMarked || length >= whole.roots.length) return false
  const isPrefix = cut.roots.every((root, index) => whole.roots[index] === root)
  return isPrefix && whole.goesOn(length) && cut.behind !== whole.roots[length]
}

/** A cut that is marked alters nothing, unless what is left out turns, limits or conditions what stays. */
const TURNING = new Set(
  'not no never unless if only provided except without may might could should'.split(' '),
)

function isCutShort(whole: Quote, cut: Quote): boolean {
  if (!cut.isMarked || whole.isMarked) return false
  const common = commonInOrder(whole.roots, cut.roots)
  if (common < cut.roots.length || cut.roots.length < FEWEST_WORDS) return false
  return whole.roots.some((root) => TURNING.has(root) && !cut.roots.includes(root))
}

/** Short quotations of one length in which a word gave way to another: "a brave decision", "a bold decision". */
function isReplaced(a: Quote, b: Quote): boolean {
  if (a.roots.length !== b.roots.length) return false
  const pairs = a.roots.map((root, index) => [root, b.roots[index] ?? ''] as const)
  const same = pairs.filter(([one, other]) => one === other).length
  const kin = pairs.filter(([one, other]) => one !== other && areKin(one, other)).length
  return same + kin === pairs.length || same >= pairs.length / 2
}

function areKin(a: string, b: string): boolean {
  const fields = fieldsOf([b])
  return fieldsOf([a]).some((each) => fields.includes(each))
}

/** Most of what the shorter says, the longer says in the same words or in words that stand near them. */
function isSameMatter(shorter: Quote, longer: Quote): boolean {
  const same = shorter.matter.filter(({ root }) => longer.matter.some((word) => word.root === root))
  const kin = shorter.matter.filter((word) => longer.matter.some((other) => isNear(word, other)))
  return (
    same.length > 0 &&
    kin.length >= FEWEST_IN_MATTER &&
    kin.length / shorter.matter.length >= SAME_MATTER
  )
}

/** From this on two words may be two translations of one. */
const NEAR = 0.5

function isNear(one: Word, other: Word): boolean {
  if (one.root === other.root || areKin(one.root, other.root)) return true
  const [a, b] = [directionOf(one.lower), directionOf(other.lower)]
  return meaningsAlike(a, b) >= NEAR
}

/** Quoting a part as it stands alters nothing. */
function isRunOf(part: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
}

/** Length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row: readonly number[] = Array.from({ length: b.length + 1 }, () => 0)
  for (const one of a) {
    const next = [0]
    b.forEach((other, index) =>
      next.push(
        one === other ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0),
      ),
    )
    row = next
  }
  return row.at(-1) ?? 0
}
