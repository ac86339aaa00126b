import { createHash } from 'node:crypto'
import type { Commitment, Contact, Statement } from '../../model/account.js'
import type { Actor, Ref } from '../../model/actors.js'
import { articleOf } from '../../model/article.fixture.js'
import { actorId, articleId, commitmentId, contactId, statementId } from '../../model/ids.js'
import type { KeptArticle, KeptContact, KeptTelling } from '../../model/kept.js'
import type { SomeEvidence } from '../../model/spans.js'
import type { IndexedArticle } from './writing.js'

/** An article of two statements, a contact and a commitment; a test says only what matters to it. */
export interface IndexedDraft {
  /** Stands for the bytes: another name is another snapshot. */
  readonly name: string
  readonly line?: number
  readonly text?: string
  readonly url?: string | null
  readonly added?: string
  readonly published?: string | null
  /** Of the contact. */
  readonly date?: string | null
  readonly days?: readonly [number, number] | null
  readonly reader?: string
  /** What is said to have been said first. */
  readonly said?: string
  readonly speaker?: string
}

export const sha = (words: string) => createHash('sha256').update(words).digest('hex')

export const keyOf = (name: string) => `a${sha(name).slice(0, 12)}`

export const tellingKeyOf = (name: string) => `c${sha(name).slice(0, 12)}`

const TEXT = 'Macron spoke to Putin on 1 July. He urged a ceasefire. Putin said talks would go on.'

export function indexedArticle(draft: IndexedDraft): IndexedArticle {
  const { name, line = 1, text = TEXT, reader = '1', published = '2025-07-02' } = draft
  const article: KeptArticle = {
    key: keyOf(name),
    snapshot: sha(name),
    extraction: sha(`extraction ${name}`),
    text: sha(text),
    reading: sha(`reading ${name} ${reader}`),
    reader: { version: reader, models: ['fast 1'] },
    extractor: '1',
    added: draft.added ?? '2026-01-31T09:30:00.000Z',
    origin: { kind: 'file', name: `${name}.txt` },
  }
  const told = articleOf(text, { published, url: draft.url ?? null, title: `About ${name}` })
  const contact = contactOf(draft)
  const telling: KeptTelling = {
    key: tellingKeyOf(name),
    article: article.key,
    contact,
    added: article.added,
    published,
    kind: told.kind,
    side: told.side,
  }
  const [first, last] = draft.days === undefined ? [20270, 20270] : (draft.days ?? [null, null])
  return {
    line,
    article,
    held: new Map(),
    undertakings: [],
    extraction: {
      snapshot: article.snapshot,
      text: article.text,
      extractor: '1',
      article: told,
      problems: [],
    },
    reading: {
      extraction: article.extraction,
      reader: article.reader,
      analysis: {
        articleId: articleId(name),
        tokens: [],
        sentences: [],
        quotations: [],
        actors: [],
        mentions: [],
        dates: [],
        amounts: [],
        attributions: [],
      },
      account: {
        articleId: articleId(name),
        actors: [macron(draft.speaker), PUTIN],
        contacts: [contact],
        statements: statementsOf(draft),
        commitments: [COMMITMENT],
        fulfilments: [],
        news: [],
        dates: [],
      },
    },
    text,
    tellings: [{ telling, reach: { keys: ['FR', 'RU', 'person:vladimir-putin'], first, last } }],
  }
}

/** A contact of the record that is told by the contacts of these articles. */
export function keptContact(names: readonly [string, ...string[]]): KeptContact {
  const key = tellingKeyOf(names[0])
  return {
    key,
    kind: 'phone-call',
    status: 'held',
    date: '2025-07-01',
    participants: [
      { name: 'Emmanuel Macron', actor: 'person:emmanuel-macron', side: 'FR' },
      { name: 'Vladimir Putin', actor: 'person:vladimir-putin', side: 'RU' },
    ],
    place: null,
    joinings: names.map((name, index) => ({
      telling: tellingKeyOf(name),
      like: index === 0 ? null : key,
      rule: 'merge/same-day',
    })),
    maybe: [],
  }
}

const EVIDENCE: SomeEvidence = [{ quote: TEXT.slice(0, 31), start: 0, end: 31 }]

const PUTIN: Actor = {
  id: actorId('person:vladimir-putin'),
  kind: 'person',
  name: 'Vladimir Putin',
  aliases: ['Putin'],
  side: 'RU',
  office: null,
  wikidata: null,
}

function macron(name = 'Emmanuel Macron'): Actor {
  return {
    id: actorId('person:emmanuel-macron'),
    kind: 'person',
    name,
    aliases: ['Macron'],
    side: 'FR',
    office: 'French President',
    wikidata: null,
  }
}

function refTo({ id, name, side, kind }: Actor): Ref {
  return { name, actor: id, side, actorKind: kind, evidence: EVIDENCE }
}

function contactOf({ date = '2025-07-01' }: IndexedDraft): Contact {
  return {
    id: contactId('c1'),
    kind: 'phone-call',
    status: 'held',
    count: 1,
    participants: [refTo(macron()), refTo(PUTIN)],
    date,
    duration: null,
    place: null,
    initiator: null,
    topics: ['ceasefire'],
    followUp: null,
    facets: [],
    evidence: EVIDENCE,
    rule: 'specimen',
    main: true,
  }
}

function statementsOf({ said = 'a ceasefire', speaker }: IndexedDraft): readonly Statement[] {
  const statement = (id: string, speaks: Actor, quote: string): Statement => ({
    id: statementId(id),
    speakers: [refTo(speaks)],
    addressees: [],
    targets: [],
    via: [],
    mode: 'indirect',
    act: 'demand',
    actEvidence: [],
    topics: ['ceasefire'],
    when: null,
    contact: contactId('c1'),
    cues: [],
    content: [{ quote, start: 0, end: quote.length, quoted: false }],
    modifiers: [],
    strength: { cue: { degree: 1, evidence: EVIDENCE }, modality: null },
    evidence: EVIDENCE,
    rule: 'specimen',
    confidence: 1,
  })
  return [statement('s1', macron(speaker), said), statement('s2', PUTIN, 'talks would go on')]
}

const COMMITMENT: Commitment = {
  id: commitmentId('k1'),
  promisors: [refTo(PUTIN)],
  beneficiaries: [],
  what: 'talks',
  agreement: null,
  amount: { value: 18_000_000_000.5, currency: 'EUR' },
  deadline: null,
  condition: null,
  firmness: 'firm',
  status: 'promised',
  statement: null,
  via: [],
  evidence: EVIDENCE,
  rule: 'specimen',
}
