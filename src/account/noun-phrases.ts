import type { Token } from '../model/analysis.js'
import type { Span } from '../model/spans.js'
import { letterPattern } from '../language/letter-pattern.js'
import { ONSET_NOUNS, SUPPORT_VERBS } from '../lexicon/contact-words.js'
import type { Clause } from './clauses.js'
import type { Hit, NounRow } from './contact-rules.js'
import { compilePhrase } from './patterns.js'
import { clauseAt, tokenAt, type Scene } from './scene.js'

/** A noun for a contact in its phrase: "their first known phone talks in over two years". */
export interface NounPlace {
  readonly hit: Hit<NounRow>
  readonly clause: Clause
  /** Tokens of the head, half-open. */
  readonly head: number
  readonly after: number
  /** Tokens of the whole phrase, half-open. */
  readonly first: number
  readonly last: number
  readonly role: 'subject' | 'object' | 'adjunct' | 'fragment'
  /** Token index of the verb that has it for its object: "held". */
  readonly verb: number | null
}

/** The phrase of a contact's noun; `null` when the word is a verb or another thing. */
export function placeOf(scene: Scene, hit: Hit<NounRow>): NounPlace | null {
  const clause = clauseAt(scene, hit.start)
  if (!clause) return null
  const head = tokenAt(scene.tokens, hit.start)
  const after = tokenAt(scene.tokens, hit.end)
  if (!isNounHere(scene, { head, after, clause })) return null
  const first = startOfPhrase(scene, head, clause)
  if (isManner(scene, head, first)) return null
  const last = endOfPhrase(scene, after, clause)
  const verb = supportVerb(scene, first, clause)
  return {
    hit,
    clause,
    head,
    after,
    first,
    last,
    verb,
    role: roleOf(scene, { first, last, clause, verb }),
  }
}

interface Site {
  readonly head: number
  readonly after: number
  readonly clause: Clause
}

/** Words that are also verbs need what only a noun has before it; "call for" and "contact group" are no contacts. */
function isNounHere(scene: Scene, { head, after, clause }: Site): boolean {
  const { tokens } = scene
  const [token, before, next] = [tokens[head], tokens[head - 1], tokens[after]]
  if (!token) return false
  if (after < clause.last && next && isCompound(scene, { word: tokens[after - 1], next }))
    return false
  const isOfOthers = before && head > clause.first && OTHER_KINDS.has(before.lower)
  if (isOfOthers && !OF_TWO.test(tokens[head - 2]?.lower ?? '')) return false
  if (
    /^calls?$/u.test(token.lower) &&
    /^(?:for|on|to)$/u.test(next?.lower ?? '') &&
    !isNameAt(scene, tokens[after + 1]) &&
    !isTimeAt(scene, tokens[after + 1])
  )
    return false
  if (isToTheLetter(scene, head) || isErrand(token, before)) return false
  if (
    /^(?:exchanges?|letters?)$/u.test(token.lower) &&
    (next?.lower === 'of' || before?.tag === 'NOUN')
  )
    return false
  if (after - head > 1) return true
  const isDetermined = head > clause.first && before !== undefined && isBeforeNoun(before)
  if (isDetermined) return true
  const isOpening = head === clause.first && /^(?:with|between|in|on)$/u.test(next?.lower ?? '')
  const isNominal = /^(?:NOUN|PROPN)$/u.test(token.tag) || isNameOfMeeting(token, before)
  return (isNominal && before?.tag !== 'PRON' && before?.lower !== 'to') || isOpening
}

/** "Applied to the letter": it tells how something is done. */
function isToTheLetter({ text, tokens }: Scene, head: number): boolean {
  const token = tokens[head]
  return (
    token?.lower === 'letter' &&
    TO_THE_LETTER.test(text.slice(Math.max(0, token.start - 80), token.start))
  )
}

const TO_THE_LETTER =
  /\b(?:appl|implement|follow|observ|respect|honou?r|adher|carr|execut|obey|fulfil|enforc|uph[eo]ld|compl|kept|keep|stick|stuck)\p{L}*\s(?:[^\s.;]+\s){0,8}to the $/iu

/** "To conclude negotiations": a task, and no occasion on which anybody meets. */
function isErrand({ lower }: Token, before: Token | undefined): boolean {
  return /^(?:negotiations|talks)$/u.test(lower) && ERRAND.test(before?.lemma ?? '')
}

const ERRAND = /^(?:conclude|complete|finali[sz]e|finish|accelerate|expedite)$/u

const OTHER_KINDS = new Set(
  'roll wake-up judgment close cold curtain cabinet board staff press news business campaign party committee church shareholder sales robo port'.split(
    ' ',
  ),
)

