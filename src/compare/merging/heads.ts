import type { Contact, ContactStatus } from '../../model/account.js'
import type { KeptContact, KeptParticipant, KeptTelling } from '../../model/kept.js'
import { isCompatible } from '../../language/edtf.js'
import { isSameVoice } from '../voices.js'
import { joiningsOf, type Group } from './groups.js'
import { isOwnText, type Profile } from './profile.js'
import { bodiesOf, isBody } from '../same-contact.js'

/** So many contacts that may be the same are named, the first by their keys. */
const MOST_MAYBES = 5

/**
 * A group as a contact of the record. Of what its tellings tell, the official texts of those who took part count first,
 * then how many tell it, then what is more exact, then the alphabet; nothing that no telling has.
 */
export function contactOf(group: Group, beside: ReadonlyMap<Group, string>): KeptContact {
  const key = keyOf(group)
  const status = statusOf(group.tellings)
  const told = tellingsOf(group.tellings, status)
  return {
    key,
    kind: kindOf(told),
    status,
    date: dateOf(told),
    participants: participantsOf(told),
    place: placeOf(told),
    joinings: joiningsOf(group, key),
    maybe: [...beside]
      .map(([other, rule]) => ({ contact: keyOf(other), rule }))
      .sort((a, b) => (a.contact < b.contact ? -1 : 1))
      .slice(0, MOST_MAYBES),
  }
}

/** The telling that was added first names the contact. */
export function keyOf({ tellings }: Group): string {
  const [first] = tellings
  if (!first) throw new Error('a group without tellings')
  const isBefore = (one: KeptTelling, other: KeptTelling) =>
    one.added < other.added || (one.added === other.added && one.key < other.key)
  return tellings.reduce(
    (least, { telling }) => (isBefore(telling, least) ? telling : least),
    first.telling,
  ).key
}

const STATUSES: readonly ContactStatus[] = ['held', 'cancelled', 'planned', 'proposed']

/** Held if any tells so; called off before planned. */
function statusOf(tellings: readonly Profile[]): ContactStatus {
  const told = new Set(tellings.map(({ contact }) => contact.status))
  return STATUSES.find((status) => told.has(status)) ?? 'held'
}

/** What was held is told by those who tell it as held. */
function tellingsOf(tellings: readonly Profile[], status: ContactStatus): readonly Profile[] {
  return status === 'held' ? tellings.filter(({ isHeld }) => isHeld) : tellings
}

/** The value with the most weight; ties by the alphabet. */
function heaviest<Value extends string>(
  values: readonly Value[],
  weigh: (value: Value) => readonly number[],
): Value | null {
  const weighed = [...new Set(values)].map((value) => ({ value, weights: weigh(value) }))
  const [first] = weighed.sort(
    (a, b) => compareWeights(b.weights, a.weights) || (a.value < b.value ? -1 : 1),
  )
  return first?.value ?? null
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** How many official texts of those who took part, and how many tellings, bear a value out. */
function support(
  told: readonly Profile[],
  bearsOut: (contact: Contact) => boolean,
): readonly [number, number] {
  const bearing = told.filter(({ contact }) => bearsOut(contact))
  return [bearing.filter(isOwnText).length, bearing.length]
}

const VAGUE_KINDS = new Set(['talks'])

function kindOf(told: readonly Profile[]): Contact['kind'] {
  const exact = told.filter(({ contact }) => !VAGUE_KINDS.has(contact.kind))
  const asked = exact.length > 0 ? exact : told
  const kinds = asked.map(({ contact }) => contact.kind)
  return heaviest(kinds, (kind) => support(asked, (contact) => contact.kind === kind)) ?? 'talks'
}

function dateOf(told: readonly Profile[]): string | null {
  const dates = told.flatMap(({ contact }) => contact.date ?? [])
  if (new Set(dates).size < 2) return dates[0] ?? null
  return heaviest(dates, (date) => [
    ...support(told, (contact) => contact.date !== null && isCompatible(contact.date, date)),
    exactnessOf(told, date),
  ])
}

function exactnessOf(told: readonly Profile[], date: string): number {
  const own = told.filter(({ contact }) => contact.date === date)
  return Math.max(
    ...own.map(({ days: { range, isExact } }) =>
      range === null ? -Infinity : range.first - range.last + (isExact ? 0.5 : 0),
    ),
  )
}

function placeOf(told: readonly Profile[]): string | null {
  const places = told.flatMap(({ contact }) => contact.place ?? [])
  return heaviest(places, (place) => [
    ...support(told, (contact) => contact.place?.toLowerCase() === place.toLowerCase()),
    place.length,
  ])
}

/** Persons stand for their states and offices; "his counterpart" for nobody who is named. */
function participantsOf(told: readonly Profile[]): readonly KeptParticipant[] {
  const voices = voicesIn(told)
  const named = new Set(
    voices.flatMap(({ refs }) =>
      refs.flatMap(({ actorKind, side }) => (actorKind === 'person' ? (side ?? []) : [])),
    ),
  )
  return voices
    .filter(({ refs }) => refs.every((ref) => isNeeded(ref, named)))
    .map((voice) => ({ times: timesOf(voice), participant: participantOf(voice) }))
    .sort((a, b) => b.times - a.times || (a.participant.name < b.participant.name ? -1 : 1))
    .map(({ participant }) => participant)
}

/** One who took part: the ways in which tellings name them, and how many do so. */
interface Voice {
  readonly refs: readonly KeptRef[]
  readonly counts: readonly number[]
}

const timesOf = ({ counts }: Voice): number => counts.reduce((sum, count) => sum + count, 0)

function voicesIn(told: readonly Profile[]): readonly Voice[] {
  const ways = new Map<string, { readonly ref: KeptRef; count: number }>()
  for (const ref of told.flatMap(({ contact }) => contact.participants)) {
    const words = JSON.stringify([ref.actor ?? '~', ref.name, ref.side, ref.actorKind])
    const way = ways.get(words)
    if (way) way.count += 1
    else ways.set(words, { ref, count: 1 })
  }
  const voices: Voice[] = []
  for (const [, { ref, count }] of [...ways].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const at = voices.findIndex(({ refs: [first] }) => first !== undefined && isOne(first, ref))
    const { refs, counts } = voices[at] ?? { refs: [], counts: [] }
    const voice = { refs: [...refs, ref], counts: [...counts, count] }
    if (at < 0) voices.push(voice)
    else voices[at] = voice
  }
  return voices
}

const isOne = (a: KeptRef, b: KeptRef): boolean =>
  isSameVoice(a, b) || (isBody(a) && isBody(b) && bodyOf(a) === bodyOf(b))

const bodyOf = (ref: KeptRef): string | undefined => bodiesOf({ participants: [ref] })[0]

type KeptRef = Contact['participants'][number]

function isNeeded(ref: KeptRef, named: ReadonlySet<string>): boolean {
  if (ref.actorKind === 'person' || isBody(ref)) return true
  return ref.side === null ? named.size < 2 : !named.has(ref.side)
}

function participantOf({ refs, counts }: Voice): KeptParticipant {
  const most = (values: readonly (string | null)[]) =>
    heaviest(
      values.flatMap((value) => value ?? []),
      (value) => [counts.filter((_, at) => values[at] === value).reduce((a, b) => a + b, 0)],
    )
  return {
    name:
      heaviest(
        refs.map(({ name }) => name),
        (name) => [name.length],
      ) ?? '',
    actor: most(refs.map(({ actor }) => actor)),
    side: most(refs.map(({ side }) => side)),
  }
}
