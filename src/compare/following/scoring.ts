import type { Loose, MatterUnit } from '../../model/following.js'
import { rootOf } from '../roots.js'
import { isPartOf, numbersAlike } from './alike.js'
import { isAgainst, isOtherDeed } from './deeds.js'
import type { Known } from './known.js'
import { isSameCount } from './numbered.js'
import type { Profile } from './profiles.js'
import { isSharing } from './sides.js'

/** What a text spoke of just before; `null` for something else. */
export interface Near<Group> {
  readonly topic: Known<Group> | null
}

export function isAnyNamed<Group>({ thing, heads }: Loose, open: readonly Known<Group>[]): boolean {
  return open.some((each) => headScore(thing, heads, each) > 0)
}

const FIELD = 0.6

/** How much news is of an undertaking: its thing, then what else is said, by whom and where. */
export function scoreOf<Group>(
  news: Profile,
  known: Known<Group>,
  { near, isAlone }: { readonly near: Near<Group>; readonly isAlone: boolean },
): number {
  const { loose } = news.told
  if (loose === undefined) return 0
  const named = headScore(loose.thing, loose.heads, known)
  const head = named === 0 && isSameCount(news, known) ? FIELD : named
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
export function aloneIn<Group>(news: Profile, open: readonly Known<Group>[]): Known<Group> | null {
  const { loose } = news.told
  const [first, ...others] = open.filter(
    (each) => headScore(loose?.thing ?? [], loose?.heads ?? [], each) > 0,
  )
  return first !== undefined && others.length === 0 && isRecent(news, first) ? first : null
}

const RECENT = 730

export function isRecent<Group>(news: Profile, { promises }: Known<Group>): boolean {
  const last = Math.max(
    ...promises.map((each) => Math.max(each.day ?? -Infinity, each.due ?? -Infinity)),
  )
  return news.published !== null && news.published - last <= RECENT
}

/** The words of what was promised may carry the verb: "supply", "train". */
function isOfVerb<Group>(verb: string, { promises }: Known<Group>): boolean {
  return promises.some(({ told: { what } }) => what.toLowerCase().includes(verb))
}

export function headScore<Group>(
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
export function isOtherNumber<Group>({ told }: Profile, { promises }: Known<Group>): boolean {
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
export function scoreBefore<Group>(news: Profile, known: Known<Group>): number {
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
