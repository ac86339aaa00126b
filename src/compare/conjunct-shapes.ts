import type { Token } from '../model/analysis.js'

/** What a joining word joins. */
export type Shape =
  | 'sentence'
  | 'clause'
  | 'relative'
  | 'predicate'
  | 'infinitive'
  | 'nominal'
  | 'phrase'

/** The words before and behind a joining word. */
export interface Sides {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
  /** Joined by "as well as", which opens a thing of its own. */
  readonly isAsWell: boolean
}

/** What the two sides are as conjuncts; `null` where they are better read as one. */
export function shapeOf({ left, right, isAsWell }: Sides): Shape | null {
  if (contentIn(left) === 0 || contentIn(right) === 0) return null
  if (opensClause(left, right)) return 'clause'
  if (opensInfinitive(left, right)) return 'infinitive'
  if (opensPredicate(left, right)) return 'predicate'
  if (opensPhrase(left, right)) return 'phrase'
  const isNominal =
    opensNominal(left, right) || areUndertakings(left, right) || opensAmount(left, right)
  return isAsWell || isNominal ? 'nominal' : null
}

/** "..., which will meet in May": a clause that tells more of the thing before it. */
export function opensRelative(right: readonly Token[]): boolean {
  const [pronoun, verb] = right
  const isRelative = pronoun?.lower === 'which' || pronoun?.lower === 'who'
  return (
    isRelative && verb !== undefined && isVerbal(verb) && contentIn(right) > 1 && !isInside(right)
  )
}

/** "The trade, which stood at two billion, could double": the sentence goes on behind it. */
function isInside(right: readonly Token[]): boolean {
  const end = right.findIndex(({ value }) => value === ',')
  const next = right[end + 1]
  return end > 0 && next !== undefined && (isVerbal(next) || next.tag === 'ADV')
}

export function isVerbal(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX'
}

// "another $1 billion for aid and $500 million for the budget": each has its sum.
function opensAmount(left: readonly Token[], right: readonly Token[]): boolean {
  const isCounted = (token: Token) => isSum(token) || token.tag === 'NUM'
  const areSums = left.some(isSum) || right.slice(0, 3).some(isSum)
  return areSums && left.some(isCounted) && right.slice(0, 3).some(isCounted)
}

function isSum(token: Token): boolean {
  return token.tag === 'SYM' || /^[€$£¥]/u.test(token.value)
}

// "... that X and that Y", "X did this, and Y will do that".
function opensClause(left: readonly Token[], right: readonly Token[]): boolean {
  if (right[0]?.lower === 'that') return finiteAt(right) > 0 && left.length > 2
  const verb = finiteAt(right)
  return (
    finiteAt(tailOf(left)) > 0 &&
    verb > 0 &&
    verb <= 6 &&
    isNounPhrase(right.slice(0, verb)) &&
    !RELATIVES.has(right[verb - 1]?.lower ?? '')
  )
}

/** What stands behind the last mark or conjunction: "if tools and parts arrive" joins two nouns. */
function tailOf(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(
    ({ value, lower }, index) =>
      index < tokens.length - 1 && (/^[,;:]$/u.test(value) || SUBORDINATORS.has(lower)),
  )
  return tokens.slice(at + 1)
}

const SUBORDINATORS = new Set(['if', 'unless', 'when', 'while', 'because', 'that', 'since', 'as'])
const RELATIVES = new Set(['who', 'which', 'that', 'whose'])
const NAMING = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

function finiteAt(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token, index) =>
      token.tag === 'AUX' || FINITE.has(token.lower) || isVerbOfSubject(tokens, index),
  )
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had'])

/** "The talks lasted": a verb right behind its subject, or behind the mark that opens a quotation; no gerund. */
function isVerbOfSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.tag !== 'VERB' || token.lower.endsWith('ing')) return false
  const isQuoted = QUOTATION_MARK.test(tokens[index - 1]?.value ?? '')
  const before = tokens[index - (isQuoted ? 2 : 1)]
  return before !== undefined && NAMING.has(before.tag) && !RELATIVES.has(before.lower)
}

