import type { ContactVerb } from '../lexicon/contact-words.js'
import { JOINT_BODIES, SPEAKING_OF } from '../lexicon/contact-words.js'
import type { Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import { isWithin, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { Hit } from './contact-rules.js'
import { compilePhrase } from './patterns.js'
import { tokenAt, type Scene } from './scene.js'

export interface VerbPlace {
  readonly hit: Hit<ContactVerb>
  readonly clause: Clause
  /** Token index of the verb, and of the first token behind its phrase. */
  readonly verb: number
  readonly next: number
}

/** Nouns that look like verbs are left to the noun rules: "the talks with", "a meeting with", "his call". */
export function isVerbHere(scene: Scene, { verb, hit }: VerbPlace): boolean {
  const [token, before] = [scene.tokens[verb], scene.tokens[verb - 1]]
  if (!token || token.start !== hit.start || token.tag === 'ADJ') return false
  if (isNamedMeeting(scene, token) || isMatterOf(scene, verb)) return false
  if (!before || !AMBIGUOUS.test(token.lower))
    return token.tag !== 'PROPN' || before !== undefined || PAST.test(token.lower)
  if (/^(?:DET|ADJ|NUM)$/u.test(before.tag) && !/^(?:two|three|four)$/u.test(before.lower))
    return false
  if (
    /^(?:his|her|its|their|our|'s|’s|held|hold|holds|had|in|phone|telephone|of|for)$/u.test(
      before.lower,
    )
  )
    return false
  return (
    token.tag === 'VERB' || before.tag === 'PROPN' || before.tag === 'PRON' || before.tag === 'AUX'
  )
}

/** "Discussed the Chad talks": a noun behind a name, in what another verb has as its object. */
function isMatterOf({ tokens }: Scene, verb: number): boolean {
  if (!/^(?:talks|meetings|calls|visits|contacts|exchanges)$/u.test(tokens[verb]?.lower ?? ''))
    return false
  let at = verb - 1
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[at]?.tag ?? '')) at -= 1
  const isList = tokens[at]?.value === ','
  const governing = isList
    ? tokens.slice(Math.max(0, at - MATTERS), at).find(isSpeakingOf)
    : tokens[at]
  return at < verb - 1 && governing !== undefined && isSpeakingOf(governing)
}

/** So far before a list's last member the verb may stand of which all is the object. */
const MATTERS = 12

const isSpeakingOf = ({ tag, lemma }: Token): boolean =>
  (tag === 'VERB' || tag === 'NOUN') && SPEAKING_OF.test(lemma)

/** "Spoke with Osei": at the head of a text the tagger takes some verbs for names. */
const PAST = /^(?:spoke|met|held|rang|\p{L}{2,}ed)$/u

/** "The next High-Level Meeting": a capital within running text is a name's. */
function isNamedMeeting({ analysis }: Scene, token: Token): boolean {
  const sentence = analysis.sentences.find((each) => isWithin(each, token))
  return (
    /^Meetings?$/u.test(token.value) &&
    sentence?.block !== 'headline' &&
    sentence?.start !== token.start
  )
}

const AMBIGUOUS =
  /^(?:talks?|meetings?|calls?|visits?|visiting|contacts?|hosts?|brief|heads?|exchanges?|welcome)$/u

/** Whether what follows fits the verb: "called Putin" but not "called Putin a partner"; "met" needs somebody. */
export function isFitting(scene: Scene, place: VerbPlace, object: readonly Ref[]): boolean {
  const { hit, next } = place
  const person = object[0]
  if (hit.row.frame === 'self' || hit.row.frame === 'joint') return true
  if (hit.row.frame === 'body') return isJointBody(scene, place)
  if (hit.row.frame === 'between') return object.length > 1
  if (hit.row.frame === 'gathering') return object.length > 0 && !isOfThings(scene, next, object)
  if (hit.row.frame === 'place')
    return (
      person !== undefined &&
      startsWithin(scene, { ref: person, next, near: isCome(hit, scene) ? 0 : NEAR })
    )
  if (hit.row.frame === 'with') return object.length > 0 || isSelfContained(scene, place)
  if (!person) return isMeet(hit, scene) && isSelfContained(scene, place)
  if (!startsAt(scene, person, next) || person.actorKind === 'state') return false
  return !isCall(hit, scene) || isBareCall(scene, object)
}

