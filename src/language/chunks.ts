import type { Tag, Token } from '../model/analysis.js'
import type { Span } from '../model/spans.js'
import type { VerbForm } from './inflection.js'

/** A run of tokens with one grammatical function. `first` and `last` are a half-open range of token indexes. */
export type Chunk = Phrase | VerbGroup | Mark

interface Range {
  readonly first: number
  readonly last: number
}

/** A noun phrase without what is hung on it by a preposition; its head is its last noun. */
export interface Phrase extends Range {
  readonly kind: 'phrase'
  readonly head: number
  readonly isPronoun: boolean
}

/** Auxiliaries, negation, adverbs and their verb. */
export interface VerbGroup extends Range {
  readonly kind: 'verb'
  readonly head: number
  readonly form: VerbForm
  readonly finite: boolean
  readonly infinitive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** "had proposed": what was past already. */
  readonly pluperfect: boolean
}

export interface Mark extends Range {
  readonly kind:
    | 'preposition'
    | 'that'
    | 'relative'
    | 'subordinator'
    | 'coordinator'
    | 'contrast'
    | 'comma'
    | 'colon'
    | 'semicolon'
    | 'dash'
    | 'quote'
    | 'bracket'
    | 'adverb'
    | 'time'
    | 'other'
}

/** What the chunker is told of the tokens beforehand. */
export interface Hints {
  /** Spans that are dates or durations: they are neither subjects nor objects. */
  readonly times: readonly Span[]
  /** Says which form of a verb a token is where the tagger may have missed it; `null` for no verb. */
  readonly verbFormOf: (index: number) => VerbForm | null
  /** Whether a common noun may stand before a name as its title: "the minister Ali", never "the talks Ankara". */
  readonly isTitle?: (index: number) => boolean
}

/**
 * Cuts a sentence into noun phrases, verb groups and the marks between them, left to right.
 * Shallow on purpose: it needs tags alone and is linear in the tokens.
 */
export function findChunks(tokens: readonly Token[], range: Range, hints: Hints): readonly Chunk[] {
  const chunks: Chunk[] = []
  let index = range.first
  while (index < range.last) {
    const chunk = nextChunk(tokens, { first: index, last: range.last }, hints)
    chunks.push(chunk)
    index = chunk.last
  }
  return chunks
}

function nextChunk(tokens: readonly Token[], range: Range, hints: Hints): Chunk {
  return (
    ordinalAt(tokens, range) ??
    timeAt(tokens, range, hints) ??
    verbAt(tokens, range, hints) ??
    phraseAt(tokens, range, hints) ??
    markAt(tokens, range)
  )
}

function timeAt(tokens: readonly Token[], { first, last }: Range, hints: Hints): Mark | null {
  const token = tokens[first]
  const time =
    token && hints.times.find((span) => span.start <= token.start && token.start < span.end)
  if (!time) return null
  let end = first + 1
  while (end < last && (tokens[end]?.start ?? Infinity) < time.end) end += 1
  // "the February 2022 meeting", "a year's extension": a date inside a noun phrase stays in it.
  const isLength = /^(?:DET|NUM)$/u.test(tokens[first]?.tag ?? '')
  const isOwner = isLength && /^['’]s?$/u.test(tokens[end]?.value ?? '')
  const next = tokens[isOwner ? end + 1 : end]
  const isAttribute =
    end < last &&
    next !== undefined &&
    isNominal(next.tag) &&
    !hints.verbFormOf(end) &&
    next.tag !== 'PROPN'
  return isAttribute ? null : { kind: 'time', first, last: end }
}

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'lastly', 'finally'])

// "Second, the president said": it counts, and is no one of a list.
function ordinalAt(tokens: readonly Token[], { first }: Range): Mark | null {
  const isFirst = tokens[first - 1] === undefined || tokens[first - 1]?.tag === 'PUNCT'
  const isCounting = ORDINALS.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.value === ','
  return isFirst && isCounting ? { kind: 'adverb', ...one(first) } : null
}

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  '’s',
  '’re',
  "'m",
  '’m',
])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'d", '’d'])
const MODAL = new Set(
  "will would can could may might shall should must ought wo ca 'll ’ll do does did don didn doesn need cannot".split(
    ' ',
  ),
)
const NOT = new Set(['not', "n't", 'n’t', 'never'])

function isAuxiliary(token: Token): boolean {
  if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ') return false
  if (token.tag === 'PART') return token.lower === "'ll" || token.lower === '’ll'
  return BE.has(token.lower) || HAVE.has(token.lower) || MODAL.has(token.lower)
}

