import { figuresOf, sumCounts, type Counts, type Figures } from './scores.js'

/** Between which two values a figure lies, in percent. */
export interface Interval {
  readonly low: number
  readonly high: number
}

const DRAWS = 1000
const OUTSIDE = 0.025

/**
 * Where a figure lies in 95 of 100 corpora drawn from these articles, each with as many articles, some of them several
 * times (the bootstrap by article; Efron 1979). The same counts give the same interval.
 */
export function intervalOf(
  articles: readonly Counts[],
  figureOf: (figures: Figures) => number,
): Interval {
  const random = seeded()
  const values = Array.from({ length: DRAWS }, () =>
    figureOf(figuresOf(sumCounts(articles.map(() => drawn(articles, random()))))),
  ).toSorted((a, b) => a - b)
  const at = (share: number) => values[Math.floor(share * (DRAWS - 1))] ?? 0
  return { low: at(OUTSIDE), high: at(1 - OUTSIDE) }
}

function drawn(articles: readonly Counts[], random: number): Counts {
  const found = articles[Math.floor(random * articles.length)]
  if (!found) throw new Error('an interval needs an article')
  return found
}

// A linear congruential generator (the numbers of Numerical Recipes).
function seeded(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
