import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import type {
  Account,
  Act,
  Commitment,
  Contact,
  Facet,
  FacetName,
  Statement,
} from '../model/account.js'
import type { Actor, ActorKind, Hop, Ref } from '../model/actors.js'
import type { Amount, DatedExpression, Mention } from '../model/analysis.js'
import type { Article, ArticleKind, Block, Side } from '../model/article.js'
import {
  accountId,
  actorId,
  articleId,
  commitmentId,
  contactId,
  statementId,
} from '../model/ids.js'
import { quoteFrom, type Evidence, type Span } from '../model/spans.js'
import { tellingsOf, type Column, type Telling } from './telling.js'

/** A statement by its words: every value is a piece of the text. */
export interface DraftStatement {
  readonly who: string
  readonly content: string | readonly string[]
  readonly clause?: string
  readonly cue?: string
  readonly act?: Act
  readonly via?: readonly string[]
  readonly to?: string
  readonly topics?: readonly string[]
  readonly when?: string
  readonly contact?: string
}

export interface DraftContact {
  readonly id: string
  readonly with: readonly string[]
  readonly words: string
  readonly kind?: Contact['kind']
  readonly status?: Contact['status']
  readonly date?: string
  readonly main?: boolean
  readonly facets?: readonly (readonly [name: FacetName, value: string, words: string])[]
  readonly via?: readonly string[]
}

export interface DraftCommitment {
  readonly who: string
  readonly words: string
  readonly amount?: Commitment['amount']
}

export interface Draft {
  readonly text: string
  readonly kind?: ArticleKind
  readonly side?: Side
  readonly agency?: string
  readonly published?: string
  /** The words of the headline, when the text begins with one. */
  readonly headline?: string
  readonly statements?: readonly DraftStatement[]
  readonly contacts?: readonly DraftContact[]
  readonly commitments?: readonly DraftCommitment[]
  readonly amounts?: readonly (Omit<Amount, 'start' | 'end'> & { readonly words: string })[]
  readonly dates?: readonly (Pick<DatedExpression, 'value' | 'type'> & { readonly words: string })[]
}

type CastRow = readonly [
  id: string,
  kind: ActorKind,
  name: string,
  side: string | null,
  ...string[],
]

/** People and bodies of the specimens: invented persons of real states. */
const CAST: readonly CastRow[] = [
  ['person:ana-ribeiro', 'person', 'Ana Ribeiro', 'PT', 'Ribeiro'],
  ['person:omar-haddad', 'person', 'Omar Haddad', 'JO', 'Haddad'],
  ['person:lena-vogt', 'person', 'Lena Vogt', 'PT', 'Vogt'],
  ['office:PT/presidency', 'office', 'Belem Palace', 'PT', 'the Portuguese presidency'],
  ['office:JO/court', 'office', 'Royal Court', 'JO'],
  ['group:JO/officials', 'group', 'Jordanian officials', 'JO'],
  ['state:PT', 'state', 'Portugal', 'PT', 'Portuguese', 'Lisbon'],
  ['state:JO', 'state', 'Jordan', 'JO', 'Jordanian', 'Amman'],
  ['state:CY', 'state', 'Cyprus', 'CY', 'Cypriot'],
  ['bloc:west', 'bloc', 'the West', null, 'Western'],
  ['body:IAEA', 'body', 'IAEA', null],
]

const ACTORS: readonly Actor[] = CAST.map(([id, kind, name, side, ...aliases]) => ({
  id: actorId(id),
  kind,
  name,
  aliases,
  side,
  office: null,
  wikidata: null,
}))

/** Tellings of drafts, lettered A, B, ... */
export function tellings(...drafts: readonly Draft[]): readonly Telling[] {
  return tellingsOf(columns(...drafts))
}

/** Columns of drafts; `null` makes an unreadable one. */
export function columns(...drafts: readonly (Draft | null)[]): readonly Column[] {
  return drafts.map((draft, index) => ({
    id: accountId(`account-${index + 1}`),
    name: `file ${index + 1}`,
    reading: draft && readingOf(draft, index),
  }))
}

function readingOf(draft: Draft, index: number): NonNullable<Column['reading']> {
  const { text } = draft
  const tokens = tokenise(text)
  const blocks = blocksOf(draft)
  const mentions = mentionsIn(text)
  return {
    article: articleOf(draft, blocks, index),
    analysis: {
      articleId: articleId(`article-${index + 1}`),
      tokens,
      sentences: splitSentences(text, tokens, blocks),
      quotations: [...text.matchAll(/"([^"]*)"/gu)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        inner: { start: match.index + 1, end: match.index + match[0].length - 1 },
        closed: true,
        depth: 0,
      })),
      actors: ACTORS,
      mentions,
      dates: (draft.dates ?? []).map(({ words, ...date }) => ({
        ...spanIn(text, words),
        ...date,
        op: '=' as const,
        modifier: null,
        anchor: null,
      })),
      amounts: (draft.amounts ?? []).map(({ words, ...rest }) => ({
        ...spanIn(text, words),
        ...rest,
      })),
      attributions: [],
    },
    account: accountOf(draft, index),
  }
}

function blocksOf({ text, headline }: Draft): readonly Block[] {
  const body = headline ? text.indexOf('\n') + 1 : 0
  const blocks: Block[] = headline ? [{ kind: 'headline', start: 0, end: headline.length }] : []
  return [...blocks, { kind: 'body', start: body, end: text.length }]
}

