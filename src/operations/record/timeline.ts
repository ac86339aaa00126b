import { formatDay } from '../../language/civil-days.js'
import { firstDayOf } from '../../language/edtf.js'
import { z } from 'zod'
import type { Between } from '../../compare/timeline/days.js'
import type { PlacedContact, TimelineEntry } from '../../compare/timeline/entry.js'
import type { FollowUp, NextContact } from '../../compare/timeline/follow-up.js'
import { silenceOf, type Silence } from '../../compare/timeline/silence.js'
import { placedInTime, timelineOf } from '../../compare/timeline/timeline.js'
import type { ContactKind } from '../../model/account.js'
import type { KeptContact } from '../../model/kept.js'
import type { Problem } from '../../model/problems.js'
import { allContacts } from './all-contacts.js'
import { systemClock } from './clock.js'
import { shownContact, type ShownContact } from './corrected-contact.js'
import { uniqueOf } from './found-statement.js'
import { day, isForward, pageInput, turnedRound } from './inputs.js'
import { idsOf, meantBy, unknownAmong, type Meant } from './named.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'
import { shownFacets, type ShownFacet } from './shown-facets.js'
import { standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'

/** What `timeline` takes: those who all took part. */
export const timelineInput = z
  .object({
    names: z
      .array(z.string())
      .min(1, 'name at least one person, state or office')
      .describe('who all took part: names, states, offices'),
    from: day.describe('not before this day'),
    to: day.describe('not after this day'),
    asOf: day.describe('the day up to which the record is taken to reach, instead of today'),
    ...pageInput,
    limit: pageInput.limit.default(100),
  })
  .strict()
  .refine(isForward, turnedRound)

/** A contact that another thing of the timeline points at. */
export type Pointed = Pick<KeptContact, 'key' | 'kind' | 'date'>

/** A claim of an account on what went before, and the contacts of the record that leave no room for it. */
export interface ShownPrecedent {
  readonly told: ShownFacet
  /** Whether its words could be held against days at all. */
  readonly isRead: boolean
  readonly against: readonly Pointed[]
}

export interface ShownFollowUp {
  readonly told: readonly ShownFacet[]
  /** Kinds that would be it, and whose; `null` for any. */
  readonly kinds: readonly ContactKind[] | null
  readonly level: 'same' | 'below' | null
  /** Days that were meant, as "2025-07-01"; `null` where none are told. */
  readonly due: { readonly first: string; readonly last: string } | null
  readonly isSoon: boolean
  readonly state: FollowUp['state']
  readonly next: NextContact | null
}

/** One contact in the order of time. */
export interface TimelineRow {
  readonly contact: Omit<KeptContact, 'joinings' | 'maybe'>
  /** First and last day on which it may have been. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Articles that are about it, and those that mention it. */
  readonly accounts: number
  readonly mentions: number
  readonly gap: {
    readonly since: Pointed
    readonly days: Between
    readonly isLongest: boolean
  } | null
  readonly initiators: readonly ShownFacet[]
  readonly precedents: readonly ShownPrecedent[]
  readonly followUps: readonly ShownFollowUp[]
  readonly plan: TimelineEntry['plan']
  readonly announced: readonly ShownFacet[]
  readonly stand: Stand
  /** What the machine read of the contact where people corrected it. */
  readonly machine: ShownContact['machine']
}

export interface Timeline {
  /** "2026-01-31". */
  readonly asOf: string
  readonly total: number
  readonly rows: readonly TimelineRow[]
  /** How long none is told after the last, where that is long for them; `null` where later days were not asked for. */
  readonly silence: { readonly since: Pointed; readonly days: Between } | null
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

/**
 * The contacts of a pair or a group in the order of time, with gaps, who asked for them, what was planned and what
 * followed from what was agreed. What the record does not have may have been all the same.
 */
export const timeline: Question<typeof timelineInput, Timeline> = {
  name: 'timeline',
  summary: 'the contacts of a pair or a group in time order: gaps, plans, and what followed',
  input: timelineInput,
  ask: askTimeline,
}

async function askTimeline(
  record: OpenRecord,
  input: z.input<typeof timelineInput>,
): Promise<Timeline> {
  const { names, from, to, limit, offset, ...rest } = timelineInput.parse(input)
  const asOf = rest.asOf ?? systemClock().slice(0, 10)
  const { asking } = record.database
  const meant = await meantBy(asking, names)
  const unknown = unknownAmong(meant)
  if (unknown.length > 0)
    return { asOf, total: 0, rows: [], silence: null, meant, problems: unknown }
  const [{ found, others }, standings] = await Promise.all([
    contactsOf(record, meant, { from, to }),
    standingsOf(record),
  ])
  const corrected = correctedBy(standings)
  const day = firstDayOf(asOf) ?? 0
  const reached = found.map(corrected).filter((contact) => isReached(contact, day))
  const placed = placedInTime(reached)
  const page = placed.slice(offset, offset + limit)
  const tellings = await asking.tellingsOfEach(page.map(({ contact }) => contact.key))
  const entries = timelineOf({
    placed: page,
    tellingsOf: (key) => tellings.get(key) ?? [],
    candidates: others.map(corrected),
    asOf: day,
  })
  const known = [...others, ...found]
  const isToNow = (firstDayOf(to) ?? day) >= day
  const { rows, problems } = await rowsOf(record, entries, { known, standings })
  const silence = isToNow ? shownSilence(silenceOf(placed, day), placed) : null
  return { asOf, total: placed.length, rows, silence, meant, problems }
}

interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** The contacts that all of them took part in, and the others of their sides. */
async function contactsOf(
  { database: { asking } }: OpenRecord,
  meant: readonly Meant[],
  { from, to }: Days,
): Promise<{ readonly found: readonly KeptContact[]; readonly others: readonly KeptContact[] }> {
  const [parties, sides] = [meant.map(idsOf), meant.map(sidesOf)]
  const isOfSides = sides.every((ids, index) => ids.every((id) => parties[index]?.includes(id)))
  if (isOfSides && from === null && to === null) {
    const all = await allContacts(asking, { parties })
    return { found: all, others: all }
  }
  const [found, others] = await Promise.all([
    allContacts(asking, { parties, from, to }),
    allContacts(asking, { parties: sides }),
  ])
  return { found, others }
}

function shownSilence(
  silence: Silence | null,
  placed: readonly PlacedContact[],
): Timeline['silence'] {
  const last = placed.find(({ contact }) => contact.key === silence?.since)
  if (silence === null || last === undefined) return null
  const { key, kind, date } = last.contact
  return { since: { key, kind, date }, days: silence.days }
}

/** What was held after the day is not known yet on it; a plan for a later day is. */
function isReached({ status, date }: KeptContact, day: number): boolean {
  return status !== 'held' || (firstDayOf(date) ?? day) <= day
}

/** Contacts as people say that they were, where they do. */
function correctedBy(standings: Standings): (contact: KeptContact) => KeptContact {
  return (contact) => ({
    ...contact,
    ...shownContact(contact, standings.ofContact(contact.key)).told,
  })
}

/** A person stands for the side, so that the meeting of envoys which two presidents agreed on is found. */
function sidesOf(meant: Meant): readonly string[] {
  const side = meant.taken?.side
  return side === null || side === undefined ? idsOf(meant) : [...idsOf(meant), side]
}

interface Known {
  /** As the machine read them. */
  readonly known: readonly KeptContact[]
  readonly standings: Standings
}

async function rowsOf(
  record: OpenRecord,
  entries: readonly TimelineEntry[],
  { known, standings }: Known,
): Promise<{ readonly rows: readonly TimelineRow[]; readonly problems: readonly Problem[] }> {
  const facets = await shownFacets(record, entries.flatMap(facetsIn))
  const contacts = new Map(known.map((each) => [each.key, each]))
  const pointed = (key: string): readonly Pointed[] => {
    const contact = contacts.get(key)
    if (contact === undefined) return []
    const { kind, date } = shownContact(contact, standings.ofContact(key)).told
    return [{ key, kind, date }]
  }
  const machineOf = (key: string) => {
    const contact = contacts.get(key)
    return contact ? shownContact(contact, standings.ofContact(key)).machine : {}
  }
  return {
    rows: entries.map((entry) =>
      rowOf(entry, { shown: facets.shown, pointed, machineOf, standings }),
    ),
    problems: uniqueOf(facets.problems),
  }
}

function facetsIn({ initiators, precedents, followUps, announced }: TimelineEntry) {
  return [
    ...initiators,
    ...precedents.map(({ told }) => told),
    ...followUps.flatMap(({ told }) => told),
    ...announced,
  ]
}

interface Showing {
  readonly shown: Awaited<ReturnType<typeof shownFacets>>['shown']
  readonly pointed: (key: string) => readonly Pointed[]
  readonly machineOf: (key: string) => TimelineRow['machine']
  readonly standings: Standings
}

function rowOf(
  entry: TimelineEntry,
  { shown, pointed, machineOf, standings }: Showing,
): TimelineRow {
  const { joinings: _, maybe: __, ...contact } = entry.contact
  const [since] = entry.gap === null ? [] : pointed(entry.gap.since)
  return {
    contact,
    days: entry.days && daysFrom(entry.days),
    accounts: entry.accounts,
    mentions: entry.mentions,
    gap: since && entry.gap ? { ...entry.gap, since } : null,
    initiators: entry.initiators.map(shown),
    precedents: entry.precedents.map(({ told, claim, against }) => ({
      told: shown(told),
      isRead: claim !== null,
      against: against.flatMap(pointed),
    })),
    followUps: entry.followUps.map((each) => followUpFrom(each, shown)),
    plan: entry.plan,
    announced: entry.announced.map(shown),
    stand: standings.ofContact(contact.key),
    machine: machineOf(contact.key),
  }
}

function followUpFrom(
  { told, meant, state, next }: FollowUp,
  shown: Showing['shown'],
): ShownFollowUp {
  return {
    told: told.map(shown),
    kinds: meant?.kinds ?? null,
    level: meant?.level ?? null,
    due: meant?.time.kind === 'dated' ? daysFrom(meant.time.days) : null,
    isSoon: meant?.time.kind === 'soon',
    state,
    next,
  }
}

function daysFrom({ first, last }: { readonly first: number; readonly last: number }) {
  return { first: formatDay(first), last: formatDay(last) }
}
