/** How long a question took, in milliseconds, over many askings. */
export interface Spread {
  readonly askings: number
  readonly median: number
  /** Nineteen in twenty took no longer. */
  readonly slow: number
}

/** The spread of times, by the nearest rank. Throws on none. */
export function spreadOf(times: readonly number[]): Spread {
  return { askings: times.length, median: rankOf(times, 50), slow: rankOf(times, 95) }
}

/** The least value that so many percent of the values do not pass. */
function rankOf(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (value === undefined) throw new Error('a spread needs at least one value')
  return value
}
