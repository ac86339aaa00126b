import { type Kysely, type Migration, sql } from 'kysely'

// Ordered by bytes on every server, so that the same record gives the same order everywhere.
const text = 'text collate "C"'

// JSON is kept as it was written (json, not jsonb), so that it comes back byte for byte.
const STATEMENTS: readonly string[] = [
  `create extension if not exists pg_trgm with schema public`,

  `create table position (
    id integer primary key check (id = 1),
    entries bigint not null,
    bytes bigint not null,
    chain ${text} not null
  )`,
  `insert into position (id, entries, bytes, chain) values (1, 0, 0, repeat('0', 64))`,

  `create table article (
    key ${text} primary key,
    line bigint not null,
    snapshot ${text} not null,
    extraction ${text} not null,
    text_hash ${text} not null,
    reading ${text} not null,
    reader json not null,
    extractor ${text} not null,
    added ${text} not null,
    origin json not null,
    title ${text},
    outlet ${text},
    agency ${text},
    kind ${text} not null,
    side ${text},
    side_name ${text},
    published ${text},
    published_day integer,
    url ${text},
    language ${text},
    words integer not null,
    superseded_by ${text},
    text ${text} not null
  )`,
  `create index article_snapshot on article (snapshot)`,
  `create index article_text on article (text_hash)`,
  `create index article_published on article (published_day desc nulls last, key)`,
  // A url may be longer than an entry of a tree.
  `create index article_url on article using hash (url)`,

  // Apart from the article and, unless they are very long, in the row itself: to look for words side by side, PostgreSQL
  // reads the stems of all that have the words, and each that lies elsewhere costs it many times as much.
  `create table article_stems (
    article ${text} primary key references article on delete cascade,
    published_day integer,
    search tsvector not null
  ) with (toast_tuple_target = 8160)`,
  `create index article_stems_published on article_stems (published_day desc nulls last, article)`,
  `create index article_stems_search on article_stems using gin (search)`,

  `create table earlier_reading (
    article ${text} not null,
    line bigint not null,
    extraction ${text} not null,
    text_hash ${text} not null,
    reading ${text} not null,
    reader json not null,
    primary key (article, line)
  )`,

  `create table contact (
    key ${text} primary key,
    kind ${text} not null,
    status ${text} not null,
    date ${text},
    first_day integer,
    last_day integer,
    place ${text},
    topics text[] not null,
    parties text[] not null,
    tellings integer not null,
    articles integer not null,
    contact json not null
  )`,
  `create index contact_first_day on contact (first_day desc nulls last, key)`,
  `create index contact_last_day on contact (last_day)`,
  `create index contact_topics on contact using gin (topics)`,
  `create index contact_parties on contact using gin (parties)`,

  `create table telling (
    key ${text} primary key,
    article ${text} not null references article on delete cascade,
    ordinal integer not null,
    kind ${text} not null,
    status ${text} not null,
    date ${text},
    main boolean not null,
    reach text[] not null,
    first_day integer,
    last_day integer,
    text_hash ${text} not null,
    "start" integer not null,
    "end" integer not null,
    contact_told json not null,
    contact ${text} references contact on delete set null,
    rule ${text},
    "like" ${text}
  )`,
  `create index telling_article on telling (article)`,
  `create index telling_contact on telling (contact)`,
  `create index telling_place on telling (text_hash, "start")`,
  `create index telling_days on telling using gist (int4range(first_day, last_day, '[]'))
    where first_day is not null and last_day is not null`,
  `create index telling_reach on telling using gin (reach)`,

  `create table statement (
    key ${text} primary key,
    article ${text} not null references article on delete cascade,
    ordinal integer not null,
    act ${text} not null,
    topics text[] not null,
    speakers text[] not null,
    addressees text[] not null,
    said_day integer,
    telling ${text},
    search tsvector not null
  )`,
  `create index statement_article on statement (article)`,
  `create index statement_telling on statement (telling)`,
  `create index statement_said on statement (said_day desc nulls last, article, ordinal)`,
  `create index statement_act on statement (act, said_day desc nulls last, article, ordinal)`,
  `create index statement_topics on statement using gin (topics)`,
  `create index statement_speakers on statement using gin (speakers)`,
  `create index statement_addressees on statement using gin (addressees)`,
  `create index statement_search on statement using gin (search)`,

  // Apart from what is counted and put in order, which is read by the ten thousand.
  `create table statement_told (
    statement ${text} primary key references statement on delete cascade,
    told json not null
  )`,

  `create table article_actor (
    article ${text} not null references article on delete cascade,
    actor ${text} not null,
    kind ${text} not null,
    side ${text},
    names text[] not null,
    primary key (article, actor)
  )`,
  `create index article_actor_actor on article_actor (actor)`,

  // What it counts changes with every article: room is left for that beside each row.
  `create table actor_name (
    actor ${text} not null,
    kind ${text} not null,
    side ${text},
    name ${text} not null,
    plain ${text} not null,
    articles integer not null,
    unique nulls not distinct (actor, name, kind, side)
  ) with (fillfactor = 70)`,
  `create index actor_name_plain on actor_name using gin (plain gin_trgm_ops)`,
  `create view actor as
    select distinct on (actor) actor, kind, name, side
    from actor_name
    order by actor, articles desc, name, kind, side`,

  `create table commitment (
    key ${text} primary key,
    article ${text} not null references article on delete cascade,
    ordinal integer not null,
    statement ${text},
    firmness ${text} not null,
    status ${text} not null,
    deadline ${text},
    amount double precision,
    currency ${text},
    what ${text} not null,
    commitment json not null
  )`,
  `create index commitment_article on commitment (article)`,

  `create table decision (
    line bigint primary key,
    at ${text} not null,
    by ${text} not null,
    why ${text},
    kind ${text} not null,
    finding ${text},
    text_hash ${text} not null,
    "start" integer not null,
    "end" integer not null,
    other_text_hash ${text},
    other_start integer,
    other_end integer
  )`,
  `create index decision_text on decision (text_hash)`,
  `create index decision_other_text on decision (other_text_hash)`,

  `create table tombstone (
    snapshot ${text} not null,
    article ${text} not null,
    at ${text} not null,
    by ${text} not null,
    why ${text} not null,
    primary key (snapshot, at)
  )`,

  `create table comparison (
    key ${text} primary key,
    compared json not null
  )`,
]

/** The tables of the record. */
export const record: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
