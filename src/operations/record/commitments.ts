import { firstDayOf } from '../../language/edtf.js'
import { z } from 'zod'
import { AGREEMENTS, type Agreement } from '../../lexicon/agreements.js'
import { LEDGER_STATUSES } from '../../model/following.js'
import type { Problem } from '../../model/problems.js'
import { systemClock } from './clock.js'
import { commitmentViews, type CommitmentView } from './commitment-view.js'
import { bringUpLedger } from './following.js'
import { uniqueOf } from './found-statement.js'
import { day, isForward, pageInput, turnedRound } from './inputs.js'
import { idsOf, meantBy, unknownAmong, type Meant } from './named.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'
import { noTopic, topicKeyOf } from './topics.js'

const name = z.string().nullable().default(null)

/** What `commitments` takes; without anything, all that was promised. */
export const commitmentsInput = z
  .object({
    promisors: z.array(z.string()).default([]).describe('who all promised: names, states, offices'),
    beneficiary: name.describe('to or for whom'),
    status: z
      .enum(LEDGER_STATUSES)
      .nullable()
      .default(null)
      .describe('how far it has come; "offered" finds what was held out and not promised'),
    words: name.describe('words that all stand in it, in any form; "side by side", or, -not'),
    topic: name.describe('what it is about'),
    agreement: name.describe('owed under this treaty or agreement: a name, or a key such as npt'),
    deadlineBefore: day.describe('due before this day'),
    overdue: z.boolean().default(false).describe('only what is due with no delivery told'),
    from: day.describe('something happened to it on this day or later'),
    to: day.describe('something happened to it on this day or before'),
    asOf: day.describe('as it stood on this day, instead of today'),
    ...pageInput,
    limit: pageInput.limit.default(20),
  })
  .strict()
  .refine(isForward, turnedRound)

export type CommitmentsInput = z.input<typeof commitmentsInput>

export interface CommitmentList {
  /** The day as of which it is told. */
  readonly asOf: string
  readonly total: number
  /** How many fit that were held out and never promised: `status: "offered"` lists them. */
  readonly offers: number
  readonly commitments: readonly CommitmentView[]
  readonly agreement: { readonly key: string; readonly name: string } | null
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

/** Who promised whom what, and what became of it; every event with its words, read again from the archive. */
export const commitments: Question<typeof commitmentsInput, CommitmentList> = {
  name: 'commitments',
  summary: 'list who promised whom what, how far it has come and who says so',
  input: commitmentsInput,
  ask: listCommitments,
}

async function listCommitments(
  record: OpenRecord,
  input: CommitmentsInput,
): Promise<CommitmentList> {
  const { promisors, beneficiary, agreement: named, ...question } = commitmentsInput.parse(input)
  const { asking } = record.database
  const asOf = question.asOf ?? systemClock().slice(0, 10)
  const names = [...promisors, ...(beneficiary === null ? [] : [beneficiary])]
  const meant = await meantBy(asking, names)
  const agreement = named === null ? null : agreementCalled(named)
  const problems = [
    ...unknownAmong(meant),
    ...(named !== null && agreement === null ? [noAgreement(named)] : []),
  ]
  const nothing = { asOf, total: 0, offers: 0, commitments: [], agreement, meant, problems }
  if (problems.length > 0) return nothing
  await bringUpLedger(record)
  const { total, offers, found } = await asking.commitments({
    ...question,
    asOf,
    topic: topicKeyOf(question.topic),
    phrase: null,
    agreement: agreement?.key ?? null,
    promisors: promisors.map((_, index) => meant.slice(index, index + 1).flatMap(idsOf)),
    beneficiary: meant.slice(promisors.length).flatMap(idsOf),
  })
  const showing = { day: firstDayOf(asOf) ?? 0, most: IN_A_LIST }
  const shown = await commitmentViews(record, found, showing)
  return {
    ...nothing,
    total,
    offers,
    commitments: shown.map(({ view }) => view),
    problems: [
      ...noTopic(question.topic, total + offers),
      ...uniqueOf(shown.flatMap((each) => each.problems)),
    ],
  }
}

/** Sources of an event that a list shows. */
const IN_A_LIST = 1

/** An agreement by its key, with or without "treaty:", or by one of its names. */
function agreementCalled(named: string): CommitmentList['agreement'] {
  const plain = named.trim().toLowerCase().replace(/^the /u, '')
  const found =
    AGREEMENTS.find(({ key }) => key === plain || key === `treaty:${plain}`) ??
    AGREEMENTS.find((each) => isCalled(each, plain)) ??
    AGREEMENTS.find((each) => each.name.toLowerCase().includes(plain))
  return found === undefined ? null : { key: found.key, name: found.name }
}

function isCalled({ name: own, aliases }: Agreement, plain: string): boolean {
  return (
    own.toLowerCase() === plain ||
    aliases.some((each) => new RegExp(`^(?:${each})$`, 'iu').test(plain))
  )
}

function noAgreement(named: string): Problem {
  return {
    code: 'key-unknown',
    input: named,
    message: `"${named}": no treaty or agreement is known by this name. Leave it out and look for words of it instead.`,
  }
}
