import type { KeptTelling, Reach } from '../../model/kept.js'
import type { DayRange } from '../../language/edtf.js'
import { keysOf } from './parties.js'
import { profileOf, type Profile } from './profile.js'
import { COMMENT_DAYS, ERRING_DAYS, FRESH_DAYS, NEWS_DAYS, PLAN_DAYS } from './rules.js'

/**
 * What a telling is near by. Two tellings that are near share a key, and their ranges share a day: they hold the days
 * that the text tells with the slack that the rules allow, and for what is told without a day those around its
 * publication.
 */
export function reachOf(telling: KeptTelling): Reach {
  const profile = profileOf(telling)
  const days = profile.isSeries ? null : daysReached(profile)
  return {
    keys: keysOf(profile.parties),
    first: days && days.first,
    last: days && days.last,
  }
}

const CLOCK_DAYS = 1

function daysReached({ days, isHeld, isFresh, contact }: Profile): DayRange | null {
  const { range, published } = days
  const slack = isHeld && !contact.main ? Math.ceil(ERRING_DAYS / 2) : CLOCK_DAYS
  const told = range && { first: range.first - slack, last: range.last + slack }
  if (published === null || (isHeld && (told || !contact.main))) return told
  if (isHeld) {
    const before = isFresh ? FRESH_DAYS : COMMENT_DAYS
    return { first: published - before, last: published + CLOCK_DAYS }
  }
  const news = { first: published - NEWS_DAYS, last: published + PLAN_DAYS }
  if (!told) return news
  return { first: Math.min(told.first, news.first), last: Math.max(told.last, news.last) }
}
