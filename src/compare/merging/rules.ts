import { areCompatible, type Days } from './days.js'
import { isOwnText, type Both, type Profile } from './profile.js'

/**
 * Why two tellings are of one contact. Rules are tried in this order, and a pair falls under the first that holds.
 * `sure` ones join whatever they hold for. A `sole` one joins a telling that says less than the other only where one
 * contact fits it: where several do, each is a "maybe". A `maybe` joins nothing.
 */
export interface Rule {
  readonly id: string
  readonly says: string
  readonly force: 'sure' | 'sole' | 'maybe'
  readonly holds: (both: Both) => boolean
  /** Who says less: the greater; where neither, both must fit nothing else. */
  readonly blur: (profile: Profile) => number
}

const even = () => 0

/** Days before its publication in which a contact was held that a report tells as news. */
export const FRESH_DAYS = 4
/** Days between publications in which one plan is told. */
export const NEWS_DAYS = 7
/** Days that two tellings of one plan, or of one earlier contact, may be apart where one of them errs. */
export const ERRING_DAYS = 31
/** Days after a plan that names no day in which a contact may be what was planned. */
export const PLAN_DAYS = 60
/** Days after a contact in which a comment that names no day may speak of it. */
export const COMMENT_DAYS = 14

export const RULES: readonly Rule[] = [
  {
    id: 'merge/same-day',
    says: 'The same parties and kind on the same day.',
    force: 'sure',
    holds: (both) => isSameKindAndParties(both) && areDays(both) && isUnmixed(both),
    blur: even,
  },
  {
    id: 'merge/same-news',
    says: 'Two reports of one day, neither of which names it: the same parties and kind as the news of it.',
    force: 'sure',
    holds: (both) =>
      isSameKindAndParties(both) && both.a.isFresh && both.b.isFresh && areReported(both, 1),
    blur: even,
  },
  {
    id: 'merge/same-plan',
    says: 'The same parties and kind planned for the same vague time, or none, in one news.',
    force: 'sure',
    holds: (both) =>
      isSameKindAndParties(both) &&
      both.status === 'planned' &&
      both.a.days.value === both.b.days.value &&
      areReported(both, NEWS_DAYS),
    blur: even,
  },
  {
    id: 'merge/called-otherwise',
    says: 'A call in one, a meeting in the other: the same parties on the same day, and both articles are about it.',
    force: 'sole',
    holds: (both) =>
      both.parties === 'same' && both.kinds === 'otherwise' && areDays(both) && areMainHeld(both),
    blur: even,
  },
  {
    id: 'merge/called-talks',
    says: 'The same parties on the same day: "talks" or "spoke" in one, a call or a meeting in the other.',
    force: 'sole',
    holds: (both) =>
      both.parties === 'same' && both.kinds === 'talks' && areDays(both) && isUnmixed(both),
    blur: ({ contact }) => Number(contact.kind === 'talks'),
  },
  {
    id: 'merge/next-day',
    says: 'The next day by another clock: both articles are about it, and one worked its day out.',
    force: 'sole',
    holds: (both) =>
      both.parties === 'same' &&
      isSameOrTalks(both) &&
      areMainHeld(both) &&
      both.gap === 1 &&
      isDay(both.a) &&
      isDay(both.b),
    blur: even,
  },
  {
    id: 'merge/states-for-people',
    says: 'The same day and kind: one names states, an office or "his counterpart" where the other names people.',
    force: 'sole',
    holds: (both) =>
      both.parties === 'vaguer' && isSameOrTalks(both) && areDays(both) && isUnmixed(both),
    blur: ({ parties }) => parties.unnamed,
  },
  {
    id: 'merge/some-of-them',
    says: 'The same day and kind: one names three or more of those whom the other names, or both are about it.',
    force: 'sole',
    holds: (both) =>
      both.parties === 'some' &&
      isSameOrTalks(both) &&
      areDays(both) &&
      isUnmixed(both) &&
      (isOfMany(both) || areMainHeld(both)),
    blur: ({ parties }) => -parties.parties.length,
  },
  {
    id: 'merge/fresh-news',
    says: 'A report that names no day, on the day of the contact or a few days after.',
    force: 'sole',
    holds: (both) => areAlikeAtAll(both) && both.status === 'held' && isReportedAfter(both),
    blur: ({ isFresh }) => Number(isFresh),
  },
  {
    id: 'merge/plan-kept',
    says: 'Planned for a day, and held on it.',
    force: 'sole',
    holds: (both) => areAlikeAtAll(both) && both.status === 'mixed' && areDays(both),
    blur: ({ isHeld }) => Number(!isHeld),
  },
  {
    id: 'merge/vague-date',
    says: 'The same parties and kind: one tells the month or season, the other a day in it.',
    force: 'sole',
    holds: (both) =>
      areAlikeAtAll(both) &&
      both.gap === 0 &&
      isVague(both.a) !== isVague(both.b) &&
      isVagueAhead(both),
    blur: (profile) => Number(isVague(profile)),
  },
  {
    id: 'merge/same-month',
    says: 'The same parties and kind in the same month, and no day told.',
    force: 'sure',
    holds: (both) =>
      isSameKindAndParties(both) &&
      isVague(both.a) &&
      both.a.days.value === both.b.days.value &&
      isUnmixed(both),
    blur: even,
  },
  {
    id: 'merge/plan-of-one-news',
    says: 'The same parties and kind planned in one news; one names a day or month, the other none or a vaguer one.',
    force: 'sole',
    holds: (both) =>
      isSameKindAndParties(both) &&
      both.status === 'planned' &&
      areCompatible(both.a.days, both.b.days) &&
      areReported(both, NEWS_DAYS),
    blur: ({ days }) => widthOf(days),
  },
  {
    id: 'merge/plan-dated-otherwise',
    says: 'The same parties, kind and place planned in one news, for two days or months.',
    force: 'sole',
    holds: (both) => isSameKindAndParties(both) && isPlanOtherwise(both),
    blur: even,
  },
  {
    id: 'maybe/dated-otherwise',
    says: 'An earlier contact of the same parties and kind, told in one news for two days.',
    force: 'maybe',
    holds: (both) => isSameKindAndParties(both) && isMentionOtherwise(both),
    blur: even,
  },
  {
    id: 'maybe/vague-dates',
    says: 'Two vague times that share days.',
    force: 'maybe',
    holds: (both) => isSameKindAndParties(both) && both.gap === 0 && isUnmixed(both),
    blur: even,
  },
  {
    id: 'maybe/plan-and-contact',
    says: 'A plan that names no day, and a contact of the same parties some weeks later.',
    force: 'maybe',
    holds: (both) => areAlikeAtAll(both) && both.status === 'mixed' && isSoonAfterPlan(both),
    blur: ({ isHeld }) => Number(!isHeld),
  },
  {
    id: 'maybe/undated-comment',
    says: 'A text about a contact whose day it does not tell, some days after a contact of the same parties.',
    force: 'maybe',
    holds: (both) => areAlikeAtAll(both) && both.status === 'held' && isCommentedAfter(both),
    blur: ({ contact }) => Number(contact.date === null),
  },
]

