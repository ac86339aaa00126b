import type { Statement } from '../../model/account.js'
import { accountId, type ContactId, type StatementId } from '../../model/ids.js'
import type { Voice, Wording } from '../../model/positions.js'
import type { Reading } from '../../model/reading.js'
import { isWithin, type Evidence, type SomeEvidence, type Span } from '../../model/spans.js'
import { propositionsOf, type Proposition } from '../propositions.js'
import { isSaidBefore } from '../scope.js'
import { withoutDateline } from './datelines.js'
import { shownEvidence } from '../shown.js'
import { isOwnText, tellingsOf, type Telling } from '../telling.js'

/** A contact of the record, as far as the time of what was said in it goes. */
export interface KnownContact {
  readonly key: string
  /** EDTF. */
  readonly date: string | null
}

/** A text that has the actor speak. */
export interface SpokenText {
  /** Key of the article. */
  readonly key: string
  readonly reading: Reading
  /** Those of its statements that are the actor's. */
  readonly statements: ReadonlySet<StatementId>
  /** The record's contact for each held contact of the account. */
  readonly contacts: ReadonlyMap<ContactId, KnownContact>
}

/** A text with all that is told in it. */
export interface Source {
  readonly text: SpokenText
  readonly telling: Telling
  readonly propositions: readonly Proposition[]
}

/** One thing that a text has the actor say. */
export interface Saying {
  readonly source: Source
  readonly proposition: Proposition
  readonly statement: Statement
  readonly voice: Voice
  readonly retold: boolean
  readonly isOnTopic: boolean
}

/** The texts, ready to be held against each other. */
export function sourcesOf(texts: readonly SpokenText[]): readonly Source[] {
  const columns = texts.map(({ key, reading }) => ({ id: accountId(key), name: key, reading }))
  return tellingsOf(columns).flatMap((telling, index) => {
    const text = texts[index]
    if (!text) return []
    const propositions = propositionsOf(telling).map((each) =>
      withoutDateline(text.reading.article.text, each),
    )
    return [{ text, telling, propositions }]
  })
}

/** All that a text has the actor say, in its order. `topic` is a key of the lexicon; `null` for every topic. */
export function sayingsIn(source: Source, topic: string | null): readonly Saying[] {
  return allSayingsIn(source, topic).filter(({ statement }) =>
    source.text.statements.has(statement.id),
  )
}

/** The same of whomever the text has speak. */
export function allSayingsIn(source: Source, topic: string | null = null): readonly Saying[] {
  return source.propositions.flatMap((proposition) => {
    const { statement, block } = proposition
    if (!statement || block === 'footer') return []
    return [
      {
        source,
        proposition,
        statement,
        voice: voiceOf(source, proposition),
        retold: isSaidBefore(statement, source.telling),
        isOnTopic: topic === null || statement.topics.includes(topic),
      },
    ]
  })
}

/** Fewer words in quotation marks than these are a scrap that an account picked out. */
const FEWEST_QUOTED = 3

function voiceOf({ text: { reading } }: Source, { speakers, words }: Proposition): Voice {
  const { article, analysis } = reading
  const isOwn = speakers.some(({ side }) => side !== null && side === article.side?.state)
  if (isOwn && isOwnText(article)) return 'own-text'
  const isQuoted = words.every((span) =>
    analysis.quotations.some(({ closed, start, end }) => closed && isWithin({ start, end }, span)),
  )
  const count = words.flatMap(({ quote }) => quote.match(/[\p{L}\p{N}]+/gu) ?? []).length
  return isQuoted && count >= FEWEST_QUOTED ? 'quoted' : 'reported'
}

/** Whether its words are the speaker's own. */
export function isOwnWord({ voice }: Pick<Saying, 'voice'>): boolean {
  return voice !== 'reported'
}

/** A saying as it is shown, with what else of its statement is shown with it. */
export function wordingOf(saying: Saying, beside: readonly Saying[] = []): Wording {
  const { source, proposition, statement, voice, retold } = saying
  const { speakers, act, via } = proposition
  const told = [proposition, ...beside.map((each) => each.proposition)]
  const [words, evidence] = [
    told.flatMap((each) => each.words).toSorted(byStart),
    isWhole(saying, told) ? statement.evidence : told.flatMap((each) => each.evidence),
  ]
  return {
    article: source.text.key,
    statement: statement.id,
    speakers,
    act,
    topics: statement.topics,
    mode: statement.mode,
    via,
    voice,
    words: someOf(words),
    evidence: someOf(
      shownEvidence(source.telling, { evidence: evidence.toSorted(byStart), deciding: [] }),
    ),
    published: source.text.reading.article.published,
    retold,
  }
}

/** Whether all is shown that the statement says. */
function isWhole({ source, statement }: Saying, told: readonly Proposition[]): boolean {
  return source.propositions.every((each) => each.statement !== statement || told.includes(each))
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

function someOf(evidence: readonly Evidence[]): SomeEvidence {
  const [first, ...rest] = evidence
  if (!first) throw new Error('a saying without words')
  return [first, ...rest]
}
