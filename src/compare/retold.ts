import type { Contact } from '../model/account.js'
import { daysBetween, participantsAlike, type ToldContact } from './same-contact.js'

/** Days between texts in which "the last call" is the same one. */
const NEWS_DAYS = 14
/** Days that two tellings of one earlier or later contact may lie apart. */
const APART_DAYS = 31
const LIKE = 0.8

/**
 * Whether an earlier or later contact is told by another account too, though dated or named otherwise: both call it the
 * last, or each account tells of one such contact alone, of the same medium and about the same time.
 */
export function isRetold(a: OfAccount, b: OfAccount): boolean {
  const [one, other] = [a.contact, b.contact]
  if (one.main || other.main || one.status !== other.status) return false
  if (one.count !== other.count || participantsAlike(one, other) < LIKE) return false
  if (areLast(a, b)) return true
  return isSoleOfKind(a) && isSoleOfKind(b) && one.kind === other.kind && areNear(one, other)
}

/** A contact with the others that its account tells of. */
export interface OfAccount extends ToldContact {
  readonly beside: readonly Contact[]
}

const LAST =
  /\b(?:last|previous|previously|most recent|most recently|latest)\b(?! (?:week|month|year|night|summer|autumn|fall|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)\b)/iu

/** "Last met" and "last spoke" are two contacts; "their last call" in October or in November is one. */
function areLast(a: ToldContact, b: ToldContact): boolean {
  const [one, other] = [a.contact, b.contact]
  const areTold = [one, other].every(({ evidence }) =>
    evidence.some(({ quote }) => LAST.test(quote)),
  )
  if (!areTold || one.status !== 'held' || !areOfOneNews(a, b)) return false
  return areOfOneForm(one, other)
}

function areOfOneNews({ article: a }: ToldContact, { article: b }: ToldContact): boolean {
  if (a.published === null || b.published === null) return true
  const days = daysBetween(a.published.slice(0, 10), b.published.slice(0, 10))
  return days === null || days <= NEWS_DAYS
}

const REMOTE = new Set(['phone-call', 'video-call', 'talks'])

function areOfOneForm(a: Contact, b: Contact): boolean {
  return a.kind === b.kind || (REMOTE.has(a.kind) && REMOTE.has(b.kind))
}

function isSoleOfKind({ contact, beside }: OfAccount): boolean {
  return (
    contact.kind !== 'talks' &&
    contact.date !== null &&
    !beside.some(
      (each) =>
        each !== contact &&
        !each.main &&
        each.status === contact.status &&
        areOfOneForm(each, contact) &&
        participantsAlike(each, contact) >= LIKE,
    )
  )
}

function areNear(a: Contact, b: Contact): boolean {
  const days = a.date !== null && b.date !== null ? daysBetween(a.date, b.date) : null
  return days !== null && days <= APART_DAYS
}