function verbAt(tokens: readonly Token[], range: Range, hints: Hints): VerbGroup | null {
  let index = range.first
  const seen: string[] = []
  const isTo = tokens[index]?.lower === 'to'
  if (isTo) index += 1
  while (index < range.last) {
    const token = tokens[index]
    if (!token) break
    const isPart = isAuxiliary(token) || NOT.has(token.lower)
    const isAdverbInside =
      token.tag === 'ADV' && (seen.length > 0 || isTo || isBeforeVerb(index, hints))
    if (!isPart && !isAdverbInside) break
    seen.push(token.lower)
    index += 1
  }
  const form = index < range.last ? hints.verbFormOf(index) : null
  if (isTo && form !== 'base' && !seen.some((word) => BE.has(word) || HAVE.has(word))) return null
  if (form) return verbGroup({ first: range.first, last: index + 1, seen, form, isTo })
  const copula = seen.findLastIndex((word) => BE.has(word) || HAVE.has(word) || MODAL.has(word))
  if (copula < 0) return null
  const last = range.first + (isTo ? 1 : 0) + copula + 1
  return verbGroup({ first: range.first, last, seen: seen.slice(0, copula), form: 'past', isTo })
}

function isBeforeVerb(index: number, hints: Hints): boolean {
  const form = hints.verbFormOf(index + 1)
  return form !== null && form !== 'base'
}

interface VerbParts extends Range {
  readonly seen: readonly string[]
  readonly form: VerbForm
  readonly isTo: boolean
}

function verbGroup({ first, last, seen, form, isTo }: VerbParts): VerbGroup {
  const lastAuxiliary = seen.findLast(
    (word) => !NOT.has(word) && (BE.has(word) || HAVE.has(word) || MODAL.has(word)),
  )
  const isBe = lastAuxiliary !== undefined && BE.has(lastAuxiliary)
  const isParticiple = form === 'past' || form === 'participle'
  return {
    kind: 'verb',
    first,
    last,
    head: last - 1,
    form,
    pluperfect: seen.includes('had'),
    finite: !isTo && (lastAuxiliary !== undefined || (form !== 'gerund' && form !== 'participle')),
    infinitive: isTo,
    passive: isBe && isParticiple && seen.length > 0,
    negated: seen.some((word) => NOT.has(word)),
  }
}

const PERSONAL = new Set(
  'he she they it we i you him her them us me who himself herself themselves itself everyone everybody nobody someone one something anything nothing everything anyone'.split(
    ' ',
  ),
)
const POSSESSIVE = new Set('his her its their our my your'.split(' '))

function isNominal(tag: Tag): boolean {
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'NUM' ||
    tag === 'ADJ' ||
    tag === 'SYM' ||
    tag === 'X'
  )
}

function phraseAt(tokens: readonly Token[], range: Range, hints: Hints): Phrase | null {
  const opener = tokens[range.first]
  if (!opener) return null
  if (isPersonal(tokens, range.first))
    return { ...one(range.first), kind: 'phrase', head: range.first, isPronoun: true }
  let index = range.first
  let head = -1
  while (index < range.last && isPhrasePart(tokens, index, { first: range.first, hints })) {
    const token = tokens[index]
    if (token && isHead(token)) head = index
    index += 1
  }
  while (index > range.first && isLoose(tokens[index - 1])) index -= 1
  if (head < 0 && index > range.first) head = index - 1
  return index > range.first
    ? { kind: 'phrase', first: range.first, last: index, head, isPronoun: false }
    : null
}

function isPersonal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !PERSONAL.has(token.lower) || token.tag === 'NOUN') return false
  const next = tokens[index + 1]
  const isPossessive =
    POSSESSIVE.has(token.lower) && next !== undefined && (isNominal(next.tag) || next.tag === 'ADV')
  return token.lower !== 'who' && !isPossessive
}

function isHead(token: Token): boolean {
  return (
    token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'PRON'
  )
}

function isPhrasePart(
  tokens: readonly Token[],
  index: number,
  { first, hints }: { first: number; hints: Hints },
): boolean {
  const token = tokens[index]
  if (!token) return false
  const isFirst = index === first
  if (token.lower === "'s" || token.lower === '’s' || token.lower === "'" || token.lower === '’')
    return !isFirst && token.tag !== 'AUX' && isTouching(tokens, index)
  if (token.value === '-' || token.value === '–')
    return !isFirst && isTouching(tokens, index) && isTouching(tokens, index + 1)
  if (token.value === '[' || token.value === ']') return true
  if (RELATIVES.has(token.lower)) return false
  if (token.tag === 'DET') return isFirst || tokens[index - 1]?.tag === 'DET'
  if (POSSESSIVE.has(token.lower)) return isFirst || tokens[index - 1]?.tag === 'DET'
  if (/^(?:jr|sr)\.?$/u.test(token.lower)) return true
  if (token.value === ',' && /^(?:jr|sr)\.?$/u.test(tokens[index + 1]?.lower ?? '')) return true
  if (hints.verbFormOf(index))
    return !isFirst ? isAttributive(tokens, index, hints) : isOpeningAttribute(tokens, index)
  if (token.tag === 'ADV' && !isFirst) return isInnerAdverb(tokens, index, hints)
  if (isNominal(token.tag)) return isFirst || !isNewPhrase(tokens, index, hints)
  return (
    token.tag === 'PRON' &&
    isFirst &&
    /^(?:both|each|all|some|many|several|most|others?|none|those|these|this)$/u.test(token.lower)
  )
}

