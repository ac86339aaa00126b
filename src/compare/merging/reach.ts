import type { KeptTelling, Reach } from '../../model/kept.js'
import { keysOf } from './parties.js'
import { profileOf, type Profile } from './profile.js'
import { REACH_DAYS } from './rules.js'

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

function daysReached({ days: { range, published }, isHeld, contact }: Profile) {
  const told = range && { first: range.first - CLOCK_DAYS, last: range.last + CLOCK_DAYS }
  if (isHeld && (told || !contact.main)) return told
  if (published === null) return told
  const news = isHeld
    ? { first: published - REACH_DAYS, last: published + CLOCK_DAYS }
    : { first: published - REACH_DAYS, last: published + REACH_DAYS }
  return told
    ? { first: Math.min(told.first, news.first), last: Math.max(told.last, news.last) }
    : news
}
