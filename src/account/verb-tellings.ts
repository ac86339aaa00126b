import type { ContactKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { quoteFrom, type Span } from '../model/spans.js'
import type { ContactVerb } from '../lexicon/contact-words.js'
import { EARLIER_WORDS, JOINT_BODIES } from '../lexicon/contact-words.js'
import type { Clause } from './clauses.js'
import { dateBeforeWhen, dateIn } from './contact-dates.js'
import { findVerbs, type Hit } from './contact-rules.js'
import { statusFrom, type Hold } from './contact-status.js'
import {
  actorsOf,
  areTwoSides,
  isWithoutSide,
  partiesFrom,
  subjectOf,
  uniqueRefs,
} from './participants.js'
import { compilePhrase } from './patterns.js'
import { clauseAt, neighbourOf, tokenAt, type Scene } from './scene.js'
import { findPlace, hostOf, hostsFrom, placeAt, type Place } from './places.js'
import type { Telling } from './telling.js'

interface VerbPlace {
  readonly hit: Hit<ContactVerb>
  readonly clause: Clause
  /** Token index of the verb, and of the first token behind its phrase. */
  readonly verb: number
  readonly next: number
}

/** Contacts told by a verb: "spoke by phone with", "hosted", "travelled to". */
export function tellingsByVerb(scene: Scene): readonly Telling[] {
  const tellings = findVerbs(scene.text).flatMap((hit) => {
    const clause = clauseAt(scene, hit.start)
    if (!clause || hit.end > clause.end + 1) return []
    const verb = tokenAt(scene.tokens, hit.start)
    const place = { hit, clause, verb, next: tokenAt(scene.tokens, hit.end) }
    const telling = isVerbHere(scene, place) ? tellingOf(scene, place) : null
    return telling ? [telling] : []
  })
  // Where two rules read the same words, the first that fits.
  return tellings.filter(({ head }, index) => tellings[index - 1]?.head.start !== head.start)
}

/** Nouns that look like verbs are left to the noun rules: "the talks with", "a meeting with", "his call". */
function isVerbHere(scene: Scene, { verb, hit }: VerbPlace): boolean {
  const [token, before] = [scene.tokens[verb], scene.tokens[verb - 1]]
  if (!token || token.start !== hit.start || token.tag === 'ADJ') return false
  if (!before || !AMBIGUOUS.test(token.lower)) return token.tag !== 'PROPN' || before !== undefined
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

const AMBIGUOUS =
  /^(?:talks?|meetings?|calls?|visits?|visiting|contacts?|hosts?|brief|heads?|exchanges?|welcome)$/u

function tellingOf(scene: Scene, place: VerbPlace): Telling | null {
  const { hit, clause, verb } = place
  const subject = actorsOf(scene, clause, verb)
  const object = objectOf(scene, place)
  if (!isFitting(scene, place, object) || isOnlyToldOff(object)) return null
  const parties = partiesBy(scene, place, { subject, object })
  if (!areTwoSides(parties)) return null
  const hold = holdOf(scene, verb)
  const before = textBefore(scene, clause, hit.start)
  const status = hit.row.status ?? statusFrom({ hold, before, after: '' })
  if (status === 'none') return null
  const span = { start: clause.start, end: clause.end }
  return {
    head: { start: hit.start, end: hit.end },
    span,
    clause,
    ...mediumOf(scene, place),
    status,
    count: countOf(scene, place),
    parties,
    nearby: [],
    date: dateOf(scene, place, span),
    isSubject: true,
    place: placeOf(scene, place, span),
    initiator: hit.row.isInitiating ? (subject[0] ?? null) : null,
    reference: referenceOf(scene, place, status),
    rule: hit.row.id,
  }
}

/** "Briefed reporters": nobody of another side is told. */
const isOnlyToldOff = (object: readonly Ref[]): boolean =>
  object.length > 0 && object.every(isWithoutSide)

interface Sides {
  readonly subject: readonly Ref[]
  readonly object: readonly Ref[]
}

/** Those who are to act and those they act with; where that leaves one side, whoever has them act takes part. */
function partiesBy(
  scene: Scene,
  { clause, verb }: VerbPlace,
  { subject, object }: Sides,
): readonly Ref[] {
  const parties = uniqueRefs([...subject, ...object])
  if (areTwoSides(parties)) return parties
  const both = groupOfBoth(scene, clause, verb)
  if (both) return [both]
  const all = uniqueRefs([...subjectOf(scene, clause, verb), ...parties])
  const isSent =
    all.length > 0 && all.every(({ actorKind, side }) => actorKind === 'group' && side === null)
  return isSent ? uniqueRefs([...sendersOf(scene, clause), ...all]) : all
}

const OF_BOTH =
  /(?<![\p{L}])(?:(?:the|senior|top|their)\s+)*[\p{L}-]+\s+(?:from|of|to)\s+(?:both|the\s+two)\s+(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+(?=\s+(?:have|has|had|met|will|would|were|are|also|then|meet)(?![\p{L}]))/iu

/** "Advisers to the two prime ministers", "the joint commission": a party that has both sides in it. */
function groupOfBoth(scene: Scene, clause: Clause, verb: number): Ref | null {
  const end = scene.tokens[verb]?.end ?? clause.end
  const words = scene.text.slice(clause.start, end)
  const match = OF_BOTH.exec(words) ?? JOINT_BODY.exec(words)
  if (!match) return null
  const evidence = quoteFrom(scene.text, {
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  })
  return {
    name: evidence.quote.replaceAll(/\s+/gu, ' '),
    actor: null,
    side: null,
    actorKind: 'group',
    evidence: [evidence],
  }
}

const JOINT_BODY = new RegExp(
  `(?<![\\p{L}])(?:the\\s+)?${compilePhrase(JOINT_BODIES)}(?![\\p{L}])`,
  'iu',
)

/** "The joint committee on gas will convene": the body is the subject of the verb. */
function isJointBody(scene: Scene, { clause, hit }: VerbPlace): boolean {
  return JOINT_BODY.test(scene.text.slice(clause.start, hit.start))
}

/** "They agreed that envoys will meet": those who agree send them. */
function sendersOf(scene: Scene, clause: Clause): readonly Ref[] {
  const before = neighbourOf(scene, clause, -1)
  return before && before.verb !== null ? subjectOf(scene, before, before.verb) : []
}

function objectOf(scene: Scene, { hit, next, clause }: VerbPlace): readonly Ref[] {
  const behind = scene.text.slice(hit.start, hit.end)
  const isOpen = hit.row.frame === 'with' && !/(?:with|to)$/iu.test(behind)
  if (isOpen || hit.row.frame === 'self' || hit.row.frame === 'body') return []
  if (hit.row.frame === 'between') return hostsFrom(scene, next, clause.last)
  const host = hit.row.frame === 'place' ? hostOf(scene, placeAt(scene, next, clause.last)) : null
  const named = partiesFrom(scene, next, clause.last)
  const isNamed = named.some(({ actor }) => actor !== null)
  return host && !isNamed ? [host] : named
}

function placeOf(scene: Scene, { hit, next, clause }: VerbPlace, span: Span): Place | null {
  if (hit.row.frame === 'place') return placeAt(scene, next, clause.last)
  return findPlace(scene, span, [hit])
}

/** Whether what follows fits the verb: "called Putin" but not "called Putin a partner"; "met" needs somebody. */
function isFitting(scene: Scene, place: VerbPlace, object: readonly Ref[]): boolean {
  const { hit, next } = place
  const person = object[0]
  if (hit.row.frame === 'self') return true
  if (hit.row.frame === 'body') return isJointBody(scene, place)
  if (hit.row.frame === 'between') return object.length > 1
  if (hit.row.frame === 'gathering') return object.length > 0
  if (hit.row.frame === 'place') return person !== undefined && startsAt(scene, person, next)
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

function isDatedAt(scene: Scene, span: Span): boolean {
  return scene.analysis.dates.some((date) => date.start <= span.start && span.start < date.end)
}

function startsAt(scene: Scene, ref: Ref, next: number): boolean {
  const start = ref.evidence[0]?.start ?? Infinity
  return tokenAt(scene.tokens, start) - next <= 4
}

const wordsOf = (hit: Hit<ContactVerb>, scene: Scene): string =>
  scene.text.slice(hit.start, hit.end).toLowerCase()
const isMeet = (hit: Hit<ContactVerb>, scene: Scene): boolean =>
  /^(?:me(?:e|)t|s(?:aw|ee))/u.test(wordsOf(hit, scene))
const isCall = (hit: Hit<ContactVerb>, scene: Scene): boolean => /^call/u.test(wordsOf(hit, scene))

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

function holdOf(scene: Scene, verb: number): Hold {
  let at = verb - 1
  while (at >= 0 && scene.tokens[at]?.tag === 'ADV') at -= 1
  return scene.tokens[at]?.lower === 'to' ? 'infinitive' : 'direct'
}

/** The words of the sentence before a place, what is joined to the clause included. */
export function textBefore(scene: Scene, clause: Clause, at: number): string {
  const sentence = scene.analysis.sentences[clause.sentence]
  return scene.text.slice(sentence?.start ?? clause.start, at)
}

/** Of what is discussed, a month or a year is part; only a day is when. */
function dateOf(scene: Scene, { hit }: VerbPlace, span: Span): string | null {
  const date = (dateIn(scene, span, hit) ?? dateBeforeWhen(scene, span))?.value ?? null
  return hit.row.frame === 'self' && !/^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') ? null : date
}

const APART = new RegExp(
  `(?:the ${EARLIER_WORDS} time|for the ${EARLIER_WORDS} time|previously|earlier (?:this|that|in)|years ago|months ago)`,
  'iu',
)

/** "Last spoke", "had spoken", "the last time they spoke": before the contact that the text is about. */
function referenceOf(
  scene: Scene,
  { clause, hit }: VerbPlace,
  status: Telling['status'],
): Telling['reference'] {
  if (hit.row.id === 'contact/discussed') return 'back'
  const words = scene.text.slice(clause.start, clause.end)
  const before = scene.text.slice(clause.start, hit.start)
  if (APART.test(words) || /\b(?:last|had|had (?:last|previously|already|also))\s+$/iu.test(before))
    return 'earlier'
  return status !== 'held' && /\b(?:again|next|soon)\b/iu.test(words) ? 'further' : 'free'
}

/** The medium, which may stand behind the parties: "spoke with X by phone". */
function mediumOf(scene: Scene, { hit, clause }: VerbPlace): Pick<Telling, 'kind' | 'isExact'> {
  const { kind, isExact } = hit.row
  if (isExact && kind !== 'meeting') return { kind, isExact }
  const behind = scene.text.slice(hit.start, clause.end)
  if (SECRET.test(scene.text.slice(sentenceStart(scene, clause), clause.end)))
    return { kind: 'back-channel', isExact: true }
  const medium = MEDIA.find(({ words }) => words.test(behind))
  return medium ? { kind: medium.kind, isExact: true } : { kind, isExact }
}

const MEDIA: readonly { kind: ContactKind; words: RegExp }[] = [
  {
    kind: 'video-call',
    words:
      /\b(?:virtually|(?:by|via|over) (?:secure )?(?:video|zoom)\w*|in an? (?:virtual|video|online))/iu,
  },
  {
    kind: 'phone-call',
    words: /\b(?:(?:by|on|over|via) (?:the )?(?:tele)?phone|in an? (?:tele)?phone)\b/iu,
  },
]

const SECRET =
  /\b(?:quietly|discreetly|behind the scenes|behind closed doors|in secret|secretly|through (?:back[- ]?channels|intermediaries)|out of the public eye)\b/iu

const sentenceStart = (scene: Scene, clause: Clause): number =>
  scene.analysis.sentences[clause.sentence]?.start ?? clause.start

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['two times', 2],
  ['three times', 3],
  ['four times', 4],
  ['five times', 5],
  ['six times', 6],
])

/** "Have spoken five times", "spoke repeatedly"; to keep in contact is to speak several times. */
function countOf(scene: Scene, { hit, clause }: VerbPlace): number | 'several' {
  if (hit.row.id === 'contact/kept-in-contact') return 'several'
  if (/\b(?:have|has|had) been\s+$/iu.test(scene.text.slice(clause.start, hit.start)))
    return 'several'
  const words = scene.text.slice(hit.start, clause.end).toLowerCase()
  const times = [...TIMES].find(([phrase]) => words.includes(phrase))
  if (times) return times[1]
  return /\b(?:repeatedly|several times|many times|on several occasions|regularly|numerous times|a number of times)\b/u.test(
    words,
  )
    ? 'several'
    : 1
}