/** "A joint committee meeting" is of two sides. */
const OF_TWO = /^(?:joint|bilateral|binational|intergovernmental|mixed)$/u

/** "The High-Level Meeting": a name, whatever its last word is taken for. */
const isNameOfMeeting = ({ value }: Token, before: Token | undefined): boolean =>
  /^Meetings?$/u.test(value) && before?.tag === 'PROPN'

const isBeforeNoun = (token: { tag: string; lower: string; value: string }): boolean =>
  /^(?:DET|ADJ|NUM)$/u.test(token.tag) ||
  /^(?:his|her|its|their|our|my|your|first|last|known|next|['’]s|['’])$/u.test(token.lower)

function isCompound(
  scene: Scene,
  {
    word,
    next,
  }: { word: { lower: string } | undefined; next: Span & { tag: string; lower: string } },
): boolean {
  const isPlural = /s$/u.test(word?.lower ?? '')
  if (isDateAt(scene, next)) return false
  return (
    (next.tag === 'NOUN' && !isPlural) ||
    (next.tag === 'PROPN' && !isNameAt(scene, next) && !isPlural)
  )
}

const isDateAt = (scene: Scene, span: Span): boolean =>
  scene.analysis.dates.some((date) => date.start <= span.start && span.start < date.end)
const isTimeAt = (scene: Scene, span: Span | undefined): boolean =>
  span !== undefined && isDateAt(scene, span)
const isNameAt = (scene: Scene, span: Span | undefined): boolean =>
  span !== undefined && scene.isNamed[tokenAt(scene.tokens, span.start)] === true

const ONSET = new RegExp(
  `^(?:${ONSET_NOUNS}|minutes|hours?|months|weeks|years|days|string|number|flurry|dozens|rounds)s?$`,
  'u',
)

/** "In full consultation with allies" says how something is done. */
function isManner({ tokens }: Scene, head: number, first: number): boolean {
  const word = tokens[head]?.lower ?? ''
  return (
    /^(?:consultation|contact|dialogue|conversation|discussion)$/u.test(word) &&
    /^in$/u.test(tokens[first - 1]?.lower ?? '') &&
    !/^(?:an?|the|this|that|their|his|her)$/u.test(tokens[first]?.lower ?? '')
  )
}

function startOfPhrase(scene: Scene, head: number, clause: Clause): number {
  let at = head
  const limit = Math.max(clause.first, head - PHRASE_LENGTH)
  while (at > limit && isBeforeHead(scene, at - 1) && !isOpened(scene, at)) at -= 1
  const whole = startOfName(scene, at, clause)
  return whole - rankBefore(scene, whole, clause)
}

/** "At the Palace the second round": an article opens the phrase, whatever name stands before it. */
const isOpened = ({ tokens }: Scene, at: number): boolean =>
  /^(?:the|an?)$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:PROPN|NOUN)$/u.test(tokens[at - 1]?.tag ?? '')

/** Back to where a name, a length or a date begins that the phrase would cut: "Group of 20", "3½-hour". */
function startOfName(scene: Scene, at: number, clause: Clause): number {
  const { tokens, analysis } = scene
  const first = tokens[at]
  const [name, of] = [tokens[at - 2], tokens[at - 1]]
  const isInName = of?.lower === 'of' && name?.tag === 'PROPN' && first?.tag !== 'DET'
  if (isInName && at - 2 >= clause.first) return startOfPhrase(scene, at - 2, clause)
  const around = [...analysis.mentions, ...analysis.dates].find(
    ({ start, end }) => first !== undefined && start < first.start && first.start <= end,
  )
  if (around && /^[-–]$/u.test(first?.value ?? ''))
    return Math.max(clause.first, tokenAt(tokens, around.start))
  const isCut = around !== undefined && first !== undefined && first.end <= around.end
  if (isCut) return Math.max(clause.first, tokenAt(tokens, around.start))
  return at
}

/** "The third in the recent period conversation": how many tokens of the rank stand before its time. */
function rankBefore(scene: Scene, at: number, clause: Clause): number {
  const [rank, preposition] = [scene.tokens[at - 2], scene.tokens[at - 1]]
  const isRanked =
    /^(?:in|since|for)$/u.test(preposition?.lower ?? '') && RANK.test(rank?.lower ?? '')
  if (!isRanked || at - 2 < clause.first) return 0
  return scene.tokens[at - 3]?.tag === 'DET' && at - 3 >= clause.first ? 3 : 2
}

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/u

