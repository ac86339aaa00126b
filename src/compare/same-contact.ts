import type { Contact } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Article } from '../model/article.js'
import { compareEdtf, dayRangeOf } from '../language/edtf.js'
import { isSameVoice } from './voices.js'

/** A contact and the article that tells of it. */
export interface ToldContact {
  readonly contact: Contact
  readonly article: Article
}

/** From this on, two contacts are taken for one; between the two, it cannot be told. */
const SAME = 0.6
const UNSURE = 0.4

/**
 * Whether two accounts' contacts are one, by actors, date, kind and status: never by headlines or wording.
 * `unsure` where neither text says when, or one names only a side.
 */
export function isSameContact(a: ToldContact, b: ToldContact): 'yes' | 'no' | 'unsure' {
  const likeness = contactLikeness(a, b)
  if (likeness >= SAME) return 'yes'
  return likeness >= UNSURE ? 'unsure' : 'no'
}

/**
 * Whether two contacts cannot be one: other actors, or days that lie apart, for one planned and one held by more than
 * its news would. Kind may be misread.
 */
export function isOtherContact(a: ToldContact, b: ToldContact): boolean {
  const areOthers = participantsAlike(a.contact, b.contact) < LIKELY
  return areOthers || areDaysApart(a, b)
}

function areDaysApart(a: ToldContact, b: ToldContact): boolean {
  if (datesAlike(a, b) > 0) return false
  const [one, other] = [a.contact, b.contact]
  if (one.status === other.status) return true
  const days = one.date && other.date ? daysBetween(one.date, other.date) : null
  return days !== null && days > NEWS_DAYS
}

const LIKELY = 0.35

/** How likely two contacts are one, 0 to 1. */
export function contactLikeness(a: ToldContact, b: ToldContact): number {
  const [one, other] = [a.contact, b.contact]
  // "Will be remembered": the tense of a comment on the main contact may mislead.
  const areMain = one.main && other.main && one.date !== null && other.date !== null
  const statuses = one.status === other.status ? 1 : areMain ? 0.85 : 0
  const isPlural = (contact: Contact) => contact.count !== 1
  const counts = isPlural(one) === isPlural(other) ? 1 : 0.5
  return (
    statuses * counts * participantsAlike(one, other) * datesAlike(a, b) * kindsAlike(one, other)
  )
}

/** 1 the same people, less where one account names only their states or not all of them, 0 where others take part. */
export function participantsAlike(a: Contact, b: Contact): number {
  const [ours, theirs] = [a.participants, b.participants].map(withoutBodies)
  const areOneBody = bodiesOf(a).some((name) => bodiesOf(b).includes(name))
  if (!areOneBody || !ours || !theirs) return actorsOfAlike(a.participants, b.participants)
  return ours.length === 0 || theirs.length === 0 ? 0.95 : actorsOfAlike(ours, theirs)
}

const BODY = /\b(?:teams|committee|commission|council|group|panel|board)$/iu

export const isBody = ({ name }: Pick<Ref, 'name'>): boolean => BODY.test(name)

/** "The Joint Border Committee" and "the border committee" are one, whichever states are told beside it. */
export const bodiesOf = ({ participants }: Pick<Contact, 'participants'>): readonly string[] =>
  participants
    .filter(isBody)
    .map(({ name }) => name.toLowerCase().split(/\s+/u).slice(-2).join(' '))

const withoutBodies = (refs: readonly Ref[]): readonly Ref[] => refs.filter((ref) => !isBody(ref))

function actorsOfAlike(ours: readonly Ref[], theirs: readonly Ref[]): number {
  const [fewer, more] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
  if (fewer.length === 0) return 0
  const each = fewer.map((one) => Math.max(...more.map((other) => actorsAlike(one, other))))
  const worst = Math.max(...each) < 0.8 ? 0 : Math.min(...each)
  const isWhole = fewer.length === more.length || areOfSides(more, fewer)
  return worst * (fewer.length === 1 && !isWhole ? 0.6 : isWhole ? 1 : 0.8)
}

/** "South Korea, Vietnam and the South Korean leader" are the two sides that two leaders are. */
function areOfSides(more: readonly Ref[], fewer: readonly Ref[]): boolean {
  const sides = new Set(fewer.map(({ side }) => side))
  return sides.size > 1 && !sides.has(null) && more.every(({ side }) => sides.has(side))
}

function actorsAlike(a: Ref, b: Ref): number {
  if (isSameVoice(a, b)) return 1
  // "His counterpart": whoever it is, it is nobody that we know to be on another side.
  if (a.side === null || b.side === null) return isCrowd(a) === isCrowd(b) ? 0.7 : 0.3
  if (a.side !== b.side) return 0
  // A minister is not the president, nor are his envoys; but "France" may be either.
  if (a.actorKind === 'person' && b.actorKind === 'person') return 0
  return areOfTwoRanks(a, b) ? 0.2 : 0.85
}

const LEADER =
  /\b(?:president|prime minister|premier|king|queen|emir|sultan|chancellor|crown prince|head of (?:state|government)|taoiseach)\b/iu
