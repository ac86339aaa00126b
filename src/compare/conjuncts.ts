import type { Token } from '../model/analysis.js'

/** One of several things joined in a stretch of text. */
export interface Conjunct {
  readonly words: readonly Token[]
  /** The subject and auxiliaries that it takes from the first: "any deal should" for "be lasting". */
  readonly shared: readonly Token[]
}

type Shape = 'sentence' | 'clause' | 'predicate' | 'infinitive' | 'nominal' | 'phrase'

/** Where one conjunct ends and the next begins, as token indexes. */
interface Joint {
  readonly before: number
  readonly at: number
  readonly shape: Shape
  readonly isComma: boolean
}

/**
 * Splits a stretch of tokens into the propositions that it joins; one alone when it joins none.
 * Takes the narrower reading: what may be one noun phrase ("sovereignty and territorial integrity") stays whole. With
 * `areClausesWhole` the clauses of one sentence stay together, as in what is quoted word for word.
 */
export function splitConjuncts(
  tokens: readonly Token[],
  { areClausesWhole }: { readonly areClausesWhole: boolean } = { areClausesWhole: false },
): readonly Conjunct[] {
  const joints = closedSeries(tokens, jointsOf(tokens)).filter(
    ({ shape }) => shape !== 'clause' || !areClausesWhole,
  )
  const conjuncts: Conjunct[] = []
  let from = 0
  let shape: Shape | null = null
  for (const joint of [...joints, null]) {
    const words = wordsBetween(tokens, from, joint?.before ?? tokens.length)
    if (words.length > 0) conjuncts.push({ words, shared: sharedBy(tokens, shape, from) })
    from = joint?.at ?? tokens.length
    shape = joint?.shape ?? null
  }
  return conjuncts
}

/** A comma joins only when a later "and" closes the series in the same shape. */
function closedSeries(tokens: readonly Token[], joints: readonly Joint[]): readonly Joint[] {
  return joints.filter(
    (joint, index) =>
      !joint.isComma ||
      joints
        .slice(index + 1)
        .some((later) => !later.isComma && later.shape === joint.shape && later.at < tokens.length),
  )
}

function jointsOf(tokens: readonly Token[]): readonly Joint[] {
  const joints: Joint[] = []
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const from = joints.at(-1)?.at ?? 0
    const joint = jointAt(tokens, { from, index })
    if (joint) joints.push(joint)
  }
  return joints
}

interface Place {
  /** Where the conjunct before began. */
  readonly from: number
  readonly index: number
}

function jointAt(tokens: readonly Token[], { from, index }: Place): Joint | null {
  const token = tokens[index]
  if (!token) return null
  if (isSentenceEnd(tokens, index) || token.value === ';')
    return { before: index, at: index + 1, shape: 'sentence', isComma: false }
  const isComma = token.value === ',' && !isCoordinator(tokens[index + 1])
  const isAsWell = isAsWellAs(tokens, index)
  if (!isComma && !isAsWell && !isCoordinator(token)) return null
  const at = skipLight(tokens, index + (isAsWell ? 3 : 1))
  const shape = shapeAfter(tokens, { from, index }, at)
  return shape && { before: index, at, shape, isComma }
}

function isAsWellAs(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index, index + 3).map(({ lower }) => lower)
  return words.join(' ') === 'as well as'
}

function isCoordinator(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.lower === 'but'
}

function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
  const next = tokens[skipLight(tokens, index + 1)]
  return /^[.!?]$/u.test(tokens[index]?.value ?? '') && /^\p{Lu}/u.test(next?.value ?? '')
}

/** Past quotation marks and dashes. */
function skipLight(tokens: readonly Token[], index: number): number {
  let at = index
  while (tokens[at] && isLight(tokens[at])) at += 1
  return at
}

function isLight(token: Token | undefined): boolean {
  return token !== undefined && !/[\p{L}\p{N}€$£¥%]/u.test(token.value)
}

function shapeAfter(tokens: readonly Token[], { from, index }: Place, at: number): Shape | null {
  const left = tokens.slice(from, index)
  const right = tokens.slice(at, nextBreak(tokens, at))
  if (contentIn(left) === 0 || contentIn(right) === 0) return null
  if (opensClause(left, right)) return 'clause'
  if (opensInfinitive(left, right)) return 'infinitive'
  if (opensPredicate(left, right)) return 'predicate'
  if (opensPhrase(left, right)) return 'phrase'
  const isSplit = isAsWellAs(tokens, index) || opensNominal(left, right) || opensAmount(left, right)
  return isSplit ? 'nominal' : null
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

function nextBreak(tokens: readonly Token[], at: number): number {
  const found = tokens.findIndex((token, index) => index > at && /^[.;!?]$/u.test(token.value))
  return found < 0 ? tokens.length : found
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

/** "The talks lasted": a verb right behind its subject, no gerund. */
function isVerbOfSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    token?.tag === 'VERB' &&
    !token.lower.endsWith('ing') &&
    NAMING.has(tokens[index - 1]?.tag ?? 'X') &&
    !RELATIVES.has(tokens[index - 1]?.lower ?? '')
  )
}

function isNounPhrase(tokens: readonly Token[]): boolean {
  const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'PUNCT'])
  return (
    tokens.some((token) => NAMING.has(token.tag)) && tokens.every((token) => NOMINAL.has(token.tag))
  )
}

function opensInfinitive(left: readonly Token[], right: readonly Token[]): boolean {
  return isInfinitive(right) && left.some((_, index) => isInfinitive(left.slice(index)))
}

function isInfinitive([first, second]: readonly Token[]): boolean {
  return first?.lower === 'to' && (second?.tag === 'VERB' || second?.tag === 'AUX')
}

// "should be lasting and provide for", "had ignored X and created Y", "to ease tensions and resume talks".
function opensPredicate(left: readonly Token[], right: readonly Token[]): boolean {
  const verb = right.find((token) => token.tag !== 'ADV')
  if (!verb || !isVerbal(verb) || right.length < 2) return false
  const form = formOf(verb)
  if (form === 'gerund' && formOf(left[0]) !== 'gerund') return false
  return left.some((token) => isVerbal(token) && isParallel(token, form))
}

function isVerbal(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX'
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
  return PARALLEL.has(opener) && contentIn(right) > 1 && left.some(({ lower }) => lower === opener)
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

function isLink(token: Token): boolean {
  return token.tag === 'ADP' || token.lower === 'to'
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

function contentIn(tokens: readonly Token[]): number {
  return tokens.filter((token) => CONTENT.has(token.tag)).length
}

/** The words before the first verb, and its auxiliaries, for a predicate that has lost them. */
function sharedBy(tokens: readonly Token[], shape: Shape | null, from: number): readonly Token[] {
  if (shape !== 'predicate') return []
  const verb = tokens.findIndex((token, index) => index < from && isVerbal(token))
  if (verb < 0) return []
  let end = verb
  while (tokens[end]?.tag === 'AUX' && tokens[end]?.lower !== 'be') end += 1
  return wordsBetween(tokens, 0, Math.max(end, verb))
}

/** The words of a range without quotation marks, commas and articles of joining at its borders. */
function wordsBetween(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const words = tokens.slice(first, last)
  while (words.length > 0 && isLight(words.at(0))) words.shift()
  while (words.length > 0 && isLight(words.at(-1))) words.pop()
  return words
}
