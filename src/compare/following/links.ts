import type { MatterUnit } from '../../model/following.js'
import { rootOf } from '../roots.js'
import { isPartOf, numbersAlike } from './alike.js'
import { isAgainst, isDeedOf, isOtherDeed } from './deeds.js'
import { indexOf, type Known, type Linkable } from './known.js'
import { numberNamed } from './numbered.js'
import type { Profile } from './profiles.js'
import { isSharing } from './sides.js'

/** Why news stands in an undertaking. */
export interface Link<Group> {
  readonly group: Group
  readonly like: string
  readonly rule: string
}

/** Finds the undertaking that news can be of, text by text, in the order of their days. */
export interface Links<Group> {
  /** Not of those given, in which the same words stand. */
  readonly linkOf: (news: Profile, not: readonly Group[]) => Link<Group> | null
  /** News that is told already is what its text speaks of next. */
  readonly note: (news: Profile, group: Group) => void
}

const LEAST = 1.3
const MARGIN = 0.3

/** Undertakings of a record, by the words of what was promised. */
export function startLinks<Group extends Linkable>(groups: readonly Group[]): Links<Group> {
  const index = indexOf(groups)
  const topics = topicsOf(index.all)
  return {
    linkOf: (news, not) => {
      const near = index.near(news).filter(({ group }) => !not.includes(group))
      const link = linkFrom(news, { known: near, topics, not })
      if (link !== null || isNamed(news)) noteTopic(topics, news, link?.known ?? null)
      return link && { group: link.known.group, like: link.known.like, rule: link.rule }
    },
    note: (news, group) => noteTopic(topics, news, index.of(group)),
  }
}

/** A place of a text that speaks of an undertaking. */
interface Topic<Group> {
  readonly at: number
  readonly end: number
  /** `null` for news of something else. */
  readonly known: Known<Group> | null
}

const isNamed = ({ told: { loose } }: Profile): boolean => (loose?.heads.length ?? 0) > 0

type Topics<Group> = Map<string, Topic<Group>[]>

function topicsOf<Group extends Linkable>(known: readonly Known<Group>[]): Topics<Group> {
  const topics: Topics<Group> = new Map()
  for (const each of known) for (const member of each.group.members) noteTopic(topics, member, each)
  return topics
}

function noteTopic<Group>(
  topics: Topics<Group>,
  { told }: Profile,
  known: Known<Group> | null,
): void {
  const list = topics.get(told.article) ?? []
  topics.set(told.article, list)
  for (const { start, end } of told.evidence) list.push({ at: start, end, known })
}

interface Field<Group> {
  readonly known: readonly Known<Group>[]
  readonly topics: Topics<Group>
  readonly not: readonly Group[]
}

interface Found<Group> {
  readonly known: Known<Group>
  readonly rule: string
}

function linkFrom<Group extends Linkable>(
  news: Profile,
  { known, topics, not }: Field<Group>,
): Found<Group> | null {
  const { loose } = news.told
  if (loose === undefined || known.some((each) => isAside(news, each))) return null
  const near = topicBefore(news, topics, not)
  const open = known.filter((each) => isOpen(news, each))
  if (loose.heads.length > 0) {
    const alone = aloneIn(news, open)
    const named = bestOf(open, (each) => scoreOf(news, each, { near, isAlone: each === alone }))
    return named && { known: named, rule: 'follow/news-of-it' }
  }
  const counted = numberNamed(news, open)
  if (counted !== null) return { known: counted, rule: 'follow/news-of-it' }
  return loose.isPointing ? goingOn(news, { open, near }) : null
}

interface Near<Group> {
  readonly topic: Known<Group> | null
}

/** "Two have come": of what the words just before speak of, where that is one. */
function goingOn<Group extends Linkable>(
  news: Profile,
  { open, near }: { readonly open: readonly Known<Group>[]; readonly near: Near<Group> },
): Found<Group> | null {
  const { topic } = near
  const before = bestOf(
    open,
    (each) => scoreBefore(news, each) + (open.length === 1 && isRecent(news, each) ? 0.3 : 0),
  )
  if (before !== null && topic !== null && before !== topic) return null
  const chosen = deedNamed(news, open) ?? spokenOf(news, open) ?? topic ?? before
  if (chosen === null || !isOpen(news, chosen) || isOtherNumber(news, chosen)) return null
  const deeds = chosen.promises.map(({ told: { what } }) => what)
  if (!isDeedOf(news.told, deeds) && !isCountOf(news, chosen)) return null
  return { known: chosen, rule: 'follow/goes-on' }
}

