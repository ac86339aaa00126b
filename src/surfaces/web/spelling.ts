import type { OpenRecord } from '../../operations/record/open.js'
import { remembering } from '../../operations/record/remembered.js'

/**
 * A copy of what a page shows in which each person has one name, the one that the record's texts have most often. Texts
 * spell a name in several ways, and a page would show one person as two. What they say stays as they have it: only names
 * that stand beside an actor's id are written anew.
 */
export async function inOneSpelling<T>(record: OpenRecord, value: T): Promise<T> {
  const persons: Person[] = []
  eachPerson(value, (person) => persons.push(person))
  const names = await namesOf(record, [...new Set(persons.map(({ id }) => id))])
  const isSo = ({ id, ref }: Person) =>
    [null, Reflect.get(ref, 'name')].includes(names.get(id) ?? null)
  if (persons.every(isSo)) return value
  const copy = structuredClone(value)
  eachPerson(copy, ({ id, ref }) =>
    Reflect.set(ref, 'name', names.get(id) ?? Reflect.get(ref, 'name')),
  )
  return copy
}

const remembered = remembering<Map<string, string | null>>()

/** The names that the record has for these ids; each is looked up once for each state of the journal. */
async function namesOf(
  record: OpenRecord,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const known = await remembered(record, '', async () => new Map())
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return known
  const rows = await record.database.asking.actorsOf(missing)
  const found = new Map(rows.map(({ actor, name }) => [actor, name]))
  for (const id of missing) known.set(id, found.get(id) ?? null)
  return known
}

interface Person {
  readonly id: string
  /** Has a name. */
  readonly ref: object
}

/** Visits whatever has the id of a person and a name, at any depth. */
function eachPerson(value: unknown, visit: (person: Person) => void): void {
  if (typeof value !== 'object' || value === null) return
  const id = 'actor' in value ? value.actor : null
  if (typeof id === 'string' && id.startsWith('person:') && 'name' in value)
    visit({ id, ref: value })
  for (const each of Object.values(value)) eachPerson(each, visit)
}
