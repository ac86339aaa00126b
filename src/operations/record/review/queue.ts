import { z } from 'zod'
import { FINDING_KINDS, type FindingKind } from '../../../model/journal.js'
import type { Problem } from '../../../model/problems.js'
import { uniqueOf } from '../found-statement.js'
import { foundBy, idsOf, meantBy, unknownAmong, type Meant } from '../named.js'
import type { OpenRecord } from '../open.js'
import type { Question } from '../question.js'
import { standingsOf } from '../decisions.js'
import { pageInput } from '../inputs.js'
import type { Doubt, DoubtAsked, Doubtful, Unread } from './doubt.js'
import { contactDoubts, joiningDoubts } from './doubtful-contacts.js'
import { commitmentDoubts, statementDoubts } from './doubtful-statements.js'
import { gatheredFor } from './gathering.js'
import { unattachedIn, type Unattached } from './unattached.js'

export const reviewInput = z
  .object({
    contact: z.string().nullable().default(null).describe('what belongs to this contact'),
    actor: z.string().nullable().default(null).describe('what this person, state or office is in'),
    kind: z.enum(FINDING_KINDS).nullable().default(null).describe('of this kind only'),
    ...pageInput,
    limit: pageInput.limit.default(20),
  })
  .strict()

export interface ReviewQueue {
  /** How many are doubtful; what people have decided on is not. */
  readonly total: number
  readonly doubts: readonly Doubt[]
  /** Decisions whose words no reading finds anything at now. */
  readonly unattached: readonly Unattached[]
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

/** What the machine is least sure of, first. */
export const reviewQueue: Question<typeof reviewInput, ReviewQueue> = {
  name: 'review',
  summary: 'what the machine is least sure of, and why: to be confirmed, disputed or corrected',
  input: reviewInput,
  ask: askQueue,
}

async function askQueue(
  record: OpenRecord,
  input: z.input<typeof reviewInput>,
): Promise<ReviewQueue> {
  const question = reviewInput.parse(input)
  const { asking } = record.database
  const meant = await meantBy(asking, question.actor === null ? [] : [question.actor])
  const contact = question.contact === null ? null : await asking.contact(question.contact)
  const found = contact && foundBy(question.contact ?? '', contact, 'contact')
  const problems = [...unknownAmong(meant), ...(found?.problems ?? [])]
  if (problems.length > 0) return { total: 0, doubts: [], unattached: [], meant, problems }
  const standings = await standingsOf(record)
  const key = found?.ok === true ? found.value.contact.key : null
  const asked = { actor: meant.flatMap(idsOf), contact: key, standings }
  const parts = await partsOf(record, question, asked)
  const page = parts
    .flatMap((part) => part.doubts)
    .toSorted(byPlace)
    .slice(question.offset, question.offset + question.limit)
  const gathered = await gatheredFor(record, page)
  const doubts = page.map(({ read }) => read(gathered))
  return {
    total: parts.reduce((sum, { total }) => sum + total, 0),
    doubts: doubts.map(({ doubt }) => doubt),
    unattached: await unattachedIn(record),
    meant,
    problems: uniqueOf(doubts.flatMap((each) => each.problems)),
  }
}

async function partsOf(
  record: OpenRecord,
  { kind, limit, offset }: z.output<typeof reviewInput>,
  asked: Omit<DoubtAsked, 'limit'>,
): Promise<readonly Doubtful[]> {
  const question = { ...asked, limit: limit + offset }
  const isAsked = (finding: FindingKind) => kind === null || kind === finding
  return Promise.all([
    ...(isAsked('statement') ? [statementDoubts(record, question)] : []),
    ...(isAsked('commitment') ? [commitmentDoubts(record, question)] : []),
    ...(isAsked('contact')
      ? [contactDoubts(record, question), joiningDoubts(record, question)]
      : []),
  ])
}

function byPlace(a: Unread, b: Unread): number {
  return a.place - b.place || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}