// "their first known talks", "their first publicly announced call": an adverb before what describes a noun stays inside.
function isInnerAdverb(tokens: readonly Token[], index: number, hints: Hints): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!before || !after) return false
  const isOpened = before.tag === 'DET' || POSSESSIVE.has(before.lower)
  const isParticiple = hints.verbFormOf(index + 1) !== null
  const isDescribing =
    before.tag === 'ADJ' && isParticiple && isNominal(tokens[index + 2]?.tag ?? 'X')
  return (isOpened && (isNominal(after.tag) || isParticiple)) || isDescribing
}

// "unwavering support": a participle before a noun, behind an article or adjective, is no verb.
function isAttributive(tokens: readonly Token[], index: number, hints: Hints): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!before || !after) return false
  const isIng = hints.verbFormOf(index) === 'gerund' || hints.verbFormOf(index) === 'past'
  return (
    isIng &&
    ((before.tag === 'DET' && before.lower !== 'both') ||
      before.tag === 'ADJ' ||
      POSSESSIVE.has(before.lower) ||
      before.lower === "'s") &&
    isNominal(after.tag)
  )
}

function isOpeningAttribute(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token !== undefined && token.tag === 'ADJ'
}

// "On Tuesday Macron": what a hint calls a date does not grow into the name behind it.
function isNewPhrase(tokens: readonly Token[], index: number, hints: Hints): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before) return false
  if (isNameBehindNoun(tokens, index, hints)) return true
  const isBehindTime = hints.times.some(
    (span) => span.start <= before.start && before.end <= span.end,
  )
  return isBehindTime && token.tag === 'PROPN'
}

// "Within hours of the conversation Ankara accused": a name right behind a determined common noun opens a new phrase.
function isNameBehindNoun(tokens: readonly Token[], index: number, hints: Hints): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token?.tag !== 'PROPN' || before?.tag !== 'NOUN' || !/^\p{Lu}/u.test(token.value))
    return false
  const isCommon = before.value === before.lower
  const isDetermined = tokens
    .slice(Math.max(0, index - 4), index - 1)
    .some((each) => each.tag === 'DET' || POSSESSIVE.has(each.lower))
  return isCommon && isDetermined && hints.isTitle?.(index - 1) === false
}

function isTouching(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token !== undefined && before !== undefined && before.end === token.start
}

function isLoose(token: Token | undefined): boolean {
  return token !== undefined && (token.value === '-' || token.value === '–' || token.value === '[')
}

const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where'])
const SUBORDINATORS = new Set(
  'as while when after before because since although though if unless until once whereas so than whether lest whenever'.split(
    ' ',
  ),
)
// What the tagger calls a conjunction before a gerund: "thanked them for hosting".
const PREPOSITIONS = new Set(
  'for of by with in on at from about against into without through between under'.split(' '),
)
const MARKS: ReadonlyMap<string, Mark['kind']> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
])

function markAt(tokens: readonly Token[], { first }: Range): Mark {
  const token = tokens[first]
  return { ...one(first), kind: token ? markKindOf(token) : 'other' }
}

function markKindOf(token: Token): Mark['kind'] {
  const mark = MARKS.get(token.value)
  if (mark) return mark
  if (/^["“”„«»‘’'‹›]+$/u.test(token.value)) return 'quote'
  if (token.lower === 'that') return 'that'
  if (RELATIVES.has(token.lower)) return 'relative'
  if (token.lower === 'but' || token.lower === 'yet') return 'contrast'
  if (token.tag === 'CCONJ') return 'coordinator'
  if (PREPOSITIONS.has(token.lower)) return 'preposition'
  if (SUBORDINATORS.has(token.lower) && token.tag !== 'ADV') return 'subordinator'
  if (token.tag === 'ADP' || token.lower === 'to') return 'preposition'
  if (token.tag === 'SCONJ' || SUBORDINATORS.has(token.lower)) return 'subordinator'
  return token.tag === 'ADV' ? 'adverb' : 'other'
}

function one(index: number): Range {
  return { first: index, last: index + 1 }
}
