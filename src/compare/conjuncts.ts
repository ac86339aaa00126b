import type { Token } from '../model/analysis.js'
import { isVerbal, opensRelative, shapeOf, type Shape } from './conjunct-shapes.js'

/** One of several things joined in a stretch of text. */
export interface Conjunct {
  readonly words: readonly Token[]
  /** The subject and auxiliaries that it takes from the first: "any deal should" for "be lasting". */
  readonly shared: readonly Token[]
}

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
  if (isComma && opensRelative(tokens.slice(at, nextBreak(tokens, at))))
    return { before: index, at, shape: 'relative', isComma: false }
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

/** So far on either side of a joining word is looked at: a conjunct is told by its ends. */
const REACH = 60

function shapeAfter(tokens: readonly Token[], { from, index }: Place, at: number): Shape | null {
  return shapeOf({
    left: tokens.slice(Math.max(from, index - REACH), index),
    right: tokens.slice(at, nextBreak(tokens, at)),
    isAsWell: isAsWellAs(tokens, index),
  })
}

function nextBreak(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end < tokens.length && end < at + REACH && !/^[.;!?]$/u.test(tokens[end]?.value ?? ''))
    end += 1
  return Math.min(end, tokens.length)
}

/** What a conjunct has lost: the subject and auxiliaries of a predicate, the thing that a relative clause is about. */
function sharedBy(tokens: readonly Token[], shape: Shape | null, from: number): readonly Token[] {
  if (shape === 'relative') return wordsBetween(tokens, Math.max(0, from - LONGEST_THING), from - 1)
  if (shape !== 'predicate') return []
  const verb = tokens.findIndex((token, index) => index < from && isVerbal(token))
  if (verb < 0) return []
  let end = verb
  while (tokens[end]?.tag === 'AUX' && tokens[end]?.lower !== 'be') end += 1
  return wordsBetween(tokens, 0, Math.max(end, verb))
}

const LONGEST_THING = 6

/** The words of a range without marks and joining words at its borders. */
function wordsBetween(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const words = tokens.slice(first, last)
  const isIdle = (token: Token | undefined) => isLight(token) || isCoordinator(token)
  while (words.length > 0 && isIdle(words.at(0))) words.shift()
  while (words.length > 0 && isIdle(words.at(-1))) words.pop()
  return words
}
