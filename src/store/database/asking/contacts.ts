import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../model/account.js'
import type { ArticleKind, Side } from '../../../model/article.js'
import type { KeptContact, KeptTelling } from '../../../model/kept.js'
import type {
  Asking,
  ContactQuestion,
  ContactRow,
  FoundContacts,
  Named,
  PeriodRow,
  Somebody,
  ToldRow,
} from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { contactRow, selectContacts } from './contact-rows.js'
import { dayNumber } from './days.js'
import { MOST_NAMED, namedBy, pastBeginning } from './named.js'
import { neighbours } from './neighbours.js'
import { howMany, reading } from './reading.js'

type ContactQuestions = Pick<
  Asking,
  | 'contacts'
  | 'contact'
  | 'contactsCalled'
  | 'contactPeriods'
  | 'toldIn'
  | 'tellingsOf'
  | 'tellingsOfEach'
  | 'neighbours'
>

/** Questions about contacts. */
export function contactsOf(kysely: Kysely<Tables>): ContactQuestions {
  return {
    contacts: (question) => contacts(kysely, question),
    contact: (key) => contact(kysely, askable(key)),
    contactsCalled: (keys) => contactsCalled(kysely, keys),
    contactPeriods: (parties) => contactPeriods(kysely, parties),
    toldIn: (articles) => toldIn(kysely, articles),
    tellingsOf: async (key) => (await tellingsOfEach(kysely, [key])).get(key) ?? [],
    tellingsOfEach: (keys) => tellingsOfEach(kysely, keys),
    neighbours: (key) => neighbours(kysely, askable(key)),
  }
}

function contacts(kysely: Kysely<Tables>, question: ContactQuestion): Promise<FoundContacts> {
  return reading(kysely, {}, async (transaction) => {
    const matching = contactsLike(transaction, question)
    const counts = await matching
      .select([howMany.as('total'), howManyHeld.as('held')])
      .executeTakeFirstOrThrow()
    const rows = await matching
      .select(['contact.tellings', 'contact.articles'])
      .select((column) => column.ref('contact.contact').$castTo<KeptContact>().as('contact'))
      .orderBy('contact.first_day', (order) => order.desc().nullsLast())
      .orderBy('contact.last_day', 'desc')
      .orderBy('contact.key')
      .limit(question.limit)
      .offset(question.offset)
      .execute()
    return { ...counts, found: rows }
  })
}

const howManyHeld = sql<number>`(count(*) filter (where contact.status = 'held'))::integer`

function contactsLike(kysely: Kysely<Tables>, question: ContactQuestion) {
  const { parties, kind, status, topic, from, to } = question
  return kysely
    .selectFrom('contact')
    .where((are) =>
      are.and([
        ...parties.map((ids) => sql<boolean>`contact.parties && ${ids.map(askable)}::text[]`),
        ...(kind === null ? [] : [are('contact.kind', '=', askable(kind))]),
        ...(status === null ? [] : [are('contact.status', '=', askable(status))]),
        ...(topic === null ? [] : [isAbout(askable(topic))]),
        ...(from === null ? [] : [are('contact.last_day', '>=', dayNumber(from))]),
        ...(to === null ? [] : [are('contact.first_day', '<=', dayNumber(to))]),
      ]),
    )
}

/** A text says that it was about this, or somebody spoke of it there. */
function isAbout(topic: string) {
  return sql<boolean>`(
    contact.topics @> ${[topic]}::text[]
    or contact.key in (
      select telling.contact from statement
      join telling on telling.key = statement.telling
      where statement.topics @> ${[topic]}::text[]
    )
  )`
}

/** A season tells its year alone. */
async function contactPeriods(
  kysely: Kysely<Tables>,
  parties: readonly Somebody[],
): Promise<readonly PeriodRow[]> {
  const asked = parties.map((ids) => sql`contact.parties && ${ids.map(askable)}::text[]`)
  const { rows } = await sql<PeriodRow>`
    select coalesce(
        substring(contact.date from '^[0-9]{4}-(?:0[1-9]|1[0-2])'), substring(contact.date from '^[0-9]{4}')
      ) as period,
      count(*)::integer as contacts
    from contact
    where ${sql.join([sql`contact.status = 'held'`, ...asked], sql` and `)}
    group by period
    order by period nulls last`.execute(kysely)
  return rows
}

async function contact(kysely: Kysely<Tables>, key: string): Promise<Named<ContactRow>> {
  const rows = await kysely
    .with('begun', (from) =>
      from
        .selectFrom('telling')
        .select('telling.contact')
        .select((column) => column.fn.min('telling.key').as('key'))
        .where('telling.key', '>=', key)
        .where('telling.key', '<', pastBeginning(key))
        .where('telling.contact', 'is not', null)
        .groupBy('telling.contact')
        .orderBy('key')
        .limit(MOST_NAMED),
    )
    .selectFrom('begun')
    .innerJoin('contact', 'contact.key', 'begun.contact')
    .select(['begun.key', 'contact.tellings', 'contact.articles'])
    .select((column) => column.ref('contact.contact').$castTo<KeptContact>().as('contact'))
    .orderBy('begun.key')
    .execute()
  const named = namedBy(rows)
  return named.kind === 'found' ? { kind: 'found', value: contactRow(named.value) } : named
}

async function contactsCalled(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly ContactRow[]> {
  if (keys.length === 0) return []
  const rows = await selectContacts(kysely)
    .where(sql<boolean>`contact.key = any (${keys.map(askable)}::text[])`)
    .execute()
  const byKey = new Map(rows.map((row) => [row.contact.key, contactRow(row)]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

async function toldIn(
  kysely: Kysely<Tables>,
  articles: readonly string[],
): Promise<readonly ToldRow[]> {
  const rows = await kysely
    .selectFrom('telling')
    .select(['article', 'key as telling', 'contact', 'main'])
    .where('article', '=', (any) => any.fn.any(sql<string[]>`${articles.map(askable)}::text[]`))
    .where('contact', 'is not', null)
    .orderBy('article')
    .orderBy('ordinal')
    .execute()
  return rows.flatMap(({ contact: stands, ...row }) =>
    stands === null ? [] : [{ ...row, contact: stands }],
  )
}

async function tellingsOfEach(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptTelling[]>> {
  const rows = await kysely
    .selectFrom('telling')
    .innerJoin('article', 'article.key', 'telling.article')
    .select(['telling.key', 'telling.article', 'article.added', 'article.published'])
    .select(['article.side', 'article.side_name', 'telling.contact as of'])
    .select((column) => [
      column.ref('telling.contact_told').$castTo<Contact>().as('contact'),
      column.ref('article.kind').$castTo<ArticleKind>().as('kind'),
    ])
    .where('telling.contact', '=', (any) => any.fn.any(sql<string[]>`${keys.map(askable)}::text[]`))
    .orderBy('article.added')
    .orderBy('telling.key')
    .execute()
  const tellings = new Map<string, KeptTelling[]>()
  for (const { of, side, side_name, ...telling } of rows) {
    const told = { ...telling, side: sideOf(side, side_name) }
    const known = tellings.get(of ?? '')
    if (known) known.push(told)
    else tellings.set(of ?? '', [told])
  }
  return tellings
}

function sideOf(state: string | null, name: string | null): Side | null {
  return state === null ? null : { state, name: name ?? state }
}
