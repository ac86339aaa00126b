import type { Commitment } from '../model/account.js'
import type { Amount } from '../model/analysis.js'
import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import { isOverlapping, type Span } from '../model/spans.js'
import { letterPattern, type LetterPattern } from '../language/letter-pattern.js'
import {
  GETTING_VERBS,
  GIVING_VERBS,
  MEASURE_KINDS,
  MEASURE_NOUNS,
  MORE_WORDS,
  WANTED_BEFORE,
} from '../lexicon/commitment-words.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { agentsAround, beneficiariesIn, isAgainst } from './commitment-parties.js'
import { partiesFrom } from './listed.js'
import { compilePhrase } from './patterns.js'
import { clauseAt, isTold, spanOfTokens, tokenAt, type Scene } from './scene.js'
import { subjectOf } from './subjects.js'

const flagged = (source: string, flags = 'iu'): LetterPattern => letterPattern(source, flags)
const START = '(?<![\\p{L}])'
const END = '(?![\\p{L}])'
const THING = `(?:(?:${MEASURE_KINDS}\\s+)*${MEASURE_NOUNS}|(?:${MEASURE_KINDS}\\s+)+(?:support|help|backing)|sanctions\\s+relief)`
const HAS_THING = flagged(`${START}${THING}${END}`)
const HAS_GIVING = flagged(`${START}${compilePhrase(GIVING_VERBS)}${END}`)
/** "To hand back", "that Oslo hand back", "the release": no verb of somebody who gives. */
const NOT_GIVING =
  '(?<!(?:to|the|an?|its|his|her|their|immediate|swift|early|prompt|that\\s(?:the\\s)?[\\p{L}]+)\\s)'
const WANTED = flagged(
  `${START}${compilePhrase(WANTED_BEFORE)}${END}(?!.*${START}${NOT_GIVING}${compilePhrase(GIVING_VERBS)}${END})`,
)
/** "Worth 3 billion": a price, but where it is given. */
const PRICED = /(?<![\p{L}])worth\s+(?:(?:about|some|around|over|nearly|up\s+to)\s+)*$/iu
/** "Stands ready to dispatch": what would be given is not. "Intends to" is: it announces. */
const READY =
  /(?<![\p{L}])(?:ready|willing|prepared|able|hop(?:e|es|ed|ing)|want(?:s|ed)?|offer(?:s|ed)?|consider(?:s|ed|ing)?)\s+(?:to\s+)?(?:\p{L}+ly\s+)?[\p{L}-]+(?:\s+\S+){0,3}\s*$/iu
/** "Nobody on the list gets the 40 million": it is not given. */
const TO_NOBODY =
  /(?<!\p{L})(?:nobody|no[ -]one|none(?!\s+(?:other|but))|neither)(?!\p{L})[^,;:]*$/iu

function isForNobody({ analysis, text }: Scene, { sentence }: Clause, { start }: Span): boolean {
  const from = analysis.sentences[sentence]?.start ?? start
  return TO_NOBODY.test(text.slice(from, start))
}

const isWanted = (before: string): boolean => WANTED.test(before) || READY.test(before)

/** "More shipments of ammunition", "military training for". */
const OBJECT_WORDS = `(?<!or\\s)${START}(?:${MORE_WORDS}(?:\\s+(?!and\\b|of\\b|for\\b)[\\p{L}-]+){0,3}?\\s+${THING}|(?:${MEASURE_KINDS}\\s+)+(?:support|aid|assistance|help|training|lifeline))${END}`
const OBJECT = flagged(OBJECT_WORDS, 'giu')

/** Measures with an amount or an object: money, arms, forces, training, relief. */
export function findMeasures(scene: Scene): readonly CommitmentDraft[] {
  return [
    ...scene.analysis.amounts.flatMap((amount) => amountMeasure(scene, amount)),
    ...objectMeasures(scene),
  ]
}

function amountMeasure(scene: Scene, amount: Amount): readonly CommitmentDraft[] {
  const clause = clauseAt(scene, amount.start)
  if (!clause || amount.end > clause.end || !isTold(scene, clause)) return []
  if (isForNobody(scene, clause, amount)) return []
  return amount.currency === null
    ? countMeasure(scene, amount, clause)
    : sumMeasure(scene, amount, clause)
}

function sumMeasure(scene: Scene, amount: Amount, clause: Clause): readonly CommitmentDraft[] {
  const span = phraseAround(scene, amount, clause)
  const before = scene.text.slice(clause.start, amount.start)
  const hasThing = HAS_THING.test(scene.text.slice(clause.start, clause.end))
  const hasGiving = HAS_GIVING.test(before)
  const isGiven = PRICED.test(before) ? hasThing && hasGiving : hasThing || hasGiving
  const isTaken = isGiven && !isWanted(before) && !isConversion(scene, amount)
  return span && isTaken && !isOfDamage(scene, span)
    ? [draftFrom(scene, { clause, span, rule: 'commitment/amount' })]
    : []
}

