import { dateWords } from '../../model/edtf-words.js'
import type { EventKind, LedgerEvent, LedgerStatus } from '../../model/following.js'
import { listed } from '../../model/listed.js'
import { counted } from './counts.js'

const EVENTS: Readonly<Record<EventKind, string>> = {
  offered: 'held out',
  promised: 'promised',
  obliged: 'owed',
  repeated: 'repeated',
  specified: 'specified',
  raised: 'raised',
  lowered: 'lowered',
  'condition-added': 'condition added',
  'condition-dropped': 'condition dropped',
  begun: 'begun',
  delivered: 'delivered',
  kept: 'kept',
  delayed: 'delayed',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  denied: 'denied',
  broken: 'broken',
}

/** When it happened; where no text says so, when it was told: "told 1 February 2024". */
export function eventDayWords({ date, dated }: Pick<LedgerEvent, 'date' | 'dated'>): string {
  if (date === null) return 'no date told'
  return dated === 'published' ? `told ${dateWords(date)}` : dateWords(date)
}

/** What happened, in a word or two: "condition added". */
export function eventWords(kind: EventKind): string {
  return EVENTS[kind]
}

/** How far it has come: "delivered"; "disputed" where people let nothing stand. */
export function statusWords(status: LedgerStatus | null): string {
  return status === null ? 'disputed' : EVENTS[status]
}

const MONTH = 30.44
const MANY_DAYS = 60
const MANY_MONTHS = 24

/** "today", "12 days ago", "5 months ago", "3 years ago". */
export function agoWords(days: number): string {
  return days <= 0 ? 'today' : `${lengthWords(days)} ago`
}

/** As exact as it matters: "12 days", "5 months", "3 years". */
function lengthWords(days: number): string {
  if (days <= MANY_DAYS) return counted(days, 'day')
  const months = Math.round(days / MONTH)
  return months <= MANY_MONTHS ? `${months} months` : `${Math.floor(months / 12)} years`
}

/** "due by 1 March 2031"; of a month or a year its end: "due by the end of 2031". Takes EDTF. */
export function dueWords(deadline: string): string {
  const end = /^\d{4}(?:-\d{2})?$/u.test(deadline) ? 'the end of ' : ''
  return `due by ${end}${dateWords(deadline)}`
}

/** That a deadline has passed and no delivery, or not all of one, is told; where nothing is, that this proves nothing. */
export function overdueWords(
  { deadline, days }: { readonly deadline: string; readonly days: number },
  { asOf, status }: { readonly asOf: string; readonly status: LedgerStatus | null },
): string {
  const due = `D${dueWords(deadline).slice(1)}, ${sinceWords(deadline, days)} before ${dateWords(asOf)}`
  if (status === 'begun') return `${due}: begun, and not told as done by then.`
  if (status !== null && FAILED.has(status)) return `${due}.`
  return `${due}: no delivery is told in this record by then. The record’s silence is not proof.`
}

/** "According to Norland presidency and NPA"; that nobody is named, where nobody is. */
export function accordingWords(primaries: readonly string[]): string {
  return primaries.length === 0 ? 'No source is named.' : `According to ${listed(primaries)}.`
}

/** Since a day to the day; since a month or a year as exact as it matters: "5 months". */
function sinceWords(deadline: string, days: number): string {
  return DAY.test(deadline) ? counted(days, 'day') : lengthWords(days)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** What a text tells as not done needs no silence to be weighed. */
const FAILED: ReadonlySet<LedgerStatus> = new Set<LedgerStatus>([
  'broken',
  'withdrawn',
  'delayed',
  'suspended',
  'denied',
])

/** "Contested: delivered, says Lund; denied, says Reki." */
export function contestedWords(
  contested: readonly { readonly kind: EventKind; readonly by: readonly string[] }[],
): string {
  const sides = contested.map(({ kind, by }) => `${EVENTS[kind]}, ${saysWords(by)}`)
  return `Contested: ${sides.join('; ')}.`
}

/** "says Lund"; "says a text in its own voice" where nobody is named. */
export function saysWords(names: readonly string[]): string {
  if (names.length === 0) return 'says a text in its own voice'
  return `${names.length === 1 ? 'says' : 'say'} ${names.join(' and ')}`
}