/** The rule that a pair falls under; `null` where the two cannot be of one contact, or nothing says that they are. */
export function ruleFor(both: Both): Rule | null {
  const isPossible = canBeOne(both)
  if (!isPossible && !isMentionOtherwise(both)) return null
  return RULES.find(({ force, holds }) => (isPossible || force === 'maybe') && holds(both)) ?? null
}

/** Whether nothing speaks against it that two tellings stand in one contact. */
export function canBeOne(both: Both): boolean {
  const { a, b, parties, kinds, gap, status } = both
  if (a.telling.article === b.telling.article || a.isSeries || b.isSeries) return false
  if (parties === 'other' || kinds === 'other') return false
  const areAbout = a.contact.main && b.contact.main
  if (kinds === 'otherwise' && !areAbout) return false
  if (gap === null) return areCompatible(a.days, b.days)
  if (gap === 0 || isPlanOtherwise(both)) return true
  return gap === 1 && status === 'held' && areAbout && !areTwoDays(both)
}

/** Days that both texts tell by number, or that two texts of one side tell. */
function areTwoDays({ a, b }: Both): boolean {
  const areOneSides = a.telling.side?.state === b.telling.side?.state
  return (a.days.isExact && b.days.isExact) || (isOwnText(a) && isOwnText(b) && areOneSides)
}

