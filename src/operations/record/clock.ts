/** Tells the time as an instant in UTC: "2026-01-31T09:30:00.000Z". The one place where the record meets a clock. */
export type Clock = () => string

/** The machine's clock. */
export const systemClock: Clock = () => new Date().toISOString()

/** A clock that stands still: what `--as-of` puts in the machine's place. Midnight where only a day is given. */
export function clockAt(date: string): Clock {
  const at = new Date(date).toISOString()
  return () => at
}

/** A clock that never tells an instant twice nor goes back: of texts added in one go, the first given is the earlier. */
export function risingClock(clock: Clock): Clock {
  let last = -Infinity
  return () => {
    last = Math.max(Date.parse(clock()), last + 1)
    return new Date(last).toISOString()
  }
}
