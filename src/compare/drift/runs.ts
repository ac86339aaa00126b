/** Words in a row, by number; numbers below zero stand for breaks that no run crosses. */
type Row = readonly number[]

/** The same words in a row at several places. */
export interface Run {
  readonly starts: readonly number[]
  readonly length: number
}

/** No phrase is longer. */
const LONGEST = 80

/**
 * Every stretch of words that stands at two places or more and cannot be made longer to its right, found in an array of
 * the row's suffixes in order (Manber and Myers 1993; intervals of common beginnings: Abouelhoda, Kurtz and Ohlebusch
 * 2004). Runs begin where `canStart` says. n log n in the length of the row.
 */
export function repeatedRuns(row: Row, canStart: (at: number) => boolean): readonly Run[] {
  const suffixes = row.flatMap((_, at) => (canStart(at) ? [at] : []))
  suffixes.sort((a, b) => compareFrom(row, a, b))
  const common = suffixes.map((at, index) => commonLength(row, suffixes[index - 1] ?? -1, at))
  return intervalsOf(common).map(({ from, to, length }) => ({
    starts: suffixes.slice(from, to).toSorted((a, b) => a - b),
    length,
  }))
}

function compareFrom(row: Row, a: number, b: number): number {
  const length = commonLength(row, a, b)
  return (row[a + length] ?? 0) - (row[b + length] ?? 0) || a - b
}

/** How many words two places have in common, before a break. */
function commonLength(row: Row, a: number, b: number): number {
  if (a < 0) return 0
  let length = 0
  while (length < LONGEST && isSameWord(row[a + length], row[b + length])) length += 1
  return length
}

function isSameWord(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one === other && one >= 0
}

interface Interval {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Neighbours that share so many words at least, widest stretch for each number of words. */
function intervalsOf(common: readonly number[]): readonly Interval[] {
  const found: Interval[] = []
  const open: { from: number; length: number }[] = []
  for (let at = 1; at <= common.length; at += 1) {
    const length = common[at] ?? 0
    let from = at - 1
    for (let last = open.at(-1); last && last.length > length; last = open.at(-1)) {
      open.pop()
      found.push({ from: last.from, to: at, length: last.length })
      from = last.from
    }
    if (length > 0 && (open.at(-1)?.length ?? 0) < length) open.push({ from, length })
  }
  return found
}
