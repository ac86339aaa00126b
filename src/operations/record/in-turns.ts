import { setImmediate } from 'node:timers/promises'

/** How long others wait at most, in milliseconds. */
const TURN = 20

/** Does long work step by step, and lets what else this process has to do come between. */
export async function inTurns<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - begun < TURN) continue
    await setImmediate()
    begun = performance.now()
  }
}
