import { showContact } from './contact.js'
import { listContacts } from './contacts.js'
import type { OpenRecord } from './open.js'
import { search } from './search.js'

/** Every answer of the record as one text. */
export async function answersOf(record: OpenRecord): Promise<string> {
  const list = await listContacts(record, { limit: 1000 })
  const views = []
  for (const { key } of list.contacts) views.push(await showContact(record, key))
  const { asking } = record.database
  return JSON.stringify([
    list,
    views,
    await search(record, { words: 'ceasefire or nuclear' }),
    await asking.articles({ limit: 1000, offset: 0 }),
    await asking.counts(),
    await asking.decisions(),
    await asking.tombstones(),
    await asking.actorsNamed('Macron', 5),
  ])
}
