import type { KeptTelling } from '../../../model/kept.js'
import { decisionsOf } from '../decisions.js'
import { heldTexts } from '../held-texts.js'
import type { OpenRecord } from '../open.js'
import type { Gathered, Unread } from './doubt.js'
import { firstOf } from './doubtful-contacts.js'
import { placedTellings, type PlacedTelling } from './finding.js'

/** All that the doubts of a page are shown with, asked for together; each text is read again once. */
export async function gatheredFor(record: OpenRecord, page: readonly Unread[]): Promise<Gathered> {
  const { asking } = record.database
  const own = page.flatMap(({ article }) => article ?? [])
  const [readings, tellings, decided] = await Promise.all([
    asking.readingsOf(own),
    tellingsOf(
      record,
      page.flatMap(({ contact }) => contact ?? []),
    ),
    decisionsOf(record),
  ])
  const among = (contact: string) => tellings.get(contact) ?? []
  const named = [...tellings].map(([key, told]) => firstOf(told, key).telling.article)
  const lines = new Map(readings.map(({ article, line }) => [article, line]))
  return {
    ...decided,
    texts: await heldTexts(record, [...own, ...named]),
    lineOf: (article) => lines.get(article) ?? 0,
    tellingsOf: among,
  }
}

async function tellingsOf(
  record: OpenRecord,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, readonly PlacedTelling[]>> {
  const told = await record.database.asking.tellingsOfEach([...new Set(contacts)])
  const all = await placedTellings(record, [...told.values()].flat())
  const placed = new Map(all.map((each) => [each.telling.key, each]))
  const placesOf = (tellings: readonly KeptTelling[]) =>
    tellings.flatMap(({ key }) => placed.get(key) ?? [])
  return new Map([...told].map(([contact, tellings]) => [contact, placesOf(tellings)]))
}
