/** A logistic regression: a bias and a weight for each feature. */
export interface Logistic {
  readonly bias: number
  readonly weights: readonly number[]
}

export interface Example {
  readonly features: readonly number[]
  readonly isPositive: boolean
}

const STEPS = 30
const SMALLEST = 1e-9
/** Steps of Newton's method are cut to this, so that a separable set does not run away. */
const LONGEST = 3

/**
 * Fits a logistic regression by Newton's method with a penalty on the weights of the standardised features (ridge), and
 * gives it back in the features' own units. The same examples give the same weights to the last bit.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Logistic {
  const size = examples[0]?.features.length ?? 0
  const means = column(size, (at) => meanOf(examples.map(({ features }) => features[at] ?? 0)))
  const spreads = column(size, (at) =>
    Math.sqrt(
      meanOf(examples.map(({ features }) => ((features[at] ?? 0) - (means[at] ?? 0)) ** 2)),
    ),
  ).map((spread) => spread || 1)
  const rows = examples.map(({ features }) => [
    ...features.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ])
  let weights: readonly number[] = column(size + 1, () => 0)
  for (let step = 0; step < STEPS; step += 1) {
    const change = newtonStep({ rows, examples, weights, ridge })
    weights = weights.map(
      (weight, at) => weight - Math.max(-LONGEST, Math.min(LONGEST, change[at] ?? 0)),
    )
    if (change.every((each) => Math.abs(each) < SMALLEST)) break
  }
  const own = column(size, (at) => (weights[at] ?? 0) / (spreads[at] ?? 1))
  const shift = own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0)
  return { bias: (weights[size] ?? 0) - shift, weights: own }
}

/** How likely the features are positive, 0 to 1. */
export function chanceIn({ bias, weights }: Logistic, features: readonly number[]): number {
  return sigmoid(weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias))
}

interface Point {
  readonly rows: readonly (readonly number[])[]
  readonly examples: readonly Example[]
  readonly weights: readonly number[]
  readonly ridge: number
}

function newtonStep({ rows, examples, weights, ridge }: Point): readonly number[] {
  const size = weights.length
  const penalty = (at: number) => (at < size - 1 ? ridge : 0)
  const gradient = column(size, (at) => penalty(at) * (weights[at] ?? 0))
  const curve = column(size, (at) => column(size, (other) => (at === other ? penalty(at) : 0)))
  rows.forEach((row, index) => {
    const chance = sigmoid(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))
    const miss = chance - Number(examples[index]?.isPositive)
    row.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + miss * value
      const line = curve[at]
      if (line)
        row.forEach((other, place) => {
          line[place] = (line[place] ?? 0) + (chance * (1 - chance) + SMALLEST) * value * other
        })
    })
  })
  return solve(curve, gradient)
}

/** Gauss's elimination with pivots; the matrix is square and, with a penalty, never singular. */
function solve(
  matrix: readonly (readonly number[])[],
  target: readonly number[],
): readonly number[] {
  const lines = matrix.map((line, at) => [...line, target[at] ?? 0])
  const size = lines.length
  for (let at = 0; at < size; at += 1) {
    const rest = lines.map((line, index) => (index < at ? -1 : Math.abs(line[at] ?? 0)))
    const pivot = rest.indexOf(Math.max(...rest))
    const [one, other] = [lines[at] ?? [], lines[pivot] ?? []]
    lines[at] = other
    lines[pivot] = one
    for (let index = 0; index < size; index += 1) {
      const line = lines[index] ?? []
      const share = index === at ? 0 : (line[at] ?? 0) / (other[at] ?? 1)
      lines[index] = line.map((value, place) => value - share * (other[place] ?? 0))
    }
  }
  return lines.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1))
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function column<Value>(size: number, value: (at: number) => Value): Value[] {
  return Array.from({ length: size }, (_, at) => value(at))
}
