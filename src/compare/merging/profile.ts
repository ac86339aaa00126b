import type { Contact } from '../../model/account.js'
import type { KeptTelling } from '../../model/kept.js'
import { daysOf, gapBetween, type Days } from './days.js'
import { partiesAlike, partiesOf, type Parties, type PartiesAlike } from './parties.js'

/** A telling with what the rules ask of it, worked out once. */
export interface Profile {
  readonly telling: KeptTelling
  readonly contact: Contact
  readonly parties: Parties
  readonly days: Days
  readonly isHeld: boolean
  readonly isSeries: boolean
  /** No day told, but the news of the day: held, and what a report is about. */
  readonly isFresh: boolean
}

const PROFILES = new WeakMap<KeptTelling, Profile>()

export function profileOf(telling: KeptTelling): Profile {
  const known = PROFILES.get(telling)
  if (known) return known
  const profile = buildProfile(telling)
  PROFILES.set(telling, profile)
  return profile
}

const NEWS = new Set(['official', 'wire', 'report'])

function buildProfile(telling: KeptTelling): Profile {
  const { contact } = telling
  const isHeld = contact.status === 'held'
  const isNews = NEWS.has(telling.kind) && telling.published !== null
  return {
    telling,
    contact,
    parties: partiesOf(contact),
    days: daysOf(telling),
    isHeld,
    isSeries: contact.count !== 1,
    isFresh: isHeld && contact.main && contact.date === null && isNews,
  }
}

/** What the rules ask of two tellings. */
export interface Both {
  readonly a: Profile
  readonly b: Profile
  readonly parties: PartiesAlike
  readonly kinds: KindsAlike
  /** Days between what is told, 0 where they share one; `null` where one tells no days. */
  readonly gap: number | null
  readonly status: 'held' | 'planned' | 'mixed'
}

/** One kind of contact, told in one word or by "talks" in one; or two words that one event may be called by. */
export type KindsAlike = 'same' | 'talks' | 'otherwise' | 'other'

export function bothOf(a: Profile, b: Profile): Both {
  const [ours, theirs] = [a.days.range, b.days.range]
  return {
    a,
    b,
    parties: partiesBetween(a, b),
    kinds: kindsAlike(a.contact, b.contact),
    gap: ours && theirs ? gapBetween(ours, theirs) : null,
    status: a.isHeld !== b.isHeld ? 'mixed' : a.isHeld ? 'held' : 'planned',
  }
}

/** A visit has a guest and a land: whether the host is named tells nothing. */
function partiesBetween(a: Profile, b: Profile): PartiesAlike {
  const alike = partiesAlike(a.parties, b.parties)
  const areVisits = a.contact.kind === 'visit' && b.contact.kind === 'visit'
  return areVisits && alike === 'vaguer' ? 'same' : alike
}

const REMOTE = new Set(['phone-call', 'video-call'])
const APART = new Set(['letter', 'back-channel'])

function kindsAlike({ kind: a }: Contact, { kind: b }: Contact): KindsAlike {
  if (a === b || (REMOTE.has(a) && REMOTE.has(b))) return 'same'
  if (APART.has(a) || APART.has(b)) return 'other'
  return a === 'talks' || b === 'talks' ? 'talks' : 'otherwise'
}

/** Whether an article's contact is told by one who took part. */
export function isOwnText({ telling: { kind, side }, contact }: Profile): boolean {
  return (
    kind === 'official' &&
    side !== null &&
    contact.participants.some((participant) => participant.side === side.state)
  )
}
