import type { Insertable } from 'kysely'
import type { Reach } from '../../../model/kept.js'
import type { TellingTable } from '../tables.js'
import type { IndexedArticle } from '../writing.js'
import { indexable, orNull, storable } from './texts.js'

/** The contacts that an article tells of, standing in no contact of the record yet. */
export function tellingRows(indexed: IndexedArticle): readonly Insertable<TellingTable>[] {
  return indexed.tellings.map(({ telling, reach }, ordinal) => {
    const { contact } = telling
    const [first] = contact.evidence
    return {
      key: telling.key,
      article: indexed.article.key,
      ordinal,
      kind: contact.kind,
      status: contact.status,
      date: orNull(contact.date, storable),
      main: contact.main,
      reach: reach.keys.map(indexable),
      ...daysOfReach(reach),
      text_hash: indexed.article.text,
      start: first.start,
      end: first.end,
      contact_told: JSON.stringify(contact),
      contact: null,
      rule: null,
      like: null,
    }
  })
}

const FAR = 1_000_000

/** Open ends become days further than any in a record, so that a range of days can be made of them. */
export function daysOfReach({ first, last }: Reach): {
  readonly first_day: number | null
  readonly last_day: number | null
} {
  if (first === null || last === null) return { first_day: null, last_day: null }
  const within = (day: number) => Math.min(FAR, Math.max(-FAR, Math.trunc(day)))
  return { first_day: within(first), last_day: Math.max(within(first), within(last)) }
}