function isBeforeHead(scene: Scene, at: number): boolean {
  const [token, before] = [scene.tokens[at], scene.tokens[at - 1]]
  if (!token) return false
  // "military-to-military": what touches its neighbours is one word.
  const next = scene.tokens[at + 1]
  if (next && token.end === next.start && before?.end === token.start) return true
  if (next && token.end === next.start && next.value === '-') return true
  if (token.lower === 'of') return ONSET.test(before?.lower ?? '')
  if (
    /^(?:known|planned|scheduled|proposed|closed|long-awaited|upcoming|so-called)$/u.test(
      token.lower,
    )
  )
    return true
  if (OPENLY.test(token.lower) && DISCLOSED.test(next?.lower ?? '')) return true
  if (DISCLOSED.test(token.lower) && OPENLY.test(before?.lower ?? '')) return true
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(token.tag)) return true
  if (/^(?:his|her|its|their|our|my|first|last|most|much)$/u.test(token.lower)) return true
  return /^(?:['’]s?|[-–])$/u.test(token.value) && before?.end === token.start
}

/** "Their first publicly announced conversation". */
const OPENLY = /^(?:publicly|officially|previously)$/u
const DISCLOSED = /^(?:announced|reported|acknowledged|confirmed|disclosed|known)$/u

const PARTICIPLES =
  /^(?:taking|scheduled|planned|held|due|set|focused|focusing|aimed|hosted|mediated|brokered|expected|attended|slated|chaired|dedicated|devoted)$/u

/** Longer phrases are lists or no sentences; a limit keeps reading linear. */
const PHRASE_LENGTH = 60

function endOfPhrase(scene: Scene, from: number, clause: Clause): number {
  let at = from
  const limit = Math.min(clause.last, from + PHRASE_LENGTH)
  while (at < limit && isBehindHead(scene, at, clause)) at += 1
  while (at > from && /^(?:CCONJ|PUNCT|ADP|DET)$/u.test(scene.tokens[at - 1]?.tag ?? '')) at -= 1
  return at
}

function isBehindHead(scene: Scene, at: number, clause: Clause): boolean {
  const [token, before, next] = [scene.tokens[at], scene.tokens[at - 1], scene.tokens[at + 1]]
  if (!token || at === clause.verb) return false
  if (PARTICIPLES.test(token.lower) && before?.tag !== 'AUX') return true
  if (token.tag === 'VERB' && !token.lower.endsWith('ing') && isNameAt(scene, token)) return true
  if (token.lower === 'since') return next !== undefined && !/^(?:VERB|PRON|CCONJ)$/u.test(next.tag)
  if (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'SCONJ')
    return token.tag === 'VERB' && token.lower.endsWith('ing') && before?.tag === 'ADP'
  if (token.tag === 'PART' && token.lower === 'to') return false
  if (/^(?:who|which|that)$/u.test(token.lower)) return false
  if (token.tag === 'CCONJ')
    return next !== undefined && next.tag !== 'VERB' && next.tag !== 'AUX' && next.lower !== 'to'
  if (token.value === ',')
    return isNameAt(scene, next) && isNameAt(scene, before) && at + 1 < clause.last
  return true
}

const SUPPORT = letterPattern(
  `(?<![\\p{L}])(?:${compilePhrase(SUPPORT_VERBS)})(?:\\s+(?:\\w+ly|also|up|together))*["“”\\s]*$`,
  'iu',
)

/** Characters before a phrase in which its verb stands. */
const VERB_REACH = 60

/** Token index of the verb that holds the phrase for its object: "held their first talks". */
function supportVerb(scene: Scene, first: number, clause: Clause): number | null {
  const start = beforeTime(scene, scene.tokens[first]?.start ?? clause.start)
  const from = Math.max(clause.start, start - VERB_REACH)
  const match = SUPPORT.exec(scene.text.slice(from, start))
  return match ? tokenAt(scene.tokens, from + match.index) : null
}

/** Where a time that stands between verb and object begins: "received on Sunday a call". */
function beforeTime({ analysis, text }: Scene, start: number): number {
  const date = analysis.dates.find(
    ({ end }) => end < start && /^[\s,]+$/u.test(text.slice(end, start)),
  )
  if (!date) return start
  const preposition = /\b(?:on|in|at|early|late)\s+$/iu.exec(text.slice(0, date.start).slice(-12))
  return date.start - (preposition?.[0].length ?? 0)
}

function roleOf(
  scene: Scene,
  {
    first,
    last,
    clause,
    verb,
  }: { first: number; last: number; clause: Clause; verb: number | null },
): NounPlace['role'] {
  if (verb !== null) return 'object'
  const before = first > clause.first ? scene.tokens[first - 1] : undefined
  if (before && (before.tag === 'ADP' || before.lower === 'to' || before.lower === 'after'))
    return 'adjunct'
  if (before?.tag === 'VERB' || before?.tag === 'AUX') return 'object'
  if (clause.verb !== null) return clause.verb >= last ? 'subject' : 'adjunct'
  return 'fragment'
}
