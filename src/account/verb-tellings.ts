import type { Ref } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { quoteFrom, type Span } from '../model/spans.js'
import type { ContactVerb } from '../lexicon/contact-words.js'
import { EARLIER_WORDS } from '../lexicon/contact-words.js'
import type { Clause } from './clauses.js'
import { dateIn } from './contact-dates.js'
import { findVerbs, type Hit } from './contact-rules.js'
import { statusFrom, type Hold } from './contact-status.js'
import { areTwoSides, partiesFrom, subjectOf, uniqueRefs } from './participants.js'
import { clauseAt, tokenAt, type Scene } from './scene.js'
import { findPlace, placeAt, stateName, type Place } from './places.js'
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
  return findVerbs(scene.text).flatMap((hit) => {
    const clause = clauseAt(scene, hit.start)
    if (!clause || hit.end > clause.end + 1) return []
    const verb = tokenAt(scene.tokens, hit.start)
    const place = { hit, clause, verb, next: tokenAt(scene.tokens, hit.end) }
    const telling = isVerbHere(scene, place) ? tellingOf(scene, place) : null
    return telling ? [telling] : []
  })
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
  /^(?:talks?|meetings?|calls?|visits?|contacts?|hosts?|brief|heads?|exchanges?|welcome)$/u

function tellingOf(scene: Scene, place: VerbPlace): Telling | null {
  const { hit, clause, verb } = place
  const subject = subjectOf(scene, clause, verb)
  const object = objectOf(scene, place)
  if (!isFitting(scene, place, object)) return null
  const parties = uniqueRefs([...subject, ...object])
  if (parties.length < 2 || !areTwoSides(parties)) return null
  const hold = holdOf(scene, verb)
  const before = textBefore(scene, clause, hit.start)
  const status = hit.row.status ?? statusFrom({ hold, before, after: '' })
  if (status === 'none') return null
  const span = { start: clause.start, end: clause.end }
  return {
    head: { start: hit.start, end: hit.end },
    span,
    clause,
    kind: hit.row.kind,
    isExact: hit.row.isExact,
    status,
    count: hit.row.id === 'contact/kept-in-contact' ? 'several' : 1,
    parties,
    date: dateIn(scene, span, hit)?.value ?? null,
    isSubject: true,
    place: placeOf(scene, place, span),
    initiator: hit.row.isInitiating ? (subject[0] ?? null) : null,
    reference: referenceOf(scene, place),
    rule: hit.row.id,
  }
}

function objectOf(scene: Scene, { hit, next, clause }: VerbPlace): readonly Ref[] {
  const behind = scene.text.slice(hit.start, hit.end)
  const isOpen = hit.row.frame === 'with' && !/(?:with|to)$/iu.test(behind)
  if (isOpen) return []
  const named = partiesFrom(scene, next, clause.last)
  if (named.length > 0 || hit.row.frame !== 'place') return named
  const host = hostOf(scene, placeAt(scene, next, clause.last))
  return host ? [host] : []
}

/** The state that a visit goes to, where only its capital is named. */
function hostOf(scene: Scene, place: Place | null): Ref | null {
  if (!place?.side) return null
  return {
    name: stateName(place.side) ?? place.name,
    actor: actorId(`state:${place.side}`),
    side: place.side,
    actorKind: 'state',
    evidence: [quoteFrom(scene.text, place.span)],
  }
}

function placeOf(scene: Scene, { hit, next, clause }: VerbPlace, span: Span): Place | null {
  if (hit.row.frame === 'place') return placeAt(scene, next, clause.last)
  return findPlace(scene, span, [hit])
}

/** Whether what follows fits the verb: "called Putin" but not "called Putin a partner"; "met" needs somebody. */
function isFitting(scene: Scene, place: VerbPlace, object: readonly Ref[]): boolean {
  const { hit, next } = place
  const person = object[0]
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
  return /^(?:ADP|ADV|PUNCT|CCONJ|SCONJ|ADJ)$/u.test(token.tag) || isDatedAt(scene, token)
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
  /^me(?:e|)t/u.test(wordsOf(hit, scene))
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

function referenceOf(scene: Scene, { clause, hit }: VerbPlace): Telling['reference'] {
  const words = scene.text.slice(hit.start, clause.end)
  if (new RegExp(`\\b(?:for the ${EARLIER_WORDS} time|previously|earlier)\\b`, 'iu').test(words))
    return 'earlier'
  return /\bagain\b|\bnext\b|\bsoon\b/iu.test(words) ? 'further' : 'free'
}
