import type { Contact, ContactKind, ContactStatus, FacetName } from '../../model/account.js'
import { contactId } from '../../model/ids.js'
import type { KeptParticipant } from '../../model/kept.js'
import type { ToldContact } from './entry.js'

// Invented people of invented states.
export const MARON: KeptParticipant = { name: 'Ilse Maron', actor: 'person:ilse-maron', side: 'NL' }
export const VELD: KeptParticipant = { name: 'Tomas Veld', actor: 'person:tomas-veld', side: 'OS' }
export const ARDEN: KeptParticipant = { name: 'Pia Arden', actor: 'person:pia-arden', side: 'NL' }
export const KOSTA: KeptParticipant = { name: 'Jon Kosta', actor: 'person:jon-kosta', side: 'OS' }
export const NORLAND: KeptParticipant = { name: 'Norland', actor: 'state:NL', side: 'NL' }
export const OSTIA: KeptParticipant = { name: 'Ostia', actor: 'state:OS', side: 'OS' }

export interface Draft {
  readonly key: string
  readonly date: string | null
  readonly kind?: ContactKind
  readonly status?: ContactStatus
  readonly participants?: readonly KeptParticipant[]
  readonly facets?: readonly (readonly [name: FacetName, value: string])[]
  readonly published?: string
  readonly maybe?: readonly string[]
}

/** A contact of the record that one article tells, its facets the article's own words. */
export function told({
  key,
  date,
  kind = 'phone-call',
  status = 'held',
  participants = [MARON, VELD],
  facets = [],
  published = '2031-01-01',
  maybe = [],
}: Draft): ToldContact {
  const evidence = [{ quote: key, start: 0, end: key.length }] as const
  const contact: Contact = {
    id: contactId(key),
    kind,
    status,
    count: 1,
    participants: [],
    date,
    duration: null,
    place: null,
    initiator: null,
    topics: [],
    followUp: null,
    facets: facets.map(([name, value]) => ({ name, value, via: [], evidence })),
    evidence,
    rule: 'a rule',
    main: true,
  }
  const article = `a-${key}`
  return {
    contact: {
      key,
      kind,
      status,
      date,
      participants,
      place: null,
      joinings: [],
      maybe: maybe.map((each) => ({ contact: each, rule: 'a rule' })),
    },
    tellings: [{ key, article, contact, added: published, published, kind: 'wire', side: null }],
  }
}
