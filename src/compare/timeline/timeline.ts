import type { FacetName } from '../../model/account.js'
import type { KeptContact, KeptTelling } from '../../model/kept.js'
import type { DayNumber } from '../../language/civil-days.js'
import type { DayRange } from '../../language/edtf.js'
import { daysBetween, daysOf, widthOf } from './days.js'
import type {
  Candidate,
  HeldCandidate,
  Gap,
  PlacedContact,
  TimelineEntry,
  ToldContact,
  ToldFacet,
} from './entry.js'
import { meantBy, outcomeOf, type FollowUp } from './follow-up.js'
import { planOutcome } from './plans.js'
import { contactsAgainst, precedentIn, type PrecedentCheck } from './precedent.js'

/** The contacts in the order of time, undated last, with the gaps between those that were held. */
export function placedInTime(contacts: readonly KeptContact[]): readonly PlacedContact[] {
  const ordered = contacts
    .map((contact) => ({ contact, days: daysOf(contact.date) }))
    .toSorted(byDays)
  const gaps = gapsBetween(ordered)
  return ordered.map((each) => ({ ...each, gap: gaps.get(each.contact.key) ?? null }))
}

export interface TimelineAsked {
  /** Some of the contacts that were placed. */
  readonly placed: readonly PlacedContact[]
  /** What each article tells of a contact, by its key. */
  readonly tellingsOf: (contact: string) => readonly KeptTelling[]
  /** Contacts of the same sides, all that were placed included: among them, what was planned or agreed is looked for. */
  readonly candidates: readonly Candidate[]
  /** The day as of which the record is asked. */
  readonly asOf: DayNumber
}

/** What is told of each contact, and what followed it. */
export function timelineOf({
  placed,
  tellingsOf,
  asOf,
  ...asked
}: TimelineAsked): readonly TimelineEntry[] {
  const candidates = asked.candidates.flatMap(heldOn)
  const inTime = candidates.toSorted(byFirstDay)
  return placed.map(({ contact, days, gap }) => {
    const told = { contact, tellings: tellingsOf(contact.key) }
    return {
      contact,
      days,
      gap,
      accounts: articlesOf(told.tellings.filter((each) => each.contact.main)),
      mentions: articlesOf(told.tellings.filter((each) => !each.contact.main)),
      initiators: facetsOf(told, 'initiator'),
      precedents: days === null ? [] : precedentsOf(told, { days, candidates }),
      followUps: days === null ? [] : followUpsOf(told, { held: days, candidates: inTime, asOf }),
      plan: planFor(told, { candidates, asOf }),
      announced: announcedBy(told),
    }
  })
}

/** Only what was held on days that are told can be what was planned, agreed or claimed. */
function heldOn(candidate: Candidate): readonly HeldCandidate[] {
  const days = candidate.status === 'held' ? daysOf(candidate.date) : null
  return days === null ? [] : [{ ...candidate, days }]
}

function byFirstDay({ days: a }: HeldCandidate, { days: b }: HeldCandidate): number {
  return a.first - b.first
}

type Placed = Omit<PlacedContact, 'gap'>

function byDays({ contact: a, days: one }: Placed, { contact: b, days: other }: Placed): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const byKey = a.key < b.key ? -1 : 1
  return one.first - other.first || one.last - other.last || byKey
}

/** What is told by more than a year says nothing of gaps. */
const WIDEST = 366

function gapsBetween(ordered: readonly Placed[]): ReadonlyMap<string, Gap> {
  const held = ordered.flatMap(({ contact, days }) =>
    contact.status === 'held' && days !== null && widthOf(days) <= WIDEST
      ? [{ key: contact.key, days }]
      : [],
  )
  const gaps = held.slice(1).flatMap(({ key, days }, index) => {
    const before = held[index]
    return before ? [{ key, since: before.key, days: daysBetween(before.days, days) }] : []
  })
  const longest = gaps.reduce((most, { days }) => Math.max(most, days.least), 0)
  const marked = gaps.length > 1 ? gaps.find(({ days }) => days.least === longest) : undefined
  return new Map(
    gaps.map(({ key, ...gap }) => [key, { ...gap, isLongest: longest > 0 && key === marked?.key }]),
  )
}

function articlesOf(tellings: readonly KeptTelling[]): number {
  return new Set(tellings.map(({ article }) => article)).size
}

function facetsOf({ tellings }: ToldContact, name: FacetName): readonly ToldFacet[] {
  return tellings.flatMap(({ article, contact }) =>
    contact.facets
      .filter((facet) => facet.name === name)
      .map(({ value, via, evidence }) => ({ article, value, via, evidence })),
  )
}

interface Before {
  readonly days: DayRange
  readonly candidates: readonly HeldCandidate[]
}

function precedentsOf(told: ToldContact, { days, candidates }: Before): readonly PrecedentCheck[] {
  if (told.contact.status !== 'held') return []
  return facetsOf(told, 'precedent').map((facet) => {
    const claim = precedentIn(facet.value, days)
    const against = claim === null ? [] : contactsAgainst(claim, told.contact, candidates)
    return { told: facet, claim, against }
  })
}

interface After {
  readonly held: DayRange
  readonly candidates: readonly HeldCandidate[]
  readonly asOf: DayNumber
}

/** What accounts tell of one further contact stands together: the same kind, level and time. */
function followUpsOf(told: ToldContact, { held, ...among }: After): readonly FollowUp[] {
  if (told.contact.status !== 'held') return []
  const groups = new Map<string, { told: ToldFacet[]; meant: FollowUp['meant'] }>()
  // Copies of one story have one phrase.
  const read = new Map<string, FollowUp['meant']>()
  for (const facet of facetsOf(told, 'followUp')) {
    const meant = read.get(facet.value) ?? meantBy(facet.value, held)
    read.set(facet.value, meant)
    const key = JSON.stringify(meant)
    const group = groups.get(key)
    if (group) group.told.push(facet)
    else groups.set(key, { told: [facet], meant })
  }
  return [...groups.values()].map((group) => ({
    ...group,
    ...outcomeOf(group.meant, { after: told.contact, held, ...among }),
  }))
}

function planFor({ contact, tellings }: ToldContact, among: Omit<After, 'held'>) {
  if (contact.status !== 'planned' && contact.status !== 'proposed') return null
  const days = tellings.flatMap(({ published }) => daysOf(published)?.first ?? [])
  const told = days.length === 0 ? null : Math.min(...days)
  return planOutcome(contact, { told, ...among })
}

/** Of a contact that was held, those who told of it while it was planned. */
function announcedBy({ contact, tellings }: ToldContact): readonly ToldFacet[] {
  if (contact.status !== 'held') return []
  return tellings
    .filter(({ contact: { status } }) => status === 'planned' || status === 'proposed')
    .map(({ article, contact: { status, evidence } }) => ({
      article,
      value: status,
      via: [],
      evidence,
    }))
}
