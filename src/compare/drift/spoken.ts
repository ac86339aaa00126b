import type { Statement } from '../../model/account.js'
import { accountId, type CommitmentId, type ContactId, type StatementId } from '../../model/ids.js'
import type { Voice, Wording } from '../../model/positions.js'
import type { Reading } from '../../model/reading.js'
import { isWithin, type Evidence, type SomeEvidence, type Span } from '../../model/spans.js'
import { propositionsOf, type Proposition } from '../propositions.js'
import { isSaidBefore } from '../scope.js'
import { topicsOf } from '../../language/topics.js'
import { tokensWithin } from '../../model/tokens.js'
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
  /** Those of its commitments that are the actor's. */
  readonly commitments: ReadonlySet<CommitmentId>
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
  /** `null` for what the actor undertakes and the text has nobody say: "Ghana will supply". */
  readonly statement: Statement | null
  readonly voice: Voice
  readonly retold: boolean
  readonly isOnTopic: boolean
}

/** One that a statement tells. */
export interface Stated extends Saying {
  readonly statement: Statement
}

export function isStated(saying: Saying): saying is Stated {
  return saying.statement !== null
}

/** The texts, ready to be held against each other. */
export function sourcesOf(texts: readonly SpokenText[]): readonly Source[] {
  const columns = texts.map(({ key, reading }) => ({ id: accountId(key), name: key, reading }))
  return tellingsOf(columns).flatMap((telling, index) => {
    const text = texts[index]
    if (!text) return []
    const propositions = propositionsOf(telling).map((each) =>
      onTopics(text, withoutDateline(text.reading.article.text, each)),
    )
    return [{ text, telling, propositions }]
  })
}

/** "The minister once promised": of a time before, and not "once the road is open". */
function isSaidOnce({ text }: Source, { cues: [cue] }: Statement): boolean {
  if (!cue) return false
  const { text: body } = text.reading.article
  return /\bonce\s+$/iu.test(body.slice(Math.max(0, cue.start - ONCE), cue.start))
}

const ONCE = 8

/** What no statement tells is of the topics that its words name. */
function onTopics({ reading }: SpokenText, proposition: Proposition): Proposition {
  if (proposition.statement) return proposition
  const tokens = proposition.words.flatMap((span) => tokensWithin(reading.analysis.tokens, span))
  return { ...proposition, topics: topicsOf(tokens) }
}

/** All that a text has the actor say, in its order. `topic` is a key of the lexicon; `null` for every topic. */
export function sayingsIn(source: Source, topic: string | null): readonly Saying[] {
  const said = allSayingsIn(source, topic).filter(({ statement }) =>
    source.text.statements.has(statement.id),
  )
  return [...said, ...undertakenIn(source, topic)]
}

/** What the text tells that the actor undertakes, where no statement holds it. In a briefing everything is said by somebody. */
function undertakenIn(source: Source, topic: string | null): readonly Saying[] {
  if (source.text.reading.article.kind === 'briefing') return []
  return source.propositions.flatMap((proposition) => {
    const { statement, commitment, block } = proposition
    if (statement || commitment?.status !== 'promised' || block === 'footer') return []
    if (!source.text.commitments.has(commitment.id)) return []
    const voice = isOfOwnSide(source, proposition) ? ('own-text' as const) : ('outlet' as const)
    const isOnTopic = topic === null || proposition.topics.includes(topic)
    return [{ source, proposition, statement: null, voice, retold: false, isOnTopic }]
  })
}

/** The same of whomever the text has speak. */
export function allSayingsIn(source: Source, topic: string | null = null): readonly Stated[] {
  return source.propositions.flatMap((proposition) => {
    const { statement, block } = proposition
    if (!statement || block === 'footer') return []
    return [
      {
        source,
        proposition,
        statement,
        voice: voiceOf(source, proposition),
        retold: isSaidBefore(statement, source.telling) || isSaidOnce(source, statement),
        isOnTopic: topic === null || statement.topics.includes(topic),
      },
    ]
  })
}

/** Fewer words in quotation marks than these are a scrap that an account picked out. */
const FEWEST_QUOTED = 3

function isOfOwnSide({ text: { reading } }: Source, { speakers }: Proposition): boolean {
  const { article } = reading
  const isOwn = speakers.some(({ side }) => side !== null && side === article.side?.state)
  return isOwn && isOwnText(article)
}

function voiceOf(source: Source, proposition: Proposition): Voice {
  if (isOfOwnSide(source, proposition)) return 'own-text'
  const { analysis } = source.text.reading
  const { words } = proposition
  const isQuoted = words.every((span) =>
    analysis.quotations.some(({ closed, start, end }) => closed && isWithin({ start, end }, span)),
  )
  const count = words.flatMap(({ quote }) => quote.match(/[\p{L}\p{N}]+/gu) ?? []).length
  return isQuoted && count >= FEWEST_QUOTED ? 'quoted' : 'reported'
}

/** Whether one statement says both. */
export function isOfOneStatement(one: Saying, other: Saying): boolean {
  return one.statement !== null && one.statement === other.statement
}

/** Whether its words are the speaker's own. */
export function isOwnWord({ voice }: Pick<Saying, 'voice'>): boolean {
  return voice === 'own-text' || voice === 'quoted'
}

/** A saying as it is shown, with what else of its statement is shown with it. */
export function wordingOf(saying: Saying, beside: readonly Saying[] = []): Wording {
  const { source, proposition, statement, voice, retold } = saying
  const { speakers, act, via } = proposition
  const told = [proposition, ...beside.map((each) => each.proposition)]
  const [words, evidence] = [
    told.flatMap((each) => each.words).toSorted(byStart),
    statement !== null && isWhole(saying, told)
      ? statement.evidence
      : told.flatMap((each) => each.evidence),
  ]
  return {
    article: source.text.key,
    statement: statement?.id ?? null,
    speakers,
    act,
    topics: proposition.topics,
    mode: statement?.mode ?? 'indirect',
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
