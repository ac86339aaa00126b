import { type Kysely, type Migration, sql } from 'kysely'

const text = 'text collate "C"'

const STATEMENTS: readonly string[] = [
  // Apart from the contact, whose JSON would be read whole to count them.
  `create table contact_doubt (
    contact ${text} not null references contact on delete cascade,
    other ${text} not null,
    rule ${text} not null,
    primary key (contact, other)
  )`,
  `insert into contact_doubt (contact, other, rule)
    select contact.key, told ->> 'contact', told ->> 'rule'
    from contact, json_array_elements(contact.contact -> 'maybe') as told
    where contact.doubts > 0`,

  // With the key, so that those of a rule are counted and put in order without their rows.
  `drop index telling_rule`,
  `create index telling_rule on telling (rule, key)`,
]

/** Which contacts may be the same, and which tellings a rule joined, are counted without reading them. */
export const doubts: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
