import { z } from 'zod'
import { daysOf } from '../../../compare/timeline/days.js'
import { formatDay } from '../../../language/civil-days.js'
import type { Ref } from '../../../model/actors.js'
import type { KeptContact } from '../../../model/kept.js'
import type { Problem } from '../../../model/problems.js'
import type { Somebody } from '../../../store/database/asking.js'
import { allContacts } from '../all-contacts.js'
import { day, isForward, turnedRound } from '../inputs.js'
import { idsOf, meantBy, unknownAmong, type Meant } from '../named.js'
import type { OpenRecord } from '../open.js'

/** What narrows an export; all of the record without. */
export const selectionInput = z
  .object({
    parties: z
      .array(z.string())
      .default([])
      .describe('contacts that all of them took part in, and what is told of all of them'),
    from: day.describe('not before this day'),
    to: day.describe('not after this day'),
  })
  .strict()
  .refine(isForward, turnedRound)

/** What of the record goes out. */
export interface Selection {
  /** Whether everything does. */
  readonly isWhole: boolean
  readonly contacts: readonly KeptContact[]
  readonly hasContact: (key: string | null) => boolean
  /** Whether a contact was found by who took part in it. */
  readonly isOfParties: (key: string | null) => boolean
  /** Whether what was said or told then is of the days asked for; what has no date is of none. */
  readonly isOfDays: (date: string | null) => boolean
  /** Whether all who were asked for are among these. */
  readonly areAllIn: (refs: readonly Ref[]) => boolean
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

/** Finds the contacts that are asked for, and says what else belongs to them. */
export async function selectionFor(
  { database: { asking } }: OpenRecord,
  input: z.input<typeof selectionInput>,
): Promise<Selection> {
  const { parties, from, to } = selectionInput.parse(input)
  const meant = await meantBy(asking, parties)
  const somebodies = meant.map(idsOf)
  const problems = unknownAmong(meant)
  const contacts =
    problems.length > 0 ? [] : await allContacts(asking, { parties: somebodies, from, to })
  const keys = new Set(contacts.map(({ key }) => key))
  return {
    isWhole: parties.length === 0 && from === null && to === null,
    contacts,
    hasContact: (key) => key !== null && keys.has(key),
    isOfParties: (key) => parties.length > 0 && key !== null && keys.has(key),
    isOfDays: (date) => isWithinDays(date, { from, to }),
    areAllIn: (refs) => somebodies.every((each) => isAmong(each, refs)),
    meant,
    problems,
  }
}

interface Range {
  readonly from: string | null
  readonly to: string | null
}

function isWithinDays(date: string | null, { from, to }: Range): boolean {
  if (from === null && to === null) return true
  const days = daysOf(date)
  if (days === null) return false
  const first = formatDay(days.first)
  return (from === null || first >= from) && (to === null || first <= to)
}

function isAmong(somebody: Somebody, refs: readonly Ref[]): boolean {
  return refs.some(
    ({ actor, side }) =>
      (actor !== null && somebody.includes(actor)) || (side !== null && somebody.includes(side)),
  )
}