const BELOW =
  /\b(?:(?<!prime )ministers?|secretar(?:y|ies) of state|envoys?|ambassadors?|advis[eo]rs?|negotiators?|delegations?|officials?|diplomats?|aides?)\b/iu

/** "Envoys of Portugal" beside its prime minister: as far as their words tell an office. */
function areOfTwoRanks(a: Ref, b: Ref): boolean {
  const [one, other] = [a, b].map(rankOf)
  return one !== null && other !== null && one !== other
}

/** Whose level a reference is of, as far as its words tell. */
export function rankOf({ name, evidence }: Ref): 'leader' | 'below' | null {
  const words = [name, ...evidence.map(({ quote }) => quote)].join(' ')
  if (LEADER.test(words)) return 'leader'
  return BELOW.test(words) ? 'below' : null
}

/** "Leaders" are nobody's counterpart. */
function isCrowd({ actorKind }: Ref): boolean {
  return actorKind === 'group' || actorKind === 'bloc' || actorKind === 'body'
}

/** Days that two capitals may differ for one night's call, by their clocks. */
const CLOCK_DAYS = 1
/** Days between publications that two accounts of one fresh contact may lie apart. */
const NEWS_DAYS = 4

function datesAlike(a: ToldContact, b: ToldContact): number {
  const [one, other] = [a.contact.date, b.contact.date]
  if (one === null || other === null) return undatedAlike(a, b)
  const relation = compareEdtf(one, other)
  if (relation === 'same') return 1
  if (relation !== 'apart') return 0.9
  const areMain = a.contact.main && b.contact.main
  if (areMain && areOneDayOfSomeYear(a, b)) return 0.8
  const days = daysBetween(one, other)
  if (days === null || !areMain) return 0
  if (days <= VISIT_DAYS && isOnVisit(a.contact, b.contact)) return 0.9
  return days <= CLOCK_DAYS ? 0.8 : 0
}

/** Days that a visit may last behind the day on which it is told to have begun. */
const VISIT_DAYS = 3

/** "Landed on Sunday" and "was received on Tuesday": what is done on a visit is told behind its first day. */
function isOnVisit(a: Contact, b: Contact): boolean {
  const [visit, met] = a.kind === 'visit' ? [a, b] : [b, a]
  const [from, to] = [visit, met].map(({ date }) => dayRangeOf(date ?? ''))
  return areVisitAndMeeting(visit, met) && !!from && !!to && from.last < to.first
}

const areVisitAndMeeting = (a: Contact, b: Contact): boolean =>
  [a, b].some(({ kind }) => kind === 'visit') && [a, b].some(({ kind }) => FACE_TO_FACE.has(kind))

/** Kinds of which those who take part are in one place. */
export const FACE_TO_FACE: ReadonlySet<string> = new Set(['meeting', 'summit', 'talks'])

/** One account names the day alone, in a text that tells no day of its own: its year was guessed. */
export function areOneDayOfSomeYear(a: ToldContact, b: ToldContact): boolean {
  const [one, other] = [a.contact.date ?? '', b.contact.date ?? '']
  const isDay = one.length === 10 && one.slice(4) === other.slice(4)
  return isDay && (isYearGuessed(a) || isYearGuessed(b))
}

function isYearGuessed({ contact: { date, facets }, article }: ToldContact): boolean {
  const told = facets.filter(({ name, value }) => name === 'date' && value === date)
  const words = told.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
  return article.published === null && !words.some((each) => /\d{4}/u.test(each))
}

/** Where a date is missing, the main contact of fresh news is taken to be as fresh as its publication. */
function undatedAlike(a: ToldContact, b: ToldContact): number {
  const areMain = a.contact.main && b.contact.main
  const [one, other] = [whenOf(a), whenOf(b)]
  if (one === null || other === null) return areMain ? 0.75 : 0.6
  const days = daysBetween(one, other)
  if (days === null) return 0.7
  return days <= NEWS_DAYS ? (areMain ? 0.95 : 0.7) : areMain ? 0.3 : 0.5
}

function whenOf({ contact, article }: ToldContact): string | null {
  return contact.date ?? (contact.main ? article.published : null)
}

/** Whole days between the nearest days of two values; `null` where either names no year. */
export function daysBetween(a: string, b: string): number | null {
  const [one, other] = [dayRangeOf(a), dayRangeOf(b)]
  if (!one || !other) return null
  return Math.max(0, other.first - one.last, one.first - other.last)
}

const REMOTE = new Set(['phone-call', 'video-call'])

function kindsAlike(a: Contact, b: Contact): number {
  if (a.kind === b.kind) return 1
  if (a.kind === 'talks' || b.kind === 'talks') return 0.95
  if (REMOTE.has(a.kind) && REMOTE.has(b.kind)) return 0.95
  // One account may call a call a meeting: that is a finding, not another contact.
  if (a.main && b.main) return areVisitAndMeeting(a, b) ? 0.95 : 0.85
  return a.date !== null && a.date === b.date && a.date.length > 4 ? 0.65 : 0.4
}
