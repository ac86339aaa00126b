import type { OpenRecord } from '../../operations/record/open.js'

/**
 * A copy of what a page shows in which each person has one name, the one that the record's texts have most often. Texts
 * spell a name in several ways, and a page would show one person as two. What they say stays as they have it: only names
 * that stand beside an actor's id are written anew.
 */
export async function inOneSpelling<T>(record: OpenRecord, value: T): Promise<T> {
  const ids = new Set<string>()
  eachPerson(value, ({ id }) => ids.add(id))
  if (ids.size === 0) return value
  const rows = await record.database.asking.actorsOf([...ids])
  const names = new Map(rows.map(({ actor, name }) => [actor, name]))
  const copy = structuredClone(value)
  eachPerson(copy, ({ id, ref }) =>
    Reflect.set(ref, 'name', names.get(id) ?? Reflect.get(ref, 'name')),
  )
  return copy
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