/** "The cut was shelved": of the only one that somebody named was to cut. */
function deedNamed<Group>(
  { told: { what, loose }, promisors }: Profile,
  open: readonly Known<Group>[],
): Known<Group> | null {
  if (loose?.isPointing !== true || loose.standsAlone) return null
  const words = (what.toLowerCase().match(/\p{L}+/gu) ?? []).map(rootOf)
  const named = open.filter(
    ({ promises, promisors: theirs }) =>
      (promisors.length === 0 || isSharing(promisors, theirs)) &&
      promises.some(({ told }) => words.includes(rootOf(verbOf(told.what)))),
  )
  const [first, ...others] = named
  return first !== undefined && others.length === 0 ? first : null
}

const verbOf = (what: string): string => (/^\p{L}+/u.exec(what)?.[0] ?? '').toLowerCase()

/** "The airline waits for its money": of what was promised the airline, whatever was spoken of before. */
function spokenOf<Group>(
  { told: { loose } }: Profile,
  open: readonly Known<Group>[],
): Known<Group> | null {
  const named = open.filter(({ things }) =>
    loose?.around.some(({ key, isNoun }) => isNoun && things.has(key)),
  )
  const [first, ...others] = named
  return first !== undefined && others.length === 0 ? first : null
}

/** "Another 20 will follow", of 45. */
function isCountOf<Group>({ told: { what, loose } }: Profile, { promises }: Known<Group>): boolean {
  const isMany = promises.some(({ told: { numbers } }) => numbers.some(({ value }) => value > 1))
  return isMany && loose?.hasNumber === true && !/^(?:one|none)(?![\p{L}])/iu.test(what)
}

/** What the text spoke of last, close before. */
function topicBefore<Group>(
  { told }: Profile,
  topics: Topics<Group>,
  not: readonly Group[],
): Near<Group> {
  const [{ start }] = told.evidence
  const from = told.loose?.from ?? start
  const list = (topics.get(told.article) ?? []).filter(
    ({ at, end, known }) =>
      at < start && end > from && !(known !== null && not.includes(known.group)),
  )
  const last = list.toSorted((a, b) => a.end - b.end).at(-1)
  return { topic: last?.known ?? null }
}

/** Promised before, by or for somebody whom the text names, and not done by another. */
function isOpen<Group extends Linkable>(
  news: Profile,
  { group, promises, parties, isOfPersons, units }: Known<Group>,
): boolean {
  const isAbout =
    isOfPersons ||
    isSharing(news.about, parties) ||
    isSharing(news.promisors, parties) ||
    thingsShared(news, units) >= 2
  if (!isAbout || group.members.length === 0) return false
  const agents = news.told.promisors.flatMap(({ side }) => side ?? [])
  if (agents.length > 0 && !isSharing(agents, parties)) return false
  return promises.some((promise) => isBefore(promise, news) && !isLongAgo(news, promise))
}

/** In UTF-16 units. */
const NEXT = 3

/** "To resume the talks, which have not met since May": only more of what is promised there. */
function isAside<Group>({ told: news }: Profile, { promises }: Known<Group>): boolean {
  const [{ start, quote }] = news.evidence
  return (
    /^(?:which|that|who|where)(?![\p{L}])/iu.test(quote) &&
    promises.some(
      ({ told: { article, evidence } }) =>
        article === news.article &&
        evidence.some(({ start: from, end }) => from < start && start <= end + NEXT),
    )
  )
}

function isBefore(promise: Profile, news: Profile): boolean {
  if (promise.told.article === news.told.article)
    return promise.told.evidence[0].start < news.told.evidence[0].start
  return promise.day !== null && news.published !== null && promise.day <= news.published
}

/** How many things both name: the crossing, and where it is. */
function thingsShared({ told: { loose } }: Profile, units: Known<unknown>['units']): number {
  const things = (loose?.around ?? []).filter(
    ({ key, isNoun }) => isNoun && (units.get(key)?.weight ?? 0) > 0.5,
  )
  return things.length
}

/** "Opened its first port two decades ago". */
function isLongAgo({ until }: Profile, { day }: Profile): boolean {
  return until !== null && day !== null && until < day - SAME_DAYS
}

const SAME_DAYS = 3

function bestOf<Group>(
  open: readonly Known<Group>[],
  score: (known: Known<Group>) => number,
): Known<Group> | null {
  const [first, second] = open
    .map((known) => ({ known, score: score(known) }))
    .filter((each) => each.score >= LEAST - MARGIN)
    .toSorted((a, b) => b.score - a.score)
  if (first === undefined || first.score < LEAST) return null
  return second !== undefined && first.score - second.score < MARGIN ? null : first.known
}

const FIELD = 0.6

