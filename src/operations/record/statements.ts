import { z } from 'zod'
import { ACTS } from '../../model/account.js'
import type { Problem } from '../../model/problems.js'
import type { Evidence } from '../../model/spans.js'
import type { StatementHit } from '../../store/database/asking.js'
import { chainFrom } from './chain.js'
import { foundStatement, uniqueOf, type FoundStatement } from './found-statement.js'
import { day, isForward, pageInput, turnedRound } from './inputs.js'
import { idsOf, meantBy, unknownAmong, type Meant } from './named.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'
import { standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'
import { noTopic, topicKeyOf } from './topics.js'

const name = z.string().nullable().default(null)

/** What `statements` takes; without anything, all of them. */
export const statementsInput = z
  .object({
    speaker: name.describe('who said it: a person, a state or an office'),
    addressee: name.describe('to whom it was said'),
    target: name.describe('whom it is about: the accused, the one asked'),
    act: z.enum(ACTS).nullable().default(null).describe('what was done by saying it'),
    topic: z.string().nullable().default(null).describe('what it is about'),
    words: z
      .string()
      .nullable()
      .default(null)
      .describe('words that all stand in it, in any form; "side by side", or, -not'),
    from: day.describe('not said before this day'),
    to: day.describe('not said after this day'),
    order: z.enum(['latest', 'oldest']).default('latest').describe('which come first'),
    ...pageInput,
    limit: pageInput.limit.default(20),
  })
  .strict()
  .refine(isForward, turnedRound)

export type StatementsInput = z.input<typeof statementsInput>

/** One statement in a list. */
export interface ListedStatement extends FoundStatement {
  /** Names it for other commands: "a9f86d.../s4". */
  readonly key: string
  /** EDTF of when it was said, `null` when the text does not tell; then the publication stands for it in the order. */
  readonly said: string | null
  readonly published: string | null
  /** Names from the outlet inwards to who said it. */
  readonly chain: readonly string[]
  /** The words asked for; without any, those that decide the act. */
  readonly deciding: readonly Evidence[]
  /** What people decided of it, and what they say that its fields should be. */
  readonly stand: Stand
}

export interface StatementList {
  readonly total: number
  readonly statements: readonly ListedStatement[]
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

/** Statements by who said what to whom, about whom and when. Every word shown is read again from the archive. */
export const statements: Question<typeof statementsInput, StatementList> = {
  name: 'statements',
  summary: 'list statements by speaker, addressee, target, act, topic, words and day',
  input: statementsInput,
  ask: listStatements,
}

async function listStatements(record: OpenRecord, input: StatementsInput): Promise<StatementList> {
  const question = statementsInput.parse(input)
  const { asking } = record.database
  const { speaker, addressee, target } = question
  const named = [speaker, addressee, target].filter((each) => each !== null)
  const meant = await meantBy(asking, named)
  const problems = unknownAmong(meant)
  if (problems.length > 0) return { total: 0, statements: [], meant, problems }
  const idsFor = (asked: string | null) =>
    meant.filter((each) => each.asked === asked).flatMap(idsOf)
  const { total, found } = await asking.statements({
    ...question,
    topic: topicKeyOf(question.topic),
    phrase: null,
    speaker: idsFor(speaker),
    addressee: idsFor(addressee),
    target: idsFor(target),
  })
  const standings = await standingsOf(record)
  const listed = await Promise.all(found.map((hit) => listedFrom(record, hit, standings)))
  return {
    total,
    statements: listed.map(({ value }) => value),
    meant,
    problems: [
      ...noTopic(question.topic, total),
      ...uniqueOf(listed.flatMap((each) => each.problems)),
    ],
  }
}

async function listedFrom(record: OpenRecord, hit: StatementHit, standings: Standings) {
  const { value, problems } = await foundStatement(record, hit)
  const { article, statement } = value
  const [{ start, end }] = hit.statement.evidence
  const listed: ListedStatement = {
    ...value,
    key: `${article.key}/${hit.statement.id}`,
    said: hit.statement.when,
    published: article.published,
    chain: statement === null ? [] : chainFrom(article, statement),
    deciding: value.marks.length > 0 ? value.marks : (statement?.actEvidence ?? []),
    stand: standings.of('statement', { text: article.text, start, end }),
  }
  return { value: listed, problems }
}
