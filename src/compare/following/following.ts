import type {
  Beside,
  Followed,
  LedgerEntry,
  LedgerEvent,
  Party,
  ToldUndertaking,
} from '../../model/following.js'
import { corrected, type DecisionsOn } from './decided.js'
import { eventsOf } from './events.js'
import { groupUndertakings, type Group } from './grouping.js'
import { independentOf } from './independent.js'
import { ledgerEvent } from './ledger-events.js'
import type { Profile } from './profiles.js'
import { keyOf } from './sides.js'
import { countedBy, statusesAfter } from './standing.js'
import type { Steps } from './steps.js'

/** Goes up when the same tellings may make another ledger. */
export const FOLLOWER = 'following 9'

/** Undertakings beside one are named up to so many, the first by their keys. */
const MOST_BESIDE = 5

/**
 * Follows what articles tell of undertakings: which tell one, and what happened to it, as far as people let the tellings
 * stand. The same tellings and decisions give the same ledger, in whatever order they come. First told first.
 */
export function follow(
  told: readonly ToldUndertaking[],
  decisions: DecisionsOn = () => null,
): readonly LedgerEntry[] {
  const steps = followInSteps(told, decisions)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same a little at a time, for whoever has other work: a step takes some milliseconds, the first some hundred. */
export function* followInSteps(
  told: readonly ToldUndertaking[],
  decisions: DecisionsOn = () => null,
): Steps<readonly LedgerEntry[]> {
  const read: ToldUndertaking[] = []
  for (const each of told) {
    read.push(corrected(each, decisions(each)))
    yield
  }
  const groups = yield* groupUndertakings(read)
  const names = new Map(groups.map((group) => [group, nameOf(group)]))
  const entries: LedgerEntry[] = []
  for (const group of groups) {
    entries.push(entryOf(group, names, decisions))
    yield
  }
  return entries
}

/** The telling that was added first names the undertaking. */
function nameOf({ members }: Group): string {
  const order = ({ told: { added, key } }: Profile) => `${added} ${key}`
  return members.reduce(
    (least, each) => (order(each) < order(least) ? each : least),
    firstOf(members),
  ).told.name
}

function firstOf<T>(all: readonly T[]): T {
  const [first] = all
  if (first === undefined) throw new Error('an undertaking that nobody tells')
  return first
}

type Names = ReadonlyMap<Group, string>

function entryOf(group: Group, names: Names, decisions: DecisionsOn): LedgerEntry {
  const { members } = group
  const events = eventsOf(members).map((draft) => ledgerEvent(draft, decisions))
  const standing = members.filter(({ told }) => decisions(told)?.standing !== 'disputed')
  const valid = standing.length > 0 ? standing : members
  const followed = followedOf(group, { valid, events, names })
  const counted = countedBy(events, Infinity)
  const delivered = counted.find(({ kind }) => kind === 'delivered' || kind === 'kept')
  return {
    followed,
    members: members.map(({ told }) => told.key),
    promisors: idsOf(
      members.flatMap(({ told }) => (isFate(told) ? [] : told.promisors)),
      followed.promisors,
    ),
    beneficiaries: idsOf(
      members.flatMap(({ told }) => told.beneficiaries),
      [],
    ),
    ...seriesOf(counted),
    due: dueOf(valid),
    delivered: delivered === undefined ? null : (delivered.day ?? FAR_BACK),
    words: wordsOf(members),
  }
}

const FAR_BACK = -1_000_000

function seriesOf(counted: readonly LedgerEvent[]) {
  return { days: counted.map(({ day }) => day ?? FAR_BACK), statuses: statusesAfter(counted) }
}

interface Told {
  /** Tellings that people let stand. */
  readonly valid: readonly Profile[]
  readonly events: readonly LedgerEvent[]
  readonly names: Names
}

function followedOf(group: Group, { valid, events, names }: Told): Followed {
  const promised = promisesIn(valid)
  const fullest = promised.reduce(
    (most, each) => (each.weight > most.weight ? each : most),
    firstOf(promised),
  )
  const condition = conditionIn(promised, events)
  const all = group.members.map(({ told }) => told)
  return {
    key: names.get(group) ?? '',
    promisors: partiesIn(promised, ({ promisors }) => promisors),
    beneficiaries: partiesIn(promised, ({ beneficiaries }) => beneficiaries),
    what: fullest.told.what,
    wordsFrom: [...new Set([fullest, condition ?? fullest].map(({ told }) => told.article))],
    agreement: promised.map(({ told }) => told.agreement).find((each) => each !== null) ?? null,
    amount: promised.findLast(({ told }) => told.amount !== null)?.told.amount ?? null,
    deadline: deadlineOf(valid),
    condition: condition?.told.condition ?? null,
    topics: [...new Set(all.flatMap(({ topics }) => topics))].toSorted(),
    events,
    follows: group.follows,
    maybe: besideOf(group, names, 'maybe'),
    also: besideOf(group, names, 'also'),
    articles: new Set(all.map(({ article }) => article)).size,
    primaries: independentOf(all),
  }
}

/** What was promised; of what nobody promised, all that is told. */
function promisesIn(members: readonly Profile[]): readonly Profile[] {
  const commitments = members.filter(
    ({ told: { kind, status } }) =>
      kind === 'commitment' && status !== 'offered' && status !== 'denied',
  )
  return commitments.length > 0 ? commitments : members
}

const isFate = ({ kind }: ToldUndertaking): boolean => kind === 'fulfilment'

function deadlineOf(valid: readonly Profile[]): string | null {
  return lastDue(valid)?.told.deadline ?? null
}

function dueOf(valid: readonly Profile[]): number | null {
  return lastDue(valid)?.due ?? null
}

/** The last that was told; of one that was told finer before, the finer. */
function lastDue(valid: readonly Profile[]): Profile | undefined {
  const told = valid.filter(({ due, told: { loose } }) => due !== null && loose?.share !== 'part')
  const last = told.at(-1)
  const finer = told.find(
    ({ due, told: { deadline } }) => due === last?.due && deadline?.length === 10,
  )
  return finer ?? last
}

/** The last that sets a condition, unless it was dropped since. */
function conditionIn(
  promised: readonly Profile[],
  events: readonly LedgerEvent[],
): Profile | undefined {
  const last = events.findLast(({ kind }) => kind.startsWith('condition-'))
  return last?.kind === 'condition-dropped'
    ? undefined
    : promised.findLast(({ told }) => told.condition !== null)
}

/** Each party once: a state or a body by its name where one is told, else the name that is told most. */
function partiesIn(
  members: readonly Profile[],
  partiesOf: (told: ToldUndertaking) => readonly Party[],
): readonly Party[] {
  const named = new Map<string, Party[]>()
  for (const party of members.flatMap(({ told }) => partiesOf(told))) {
    const key = keyOf(party, NONE)
    named.set(key, [...(named.get(key) ?? []), party])
  }
  return [...named.values()].map(mostTold)
}

const NONE: ReadonlyMap<string, string> = new Map()

function mostTold(parties: readonly Party[]): Party {
  const whole = parties.filter(({ actor }) => /^(?:state|body):/u.test(actor ?? ''))
  const counts = new Map<string, number>()
  const choices = whole.length > 0 ? whole : parties
  for (const { name } of choices) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first] = choices.toSorted(
    (a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0) || (a.name < b.name ? -1 : 1),
  )
  return firstOf(first === undefined ? parties : [first])
}

function besideOf({ beside }: Group, names: Names, kind: 'maybe' | 'also'): readonly Beside[] {
  return [...beside]
    .flatMap(([group, how]) =>
      how.kind === kind ? [{ key: names.get(group) ?? '', rule: how.rule }] : [],
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, MOST_BESIDE)
}

function idsOf(parties: readonly Party[], others: readonly Party[]): readonly string[] {
  const ids = [...parties, ...others].flatMap(({ actor, side }) => [actor, side])
  return [...new Set(ids.filter((id) => id !== null))].toSorted()
}

/** So many words of it are looked for: more would say the same again. */
const MOST_WORDS = 20_000

function wordsOf(members: readonly Profile[]): string {
  const words = members.flatMap(({ told: { what, evidence } }) => [
    what,
    ...evidence.map(({ quote }) => quote),
  ])
  return [...new Set(words)].join(' ').slice(0, MOST_WORDS)
}
