/** The running means of the gradients and of their squares. */
export interface AdamState {
  readonly means: Float32Array
  readonly squares: Float32Array
}

const MEAN_DECAY = 0.9
const SQUARE_DECAY = 0.999
const TINY = 1e-8

export function newAdam(size: number): AdamState {
  return { means: new Float32Array(size), squares: new Float32Array(size) }
}

export interface AdamStep {
  readonly parameters: Float32Array
  /** Uphill. */
  readonly gradients: Float32Array
  readonly rate: number
  /** From 1. */
  readonly step: number
  /** The longest that the gradient may be. */
  readonly clip: number
  readonly decay: Decay
}

/** Parameters that shrink a little at each step, so that those seldom learnt from fade. */
export interface Decay {
  /** The first of them. */
  readonly from: number
  /** Of the rate of the step. */
  readonly share: number
}

/** One step uphill (Adam; Kingma and Ba 2015), decay apart from it (Loshchilov and Hutter 2019). */
export function stepAdam({ means, squares }: AdamState, given: AdamStep): void {
  const { parameters, gradients, step } = given
  const shrink = Math.min(1, given.clip / lengthOf(gradients))
  const rate = (given.rate * Math.sqrt(1 - SQUARE_DECAY ** step)) / (1 - MEAN_DECAY ** step)
  const kept = 1 - given.rate * given.decay.share
  for (let at = given.decay.from; at < parameters.length; at += 1)
    parameters[at] = (parameters[at] ?? 0) * kept
  for (let at = 0; at < parameters.length; at += 1) {
    const slope = (gradients[at] ?? 0) * shrink
    const mean = (means[at] ?? 0) * MEAN_DECAY + (1 - MEAN_DECAY) * slope
    const square = (squares[at] ?? 0) * SQUARE_DECAY + (1 - SQUARE_DECAY) * slope * slope
    means[at] = mean
    squares[at] = square
    parameters[at] = (parameters[at] ?? 0) + (rate * mean) / (Math.sqrt(square) + TINY)
  }
}

function lengthOf(values: Float32Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) ** 2
  return Math.max(TINY, Math.sqrt(sum))
}
