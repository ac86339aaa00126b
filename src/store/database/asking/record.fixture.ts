import type { Insertable, Kysely } from 'kysely'
import type { Contact, Statement } from '../../../model/account.js'
import type { Ref } from '../../../model/actors.js'
import { actorId, contactId, statementId } from '../../../model/ids.js'
import type { KeptContact, KeptParticipant } from '../../../model/kept.js'
import { quoteFrom } from '../../../model/spans.js'
import type { ArticleTable, Tables } from '../tables.js'
import { putNames } from '../putting/names.js'
import { putArticleStems, putStatements } from '../putting/stems.js'
import { dayNumber } from './days.js'

/** Somebody: name, id, side. */
export type Somebody = readonly [name: string, actor: string | null, side: string | null]

export const MACRON: Somebody = ['Emmanuel Macron', 'person:emmanuel-macron', 'FR']
export const PUTIN: Somebody = ['Vladimir Putin', 'person:vladimir-putin', 'RU']
export const LAVROV: Somebody = ['Sergei Lavrov', 'person:sergei-lavrov', 'RU']
export const BARROT: Somebody = ['Jean-Noël Barrot', 'person:jean-noel-barrot', 'FR']
export const MERZ: Somebody = ['Friedrich Merz', 'person:friedrich-merz', 'DE']
export const FRANCE: Somebody = ['France', 'state:FR', 'FR']
export const RUSSIA: Somebody = ['Russia', 'state:RU', 'RU']

/** An article whose key begins with `a`, of this text. */
export async function putArticle(
  kysely: Kysely<Tables>,
  key: string,
  facts: Partial<Insertable<ArticleTable>> & { readonly text: string },
): Promise<void> {
  const row: Insertable<ArticleTable> = {
    key,
    line: 1,
    snapshot: `snapshot ${key}`,
    extraction: 'e',
    text_hash: `text ${key}`,
    reading: 'r',
    reader: '{"version":"1","models":[]}',
    extractor: '1',
    added: '2026-01-31T09:30:00.000Z',
    origin: `{"kind":"file","name":"${key}.txt"}`,
    title: null,
    outlet: null,
    agency: null,
    kind: 'wire',
    side: null,
    side_name: null,
    published: null,
    published_day: null,
    url: null,
    language: 'en',
    words: 10,
    superseded_by: null,
    ...facts,
  }
  await kysely.insertInto('article').values(row).execute()
  await putArticleStems(kysely, [key])
}

export interface SaidDraft {
  readonly article: string
  readonly ordinal: number
  readonly text: string
  /** Words of the text: the spans of what was said. */
  readonly said: readonly string[]
  readonly speaker?: Somebody
  readonly addressee?: Somebody
  readonly act?: Statement['act']
  readonly topics?: readonly string[]
  readonly day?: string | null
  readonly telling?: string | null
}

/** A statement of an article that is there already. */
export async function putStatement(kysely: Kysely<Tables>, draft: SaidDraft): Promise<void> {
  const { article, ordinal, act = 'assert', topics = [], day = null, telling = null } = draft
  const statement = statementOf(draft)
  const key = `${article}/s${ordinal + 1}`
  const row = {
    key,
    article,
    ordinal,
    act,
    topics: [...topics],
    speakers: idsOf(draft.speaker),
    addressees: idsOf(draft.addressee),
    said_day: day === null ? null : dayNumber(day),
    targets: [],
    confidence: 1,
    telling,
    words: draft.said.join(' '),
  }
  await putStatements(kysely, [row])
  const told = JSON.stringify(statement)
  await kysely.insertInto('statement_told').values({ statement: key, told }).execute()
}

function idsOf(somebody: Somebody | undefined): string[] {
  const [, actor = null, side = null] = somebody ?? []
  return [actor, side].filter((id) => id !== null)
}

