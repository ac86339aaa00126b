import type { Ref } from '../model/actors.js'
import { quoteFrom, type Span } from '../model/spans.js'
import {
  EARLIER_WORDS,
  FURTHER_WORDS,
  GENERIC_BEFORE,
  ONSET_NOUNS,
  SEVERAL_WORDS,
} from '../lexicon/contact-words.js'
import type { Clause } from './clauses.js'
import { dateAhead, dateIn, scheduledBehind } from './contact-dates.js'
import { findNouns } from './contact-rules.js'
import { statusFrom, type Hold } from './contact-status.js'
import {
  behindTime,
  hasManySides,
  isDefinite,
  isProperName,
  partiesOf,
  relativeBehind,
  type NounParties,
} from './noun-parties.js'
import { letterOf } from './letters.js'
import { placeOf, type NounPlace } from './noun-phrases.js'
import { areTwoSides } from './sides.js'
import { isAhead } from './sites.js'
import { findPlace, hostsFrom } from './places.js'
import { compilePhrase } from './patterns.js'
import { spanOfTokens, textBefore, type Scene } from './scene.js'
import type { Telling } from './telling.js'
import { LATER } from './verb-facts.js'

/** Contacts told by a noun: "their first phone talks", "a series of calls", "the summit in Geneva". */
export function tellingsByNoun(scene: Scene): readonly Telling[] {
  return findNouns(scene.text).flatMap((hit) => {
    const place = placeOf(scene, hit)
    const telling = place ? tellingOf(scene, place) : null
    return telling ? [telling] : []
  })
}

function tellingOf(scene: Scene, place: NounPlace): Telling | null {
  const { hit, clause } = place
  const phrase = spanOfTokens(scene.tokens, place.first, place.last)
  if (!phrase || isGeneric(scene, place)) return null
  const span = spanOf(scene, place, phrase)
  const status = statusOf(scene, place, phrase)
  if (status === 'none') return null
  const date = dateOf(scene, place, { phrase, span, status })
  const isApart = date !== null && isRound(scene, place)
  const letter = letterOf(scene, place)
  const named = letter
    ? { parties: [letter.author, letter.addressee], isNamed: true, nearby: [] }
    : rankedParties(scene, place, partiesOf(scene, place))
  const reference = isApart ? 'earlier' : referenceOf(scene, place, named)
  if (!reference) return null
  return {
    head: { start: hit.start, end: hit.end },
    span,
    clause,
    kind: hit.row.kind,
    isExact: hit.row.isExact,
    status,
    count: countOf(scene, place),
    parties: isApart ? [theParties(scene, phrase)] : named.parties,
    nearby: named.nearby,
    date,
    isSubject: place.role === 'subject' || isConfirmed(scene, place) || isHeading(scene, place),
    place: findPlace(scene, span, [hit]),
    initiator: letter?.author ?? initiatorOf(scene, place, named),
    reference,
    rule: hit.row.id,
  }
}