/** "The two spoke": the parties stand before the verb, and no object follows. */
function isSelfContained(scene: Scene, { next, clause }: VerbPlace): boolean {
  const token = scene.tokens[next]
  if (!token || next >= clause.last) return true
  return /^(?:ADP|ADV|PUNCT|CCONJ|SCONJ|ADJ|AUX|NUM)$/u.test(token.tag) || isDatedAt(scene, token)
}

/** "Bring together two battalions with its allies": what is gathered are things, and no people meet. */
function isOfThings(scene: Scene, next: number, [first]: readonly Ref[]): boolean {
  const start = tokenAt(scene.tokens, first?.evidence[0]?.start ?? 0)
  const between = scene.tokens.slice(next, start)
  return between.some(({ tag }) => tag === 'NOUN') && between.some(({ lower }) => lower === 'with')
}

/** "Met with the President of Kazakhstan, Aidar Beken": the office before the name is the person too. */
const startsAt = (scene: Scene, ref: Ref, next: number): boolean =>
  startsWithin(scene, { ref, next, near: NEAR })

interface Reach {
  readonly ref: Ref
  readonly next: number
  readonly near: number
}

function startsWithin({ tokens, analysis }: Scene, { ref, next, near }: Reach): boolean {
  const from = tokens[next]?.start ?? 0
  const first = analysis.mentions.find(({ actor, start }) => start >= from && actor === ref.actor)
  const start = Math.min(ref.evidence[0]?.start ?? Infinity, first?.start ?? Infinity)
  return tokenAt(tokens, start) - next <= near
}

/** Tokens between a verb and whom it names. */
const NEAR = 4

const wordsOf = (hit: Hit<ContactVerb>, scene: Scene): string =>
  scene.text.slice(hit.start, hit.end).toLowerCase()

const isMeet = (hit: Hit<ContactVerb>, scene: Scene): boolean =>
  /^(?:me(?:e|)t|s(?:aw|ee))/u.test(wordsOf(hit, scene))

const isCall = (hit: Hit<ContactVerb>, scene: Scene): boolean => /^call/u.test(wordsOf(hit, scene))

/** "Came to Ankara", not "came to an agreement with Turkey": the place stands right behind. */
const isCome = (hit: Hit<ContactVerb>, scene: Scene): boolean =>
  /^c[ao]m/u.test(wordsOf(hit, scene))

/** After "called X" nothing may follow that says what X was called. */
function isBareCall(scene: Scene, object: readonly Ref[]): boolean {
  const last = object.at(-1)
  const end = last?.evidence[0]?.end ?? 0
  const next = scene.tokens[tokenAt(scene.tokens, end)]
  return (
    last?.actorKind === 'person' &&
    (!next ||
      /^[.,;)]$/u.test(next.value) ||
      /^(?:CCONJ|PART|ADP)$/u.test(next.tag) ||
      isDatedAt(scene, next))
  )
}

export function isDatedAt(scene: Scene, span: Span): boolean {
  return scene.analysis.dates.some((date) => date.start <= span.start && span.start < date.end)
}

/** "The joint committee on gas will convene": the body is the subject of the verb. */
function isJointBody(scene: Scene, { clause, hit }: VerbPlace): boolean {
  return jointBodyBefore(scene, clause, hit.start) !== null
}

/**
 * A body of two sides that a clause is about: named before its verb, or what "which", "and is to" and "it" go back to.
 */
export function jointBodyBefore(scene: Scene, clause: Clause, verb: number): Span | null {
  const { sentences } = scene.analysis
  const sentence = sentences[clause.sentence]
  const words = scene.text.slice(clause.start, verb)
  const isCarriedOn = clause.isRelative || clause.isShared || /^(?:which|and)\b/iu.test(words)
  const start = isCarriedOn ? (sentence?.start ?? clause.start) : clause.start
  const own = lastJointBody(scene, start, verb)
  if (own || !/^(?:it|they|the body|the commission|the committee)\b/iu.test(words)) return own
  const before = sentences[clause.sentence - 1]
  return before && clause.start === sentence?.start
    ? lastJointBody(scene, before.start, before.end)
    : null
}

function lastJointBody({ text }: Scene, from: number, to: number): Span | null {
  const match = [...text.slice(from, to).matchAll(new RegExp(JOINT_BODY, 'giu'))].at(-1)
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null
}

export const JOINT_BODY = new RegExp(
  `(?<![\\p{L}])(?:the\\s+)?${compilePhrase(JOINT_BODIES)}(?![\\p{L}])`,
  'iu',
)
