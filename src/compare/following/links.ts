import { isDeedOf } from './deeds.js'
import { rootOf } from '../roots.js'
import { indexOf, type Known, type Linkable } from './known.js'
import { numberNamed, sumNamed } from './numbered.js'
import { isAside, isOpen } from './openness.js'
import type { Profile } from './profiles.js'
import {
  aloneIn,
  isAnyNamed,
  isOtherNumber,
  isRecent,
  scoreBefore,
  scoreOf,
  type Near,
} from './scoring.js'
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
    const meant = named ?? (isAnyNamed(loose, open) ? null : sumNamed(news, open))
    return meant && { known: meant, rule: 'follow/news-of-it' }
  }
  const counted = numberNamed(news, open)
  if (counted !== null) return { known: counted, rule: 'follow/news-of-it' }
  return loose.isPointing ? goingOn(news, { open, near }) : null
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
