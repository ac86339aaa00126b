/** What every two groups have between them, kept while groups are joined. */
export interface Sums {
  readonly between: (one: number, other: number) => number
  /** The second group becomes part of the first. */
  readonly merge: (into: number, from: number) => void
}

interface Part {
  readonly a: number
  readonly b: number
  readonly value: number
}

/** Starts from what single members have between them; what two have twice is added up. */
export function startSums(parts: readonly Part[]): Sums {
  const sums = new Map<number, Map<number, number>>()
  const rowOf = (group: number) => {
    const known = sums.get(group) ?? new Map<number, number>()
    sums.set(group, known)
    return known
  }
  const add = (one: number, other: number, value: number) => {
    const row = rowOf(one)
    row.set(other, (row.get(other) ?? 0) + value)
  }
  for (const { a, b, value } of parts) {
    add(a, b, value)
    add(b, a, value)
  }
  return {
    between: (one, other) => sums.get(one)?.get(other) ?? 0,
    merge: (into, from) => {
      for (const [other, value] of rowOf(from)) {
        rowOf(other).delete(from)
        if (other === into) continue
        add(into, other, value)
        add(other, into, value)
      }
      sums.delete(from)
    },
  }
}
