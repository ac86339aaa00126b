import { generalWeight } from '../../language/word-weights.js'
import type { Tag, Token } from '../../model/analysis.js'
import type { Formula, FormulaPlace } from '../../model/positions.js'
import { overlapping } from '../../model/span-search.js'
import { coverOf, isOverlapping, isWithin, quoteFrom, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import { degreesWithin } from '../degrees.js'
import { nestedIn } from '../propositions.js'
import { isWord } from '../telling.js'
import type { Gathered } from './occasions.js'
import { repeatedRuns, type Run } from './runs.js'
import { isStated, type Saying, type Stated } from './spoken.js'

/** A word of an actor's own, and where it was said. */
interface OwnWord {
  readonly token: Token
  readonly saying: Stated
  /** Place of the occasion among all. */
  readonly occasion: number
  readonly isContent: boolean
  /** Whether it says something: a word of content that is no part of a name. */
  readonly isTelling: boolean
  readonly isNegation: boolean
}

/** Own words in a row; `null` where a sentence or a quotation ends. */
type Words = readonly (OwnWord | null)[]

/**
 * Words of content that a formula has, how many of them are no part of a name, and what these weigh together, 1 for a rare
 * one: "the United States and its European allies" names somebody, and says nothing.
 */
const LONG = { content: 4, telling: 2, weight: 1 }
/** Without names fewer will do, where they are no everyday words: "unblock the peace process". */
const SHORT = { telling: 3, words: 4, weight: 1.8 }

/** Phrases that an actor repeats word for word on two occasions or more, those of most occasions first. */
export function formulasOf(occasions: readonly Gathered[]): readonly Formula[] {
  const words = occasions.flatMap(ownWordsOf)
  const runs = repeatedRuns(numbered(words), (at) => canStand(words[at]))
  const candidates = runs.flatMap((run) => candidateOf(trimmed(run, words), words))
  return folded(candidates.toSorted(byWeight)).map((each) => formulaOf(each, words, occasions))
}

function ownWordsOf({ sayings }: Gathered, occasion: number): Words {
  const statements = new Map(
    sayings
      .filter(isStated)
      .filter(({ isOnTopic }) => isOnTopic)
      .map((each) => [`${each.source.text.key} ${each.statement.id}`, each]),
  )
  return [...statements.values()].flatMap((saying) =>
    ownSpansOf(saying).flatMap((span) => [...wordsIn(span, saying, occasion), null]),
  )
}

/** What of a statement is the speaker's own: all of it in a text of the own side, else what stands in quotation marks. */
function ownSpansOf({ voice, statement, source }: Stated): readonly Span[] {
  if (voice === 'own-text') return statement.content
  const { quotations } = source.text.reading.analysis
  return statement.content.flatMap((content) => {
    if (content.quoted) return [content]
    return quotations
      .filter(({ closed, depth }) => closed && depth === 0)
      .map(({ inner }) => inner)
      .filter((inner) => isOverlapping(content, inner))
      .map((inner) => (isWithin(inner, content) ? content : inner))
      .filter((inner) => isWithin(content, inner))
  })
}

const SUBSTANCE: ReadonlySet<Tag> = new Set<Tag>([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'X',
])
const ENDS = /^[.;:!?…]+$/u

/** Words in another's mouth are not the speaker's: they break the row. */
function wordsIn(span: Span, saying: Stated, occasion: number): Words {
  const { telling } = saying.source
  const { article, analysis } = telling.reading
  const nested = nestedIn(telling, saying.statement)
  const names = overlapping(analysis.mentions, span)
  const isNamed = (token: Token) => names.some((each) => isWithin(each, token))
  const negations = degreesWithin(article.text, span, 'negation').map(({ evidence }) => evidence)
  return tokensWithin(analysis.tokens, span).flatMap((token) => {
    if (ENDS.test(token.value) || nested.some((each) => isWithin(each, token))) return [null]
    if (!isWord(token)) return []
    const isNegation = negations.some((each) => isOverlapping(each, token))
    const isContent = SUBSTANCE.has(token.tag)
    const isTelling = isContent && token.tag !== 'PROPN' && !isNamed(token)
    return [{ token, saying, occasion, isContent, isTelling, isNegation }]
  })
}

/** The same words under the same numbers, every break under its own. */
function numbered(words: Words): readonly number[] {
  const numbers = new Map<string, number>()
  return words.map((word, at) => {
    if (word === null) return -1 - at
    const key = word.token.lower.replace(/[’'`]/gu, "'")
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** A formula begins and ends with a word of content, or with the "not" that turns it. */
function canStand(word: OwnWord | null | undefined): boolean {
  return word !== null && word !== undefined && (word.isContent || word.isNegation)
}

function trimmed({ starts, length }: Run, words: Words): Run {
  const [first = 0] = starts
  let shorter = length
  while (shorter > 0 && !canStand(words[first + shorter - 1])) shorter -= 1
  return { starts, length: shorter }
}

/** A run with the occasions on which it was said as it stands, and the places where it was said under a "not". */
interface Candidate {
  readonly length: number
  readonly said: readonly number[]
  readonly denied: readonly number[]
  readonly count: number
}

function candidateOf({ starts, length }: Run, words: Words): readonly Candidate[] {
  const [first = 0] = starts
  if (!isPhrase(words.slice(first, first + length))) return []
  const said = starts.filter((at) => !isDenied(words, at))
  const count = new Set(said.map((at) => words[at]?.occasion)).size
  const denied = starts.filter((at) => !said.includes(at))
  return count < 2 ? [] : [{ length, said, denied, count }]
}

function isPhrase(words: Words): boolean {
  const content = words.filter((word) => word?.isContent)
  const telling = words.flatMap((word) => (word?.isTelling ? [word.token] : []))
  const weight = telling.reduce((sum, { lemma }) => sum + generalWeight(lemma.toLowerCase()), 0)
  if (content.length >= LONG.content && telling.length >= LONG.telling && weight >= LONG.weight)
    return true
  return words.length >= SHORT.words && telling.length >= SHORT.telling && weight >= SHORT.weight
}

/** How far before a phrase a "not" turns it. */
const REACH = 6

function isDenied(words: Words, at: number): boolean {
  const statement = words[at]?.saying.statement
  if (statement?.act === 'deny' || statement?.act === 'refuse') return true
  const before = words.slice(Math.max(0, at - REACH), at)
  return before.slice(before.lastIndexOf(null) + 1).some((word) => word?.isNegation)
}

function byWeight(a: Candidate, b: Candidate): number {
  return b.count - a.count || b.length - a.length || (a.said[0] ?? 0) - (b.said[0] ?? 0)
}

/** One of a phrase and its own parts: the one that most occasions have, and of those the longest. */
function folded(candidates: readonly Candidate[]): readonly Candidate[] {
  const held: Candidate[] = []
  const covered = new Map<number, number[]>()
  for (const each of candidates) {
    if (each.said.every((at) => isMet(covered, at, each.length))) continue
    held.push(each)
    for (const start of each.said)
      for (let at = start; at < start + each.length; at += 1)
        covered.set(at, [...(covered.get(at) ?? []), held.length])
  }
  return held
}

/** Whether a place is within a formula that is held already, or holds one. */
function isMet(
  covered: ReadonlyMap<number, readonly number[]>,
  at: number,
  length: number,
): boolean {
  const places = Array.from({ length }, (_, index) => covered.get(at + index) ?? [])
  const common = places.filter((held) => held.length > 0).length
  return common === length || common >= LONG.content
}

function formulaOf(
  { said, denied, length }: Candidate,
  words: Words,
  occasions: readonly Gathered[],
): Formula {
  const placesOf = (starts: readonly number[]) =>
    starts.flatMap((at) => placeOf(words.slice(at, at + length), occasions))
  const places = placesOf(said)
  const at = said.flatMap((start) => words[start]?.occasion ?? [])
  const [first, last] = [Math.min(...at), Math.max(...at)]
  const later = occasions.slice(last + 1).filter(({ sayings }) => sayings.some(isOwnOnTopic))
  return {
    words: places[0]?.evidence.quote.replace(/\s+/gu, ' ') ?? '',
    count: new Set(at).size,
    first: occasions[first]?.date ?? null,
    last: occasions[last]?.date ?? null,
    without: later.length,
    dropped: later[0]?.date ?? null,
    places,
    denied: placesOf(denied),
  }
}

function isOwnOnTopic({ voice, isOnTopic }: Saying): boolean {
  return isOnTopic && voice !== 'reported'
}

function placeOf(words: Words, occasions: readonly Gathered[]): readonly FormulaPlace[] {
  const [first] = words
  const occasion = occasions[first?.occasion ?? -1]
  if (!first || !occasion) return []
  const { saying } = first
  const { article } = saying.source.text.reading
  const span = coverOf(words.flatMap((word) => word?.token ?? []))
  return [
    {
      occasion: occasion.key,
      date: occasion.date,
      article: saying.source.text.key,
      statement: saying.statement.id,
      voice: saying.voice,
      evidence: quoteFrom(article.text, span),
    },
  ]
}
