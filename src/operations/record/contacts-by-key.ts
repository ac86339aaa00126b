import { summaryOf, type ContactSummary } from './contacts.js'
import type { OpenRecord } from './open.js'

/** The contacts that hold these tellings, in the order of the keys and each once; keys that name none are left out. */
export async function contactsByKey(
  { database: { asking } }: OpenRecord,
  keys: readonly string[],
): Promise<readonly ContactSummary[]> {
  const named = await Promise.all([...new Set(keys)].map((key) => asking.contact(key)))
  const found = named.flatMap((each) => (each.kind === 'found' ? [summaryOf(each.value)] : []))
  return [...new Map(found.map((contact) => [contact.key, contact])).values()]
}