const QUOTATION_MARK = /^["“”‘’'«»]$/u
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'PUNCT'])

function isNounPhrase(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => NAMING.has(token.tag)) && tokens.every((token) => NOMINAL.has(token.tag))
  )
}

function opensInfinitive(left: readonly Token[], right: readonly Token[]): boolean {
  return isInfinitive(right, 0) && left.some((_, index) => isInfinitive(left, index))
}

function isInfinitive(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index + 1]
  return tokens[index]?.lower === 'to' && verb !== undefined && isVerbal(verb)
}

// "should be lasting and provide for", "had ignored X and created Y", "to ease tensions and resume talks".
function opensPredicate(left: readonly Token[], right: readonly Token[]): boolean {
  const verb = right.find((token) => token.tag !== 'ADV')
  if (!verb || !isVerbal(verb) || right.length < 2) return false
  const form = formOf(verb)
  if (form === 'gerund' && formOf(left[0]) !== 'gerund') return false
  return left.some((token) => isVerbal(token) && isParallel(token, form))
}

function isParallel(token: Token, form: string): boolean {
  return formOf(token) === form || (token.tag === 'AUX' && form === 'plain')
}

function formOf(token: Token | undefined): 'gerund' | 'past' | 'third' | 'plain' {
  const word = token?.lower ?? ''
  if (word.endsWith('ing')) return 'gerund'
  if (word.endsWith('ed')) return 'past'
  return /[^s]s$/u.test(word) && token?.tag === 'VERB' ? 'third' : 'plain'
}

// "for an end to X and for talks on Y": the same preposition opens both.
function opensPhrase(left: readonly Token[], right: readonly Token[]): boolean {
  const opener = right[0]?.lower ?? ''
  if (!PARALLEL.has(opener)) return false
  const isRepeated = left.some(({ lower }) => lower === opener)
  // "called for a truce and for talks": the first "for" stands with the cue, outside what is said.
  return isRepeated ? contentIn(right) > 1 : opener === 'for' && contentIn(right) > 0
}

const PARALLEL = new Set(['for', 'about', 'on', 'against', 'to'])

// "the establishment of a truce and the launch of talks": a new article, and a complement of its own.
function opensNominal(left: readonly Token[], right: readonly Token[]): boolean {
  if (left.some((token) => isVerbal(token)) || !ARTICLES.has(right[0]?.lower ?? '')) return false
  if (left.some((token) => token.lower === 'between')) return false
  const isPlain = !left.some((token) => token.tag === 'ADP')
  const head = right.findIndex((token) => token.tag === 'NOUN')
  const hasComplement = head > 0 && right.slice(head + 1, head + 3).some((next) => isLink(next))
  return head > 0 && (isPlain || hasComplement)
}

const ARTICLES = new Set(['the', 'a', 'an'])

/** "The decision to send a ship and the pledge of two million": each is a thing that somebody undertook. */
function areUndertakings(left: readonly Token[], right: readonly Token[]): boolean {
  return [left, right].every((side) => {
    const noun = side.findIndex(({ tag }) => tag === 'NOUN')
    const isOpening = noun > 0 && noun <= 2 && DETERMINERS.has(side[0]?.tag ?? '')
    return isOpening && UNDERTAKINGS.has(side[noun]?.lower ?? '') && isLinkAt(side, noun + 1)
  })
}

const isLinkAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return token !== undefined && isLink(token)
}

const DETERMINERS = new Set(['DET', 'PRON'])
const UNDERTAKINGS = new Set(
  `agreement announcement commitment contribution decision donation initiative intention offer plan pledge
   promise proposal readiness refusal resolve willingness`.split(/\s+/u),
)

function isLink(token: Token): boolean {
  return token.tag === 'ADP' || token.lower === 'to'
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

function contentIn(tokens: readonly Token[]): number {
  return tokens.filter((token) => CONTENT.has(token.tag)).length
}
