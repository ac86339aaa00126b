import { summaryOf, type ContactSummary } from './contacts.js'
import type { OpenRecord } from './open.js'
import { standingsOf } from './decisions.js'

/** A contact, and which of the keys asked for lead to it: any of its tellings' does. */
export interface ContactByKey {
  readonly contact: ContactSummary
  readonly keys: readonly string[]
}

/** The contacts that keys lead to, in the order of the keys and each once; keys that lead to none are left out. */
export async function contactsByKey(
  record: OpenRecord,
  keys: readonly string[],
): Promise<readonly ContactByKey[]> {
  const { asking } = record.database
  const standings = await standingsOf(record)
  const named = await Promise.all(
    [...new Set(keys)].map(async (key) => ({ key, found: await asking.contact(key) })),
  )
  const contacts = new Map<string, { contact: ContactSummary; keys: string[] }>()
  for (const { key, found } of named) {
    if (found.kind !== 'found') continue
    const contact = summaryOf(found.value, standings)
    const known = contacts.get(contact.key)
    if (known) known.keys.push(key)
    else contacts.set(contact.key, { contact, keys: [key] })
  }
  return [...contacts.values()]
}

/** The keys of all tellings that stand together with these: what a decision may move to another contact. */
export async function tellingsAround(
  { database: { asking } }: OpenRecord,
  keys: readonly string[],
): Promise<readonly string[]> {
  const named = await Promise.all(keys.map((key) => asking.contact(key)))
  return named.flatMap((each) =>
    each.kind === 'found' ? each.value.contact.joinings.map(({ telling }) => telling) : [],
  )
}
