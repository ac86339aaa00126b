import type { Sentence, Token } from '../model/analysis.js'
import type { Span } from '../model/spans.js'

/** A stretch of a sentence around one finite verb; `first` and `last` are a half-open range of token indexes. */
export interface Clause extends Span {
  /** Index among the clauses of the text. */
  readonly index: number
  readonly first: number
  readonly last: number
  /** Index of its sentence. */
  readonly sentence: number
  /** Token index of its first finite verb; `null` in a heading or a fragment. */
  readonly verb: number | null
  /** It goes on with the subject of the clause before: "and travelled to Moscow", "saying that". */
  readonly isShared: boolean
  /** It depends on a noun before it: "which lasted an hour". */
  readonly isRelative: boolean
}

interface Opening {
  /** Token index where the clause before ends. */
  readonly before: number
  /** Token index where the new clause begins. */
  readonly at: number
  readonly isShared: boolean
  readonly isRelative: boolean
}

/** The clauses of each sentence, in order; words that only join clauses ("that", "and") belong to none. */
export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Clause[] {
  return sentences
    .flatMap((sentence, index) => clausesOf(tokens, sentence, index))
    .map((clause, index) => ({ ...clause, index }))
}

/** Tokens after which a clause is cut: a list or no sentence, and what reads clauses stays linear. */
const CLAUSE_LENGTH = 160

function clausesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
): readonly Omit<Clause, 'index'>[] {
  const clauses: Omit<Clause, 'index'>[] = []
  let open: Omit<Opening, 'before'> = { at: sentence.first, isShared: false, isRelative: false }
  const close = (end: number) => {
    const clause = clauseFrom(tokens, { first: open.at, last: end, sentence: index })
    if (clause) clauses.push({ ...clause, isShared: open.isShared, isRelative: open.isRelative })
  }
  let hasVerb = false
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (at <= open.at) continue
    hasVerb ||= isFinite(tokens, at - 1) || isInfinitive(tokens, at - 1)
    const place = { at, hasVerb, last: sentence.last, isRelative: open.isRelative }
    const opening =
      openingAt(tokens, place) ?? (at - open.at > CLAUSE_LENGTH ? plain(at, at) : null)
    if (!opening) continue
    close(opening.before)
    open = opening
    hasVerb = false
  }
  close(sentence.last)
  return clauses
}

function clauseFrom(
  tokens: readonly Token[],
  range: { first: number; last: number; sentence: number },
): Omit<Clause, 'index' | 'isShared' | 'isRelative'> | null {
  let { first, last } = range
  while (first < last && isMark(tokens[first])) first += 1
  while (last > first && isTrailingMark(tokens[last - 1])) last -= 1
  const [head, tail] = [tokens[first], tokens[last - 1]]
  if (first >= last || !head || !tail) return null
  return {
    first,
    last,
    sentence: range.sentence,
    verb: finiteVerbIn(tokens, first, last),
    start: head.start,
    end: tail.end,
  }
}

interface Place {
  readonly at: number
  /** Whether the clause that is open has a verb before this place. */
  readonly hasVerb: boolean
  readonly last: number
  /** Whether the clause that is open is a relative one, behind which the main clause may go on. */
  readonly isRelative: boolean
}

/** The new clause that begins at a token, if one does. */
function openingAt(tokens: readonly Token[], place: Place): Opening | null {
  const { at, hasVerb, last } = place
  const token = tokens[at]
  if (!token) return null
  if (isShortAside(tokens, at)) return null
  if (BREAKS.has(token.value) || isLooseDash(tokens, at)) return plain(at, at + 1)
  return (
    subordinateAt(tokens, place) ??
    (hasVerb ? (coordinateAt(tokens, place) ?? complementAt(tokens, at, last)) : null)
  )
}

const plain = (before: number, at: number): Opening => ({
  before,
  at,
  isShared: false,
  isRelative: false,
})

const BREAKS = new Set([';', ':', '—', '–', '--', '(', ')'])
/** Tokens within brackets. */
const SHORT = 8

/** A bracket of a few words without a verb: in "will send £6 million ($7.4 million) in aid" one clause goes on. */
function isShortAside(tokens: readonly Token[], at: number): boolean {
  const step = tokens[at]?.value === '(' ? 1 : tokens[at]?.value === ')' ? -1 : 0
  if (step === 0) return false
  const other = step === 1 ? ')' : '('
  for (let near = at + step; Math.abs(near - at) <= SHORT + 1; near += step) {
    const token = tokens[near]
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX') return false
    if (token.value === other) return true
  }
  return false
}

/** "NAIROBI, 14 May - The president": a hyphen that stands for a dash. */
function isLooseDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token?.value === '-' &&
    before !== undefined &&
    after !== undefined &&
    before.end < token.start &&
    token.end < after.start
  )
}

const SUBORDINATORS = new Set(
  'that as after before while when because since although though whereas if unless until whether once where how'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['which', 'who', 'that', 'whose'])

function subordinateAt(tokens: readonly Token[], { at, last }: Place): Opening | null {
  const word = tokens[at]?.lower ?? ''
  if (RELATIVES.has(word) && isVerbNext(tokens, at + 1, last))
    return { before: at, at, isShared: false, isRelative: true }
  // "as soon as possible", "as well as": degree, not a clause.
  if (word === 'as' && isDegree(tokens, at)) return null
  if (!SUBORDINATORS.has(word) || !isSubjectNext(tokens, at + 1, last)) return null
  return plain(at, at + 1)
}

const isDegree = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((token) =>
    /^(?:soon|well|long|far|early|late|much|many)$/u.test(token?.lower ?? ''),
  )