function statementOf({ ordinal, text, said, act = 'assert', topics = [] }: SaidDraft): Statement {
  const content = said.map((words) => {
    const start = text.indexOf(words)
    return { ...quoteFrom(text, { start, end: start + words.length }), quoted: false }
  })
  const first = quoteFrom(text, { start: 0, end: text.length })
  return {
    id: statementId(`s${ordinal + 1}`),
    speakers: [],
    addressees: [],
    targets: [],
    via: [],
    mode: 'indirect',
    act,
    actEvidence: [],
    topics,
    when: null,
    contact: null,
    cues: [],
    content,
    modifiers: [],
    strength: { cue: { degree: 1, evidence: [first] }, modality: null },
    evidence: [first],
    rule: 'specimen',
    confidence: 1,
  }
}

export interface ContactDraft {
  readonly participants: readonly Somebody[]
  /** One day, or the first and the last it may be. */
  readonly days?: string | readonly [string, string] | null
  readonly kind?: KeptContact['kind']
  readonly status?: KeptContact['status']
  readonly topics?: readonly string[]
  /** Article that tells it, and keys of other tellings of it. */
  readonly article?: string
  readonly others?: readonly string[]
}

/** A contact, and its tellings when it names an article that is there already. */
export async function putContact(
  kysely: Kysely<Tables>,
  key: string,
  draft: ContactDraft,
): Promise<void> {
  const { participants, days = null, kind = 'phone-call', status = 'held', topics = [] } = draft
  const [first, last] = typeof days === 'string' ? [days, days] : (days ?? [null, null])
  const parties = participants.flatMap(([, actor, side]) => [actor, side])
  const contact: KeptContact = {
    key,
    kind,
    status,
    date: first,
    participants: participants.map(participantOf),
    place: null,
    joinings: [],
    maybe: [],
  }
  await kysely
    .insertInto('contact')
    .values({
      key,
      kind,
      status,
      date: first,
      first_day: first === null ? null : dayNumber(first),
      last_day: last === null ? null : dayNumber(last),
      place: null,
      topics: [...topics],
      parties: [...new Set(parties.filter((each) => each !== null))].toSorted(),
      tellings: 1,
      articles: 1,
      doubts: contact.maybe.length,
      contact: JSON.stringify(contact),
    })
    .execute()
  const { article, others = [] } = draft
  if (article === undefined) return
  for (const [ordinal, telling] of [key, ...others].entries())
    await putTelling(kysely, { key: telling, contact: key, article, ordinal, participants })
}

function participantOf([name, actor, side]: Somebody): KeptParticipant {
  return { name, actor, side }
}

interface TellingDraft {
  readonly key: string
  readonly contact: string
  readonly article: string
  readonly ordinal: number
  readonly participants: readonly Somebody[]
}

async function putTelling(kysely: Kysely<Tables>, draft: TellingDraft): Promise<void> {
  const { key, contact, article, ordinal, participants } = draft
  await kysely
    .insertInto('telling')
    .values({
      key,
      article,
      ordinal,
      kind: 'phone-call',
      status: 'held',
      date: null,
      main: ordinal === 0,
      reach: [],
      first_day: null,
      last_day: null,
      text_hash: `text ${article}`,
      start: ordinal,
      end: ordinal + 1,
      contact_told: JSON.stringify(toldContact(participants)),
      contact,
      rule: 'specimen',
      like: null,
    })
    .execute()
}

function toldContact(participants: readonly Somebody[]): Contact {
  return {
    id: contactId('c1'),
    kind: 'phone-call',
    status: 'held',
    count: 1,
    participants: participants.map(refTo),
    date: null,
    duration: null,
    place: null,
    initiator: null,
    topics: [],
    followUp: null,
    facets: [],
    evidence: [{ quote: 'They', start: 0, end: 4 }],
    rule: 'specimen',
    main: true,
  }
}

function refTo([name, actor, side]: Somebody): Ref {
  return {
    name,
    actor: actor === null ? null : actorId(actor),
    side,
    actorKind: 'person',
    evidence: [],
  }
}

/** Names of one actor in an article that is there already. */
export async function nameIn(
  kysely: Kysely<Tables>,
  article: string,
  [[name, actor, side], ...aliases]: readonly [Somebody, ...string[]],
): Promise<void> {
  const id = actor ?? name
  const kind = id.split(':')[0] ?? 'group'
  await putNames(kysely, [
    { article, actor: id, kind, side, names: [name, ...aliases], office: null },
  ])
}
