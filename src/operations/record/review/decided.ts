import type { Anchor, Decision } from '../../../model/journal.js'
import type { AttachmentRow, DecisionRow } from '../../../store/database/asking.js'
import { decisionsOf } from '../decisions.js'
import type { OpenRecord } from '../open.js'
import type { Finding, PlacedTelling } from './finding.js'
import { findingsAt } from './places.js'

/** What people decided of a finding, oldest first: of a contact also what was decided on any of its tellings. */
export async function decisionsOn(
  record: Pick<OpenRecord, 'database'>,
  finding: Finding,
): Promise<readonly DecisionRow[]> {
  const { decisions, attachments } = await decisionsOf(record)
  return finding.finding === 'contact'
    ? decisionsAmong(decisions, attachments, finding.tellings)
    : decisions.filter(isAttached(attachments, [finding.key]))
}

/** The decisions on some tellings, and those that join or part one of them. */
export function decisionsAmong(
  decisions: readonly DecisionRow[],
  attachments: readonly AttachmentRow[],
  tellings: readonly PlacedTelling[],
): readonly DecisionRow[] {
  const isOnTelling = isAttached(
    attachments,
    tellings.map(({ telling }) => telling.key),
  )
  return decisions.filter((row) => isOnTelling(row) || isLinkOf(row.entry.decision, tellings))
}

function isAttached(
  attachments: readonly AttachmentRow[],
  keys: readonly string[],
): (row: DecisionRow) => boolean {
  const wanted = new Set<string | null>(keys)
  const lines = new Set(
    attachments.filter(({ key }) => key !== null && wanted.has(key)).map(({ line }) => line),
  )
  return ({ line }) => lines.has(line)
}

function isLinkOf(decision: Decision, tellings: readonly PlacedTelling[]): boolean {
  if (decision.kind !== 'join' && decision.kind !== 'part') return false
  return [decision.a, decision.b].some((end) => isAtOne(end, tellings))
}

function isAtOne(end: Anchor, tellings: readonly PlacedTelling[]): boolean {
  const places = tellings.filter(({ on }) => on.text === end.text).map(({ on }) => on)
  return findingsAt(end, places).length > 0
}

/**
 * Which version of a finding this is: the line of the journal that last decided on it, or that read one of its articles.
 * A later line about it makes another version.
 */
export function versionOf(finding: Finding, decisions: readonly DecisionRow[]): number {
  const read =
    finding.finding === 'contact' ? finding.tellings.map(({ line }) => line) : [finding.line]
  return Math.max(...read, ...decisions.map(({ line }) => line))
}