/** "X said Y met Z": a clause that follows its verb without "that". */
function complementAt(tokens: readonly Token[], at: number, last: number): Opening | null {
  const before = tokens[at - 1]
  if (!before || !COMPLEMENT_TAKERS.has(before.lower)) return null
  return isSubjectNext(tokens, at, last) ? plain(at, at) : null
}

const COMPLEMENT_TAKERS = new Set(
  `say says said saying add adds added think thinks thought believe believes believed mean means meant know knew
  hope hopes hoped claim claims claimed note notes noted insist insists insisted report reports reported confirm
  confirms confirmed announce announces announced argue argues argued`.split(/\s+/u),
)

function coordinateAt(tokens: readonly Token[], place: Place): Opening | null {
  const { at, last } = place
  const isComma = tokens[at]?.value === ','
  const isJoined = isConjunction(tokens[isComma ? at + 1 : at])
  if (!isComma && !isJoined) return null
  const next = skipMarks(tokens, at + Number(isComma) + Number(isJoined), last)
  if (isComma && RELATIVES.has(tokens[next]?.lower ?? '') && isVerbNext(tokens, next + 1, last))
    return { before: at, at: next, isShared: false, isRelative: true }
  // ", when they met": the joining word belongs to no clause; ", said the official" is the teller's.
  if (
    isComma &&
    SUBORDINATORS.has(tokens[next]?.lower ?? '') &&
    isSubjectNext(tokens, next + 1, last)
  )
    return plain(at, next + 1)
  if (isComma && !isJoined && COMPLEMENT_TAKERS.has(tokens[next]?.lower ?? ''))
    return plain(at, next)
  if (isSubjectNext(tokens, next, last)) return plain(at, next)
  // "X, who arrived today, met Y": behind the comma the main clause goes on.
  if (isComma && !isJoined && place.isRelative && isVerbNext(tokens, next, last))
    return { ...plain(at, next), isShared: true }
  if (isComma && isGerund(tokens[next])) return { ...plain(at, next), isShared: true }
  if (isJoined && (isVerbNext(tokens, next, last) || isInfinitive(tokens, next)))
    return { ...plain(at, next), isShared: true }
  return null
}

const isConjunction = (token: Token | undefined): boolean =>
  token?.tag === 'CCONJ' || token?.lower === 'but'
const isGerund = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && token.lower.endsWith('ing')
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.tag === 'VERB'
const isMark = (token: Token | undefined): boolean => token?.tag === 'PUNCT' || token?.tag === 'SYM'
const isTrailingMark = (token: Token | undefined): boolean =>
  isMark(token) && !/^[)\]%$€£]$/u.test(token?.value ?? '')

function skipMarks(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && isMark(tokens[at])) at += 1
  return at
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const IN_SUBJECT = new Set(['DET', 'ADJ', 'ADV', 'PART', 'ADP', ...NOMINAL])
/** Longer subjects are rare, and looking further finds verbs of other clauses. */
const SUBJECT_LENGTH = 16

/** Whether a noun phrase and then a finite verb follow, with nothing but its own modifiers between. */
export function isSubjectNext(tokens: readonly Token[], from: number, last: number): boolean {
  let hasNoun = false
  const end = Math.min(last, from + SUBJECT_LENGTH)
  for (let at = skipMarks(tokens, from, last); at < end; at += 1) {
    const token = tokens[at]
    if (!token) return false
    if (hasNoun && isFinite(tokens, at)) return true
    const isGrouping = token.tag === 'CCONJ' && hasNoun && !isVerbNext(tokens, at + 1, last)
    const isQuoting = /^["“”'‘’[\]]$/u.test(token.value)
    if (token.lower === 'to' && token.tag === 'PART') return false
    if (!IN_SUBJECT.has(token.tag) && !isGrouping && !isQuoting) return false
    if (NOMINAL.has(token.tag)) hasNoun = true
  }
  return false
}

function isVerbNext(tokens: readonly Token[], from: number, last: number): boolean {
  let at = from
  while (at < last && isAdverb(tokens[at])) at += 1
  return at < last && isFinite(tokens, at)
}

/** "Who last met" is tagged like "the last". */
const isAdverb = (token: Token | undefined): boolean =>
  token?.tag === 'ADV' || /^(?:last|first|next)$/u.test(token?.lower ?? '')

/** Token index of the first finite verb of a range. */
export function finiteVerbIn(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at < last; at += 1) if (isFinite(tokens, at)) return at
  return null
}

const BEFORE_NOUN = new Set(['DET', 'ADJ', 'ADP', 'PART'])

/** ", Interfax reports." */
function isSpeechAtEnd(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return (
    /^(?:says|reports|writes|adds|notes|said|reported)$/u.test(token.lower) &&
    before?.tag === 'PROPN' &&
    (after === undefined || after.tag === 'PUNCT')
  )
}

/** "The sale of assets marks a change": between a noun and an article, what looks like a plural is a verb. */
function isVerbTaggedNoun(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  return (
    token.tag === 'NOUN' &&
    /[^s]s$/u.test(token.lower) &&
    (before?.tag === 'NOUN' || before?.tag === 'PROPN') &&
    after?.tag === 'DET'
  )
}

/** A verb that is no infinitive, no gerund and no adjective ("their first known talks"). */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token) return false
  if (isVerbTaggedNoun(token, before, after) || isSpeechAtEnd(token, before, after)) return true
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return false
  if (token.tag === 'AUX') return before?.lower !== 'to' && !/ing$/u.test(token.lower)
  if (/ing$/u.test(token.lower) && before?.tag !== 'AUX') return false
  if (before && (BEFORE_NOUN.has(before.tag) || POSSESSIVES.has(before.lower))) return false
  return !(after && NOMINAL.has(after.tag) && before?.tag === 'ADV' && before.lower === 'first')
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
