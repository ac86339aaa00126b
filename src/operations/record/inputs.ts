import { z } from 'zod'

/** A day, "2025-07-01", or none. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day is written 2025-07-01')
  .refine(isDay, 'there is no such day')
  .nullable()
  .default(null)

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** What both ends of a range of days take: none, or the first not behind the last. */
export function isForward({
  from,
  to,
}: {
  readonly from: string | null
  readonly to: string | null
}): boolean {
  return from === null || to === null || from <= to
}

export const turnedRound = {
  message: 'the range of days is turned round: "from" lies behind "to"',
} as const

/** Which part of a long answer. */
export const pageInput = {
  limit: z.number().int().min(1).max(1000).default(50).describe('how many at most'),
  offset: z.number().int().min(0).default(0).describe('how many to leave out first'),
}
