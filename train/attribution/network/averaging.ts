/** What the means reach back at most: a thousand steps, about. */
const SLOWEST = 0.999
/** Early on, a tenth of the steps so far: what was drawn at random is soon forgotten. */
const EARLY = 10

/**
 * Moves the running means of parameters one step on. Single steps go to and fro about the place that they climb to; the
 * mean of many lies nearer to it (Polyak and Juditsky 1992; with a mean that forgets, as in Adam's own paper, section 7.2).
 */
export function stepAverages(averages: Float32Array, parameters: Float32Array, step: number): void {
  const kept = Math.min(SLOWEST, (step - 1) / (step - 1 + EARLY))
  for (let at = 0; at < averages.length; at += 1)
    averages[at] = kept * (averages[at] ?? 0) + (1 - kept) * (parameters[at] ?? 0)
}
