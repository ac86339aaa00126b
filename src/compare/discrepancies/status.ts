import type { Contact, ContactStatus } from '../../model/account.js'
import type { Evidence } from '../../model/spans.js'
import type { PairRule } from '../finding.js'
import { bodyOf, type Version } from '../pair.js'

/**
 * Called off in one account and held in another; or still planned where another, no younger, has it held. A preview of
 * the days before is no other telling.
 */
export const status: PairRule = ({ draft, a, b }) => {
  const isOccurrence = draft.facet === 'kind' || draft.facet === null
  const [one, other] = [a.contact, b.contact]
  if (draft.kind !== 'contact' || !isOccurrence || !one || !other) return null
  if (one.status === other.status || !areAtOdds(a, b, [one.status, other.status])) return null
  const [ours, theirs] = [a, b].map(wordsOf)
  if (!ours || !theirs) return null
  return {
    kind: 'wording-strength',
    direction: one.status === 'held' ? 'weaker' : 'stronger',
    rule: 'wording-strength/status',
    weight: 0.85,
    a: { telling: a.telling, evidence: ours, deciding: ours },
    b: { telling: b.telling, evidence: theirs, deciding: theirs },
    says: `${SAYS[one.status]} in ${a.telling.letter}, ${SAYS[other.status].toLowerCase()} in ${b.telling.letter}.`,
    ...(isOff(one, other) ? { isConflict: true as const } : {}),
  }
}

const SAYS: Readonly<Record<ContactStatus, string>> = {
  held: 'Held',
  planned: 'Planned',
  proposed: 'Proposed',
  cancelled: 'Called off',
}

function areAtOdds(
  a: Version,
  b: Version,
  [first, second]: readonly [ContactStatus, ContactStatus],
): boolean {
  if (first === 'cancelled' || second === 'cancelled') return true
  if (first === 'held') return isNoPreview(b, a)
  return second === 'held' && isNoPreview(a, b)
}

function isOff(one: Contact, other: Contact): boolean {
  return one.status === 'cancelled' || other.status === 'cancelled'
}

/** Written on a later day than the account that tells of it as held. */
function isNoPreview(planned: Version, held: Version): boolean {
  const [one, other] = [planned, held].map(
    ({ telling }) => telling.reading.article.published?.slice(0, 10) ?? null,
  )
  return typeof one === 'string' && typeof other === 'string' && one > other
}

function wordsOf(version: Version): readonly Evidence[] | null {
  return bodyOf(version)[0]?.evidence ?? null
}