/** "310 billion yen ($2.1 billion)": the same sum again. */
function isConversion(scene: Scene, { start }: Span): boolean {
  return scene.analysis.amounts.some(
    (other) =>
      other.currency !== null &&
      other.end <= start &&
      /^\s*\((?:about|around|some|or|roughly|approximately|US)?\s*$/u.test(
        scene.text.slice(other.end, start),
      ),
  )
}

/** A number of things that somebody gives: "pledged 12 patrol drones". */
function countMeasure(scene: Scene, amount: Amount, clause: Clause): readonly CommitmentDraft[] {
  const before = scene.text.slice(clause.start, amount.start)
  const span = itemAround(scene, amount, clause)
  return HANDED.test(before) && !isWanted(before)
    ? [draftFrom(scene, { clause, span, rule: 'commitment/count' })]
    : []
}

const HANDED = flagged(
  `${START}${compilePhrase('(?:gave|given|<provide|send|deliver|supply|ship|give|donate|pledge|contribute|dispatch|promise|release|return|hand>)(?: (?:over|back|up to|another|a further|more than|about|some|at least|him|her|them|it))*')}(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3}\\s*$`,
  'u',
)

/** "Chile put the sum at 45 million": it says how much it is. */
const PUT_AT =
  /(?<!\p{L})(?:puts?|putting|estimat\p{L}+|valued|reckon\p{L}*)\s[^,;]{0,40}\bat\s+(?:(?:about|some|around|over|nearly)\s+)?$/iu

/** Costs, prices and trade are sums that nobody gives. */
function isOfDamage(scene: Scene, span: Span): boolean {
  if (PUT_AT.test(scene.text.slice(Math.max(0, span.start - 60), span.start))) return true
  const words = scene.text.slice(Math.max(0, span.start - 40), span.end + 30)
  return /\b(?:cost|costs|costing|worth of (?:damage|trade|goods)|debt|deficit|price|prices|revenue|revenues|exports|imports|fine|fined|losses|damage|GDP|trade|salary|a year in)\b/iu.test(
    words,
  )
}

/** Things given, told with more than their name: in a list of measures, or as what somebody gives. */
function objectMeasures(scene: Scene): readonly CommitmentDraft[] {
  return OBJECT.matchAll(scene.text).flatMap((match) => {
    const found = { start: match.index, end: match.index + match[0].length }
    const clause = clauseAt(scene, found.start)
    if (!clause || found.end > clause.end || !isTold(scene, clause)) return []
    const span = itemAround(scene, found, clause)
    return isObjectTaken(scene, clause, span)
      ? [draftFrom(scene, { clause, span, rule: 'commitment/measure' })]
      : []
  })
}

function isObjectTaken(scene: Scene, clause: Clause, span: Span): boolean {
  const before = scene.text.slice(clause.start, span.start)
  const isTold = isListed(scene, clause, span) || HAS_GIVING.test(before)
  const hasAmount = scene.analysis.amounts.some(
    (amount) => amount.currency !== null && isOverlapping(amount, span),
  )
  return isTold && !hasAmount && !isWanted(before)
}

/** A sentence that is a list of things, with nobody said to do anything. */
function isListed(scene: Scene, clause: Clause, span: Span): boolean {
  if (scene.tokens.slice(clause.first, clause.last).some(({ tag }) => tag === 'AUX')) return false
  const first = scene.text.slice(clause.start, clause.start + 60)
  const opener = OBJECT_AT_START.test(first)
  return (
    opener &&
    (span.start === clause.start ||
      /,\s*(?:and\s+)?$/u.test(scene.text.slice(clause.start, span.start)))
  )
}

const OBJECT_AT_START = flagged(`^${OBJECT_WORDS}`)

type Others = Pick<CommitmentDraft, 'span' | 'clause' | 'promisors'>

interface Found {
  readonly clause: Clause
  readonly span: Span
  readonly rule: string
}

function draftFrom(scene: Scene, { clause, span, rule }: Found): CommitmentDraft {
  const getters = gettersOf(scene, clause, span)
  const promisors =
    getters.length > 0 ? sourcesOf(scene, clause, span) : agentsAround(scene, clause, span)
  const own = beneficiariesIn(scene, { span, promisors })
  const given = getters.length > 0 ? getters : own
  const around = withVerb(scene, clause, span)
  const sentence = scene.analysis.sentences[clause.sentence]
  return {
    promisors,
    beneficiaries:
      given.length > 0 ? given : othersAround(scene, { span: around, clause, promisors }),
    what: span,
    span: around,
    clause,
    status: statusBefore(scene.text.slice(sentence?.start ?? clause.start, span.start)),
    rule,
  }
}

const GETTING = flagged(`${START}${compilePhrase(GETTING_VERBS)}${END}[^,;]{0,24}$`)

/** "Turkey gets $2 billion": the subject is given it, and promises nothing. */
function gettersOf(scene: Scene, clause: Clause, span: Span): readonly Ref[] {
  const getting = GETTING.exec(scene.text.slice(clause.start, span.start))
  const verb = getting ? tokenAt(scene.tokens, clause.start + getting.index) : null
  return verb === null ? [] : subjectOf(scene, clause, verb)
}

/** "From Norway": those who give it, where the clause names them. */
function sourcesOf(scene: Scene, clause: Clause, span: Span): readonly Ref[] {
  const from = /(?<![\p{L}])from\s+/iu.exec(scene.text.slice(span.start, clause.end))
  return from
    ? partiesFrom(
        scene,
        tokenAt(scene.tokens, span.start + from.index + from[0].length),
        clause.last,
      )
    : []
}

/** Whoever is given it by the verb, gives thanks for it, or is named in its words or behind them. */
function othersAround(scene: Scene, place: Others): readonly Ref[] {
  const { span, clause, promisors } = place
  const words = scene.text.slice(span.start, clause.end)
  const giving = HAS_GIVING.exec(words)
  const start = giving ? span.start + giving.index : span.start
  const given = beneficiariesIn(scene, { span: { start, end: clause.end }, promisors })
  return given.length > 0 ? given : othersBehind(scene, place)
}

/** "Has delivered", "sent": done; "is providing", "continues to": under way. */
export function statusBefore(words: string): Commitment['status'] {
  const verb = `${START}(?:(?<now>(?:is|are|been|continu\\w+)\\s+(?:to\\s+)?(?:\\w+ly\\s+)?(?:provid|deliver|send|suppl|ship|giv|transferr|train|donat)\\w*)|(?<done>(?:provided|delivered|sent|supplied|shipped|gave|given|transferred|donated|disbursed|handed|released|returned)))${END}`
  const groups = flagged(verb).exec(words)?.groups
  if (groups?.['now'] !== undefined) return 'begun'
  return groups?.['done'] === undefined ? 'promised' : 'delivered'
}

/** The sum with the words that say what it is: "another $1 billion aid package". */
function phraseAround(scene: Scene, amount: Span, clause: Clause): Span | null {
  const { tokens } = scene
  let first = tokenAt(tokens, amount.start)
  while (first > clause.first && /^(?:DET|ADJ)$/u.test(tokens[first - 1]?.tag ?? '')) first -= 1
  let last = tokenAt(tokens, amount.end - 1) + 1
  while (last < clause.last && isOfSum(scene, last)) last += 1
  while (last > first && /^(?:ADP|CCONJ|DET|PUNCT)$/u.test(tokens[last - 1]?.tag ?? '')) last -= 1
  return spanOfTokens(tokens, first, Math.max(last, tokenAt(tokens, amount.end - 1) + 1))
}

function isOfSum(scene: Scene, at: number): boolean {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  if (!token || token.value === ',') return false
  // "from frozen assets": a participle behind a preposition belongs to its noun.
  if (token.tag === 'VERB') return scene.tokens[at - 1]?.tag === 'ADP' && next?.tag === 'NOUN'
  if (/^(?:AUX|SCONJ|PRON)$/u.test(token.tag)) return false
  if (token.tag === 'CCONJ') return next !== undefined && next.tag === 'NOUN'
  if (token.tag === 'PART') return token.lower !== 'to'
  return !scene.analysis.amounts.some(
    ({ start, end, currency }) => currency !== null && token.start >= start && token.end <= end,
  )
}

/** One thing of a list: up to the next comma, its article included. */
function itemAround(scene: Scene, found: Span, clause: Clause): Span {
  let first = tokenAt(scene.tokens, found.start)
  while (first > clause.first && /^(?:DET|ADJ)$/u.test(scene.tokens[first - 1]?.tag ?? ''))
    first -= 1
  const comma = /[,;]/u.exec(scene.text.slice(found.end, clause.end))
  return {
    start: scene.tokens[first]?.start ?? found.start,
    end: comma ? found.end + comma.index : clause.end,
  }
}

/** Where the clause says who gives it, its words from the subject on. */
function withVerb(scene: Scene, clause: Clause, span: Span): Span {
  const before = scene.text.slice(clause.start, span.start)
  return HAS_GIVING.test(before) && before.length < 120
    ? { start: clause.start, end: span.end }
    : span
}

/** Someone of another side in or behind the words: "training for Ukrainian troops". */
function othersBehind(scene: Scene, { span, clause, promisors }: Others): readonly Ref[] {
  const sentence = scene.analysis.sentences[clause.sentence]
  const sides = new Set(promisors.map(({ side }) => side))
  const mention = scene.analysis.mentions.find(({ start, end, form, actor }) => {
    const side = scene.analysis.actors.find(({ id }) => id === actor)?.side ?? null
    const isSource = /\bfrom\s+(?:\w+\s+){0,2}$/iu.test(
      scene.text.slice(Math.max(0, start - 30), start),
    )
    return (
      start >= span.start &&
      end <= (sentence?.end ?? clause.end) &&
      !isAgainst(scene, { start, end }) &&
      form !== 'pronoun' &&
      side !== null &&
      !sides.has(side) &&
      !isSource
    )
  })
  return mention && promisors.length > 0 ? [refOf(scene.text, scene.analysis, mention)] : []
}
