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

/** Which part of a long answer. */
export const pageInput = {
  limit: z.number().int().min(1).max(1000).default(50).describe('how many at most'),
  offset: z.number().int().min(0).default(0).describe('how many to leave out first'),
}
