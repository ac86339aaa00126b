import { z } from 'zod'
import { changesOn, positionOf } from '../../compare/drift/position.js'
import { formatDay } from '../../language/civil-days.js'
import type { Position } from '../../model/positions.js'
import type { Problem } from '../../model/problems.js'
import type { ArticleRow, Somebody } from '../../store/database/asking.js'
import type { SayingRow } from '../../store/database/asking/sayings.js'
import { summaryOf, type ContactSummary } from './contacts.js'
import { uniqueOf } from './found-statement.js'
import { day, isForward, pageInput, turnedRound } from './inputs.js'
import { idsOf, meantBy, unknownAmong, type Meant } from './named.js'
import type { OpenRecord } from './open.js'
import { groupsOf, lookAt, pageOf, topicsIn } from './positions/groups.js'
import { nothingOn } from './positions/nothing.js'
import { overviewOf, type TopicOverview } from './positions/overview.js'
import { loadTexts, type Loaded } from './positions/spoken-texts.js'
import type { Question } from './question.js'
import { remembering } from './remembered.js'
import { standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'
import { topicCalled, type TopicMeant } from './topics.js'
import { verifiedText } from './verified.js'

/** What `positions` takes. */
export const positionsInput = z
  .object({
    actor: z.string().describe('whose: a person, a state or an office'),
    topic: z.string().nullable().default(null).describe('on what, such as ceasefire'),
    from: day.describe('not said before this day'),
    to: day.describe('not said after this day'),
    ...pageInput,
    limit: pageInput.limit
      .removeDefault()
      .nullable()
      .default(null)
      .describe(
        'how many occasions at most, the latest; unless told, 8 and fewer where many texts tell them; without a topic, how many topics, 12 unless told',
      ),
  })
  .strict()
  .refine(isForward, turnedRound)

export type PositionsInput = z.input<typeof positionsInput>
type Asked = z.output<typeof positionsInput>

const MOST_TOPICS = 12

/** An actor's wording on a topic; without one, all topics of the actor. */
export interface PositionsAnswer {
  readonly meant: readonly Meant[]
  readonly topic: TopicMeant | null
  /** Of occasions on the topic; of topics where none is asked for. */
  readonly total: number
  /** How many of these were not looked at: earlier occasions, or further topics. */
  readonly left: number
  readonly position: Position | null
  readonly topics: readonly TopicOverview[]
  /** The contacts and articles that are named above, by their keys. */
  readonly contacts: readonly ContactSummary[]
  readonly articles: readonly ArticleRow[]
  /** How each statement stands that people decided on, by "article/statement"; all others are the machine's. */
  readonly standings: Readonly<Record<string, Stand>>
  readonly problems: readonly Problem[]
}

/** An actor's wording over time, every word of it read again from the archive. */
export const positions: Question<typeof positionsInput, PositionsAnswer> = {
  name: 'positions',
  summary: "follow an actor's wording on a topic: what changed from one contact to the next",
  input: positionsInput,
  ask: askPositions,
}

const NOTHING = {
  topic: null,
  total: 0,
  left: 0,
  position: null,
  topics: [],
  contacts: [],
  articles: [],
  standings: {},
}

async function askPositions(record: OpenRecord, input: PositionsInput): Promise<PositionsAnswer> {
  const asked = positionsInput.parse(input)
  const { asking } = record.database
  const meant = await meantBy(asking, [asked.actor])
  const problems = unknownAmong(meant)
  if (problems.length > 0) return { ...NOTHING, meant, problems }
  const asks = { record, asked, meant, ids: meant.flatMap(idsOf) }
  return asked.topic === null ? overview(asks) : onTopic(asks, asked.topic)
}

interface Asks {
  readonly record: OpenRecord
  readonly asked: Asked
  readonly meant: readonly Meant[]
  readonly ids: Somebody
}

/** What was said on a topic or all topics, in some articles or all, in the days asked for. */
function sayingsOf(
  { record, asked: { from, to }, ids }: Asks,
  among: { readonly topic?: string; readonly articles?: readonly string[] },
): Promise<readonly SayingRow[]> {
  const { topic = null, articles = null } = among
  return record.database.asking.sayings({ speaker: ids, from, to, topic, articles })
}

async function onTopic(asks: Asks, name: string): Promise<PositionsAnswer> {
  const { record, asked, meant, ids } = asks
  const topic = topicCalled(name)
  const spoken = groupsOf(await sayingsOf(asks, { topic: topic?.key ?? name }))
  if (spoken.length === 0) {
    const rows = await sayingsOf(asks, {})
    return { ...NOTHING, meant, topic, problems: [nothingOn(name, topic, { meant, rows })] }
  }
  const page = pageOf(spoken, asked)
  const rows = await sayingsOf(asks, { articles: page.articles })
  const loaded = await loadTexts(record, page.articles, { ids, rows })
  const from = page.from === null ? null : formatDay(page.from)
  const position = positionOf(textsOf(loaded), topic?.key ?? name, from)
  return {
    ...NOTHING,
    ...(await besides(asks, loaded, position)),
    meant,
    topic: topic ?? { asked: name, key: name, name },
    // What is of one occasion is known of those that were read alone.
    total: page.left + asked.offset === 0 ? position.occasions.length : spoken.length,
    left: page.left,
    position,
  }
}

function textsOf(loaded: readonly Loaded[]) {
  return loaded.flatMap(({ text }) => text ?? [])
}

/** What belongs to what is shown: contacts, articles, decisions, and what failed. */
async function besides(
  { record }: Asks,
  loaded: readonly Loaded[],
  shown: { readonly occasions: Position['occasions'] },
) {
  const { asking } = record.database
  const keys = [...new Set(shown.occasions.flatMap(({ contact }) => contact ?? []))]
  const [standings, contacts] = await Promise.all([
    standingsOf(record),
    asking.contactsCalled(keys),
  ])
  return {
    contacts: contacts.map((each) => summaryOf(each, standings)),
    articles: loaded.map(({ article }) => article),
    standings: standingsAmong(loaded, standings),
    problems: uniqueOf(loaded.flatMap(({ problems }) => problems)),
  }
}

/** Of the actor's statements, those that people decided on. */
function standingsAmong(
  loaded: readonly Loaded[],
  standings: Standings,
): PositionsAnswer['standings'] {
  const stands = loaded.flatMap(({ article, text }) =>
    (text?.reading.account.statements ?? [])
      .filter(({ id }) => text?.statements.has(id))
      .map(({ id, evidence: [{ start, end }] }) => {
        const stand = standings.of('statement', { text: article.text, start, end })
        return [`${article.key}/${id}`, stand] as const
      }),
  )
  return Object.fromEntries(stands.filter(([, stand]) => isDecided(stand)))
}

function isDecided({ line, corrections }: Stand): boolean {
  return line !== null || corrections.length > 0
}

const remembered = remembering<PositionsAnswer>()

/** Worked out once for each state of the journal; what it quotes is held against the archive each time. */
async function overview(asks: Asks): Promise<PositionsAnswer> {
  const { record, asked, meant } = asks
  const input = JSON.stringify([asked, meant.map(idsOf)])
  const answer = await remembered(record, input, () => newOverview(asks))
  return (await isVerbatimStill(record, answer)) ? answer : newOverview(asks)
}

async function isVerbatimStill(
  record: OpenRecord,
  { topics, articles }: PositionsAnswer,
): Promise<boolean> {
  const said = topics.flatMap(({ latest }) => latest?.said ?? [])
  const quoted = new Set(
    said.flatMap(({ wording, change }) => [wording.article, change?.article ?? wording.article]),
  )
  const rows = articles.filter(({ key }) => quoted.has(key))
  const texts = await Promise.all(rows.map((row) => verifiedText(record, row)))
  return texts.every(({ ok }) => ok)
}

async function newOverview(asks: Asks): Promise<PositionsAnswer> {
  const { record, asked, meant, ids } = asks
  const rows = await sayingsOf(asks, {})
  const topics = topicsIn(rows)
  const page = topics.slice(asked.offset, asked.offset + (asked.limit ?? MOST_TOPICS))
  const look = lookAt(page, LOOKED_AT)
  const loaded = await loadTexts(record, look.articles, { ids, rows })
  const position = changesOn(textsOf(loaded), new Set(page.map(({ key }) => key)))
  return {
    ...NOTHING,
    ...(await besides(asks, loaded, { occasions: [] })),
    meant,
    total: topics.length,
    left: Math.max(0, topics.length - asked.offset - page.length),
    topics: look.topics.map(({ topic, depth }) => overviewOf(topic, { position, most: depth })),
  }
}

/** Among so much changes are counted, at most, where all topics are asked for. */
const LOOKED_AT = { occasions: 4, articles: 12 }