const isSameKindAndParties = ({ parties, kinds }: Both) => parties === 'same' && kinds === 'same'
const isSameOrTalks = ({ kinds }: Both) => kinds === 'same' || kinds === 'talks'
const areAlikeAtAll = (both: Both) =>
  (both.parties === 'same' || both.parties === 'vaguer') && isSameOrTalks(both)
const isUnmixed = ({ status }: Both) => status !== 'mixed'
const isDay = ({ days }: Profile) => days.kind === 'day'
const isVague = ({ days }: Profile) => days.kind === 'vague'
const areDays = ({ a, b, gap }: Both) => gap === 0 && isDay(a) && isDay(b)
const areMainHeld = ({ a, b, status }: Both) =>
  status === 'held' && a.contact.main && b.contact.main
const isOfMany = ({ a, b }: Both) =>
  Math.min(a.parties.parties.length, b.parties.parties.length) > 2

function widthOf({ kind, range, value }: Days): number {
  if (range) return range.last - range.first
  return kind === 'untold' && value === null ? Infinity : 1000
}

function areReported({ a, b }: Both, most: number): boolean {
  const [ours, theirs] = [a.days.published, b.days.published]
  return ours !== null && theirs !== null && Math.abs(ours - theirs) <= most
}

function isReportedAfter({ a, b }: Both): boolean {
  const [fresh, dated] = a.isFresh ? [a, b] : [b, a]
  return fresh.isFresh && isDay(dated) && isWithinDays(dated, fresh, FRESH_DAYS)
}

/** Whether the day of one lies so many days at most before the other's publication, or the day after by its clock. */
function isWithinDays({ days: { range } }: Profile, { days }: Profile, most: number): boolean {
  if (range === null || days.published === null) return false
  const before = days.published - range.last
  return before <= most && days.published - range.first >= -1
}

function isPlanOtherwise(both: Both): boolean {
  const { a, b, status, gap } = both
  const isPlaceShared = a.contact.place !== null && a.contact.place === b.contact.place
  return status === 'planned' && isPlaceShared && isErring(gap) && areReported(both, NEWS_DAYS)
}

function isMentionOtherwise(both: Both): boolean {
  const { a, b, status, gap } = both
  const areMentioned = !a.contact.main && !b.contact.main && !isSeries(both)
  return status === 'held' && areMentioned && isErring(gap) && areReported(both, NEWS_DAYS)
}

const isErring = (gap: number | null) => gap !== null && gap > 0 && gap <= ERRING_DAYS
const isSeries = ({ a, b }: Both) => a.isSeries || b.isSeries

/** A plan for a month is for days after it was made. */
function isVagueAhead({ a, b, status }: Both): boolean {
  if (status !== 'mixed') return true
  const [plan, held] = a.isHeld ? [b, a] : [a, b]
  const made = plan.days.published
  return isVague(plan) && (made === null || (held.days.range?.last ?? made) >= made)
}

function isSoonAfterPlan({ a, b }: Both): boolean {
  const [plan, held] = a.isHeld ? [b, a] : [a, b]
  const [made, day] = [plan.days.published, held.days.range?.first ?? null]
  const isOpen = plan.days.range === null && areCompatible(plan.days, held.days)
  return isOpen && made !== null && day !== null && day > made && day - made <= PLAN_DAYS
}

function isCommentedAfter({ a, b }: Both): boolean {
  const [undated, dated] = a.contact.date === null ? [a, b] : [b, a]
  const isAbout = undated.contact.main && undated.contact.date === null
  return isAbout && isDay(dated) && isWithinDays(dated, undated, COMMENT_DAYS)
}
