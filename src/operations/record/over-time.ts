import { z } from 'zod'
import type { Problem } from '../../model/problems.js'
import type { PeriodRow } from '../../store/database/asking.js'
import { idsOf, meantBy, unknownAmong } from './named.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'

/** What `over-time` takes. */
export const overTimeInput = z
  .object({
    parties: z.array(z.string()).default([]).describe('who took part: names, states, offices'),
  })
  .strict()

/** How many contacts there were, and when. */
export interface OverTime {
  /** Earliest first; those that tell no year last, under `null`. */
  readonly periods: readonly PeriodRow[]
  readonly problems: readonly Problem[]
}

/** How many contacts there were in each month, or in a year of which no month is told. */
export const overTime: Question<typeof overTimeInput, OverTime> = {
  name: 'over-time',
  summary: 'how many contacts there were in each month',
  input: overTimeInput,
  ask: askOverTime,
}

async function askOverTime(
  { database: { asking } }: OpenRecord,
  input: z.input<typeof overTimeInput>,
): Promise<OverTime> {
  const { parties } = overTimeInput.parse(input)
  const meant = await meantBy(asking, parties)
  const problems = unknownAmong(meant)
  if (problems.length > 0) return { periods: [], problems }
  return { periods: await asking.contactPeriods(meant.map(idsOf)), problems }
}
