import { type Kysely, type Migration, sql } from 'kysely'

const text = 'text collate "C"'

// All rows are made of the archive: with the position at its beginning, opening the record makes them again.
const STATEMENTS: readonly string[] = [
  `truncate article, contact, decision, tombstone, earlier_reading, actor_name, comparison cascade`,
  `update position set entries = 0, bytes = 0, chain = repeat('0', 64)`,

  `alter table statement add column targets text[] not null`,
  `alter table statement add column confidence real not null`,
  `create index statement_targets on statement using gin (targets)`,
  // What the machine is least sure of is asked for first.
  `create index statement_confidence on statement (confidence, article, ordinal)`,

  `alter table commitment add column promisors text[] not null`,
  `alter table commitment add column beneficiaries text[] not null`,

  `create table fulfilment (
    key ${text} primary key,
    article ${text} not null references article on delete cascade,
    ordinal integer not null,
    kind ${text} not null,
    fulfilment json not null
  )`,
  `create index fulfilment_article on fulfilment (article)`,

  // By office two people of one name are told apart.
  `alter table article_actor add column office ${text}`,
  // By what texts call it, whole where one of them does: not by a name that only a list has.
  `create or replace view actor as
    select distinct on (actor) actor, kind, name, side
    from (
      select actor, kind, names[1] collate "C" as name, side, count(*) as articles
      from article_actor group by actor, kind, names[1], side
    ) as called
    order by actor, (kind = 'person' and name not like '% %'), articles desc, name, kind, side`,

  `create table undertaking (
    key ${text} primary key,
    article ${text} not null references article on delete cascade,
    ordinal integer not null,
    told json not null
  )`,
  `create index undertaking_article on undertaking (article, ordinal)`,
  // Made of undertakings when it is asked for; nothing refers to it.
  `create table ledger (
    key ${text} primary key,
    promisors text[] not null,
    beneficiaries text[] not null,
    agreement ${text},
    topics text[] not null,
    members text[] not null,
    days integer[] not null,
    statuses text[] not null,
    status ${text},
    first_day integer not null,
    last_day integer not null,
    due integer,
    delivered integer,
    search tsvector not null,
    entry json not null,
    hash ${text} not null
  )`,
  `create index ledger_promisors on ledger using gin (promisors)`,
  `create index ledger_beneficiaries on ledger using gin (beneficiaries)`,
  `create index ledger_members on ledger using gin (members)`,
  `create index ledger_search on ledger using gin (search)`,
  `create index ledger_last on ledger (last_day desc, key)`,
  `create index ledger_due on ledger (due)`,
  `create table ledger_state (id integer primary key check (id = 1), chain ${text} not null, follower ${text} not null)`,
  `insert into ledger_state (id, chain, follower) values (1, '', '')`,

  `alter table decision alter column text_hash drop not null`,
  `alter table decision alter column "start" drop not null`,
  `alter table decision alter column "end" drop not null`,
  `alter table decision add column decision json not null`,

  // Contacts that may be the same as others, and those of which nobody is told who took part.
  `alter table contact add column doubts integer not null default 0`,
  `create index contact_doubts on contact (key) where doubts > 0 or parties = '{}'`,
  `create index telling_rule on telling (rule)`,
  `create index commitment_nobody on commitment (article, ordinal) where promisors = '{}'`,

  // Where each decision stands in the readings that there are now: once for each article that has its words. No key where
  // a later reading has no finding there.
  `create table attachment (
    line bigint not null,
    article ${text} not null references article on delete cascade,
    key ${text},
    text_hash ${text} not null,
    "start" integer not null,
    "end" integer not null
  )`,
  `create index earlier_reading_text on earlier_reading (text_hash)`,
  `create index attachment_line on attachment (line)`,
  `create index attachment_article on attachment (article)`,
  `create index attachment_key on attachment (key)`,
]

/** What the questions over years look for: targets, who promised, what became of it, and how sure a reading is. */
export const questions: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
