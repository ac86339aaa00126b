import type { Tie, TiedActor } from '../../../operations/record/actors.js'

/**
 * Actors in an order round a circle in which those with most contacts with each other stand side by side: from the first,
 * always on to whoever has most with the one placed last, then with all placed; the earlier among equals.
 */
export function aroundCircle(
  actors: readonly TiedActor[],
  ties: readonly Tie[],
): readonly TiedActor[] {
  const between = new Map(ties.map(({ a, b, contacts }) => [keyOf(a, b), contacts]))
  const contactsOf = (one: TiedActor, other: TiedActor) => between.get(keyOf(one.id, other.id)) ?? 0
  const placed: TiedActor[] = []
  const waiting = [...actors]
  while (waiting.length > 0) {
    const last = placed.at(-1)
    const weights = waiting.map((each) => ({
      each,
      near: last === undefined ? 0 : contactsOf(last, each),
      all: placed.reduce((sum, other) => sum + contactsOf(other, each), 0),
    }))
    const [best] = weights.toSorted((a, b) => b.near - a.near || b.all - a.all)
    if (best === undefined) break
    placed.push(best.each)
    waiting.splice(waiting.indexOf(best.each), 1)
  }
  return placed
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
