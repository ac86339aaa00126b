const DAY = 86_400_000

/** A day as the tables count it: "1970-01-02" is 1. Throws on what is no day of the calendar. */
export function dayNumber(day: string): number {
  const instant = Date.parse(`${day}T00:00:00.000Z`)
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day)
    throw new Error(`"${day}" is no day such as "2025-07-01"`)
  return instant / DAY
}
