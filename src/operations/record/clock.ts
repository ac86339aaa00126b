/** Tells the time as an instant in UTC: "2026-01-31T09:30:00.000Z". The one place where the record meets a clock. */
export type Clock = () => string

/** The machine's clock. */
export const systemClock: Clock = () => new Date().toISOString()

/** A clock that stands still: what `--as-of` puts in the machine's place. Midnight where only a day is given. */
export function clockAt(date: string): Clock {
  const at = new Date(date).toISOString()
  return () => at
}