/** How much news is of an undertaking: its thing, then what else is said, by whom and where. */
function scoreOf<Group>(
  news: Profile,
  known: Known<Group>,
  { near, isAlone }: { readonly near: Near<Group>; readonly isAlone: boolean },
): number {
  const { loose } = news.told
  if (loose === undefined) return 0
  const head = headScore(loose.thing, loose.heads, known)
  if (head === 0 || isOtherNumber(news, known)) return 0
  const deeds = known.promises.map(({ told: { what } }) => what)
  if (isAgainst(news.told, deeds) || isOtherDeed(news.told, deeds)) return 0
  const others = loose.around.filter(
    ({ key, isNoun }) => !loose.heads.includes(key) && isNoun && known.units.has(key),
  )
  const isVerb = loose.verb !== null && (known.units.has(loose.verb) || isOfVerb(loose.verb, known))
  const parts = [
    head,
    Math.min(1, others.length * 0.4),
    numberScore(news, known),
    isVerb ? 0.3 : 0,
    near.topic === known ? 0.35 : 0,
    isSharing(news.promisors, known.promisors) ? 0.3 : 0,
    isBothNamed(news.about, known) ? 0.2 : 0,
    loose.isKnown ? 0.1 : -0.2,
    isAlone ? 0.3 : 0,
    isFurther(known, loose.heads) ? -0.35 : 0,
  ]
  return parts.reduce((sum, part) => sum + part, 0)
}

/** "The coal will be sold cheaply": only more of what the same text promised. */
function isFurther<Group>({ promises: [first] }: Known<Group>, heads: readonly string[]): boolean {
  const words = /^(?:the|its|their)\s+(?<thing>\p{L}+)\s+(?:will|would|shall|is|are)/iu.exec(
    first?.told.what ?? '',
  )
  const thing = words?.groups?.['thing']
  return thing !== undefined && heads.includes(rootOf(thing.toLowerCase()))
}

/** The only one of those that it may be of with this thing, promised or due not long ago. */
function aloneIn<Group>(news: Profile, open: readonly Known<Group>[]): Known<Group> | null {
  const { loose } = news.told
  const [first, ...others] = open.filter(
    (each) => headScore(loose?.thing ?? [], loose?.heads ?? [], each) > 0,
  )
  return first !== undefined && others.length === 0 && isRecent(news, first) ? first : null
}

const RECENT = 730

function isRecent<Group>(news: Profile, { promises }: Known<Group>): boolean {
  const last = Math.max(
    ...promises.map((each) => Math.max(each.day ?? -Infinity, each.due ?? -Infinity)),
  )
  return news.published !== null && news.published - last <= RECENT
}

/** The words of what was promised may carry the verb: "supply", "train". */
function isOfVerb<Group>(verb: string, { promises }: Known<Group>): boolean {
  return promises.some(({ told: { what } }) => what.toLowerCase().includes(verb))
}

function headScore<Group>(
  thing: readonly MatterUnit[],
  heads: readonly string[],
  { things, fields, units }: Known<Group>,
): number {
  const scores = heads.map((head) => {
    if (things.has(head) || units.get(head)?.isNoun === true) return 1
    if (units.has(head)) return FIELD
    const unit = thing.find(({ key }) => key === head)
    return unit?.fields.some((field) => fields.has(field)) === true ? FIELD : 0
  })
  return Math.max(0, ...scores)
}

function numberScore<Group>({ told }: Profile, { promises }: Known<Group>): number {
  const numbers = promises.flatMap((each) => each.told.numbers)
  if (numbersAlike(told.numbers, numbers) === 'same') return 0.5
  return isPartOf(told.numbers, numbers) ? 0.3 : 0
}

/** More than was promised of it: another matter. */
function isOtherNumber<Group>({ told }: Profile, { promises }: Known<Group>): boolean {
  const numbers = promises.flatMap((each) => each.told.numbers)
  return numbersAlike(told.numbers, numbers) === 'other' && !isPartOf(told.numbers, numbers)
}

function isBothNamed<Group>(
  sides: readonly string[],
  { promisors, beneficiaries }: Known<Group>,
): boolean {
  return isSharing(sides, promisors) && isSharing(sides, beneficiaries)
}

/** Whether the words just before speak of it: a question, the sentence before. */
function scoreBefore<Group>(news: Profile, known: Known<Group>): number {
  const { loose } = news.told
  if (loose === undefined) return 0
  const things = loose.before.filter(({ key, isNoun }) => isNoun && known.things.has(key))
  const likes = loose.before.filter(
    ({ key, isNoun, fields }) =>
      isNoun && !known.things.has(key) && fields.some((field) => known.fields.has(field)),
  )
  const isNamed = isBothNamed(news.about, known)
  if (things.length === 0) return 0
  const isTheirs = isSharing(news.promisors, known.promisors)
  return things.length + likes.length * FIELD + (isNamed ? 0.3 : 0) + (isTheirs ? 0.3 : 0)
}
