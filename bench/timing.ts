/** Middle of the values; the lower of two for an even count. Throws on none. */
export function medianOf(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
  if (middle === undefined) throw new Error('medianOf needs at least one value')
  return middle
}

const ROUNDS = 5
const SLOW_MS = 5000

/**
 * Milliseconds of the work, median of five after it has run once to warm up. Short work is repeated so that one
 * timing lasts some twenty milliseconds; work of many seconds is timed that once.
 */
export async function timeOf(work: () => unknown): Promise<number> {
  const once = await elapsed(work, 1)
  if (once > SLOW_MS) return once
  const repeats = Math.max(1, Math.min(200, Math.ceil(20 / Math.max(once, 0.01))))
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await elapsed(work, repeats))
  return medianOf(times)
}

async function elapsed(work: () => unknown, repeats: number): Promise<number> {
  const start = performance.now()
  for (let turn = 0; turn < repeats; turn += 1) await work()
  return (performance.now() - start) / repeats
}
