/** The next number of a steady sequence, 0 to 1. */
export type Dice = () => number

/** A sequence that looks like chance and is the same for one seed everywhere (mulberry32, T. Ettinger). */
export function startDice(seed: number): Dice {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The items in another order, which is never the same again where that can be. */
export function shuffled<T>(items: readonly T[], dice: Dice): readonly T[] {
  const keyed = items.map((item) => ({ item, key: dice() }))
  const order = keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
  const isSame = order.every((item, index) => item === items[index])
  return isSame ? [...order.slice(1), ...order.slice(0, 1)] : order
}
