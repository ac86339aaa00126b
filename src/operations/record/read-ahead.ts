/**
 * Works on items a few at a time and gives the results in the items' order. What the work throws is thrown at its
 * item's place; nothing new is begun after it.
 */
export async function* readAhead<T, R>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for (const item of items) {
    const job = work(item)
    // Thrown below, when its turn comes: until then it is nobody's unhandled failure.
    job.catch(() => {})
    running.push(job)
    const first = running.length >= width ? running.shift() : undefined
    if (first) yield await first
  }
  for (const job of running) yield await job
}
