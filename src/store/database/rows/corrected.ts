import type { Correction, NamedActor } from '../../../model/corrections.js'
import type { ContactTable, StatementTable } from '../tables.js'
import { daysOf } from './days.js'
import { somebodyIn } from './somebody.js'
import { indexable, orNull, storable } from './texts.js'

/** By what of a statement's row it is found, where people say it otherwise. */
export type StatementCorrected = Partial<
  Pick<
    StatementTable,
    'act' | 'topics' | 'speakers' | 'addressees' | 'targets' | 'said_day' | 'telling'
  >
>

/** The same of a contact's row. */
export type ContactCorrected = Partial<
  Pick<ContactTable, 'kind' | 'status' | 'date' | 'first_day' | 'last_day' | 'place' | 'parties'>
>

/** The columns that corrections of a statement change; `published` is the day of its article, for what tells none. */
export function statementColumns(
  corrections: readonly Correction[],
  published: number | null,
): StatementCorrected {
  const columns = corrections.map((each) => statementColumn(each, published))
  return Object.assign({}, ...columns)
}

function statementColumn(correction: Correction, published: number | null): StatementCorrected {
  if (correction.finding !== 'statement') return {}
  switch (correction.field) {
    case 'speakers':
      return { speakers: idsOf(correction.value) }
    case 'addressees':
      return { addressees: idsOf(correction.value) }
    case 'targets':
      return { targets: idsOf(correction.value) }
    case 'act':
      return { act: correction.value }
    case 'topics':
      return { topics: correction.value.map(indexable) }
    case 'when':
      return { said_day: daysOf(correction.value)?.first ?? published }
    case 'contact':
      return { telling: correction.value }
  }
}

/** The columns that corrections of a contact change. */
export function contactColumns(corrections: readonly Correction[]): ContactCorrected {
  return Object.assign({}, ...corrections.map(contactColumn))
}

function contactColumn(correction: Correction): ContactCorrected {
  if (correction.finding !== 'contact') return {}
  switch (correction.field) {
    case 'kind':
      return { kind: correction.value }
    case 'status':
      return { status: correction.value }
    case 'date': {
      const days = daysOf(correction.value)
      const date = orNull(correction.value, storable)
      return { date, first_day: days?.first ?? null, last_day: days?.last ?? null }
    }
    case 'place':
      return { place: orNull(correction.value, storable) }
    case 'participants':
      return { parties: idsOf(correction.value) }
    // Each account's own: no row has one for all of them.
    case 'initiator':
      return {}
  }
}

function idsOf(actors: readonly NamedActor[]): string[] {
  return somebodyIn(actors, new Map())
}
