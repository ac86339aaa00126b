/**
 * Processor time of `work` in microseconds: the least of five runs after one that is not counted.
 * The least, since whatever else runs in the process (collecting, compiling) only ever adds.
 */
export function leastCostOf(work: () => unknown): number {
  work()
  return Math.min(...Array.from({ length: 5 }, () => costOf(work)))
}

function costOf(work: () => unknown): number {
  const { user } = process.cpuUsage()
  work()
  return process.cpuUsage().user - user
}
