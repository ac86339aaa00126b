/** A pair that is one claim or not, and what it was given. */
export interface Scored {
  readonly isOne: boolean
  readonly score: number
}

/** The mean of the precisions at each pair that is one claim, best score first; 0 where none is. */
export function averagePrecision(scored: readonly Scored[]): number {
  const ranked = scored.toSorted((a, b) => b.score - a.score)
  let hit = 0
  const shares = ranked.flatMap(({ isOne }, at) => (isOne ? [(hit += 1) / (at + 1)] : []))
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

const LEASTS = [0.3, 0.4, 0.5, 0.6, 0.7] as const

/** Precision and recall from a few scores on, in one line. */
export function formatScores(scored: readonly Scored[]): string {
  const ones = scored.filter(({ isOne }) => isOne).length
  const points = LEASTS.map((least) => {
    const found = scored.filter(({ score }) => score >= least)
    const hit = found.filter(({ isOne }) => isOne).length
    return `from ${least} ${(hit / found.length).toFixed(2)}/${(hit / ones).toFixed(2)}`
  })
  return `    precision/recall ${points.join(', ')}`
}
