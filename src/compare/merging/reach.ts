import type { KeptTelling, Reach } from '../../model/kept.js'
import type { DayRange } from '../../language/edtf.js'
import { keysOf } from './parties.js'
import { profileOf, type Profile } from './profile.js'
import { ERRING_DAYS, REACH_DAYS } from './rules.js'

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

function daysReached({ days: { range, published }, isHeld, contact }: Profile): DayRange | null {
  const slack = isHeld && !contact.main ? Math.ceil(ERRING_DAYS / 2) : CLOCK_DAYS
  const told = range && { first: range.first - slack, last: range.last + slack }
  if (published === null || (isHeld && (told || !contact.main))) return told
  const last = published + (isHeld ? CLOCK_DAYS : REACH_DAYS)
  const news = { first: published - REACH_DAYS, last }
  if (!told) return news
  return { first: Math.min(told.first, news.first), last: Math.max(told.last, news.last) }
}
