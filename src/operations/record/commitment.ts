import { firstDayOf } from '../../language/edtf.js'
import { z } from 'zod'
import type { Problem } from '../../model/problems.js'
import { systemClock } from './clock.js'
import { commitmentViews, type CommitmentView } from './commitment-view.js'
import { bringUpLedger } from './following.js'
import { day } from './inputs.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'

/** What `commitment` takes. */
export const commitmentInput = z
  .object({
    key: z.string().min(2).describe('its key or the beginning of it, or the key of a telling'),
    asOf: day.describe('as it stood on this day, instead of today'),
  })
  .strict()

/** An undertaking that stands beside another: perhaps the same, or another sum, batch or day of what is alike. */
export interface BesideView {
  readonly commitment: CommitmentView
  readonly rule: string
}

export interface CommitmentAnswer {
  /** The day as of which it is told. */
  readonly asOf: string
  readonly commitment: CommitmentView | null
  readonly maybe: readonly BesideView[]
  readonly also: readonly BesideView[]
  readonly problems: readonly Problem[]
}

/** One undertaking whole: every event with all that tell of it, why they are one, and what stands beside it. */
export const commitment: Question<typeof commitmentInput, CommitmentAnswer> = {
  name: 'commitment',
  summary: 'show one undertaking with all that is told of it',
  input: commitmentInput,
  ask: showCommitment,
}

async function showCommitment(
  record: OpenRecord,
  input: z.input<typeof commitmentInput>,
): Promise<CommitmentAnswer> {
  const { key, asOf: asked } = commitmentInput.parse(input)
  const { asking } = record.database
  const asOf = asked ?? systemClock().slice(0, 10)
  await bringUpLedger(record)
  const found = foundBy(key, await asking.commitment(key), 'commitment')
  if (!found.ok) return { asOf, commitment: null, maybe: [], also: [], problems: found.problems }
  const today = firstDayOf(asOf) ?? 0
  const whole = { day: today, most: Infinity }
  const [shown] = await commitmentViews(record, [found.value], whole)
  if (shown === undefined) throw new Error(`${key} is found and not shown`)
  const { view, problems } = shown
  const besides = async (beside: CommitmentView['maybe']): Promise<readonly BesideView[]> => {
    const rows = await asking.commitmentsOf(beside.map((each) => each.key))
    const others = await commitmentViews(record, rows, { day: today, most: 1 })
    return others.map(({ view: other }) => {
      const rule = beside.find((each) => each.key === other.key)?.rule ?? ''
      return { commitment: other, rule }
    })
  }
  return {
    asOf,
    commitment: view,
    maybe: await besides(view.maybe),
    also: await besides(view.also),
    problems,
  }
}
