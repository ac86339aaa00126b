import { follow } from '../../src/compare/following/following.js'
import { firstDayOf } from '../../src/language/edtf.js'
import { keysOf, sidesTold } from '../../src/compare/following/sides.js'
import { countedBy, overdueOn, standingAfter } from '../../src/compare/following/standing.js'
import { undertakingsIn } from '../../src/compare/following/told.js'
import type {
  EventKind,
  LedgerEntry,
  LedgerEvent,
  ToldUndertaking,
} from '../../src/model/following.js'
import type { Reading } from '../../src/model/reading.js'
import { undertakingKeys } from '../../src/operations/record/keys.js'
import type { Place, Told, ToldCommitment, ToldEvent, ToldObligation } from './told.js'

/** Readings by the names of their texts. */
export type Readings = ReadonlyMap<string, Reading>

/** What the record would follow of undertakings in these texts, as of a day. */
export function ledgerOf(
  readings: Readings,
  asOf: string,
): Pick<Told, 'commitments' | 'obligations'> {
  const told = [...readings].flatMap(([key, reading]) =>
    undertakingsIn({ key, text: key, added: key, reading, nameOf: undertakingKeys(key) }),
  )
  const entries = follow(told)
  const isTreaty = ({ followed }: LedgerEntry) => followed.agreement !== null
  const toldBy = new Map(told.map((each) => [each.key, each]))
  const sides = sidesTold(told)
  return {
    commitments: entries
      .filter((entry) => !isTreaty(entry))
      .map((entry) => commitmentOf(entry, { toldBy, sides, day: firstDayOf(asOf) ?? 0 })),
    obligations: entries.filter(isTreaty).flatMap(obligationsOf),
  }
}

interface Known {
  readonly toldBy: ReadonlyMap<string, ToldUndertaking>
  readonly sides: ReadonlyMap<string, string>
  readonly day: number
}

function commitmentOf(entry: LedgerEntry, { toldBy, sides, day }: Known): ToldCommitment {
  const { followed, members } = entry
  const tellings = members.flatMap((key) => toldBy.get(key) ?? [])
  const counted = countedBy(followed.events, day)
  const due = overdueOn({ deadline: followed.deadline, due: entry.due }, counted, day)
  const status = standingAfter(counted)?.status ?? 'promised'
  return {
    keys: keysOf(followed.promisors, sides),
    places: tellings.flatMap(placesOf),
    events: counted.flatMap(eventsOf),
    status: due !== null && OPEN.has(status) ? 'overdue' : statusLabelled(status),
  }
}

/** What a passed deadline makes overdue; a text that says "broken" or "not true" says more. */
const OPEN: ReadonlySet<string> = new Set(['promised', 'obliged', 'begun', 'delayed', 'suspended'])

/** Labels tell readiness by its firmness and not by its status. */
function statusLabelled(status: string): string {
  return status === 'offered' || status === 'obliged' ? 'promised' : status
}

/** As the labels call what happens; `null` for the promise itself. */
const LABELLED: Readonly<Record<EventKind, string | null>> = {
  offered: null,
  promised: null,
  obliged: null,
  repeated: 'repeated',
  specified: 'specified',
  raised: 'specified',
  lowered: 'specified',
  'condition-added': 'specified',
  'condition-dropped': 'specified',
  begun: 'begun',
  delivered: 'delivered',
  kept: 'kept',
  delayed: 'delayed',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  denied: 'denied',
  broken: 'broken',
}

/** Each source of an event by itself, as people label each place. */
function eventsOf({ kind, sources }: LedgerEvent): readonly ToldEvent[] {
  const label = LABELLED[kind]
  if (label === null) return []
  return sources.flatMap((source) =>
    placesOf(source)
      .slice(0, 1)
      .map((place) => ({ kind: label, place })),
  )
}

function obligationsOf({ followed }: LedgerEntry): readonly ToldObligation[] {
  return followed.events.flatMap(({ kind, sources }) =>
    sources.flatMap((source) =>
      placesOf(source)
        .slice(0, 1)
        .map((place) => ({ kind: kind === 'kept' || kind === 'broken' ? kind : 'must', place })),
    ),
  )
}

function placesOf({
  article,
  evidence,
}: Pick<ToldUndertaking, 'article' | 'evidence'>): readonly Place[] {
  return evidence.map(({ start, end }) => ({ text: article, start, end }))
}