const RANKED = /(?<!\p{L})(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\s/iu

/** "In their first known call since May": a ranked contact is told here, its parties those who act around it. */
function rankedParties(scene: Scene, place: NounPlace, named: NounParties): NounParties {
  if (!RANKED.test(modifiersOf(scene, place))) return named
  const nearby = areTwoSides(named.nearby) ? named.nearby : withHost(scene, place, named.nearby)
  return areTwoSides(nearby) ? { parties: nearby, isNamed: true, nearby: [] } : named
}

/** "X took part in Bern in the third round of the talks": the state where it is held is a side of it. */
function withHost(
  scene: Scene,
  { clause, first }: NounPlace,
  [only, ...others]: readonly Ref[],
): readonly Ref[] {
  if (!only || others.length > 0 || only.side === null) return []
  const host = hostsFrom(scene, clause.first, first)[0]
  return host && host.side !== only.side ? [only, host] : []
}

const GENERIC = new RegExp(`(?:^|\\s)${GENERIC_BEFORE}\\s`, 'iu')

/** The words of the phrase before its head: "their first known". */
function modifiersOf(scene: Scene, { first, head }: NounPlace): string {
  const span = spanOfTokens(scene.tokens, first, head)
  return span ? `${scene.text.slice(span.start, span.end)} ` : ''
}

const isGeneric = (scene: Scene, place: NounPlace): boolean =>
  GENERIC.test(modifiersOf(scene, place))

const EARLIER = new RegExp(`(?<!\\p{L})${EARLIER_WORDS}\\s`, 'iu')
const FURTHER = new RegExp(`(?<!\\p{L})${FURTHER_WORDS}\\s`, 'iu')

/** Whether the phrase may tell a new contact, or goes back to one; `null` when it stands for none in particular. */
function referenceOf(
  scene: Scene,
  place: NounPlace,
  named: NounParties,
): Telling['reference'] | null {
  const modifiers = modifiersOf(scene, place)
  const isWhole = areTwoSides(named.parties) || hasManySides(named.parties, place)
  if (isPredicate(scene, place)) return 'just'
  if (isWhole && LATER.test(textBefore(scene, place.clause, place.clause.start))) return 'earlier'
  if (isLoose(scene, place) && !named.isNamed) return null
  if (EARLIER.test(modifiers)) return isWhole ? 'earlier' : null
  if (FURTHER.test(modifiers)) return isWhole ? 'further' : null
  if (isDefinite(scene, place) && !(named.isNamed && isWhole))
    return isProperName(scene, place) && isWhole ? 'free' : 'back'
  return isWhole ? 'free' : isWhereSaid(scene, place) ? 'back' : null
}

/** "In a phone call, X condemned": where it was said, though only one of those who spoke is named beside it. */
function isWhereSaid(scene: Scene, { role, first, hit }: NounPlace): boolean {
  const isIn = /^(?:in|during)$/u.test(scene.tokens[first - 1]?.lower ?? '')
  return role === 'adjunct' && isIn && /^(?:phone|video)-call$/u.test(hit.row.kind)
}

/** "The first round was held on 3 May": of the same sides as the round reported, and another where its day is told. */
const isRound = (scene: Scene, { hit }: NounPlace): boolean =>
  /^round$/iu.test(scene.text.slice(hit.start, hit.end))

const theParties = ({ text }: Scene, phrase: Span): Ref => ({
  name: 'the parties',
  actor: null,
  side: null,
  actorKind: 'group',
  evidence: [quoteFrom(text, phrase)],
})

/** "The Kremlin confirmed the conversation": what is said is said of the contact. */
function isConfirmed(scene: Scene, { first }: NounPlace): boolean {
  return /^(?:confirm|announce)(?:s|ed|ing)?$/u.test(scene.tokens[first - 1]?.lower ?? '')
}

/** "The call, which lasted an hour, focused on": the clause breaks off behind its subject. */
const isHeading = (scene: Scene, place: NounPlace): boolean =>
  place.role === 'fragment' && relativeBehind(scene, place) !== null

/** "A robust exchange": of views, of fire or of prisoners, where nobody is named. */
const isLoose = (scene: Scene, { hit }: NounPlace): boolean =>
  /^exchanges?$/iu.test(scene.text.slice(hit.start, hit.end))

/** "That was the last contact": it says something of the contact told just before. */
function isPredicate(scene: Scene, { first }: NounPlace): boolean {
  const [subject, copula] = [scene.tokens[first - 2], scene.tokens[first - 1]]
  return (
    /^(?:that|this|it|these|which)$/u.test(subject?.lower ?? '') &&
    /^(?:is|was|were|are)$/u.test(copula?.lower ?? '')
  )
}

function statusOf(scene: Scene, place: NounPlace, phrase: Span): ReturnType<typeof statusFrom> {
  const { clause, role, verb } = place
  const start = verb === null ? phrase.start : (scene.tokens[verb]?.start ?? phrase.start)
  const isInfinitive = verb !== null && scene.tokens[verb - 1]?.lower === 'to'
  const inside = statusFrom({
    hold: 'adjunct',
    before: modifiersOf(scene, place),
    after: scene.text.slice(place.hit.end, phrase.end),
  })
  if (inside !== 'held') return inside
  if (isHeadlinePlan(scene, place)) return 'planned'
  if (isVenue(scene, place)) return venueStatus(scene, clause)
  const hold = holdOf(scene, place)
  const after =
    role === 'subject' ? scene.text.slice(phrase.end, clause.end) : restOfSentence(scene, place)
  const of = (end: number) => statusFrom({ hold, before: textBefore(scene, clause, end), after })
  // "Cancelled talks" is told by the verb itself, "will reopen talks" by what stands before it.
  const own = hold === 'infinitive' && isInfinitive ? 'held' : of(phrase.start)
  const told = own === 'held' ? of(start) : own
  return told === 'proposed' && isOfADay(scene, phrase) ? 'held' : told
}

/** "Asked for Saturday's call": it has a day, and so it was more than asked for. */
function isOfADay({ text }: Scene, { start, end }: Span): boolean {
  return /^(?:\w+day|today)['’]s\s/u.test(text.slice(start, end))
}

/** "X and Y to reopen talks": a headline's infinitive is its future. */
function isHeadlinePlan(scene: Scene, { clause, verb }: NounPlace): boolean {
  if (verb === null || scene.analysis.sentences[clause.sentence]?.block !== 'headline') return false
  const lead = spanOfTokens(scene.tokens, clause.first, verb)
  return (
    clause.verb === null &&
    lead !== null &&
    /^(?:[\p{Lu}][\p{L}’'.-]*(?:,\s+|\s+(?:and|&)\s+|\s+))+to$/u.test(
      scene.text.slice(lead.start, lead.end).trim(),
    )
  )
}

/** "A visit that X had planned was called off": behind a relative clause the sentence goes on about the contact. */
function restOfSentence(scene: Scene, place: NounPlace): string {
  const next = place.role === 'fragment' ? relativeBehind(scene, place) : null
  const sentence = scene.analysis.sentences[place.clause.sentence]
  return next && sentence ? scene.text.slice(next.start, sentence.end) : ''
}

/** "At the summit in May": it stands as what is said to happen there. */
function isVenue(scene: Scene, { role, first }: NounPlace): boolean {
  return role === 'adjunct' && /^(?:at|during)$/u.test(scene.tokens[first - 1]?.lower ?? '')
}

function venueStatus(scene: Scene, clause: Clause): ReturnType<typeof statusFrom> {
  const verb = clause.verb === null ? '' : (scene.tokens[clause.verb]?.lower ?? '')
  if (/^(?:could|may|might|should)$/u.test(verb)) return 'proposed'
  return /^(?:will|shall)$/u.test(verb) ? 'planned' : 'held'
}

function holdOf(scene: Scene, place: NounPlace): Hold {
  const isInfinitive = place.verb !== null && scene.tokens[place.verb - 1]?.lower === 'to'
  if (isInfinitive || isOnset(scene, place)) return 'infinitive'
  return place.role === 'adjunct' ? 'adjunct' : 'direct'
}

const ONSET = new RegExp(`(?<!\\p{L})${compilePhrase(`${ONSET_NOUNS} of`)}\\s`, 'iu')

/** "Called for an end to the war and the launch of talks": what governs the beginning governs the talks. */
const isOnset = (scene: Scene, place: NounPlace): boolean =>
  ONSET.test(modifiersOf(scene, place)) && !SEVERAL.test(modifiersOf(scene, place))

/** A whole clause where the contact is what it tells; else the phrase alone. */
function spanOf(scene: Scene, place: NounPlace, phrase: Span): Span {
  const { clause, role, verb } = place
  const block = scene.analysis.sentences[clause.sentence]?.block
  const isWhole =
    verb !== null ||
    role === 'subject' ||
    block === 'caption' ||
    block === 'headline' ||
    isConfirmed(scene, place)
  return isWhole ? { start: clause.start, end: clause.end } : phrase
}

function dateOf(scene: Scene, place: NounPlace, { phrase, span, status }: Told): string | null {
  const find = isAhead(status) ? dateAhead : dateIn
  const own = find(scene, phrase, place.hit) ?? scheduledBehind(scene, phrase)
  return (own ?? find(scene, datedSpan(place, phrase, span), place.hit))?.value ?? null
}

/** The words of the contact's noun, and all that tells it. */
interface Told extends Pick<Telling, 'span' | 'status'> {
  readonly phrase: Span
}

/** "Airspace to reopen by May 20 after a call with Y": what stands before an adjunct has a date of its own. */
const datedSpan = ({ role, first, clause }: NounPlace, phrase: Span, span: Span): Span =>
  role === 'adjunct' && first > clause.first ? { start: phrase.start, end: span.end } : span

const SEVERAL = new RegExp(`(?<!\\p{L})${compilePhrase(SEVERAL_WORDS)}\\s`, 'iu')
const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
])

function countOf(scene: Scene, place: NounPlace): number | 'several' {
  const modifiers = modifiersOf(scene, place).toLowerCase()
  if (LENGTH_OF.test(modifiers)) return 1
  if (SEVERAL.test(modifiers) || place.hit.row.kind === 'back-channel') return 'several'
  const number = modifiers
    .split(/\s+/u)
    .map((word) => NUMBERS.get(word) ?? (/^\d$/u.test(word) ? Number(word) : 0))
    .find((value) => value > 1)
  if (number !== undefined && isPlural(scene, place)) return number
  return isPlural(scene, place) ? 'several' : 1
}

/** "Two days of talks" are one contact. */
const LENGTH_OF =
  /^(?:(?:the|an?|some|about|nearly|almost|over|more than) )*(?:\S+[ -])?(?:hours?|days?|minutes) of /u

/** "Talks" and "negotiations" are one contact; "calls" and "meetings" several. */
function isPlural(scene: Scene, { hit }: NounPlace): boolean {
  const word = scene.text.slice(hit.start, hit.end).toLowerCase()
  return (
    /s$/u.test(word) &&
    !/(?:talks|negotiations|consultations|discussions|contacts|exchanges)$/u.test(word)
  )
}

/** Whose call, visit or letter it is. */
function initiatorOf(scene: Scene, place: NounPlace, { parties }: NounParties): Ref | null {
  const behind = scene.tokens[behindTime(scene, place.after)]?.start ?? place.hit.end
  const words = ` ${scene.text.slice(behind, behind + 5)}`
  const isDirected =
    /^\s+(?:to|from)\b/iu.test(words) &&
    /call|letter/iu.test(scene.text.slice(place.hit.start, place.hit.end))
  return isDirected ? ((/from/iu.test(words) ? parties.at(-1) : parties[0]) ?? null) : null
}
