import { type Kysely, sql } from 'kysely'
import type { Decision } from '../../../model/journal.js'
import type { Asking, ContactDecided, DecisionRow, TombstoneRow } from '../asking.js'
import type { Tables } from '../tables.js'

/** Questions about what people decided and removed. */
export function journaledOf(
  kysely: Kysely<Tables>,
): Pick<Asking, 'tombstones' | 'decisions' | 'contactsDecided'> {
  return {
    tombstones: () => tombstones(kysely),
    decisions: () => decisions(kysely),
    contactsDecided: () => contactsDecided(kysely),
  }
}

function tombstones(kysely: Kysely<Tables>): Promise<readonly TombstoneRow[]> {
  return kysely
    .selectFrom('tombstone')
    .select(['snapshot', 'article', 'at', 'by', 'why'])
    .orderBy('at')
    .orderBy('snapshot')
    .execute()
}

async function decisions(kysely: Kysely<Tables>): Promise<readonly DecisionRow[]> {
  const rows = await kysely
    .selectFrom('decision')
    .select(['line', 'at', 'by', 'why'])
    .select((column) => column.ref('decision').$castTo<Decision>().as('decision'))
    .orderBy('line')
    .execute()
  return rows.map(({ line, ...decided }) => ({ line, entry: { kind: 'decided', ...decided } }))
}

async function contactsDecided(kysely: Kysely<Tables>): Promise<readonly ContactDecided[]> {
  const { rows } = await sql<ContactDecided>`
    select distinct decision.line, telling.contact
    from decision
    join telling on telling.text_hash = decision.text_hash
      and telling."start" = decision."start"
      and telling."end" = decision."end"
    where decision.finding = 'contact' and telling.contact is not null
    order by 1, 2`.execute(kysely)
  return rows
}
