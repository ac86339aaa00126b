import type { Known, Linkable } from './known.js'
import type { Profile } from './profiles.js'
import { isSharing } from './sides.js'

/** Promised before, by or for somebody whom the text names, and not done by another. */
export function isOpen<Group extends Linkable>(
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
export function isAside<Group>({ told: news }: Profile, { promises }: Known<Group>): boolean {
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
