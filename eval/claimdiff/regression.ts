/** One example: its features, and whether it is of the class. */
export interface Example {
  readonly features: readonly number[]
  readonly isOfClass: boolean
}

/** Gives the chance, 0 to 1, that features are of the class. */
export type Chance = (features: readonly number[]) => number

/** Of the squared weights; keeps a feature that tells nothing near nought. */
const PENALTY = 1
/** Of the constant, which is to be free; without any the system might have no solution. */
const LEAST_PENALTY = 1e-6
const MOST_STEPS = 25
const SETTLED = 1e-7

/**
 * Logistic regression with a quadratic penalty, by Newton's method from nought: no randomness, the same examples give
 * the same weights. Features are put to mean 0 and deviation 1 first. Throws without examples.
 */
export function fitLogistic(examples: readonly Example[]): Chance {
  const [first] = examples
  if (first === undefined) throw new Error('no examples to learn from')
  const scale = scaleOf(examples.map(({ features }) => features))
  const rows = examples.map(({ features }) => [1, ...scale(features)])
  const wanted = examples.map(({ isOfClass }) => (isOfClass ? 1 : 0))
  let weights: readonly number[] = Array.from({ length: first.features.length + 1 }, () => 0)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = newtonStep(weights, rows, wanted)
    const change = Math.max(...next.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))))
    weights = next
    if (change < SETTLED) break
  }
  return (features) => logistic(dot(weights, [1, ...scale(features)]))
}

function newtonStep(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
): readonly number[] {
  const size = weights.length
  const penalties = weights.map((_, at): number => (at === 0 ? LEAST_PENALTY : PENALTY))
  const slope = weights.map((weight, at) => weight * (penalties[at] ?? 0))
  const curve = Array.from({ length: size }, (_, at) =>
    Array.from({ length: size }, (_unused, other) => (at === other ? (penalties[at] ?? 0) : 0)),
  )
  for (const [index, row] of rows.entries()) {
    const chance = logistic(dot(weights, row))
    const doubt = Math.max(chance * (1 - chance), 1e-9)
    for (const [at, value] of row.entries()) {
      slope[at] = (slope[at] ?? 0) + (chance - (wanted[index] ?? 0)) * value
      const line = curve[at] ?? []
      for (const [other, second] of row.entries())
        line[other] = (line[other] ?? 0) + doubt * value * second
    }
  }
  const change = solve(curve, slope)
  return weights.map((weight, at) => weight - (change[at] ?? 0))
}

/** Solves a symmetric positive system by elimination. */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (let at = 0; at < rows.length; at += 1)
    for (let below = at + 1; below < rows.length; below += 1) {
      const factor = cellOf(rows, below, at) / cellOf(rows, at, at)
      rows[below] = (rows[below] ?? []).map(
        (value, column) => value - factor * cellOf(rows, at, column),
      )
    }
  const found: number[] = rows.map(() => 0)
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const known = found.reduce(
      (sum, value, column) => (column > at ? sum + value * cellOf(rows, at, column) : sum),
      0,
    )
    found[at] = (cellOf(rows, at, rows.length) - known) / cellOf(rows, at, at)
  }
  return found
}

const cellOf = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? 0

/** Puts each feature to mean 0 and deviation 1 over the given ones; one that never changes becomes 0. */
function scaleOf(
  all: readonly (readonly number[])[],
): (features: readonly number[]) => readonly number[] {
  const means = (all[0] ?? []).map((_, at) => meanOf(all.map((features) => features[at] ?? 0)))
  const deviations = means.map((mean, at) =>
    Math.sqrt(meanOf(all.map((features) => ((features[at] ?? 0) - mean) ** 2))),
  )
  return (features) =>
    features.map((value, at) => {
      const deviation = deviations[at] ?? 0
      return deviation < 1e-12 ? 0 : (value - (means[at] ?? 0)) / deviation
    })
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))
