import { z } from 'zod'
import { ACTS } from '../../model/account.js'
import type { Problem } from '../../model/problems.js'
import type { ArticleHit, ArticleRow, StatementHit } from '../../store/database/asking.js'
import { excerptsAround, type Excerpt } from './excerpts.js'
import { foundStatement, uniqueOf, type Checked, type FoundStatement } from './found-statement.js'
import { day, isForward, pageInput, turnedRound } from './inputs.js'
import { idsOf, meantBy, unknownAmong, type Meant } from './named.js'
import type { OpenRecord } from './open.js'
import { standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'
import { noTopic, topicKeyOf } from './topics.js'
import { verifiedText } from './verified.js'

/** What `search` takes: at least one thing to look for. */
export const searchInput = z
  .object({
    words: z
      .string()
      .nullable()
      .default(null)
      .describe('words that all stand there, in any form; "side by side", or, -not'),
    phrase: z.string().nullable().default(null).describe('words side by side, in this order'),
    speaker: z.string().nullable().default(null).describe('who said it'),
    addressee: z.string().nullable().default(null).describe('to whom'),
    act: z.enum(ACTS).nullable().default(null).describe('what was done by saying it'),
    topic: z.string().nullable().default(null).describe('what it is about'),
    from: day.describe('not before this day'),
    to: day.describe('not after this day'),
    ...pageInput,
    limit: pageInput.limit.default(20),
  })
  .strict()
  .refine(isForward, turnedRound)
  .refine(
    ({ words, phrase, speaker, addressee, act, topic }) =>
      [words, phrase, speaker, addressee, act, topic].some((each) => each !== null),
    {
      message:
        'nothing to look for: give words, a phrase, a speaker, an addressee, an act or a topic',
    },
  )

export type SearchInput = z.input<typeof searchInput>

/** A statement that was found, and what people decided of it. */
export interface SearchedStatement extends FoundStatement {
  readonly stand: Stand
}

/** An article that holds the words, with what stands around them. */
export interface FoundArticle {
  readonly article: ArticleRow
  readonly excerpts: readonly Excerpt[]
}

export interface SearchResult {
  readonly statements: { readonly total: number; readonly found: readonly SearchedStatement[] }
  /** Found by words or phrase alone; none when a speaker, addressee, act or topic is asked for. */
  readonly articles: { readonly total: number; readonly found: readonly FoundArticle[] }
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

const nothing = { total: 0, found: [] }

/** Looks for statements and articles. Every word shown is read again from the archive. Throws a ZodError. */
export async function search(record: OpenRecord, input: SearchInput): Promise<SearchResult> {
  const question = searchInput.parse(input)
  const { asking } = record.database
  const meant = await meantBy(
    asking,
    [question.speaker, question.addressee].filter((each) => each !== null),
  )
  const unknown = unknownAmong(meant)
  if (unknown.length > 0)
    return { statements: nothing, articles: nothing, meant, problems: unknown }
  const idsFor = (name: string | null) => meant.filter(({ asked }) => asked === name).flatMap(idsOf)
  const hits = await asking.statements({
    ...question,
    topic: topicKeyOf(question.topic),
    speaker: idsFor(question.speaker),
    addressee: idsFor(question.addressee),
    target: [],
  })
  const wordHits = isOfWordsAlone(question) ? await asking.articlesWith(question) : nothing
  const standings = await standingsOf(record)
  const statements = await Promise.all(hits.found.map((hit) => searched(record, hit, standings)))
  const articles = await Promise.all(wordHits.found.map((hit) => foundArticle(record, hit)))
  return {
    statements: { total: hits.total, found: statements.map(({ value }) => value) },
    articles: { total: wordHits.total, found: articles.map(({ value }) => value) },
    meant,
    problems: [
      ...noTopic(question.topic, hits.total),
      ...uniqueOf([...statements, ...articles].flatMap(({ problems }) => problems)),
    ],
  }
}

type Question = z.output<typeof searchInput>

function isOfWordsAlone({ words, phrase, speaker, addressee, act, topic }: Question): boolean {
  return (
    (words !== null || phrase !== null) &&
    [speaker, addressee, act, topic].every((each) => each === null)
  )
}

async function searched(
  record: OpenRecord,
  hit: StatementHit,
  standings: Standings,
): Promise<Checked<SearchedStatement>> {
  const { value, problems } = await foundStatement(record, hit)
  const stand = standings.ofKey(`${hit.article.key}/${hit.statement.id}`)
  return { value: { ...value, stand }, problems }
}

async function foundArticle(
  record: OpenRecord,
  { article, marks }: ArticleHit,
): Promise<Checked<FoundArticle>> {
  const text = await verifiedText(record, article)
  if (!text.ok) return { value: { article, excerpts: [] }, problems: text.problems }
  return { value: { article, excerpts: excerptsAround(text.value, marks) }, problems: [] }
}
