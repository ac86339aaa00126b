import type { Contact, Facet } from '../../../model/account.js'
import type { KeptContact, KeptParticipant } from '../../../model/kept.js'
import type { Standings } from '../standing.js'
import {
  actorsIn,
  correctionRows,
  daysIn,
  joined,
  namesIn,
  provenanceOf,
  sidesIn,
  standIn,
  type Row,
  type Rows,
  type Sourced,
} from './rows.js'
import { quotationRows } from './quotation-rows.js'

/** A contact of the record, and those who took part in it. */
export function contactRows(contact: KeptContact, standings: Standings): Rows {
  const participants = contact.participants.toSorted(bySide)
  return {
    corrections: correctionRows(contact.key, standings.ofContact(contact.key)),
    contacts: [contactRow(contact, participants, standings)],
    contact_participants: participants.map(({ name, actor, side }, index) => ({
      contact: contact.key,
      position: index + 1,
      name,
      actor,
      side,
    })),
  }
}

function contactRow(
  { key, kind, status, date, place, joinings, maybe }: KeptContact,
  participants: readonly KeptParticipant[],
  standings: Standings,
): Row<'contacts'> {
  const sides = [...new Set(participants.flatMap(({ side }) => side ?? []))].toSorted()
  return {
    contact: key,
    kind,
    status,
    date,
    ...daysIn(date),
    place,
    participants: namesIn(participants),
    participant_actors: actorsIn(participants),
    participant_sides: sidesIn(participants),
    side_a: sides[0] ?? null,
    side_b: sides[1] ?? null,
    sides_count: sides.length,
    participants_count: participants.length,
    tellings: joinings.length,
    maybe_same: joined(maybe.map((each) => each.contact)),
    ...standIn(standings.ofContact(key)),
  }
}

function bySide(a: KeptParticipant, b: KeptParticipant): number {
  const [one, other] = [a, b].map(({ side, actor, name }) =>
    [side ?? '~', actor ?? '~', name].join(' '),
  )
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** What one article tells of one contact, and the words of each thing that it tells. */
export function tellingRows(source: Sourced, contact: Contact, telling: string): Rows {
  const { start, end } = contact.evidence[0]
  const stand = source.standings.of('contact', { text: source.row.text, start, end })
  const row: Row<'tellings'> = {
    telling,
    contact: source.contactOf(telling),
    is_main: contact.main,
    kind: contact.kind,
    status: contact.status,
    date: contact.date,
    ...daysIn(contact.date),
    place: contact.place,
    duration: contact.duration?.iso ?? null,
    duration_op: contact.duration?.op ?? null,
    initiator: contact.initiator,
    follow_up: contact.followUp,
    count: String(contact.count),
    participants: namesIn(contact.participants),
    ...provenanceOf(source, {
      via: contact.facets[0]?.via ?? [],
      evidence: contact.evidence[0],
      rule: contact.rule,
      confidence: null,
      stand,
    }),
  }
  return {
    tellings: [row],
    corrections: correctionRows(telling, stand),
    quotations: quotationRows(source, telling, [
      ...contact.evidence.map((evidence) => ({ role: 'evidence', evidence })),
      ...contact.facets.flatMap(facetParts),
    ]),
  }
}

function facetParts({ name, value, evidence }: Facet) {
  return evidence.map((each) => ({ role: `facet:${name}`, value, evidence: each }))
}