function articleOf(draft: Draft, blocks: readonly Block[], index: number): Article {
  return {
    id: articleId(`article-${index + 1}`),
    title: draft.headline ?? null,
    outlet: null,
    agency: draft.agency ?? null,
    byline: null,
    dateline: null,
    published: draft.published ?? null,
    url: null,
    language: 'en',
    kind: draft.kind ?? 'report',
    side: draft.side ?? null,
    kindEvidence: [],
    textHash: `hash of ${draft.text}`,
    text: draft.text,
    blocks,
    licence: null,
    redistribution: 'not-stated',
  }
}

function mentionsIn(text: string): readonly Mention[] {
  return ACTORS.flatMap((actor) =>
    [actor.name, ...actor.aliases].flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map((match) => ({
        actor: actor.id,
        form: 'name' as const,
        start: match.index,
        end: match.index + name.length,
      })),
    ),
  ).sort((a, b) => a.start - b.start || b.end - a.end)
}

function accountOf({ text, ...draft }: Draft, index: number): Account {
  return {
    articleId: articleId(`article-${index + 1}`),
    actors: ACTORS,
    fulfilments: [],
    news: [],
    contacts: (draft.contacts ?? []).map((each) => contactOf(text, each)),
    statements: (draft.statements ?? []).map((each, at) => statementOf(text, each, at)),
    commitments: (draft.commitments ?? []).map((each, at) => commitmentOf(text, each, at)),
    dates: [],
  }
}

function statementOf(text: string, draft: DraftStatement, at: number): Statement {
  const contents = typeof draft.content === 'string' ? [draft.content] : draft.content
  const content = contents.map((words) => evidenceIn(text, words))
  const clause = evidenceIn(text, draft.clause ?? contents[0] ?? '')
  return {
    id: statementId(`s${at + 1}`),
    speakers: [refTo(draft.who)],
    addressees: draft.to ? [refTo(draft.to)] : [],
    targets: [],
    via: (draft.via ?? []).map((name) => hopTo(text, name)),
    mode: 'indirect',
    act: draft.act ?? 'assert',
    actEvidence: [],
    topics: draft.topics ?? [],
    when: draft.when ?? null,
    contact: draft.contact ? contactId(draft.contact) : null,
    cues: draft.cue ? [evidenceWithin(text, clause, draft.cue)] : [],
    content: content.map((each) => ({ ...each, quoted: text[each.start - 1] === '"' })),
    modifiers: [],
    strength: { cue: { degree: 1, evidence: [clause] }, modality: null },
    evidence: [clause],
    rule: 'specimen',
    confidence: 1,
  }
}

function contactOf(text: string, draft: DraftContact): Contact {
  const via = (draft.via ?? []).map((name) => hopTo(text, name))
  const facets = (draft.facets ?? []).map(([name, value, words]): Facet => ({
    name,
    value,
    via,
    evidence: [evidenceIn(text, words)],
  }))
  const kind = draft.kind ?? 'phone-call'
  const evidence = evidenceIn(text, draft.words)
  const valueOf = (name: FacetName) => facets.find((facet) => facet.name === name)?.value ?? null
  return {
    id: contactId(draft.id),
    kind,
    status: draft.status ?? 'held',
    count: 1,
    participants: draft.with.map(refTo),
    date: draft.date ?? null,
    duration: durationOf(valueOf('duration')),
    place: valueOf('place'),
    initiator: valueOf('initiator'),
    topics: [],
    followUp: valueOf('followUp'),
    facets: [{ name: 'kind', value: kind, via, evidence: [evidence] }, ...facets],
    evidence: [evidence],
    rule: 'specimen',
    main: draft.main ?? true,
  }
}

function durationOf(value: string | null): Contact['duration'] {
  const op = value?.at(0)
  if (value === null) return null
  return op === '>' || op === '<' || op === '~'
    ? { op, iso: value.slice(1) }
    : { op: '=', iso: value }
}

function commitmentOf(text: string, draft: DraftCommitment, at: number): Commitment {
  return {
    id: commitmentId(`k${at + 1}`),
    promisors: [refTo(draft.who)],
    beneficiaries: [],
    what: draft.words,
    agreement: null,
    amount: draft.amount ?? null,
    deadline: null,
    condition: null,
    firmness: 'firm',
    status: 'promised',
    statement: null,
    via: [],
    evidence: [evidenceIn(text, draft.words)],
    rule: 'specimen',
  }
}

function refTo(name: string): Ref {
  const actor = ACTORS.find((each) => each.name === name || each.aliases.includes(name))
  return {
    name: actor?.name ?? name,
    actor: actor?.id ?? null,
    side: actor?.side ?? null,
    actorKind: actor?.kind ?? null,
    evidence: [],
  }
}

function hopTo(text: string, name: string): Hop {
  const ref = refTo(name)
  const kind = ref.actor ? ('office' as const) : ('agency' as const)
  const cue = text.includes(name) ? evidenceIn(text, name) : null
  return { ...ref, kind, cue, evidence: cue ? [cue] : [] }
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the specimen`)
  return { start, end: start + words.length }
}

export function evidenceIn(text: string, words: string): Evidence {
  return quoteFrom(text, spanIn(text, words))
}

function evidenceWithin(text: string, clause: Span, words: string): Evidence {
  const start = text.indexOf(words, clause.start)
  if (start < 0) throw new Error(`"${words}" does not stand in the clause`)
  return quoteFrom(text, { start, end: start + words.length })
}
