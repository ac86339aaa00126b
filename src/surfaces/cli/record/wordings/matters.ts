import type { Evidence } from '../../../../model/spans.js'
import type { Occasion, Position, Said } from '../../../../model/positions.js'

/** What was said of a matter on one occasion, with the words that decide its changes. */
export interface Step {
  readonly occasion: Occasion
  readonly said: Said
  /** Words that changed since the wording before, and words that the next one changes. */
  readonly deciding: readonly Evidence[]
}

/** One matter, occasion by occasion, oldest first. */
export type Matter = readonly Step[]

/** The matters of a position, in the order in which they were first said; those that were said once come last. */
export function mattersOf({ occasions }: Pick<Position, 'occasions'>): readonly Matter[] {
  const threads = new Map<number, { occasion: Occasion; said: Said }[]>()
  for (const occasion of occasions)
    for (const said of occasion.said) {
      const steps = threads.get(said.thread)
      if (steps) steps.push({ occasion, said })
      else threads.set(said.thread, [{ occasion, said }])
    }
  const matters = [...threads.values()].map((steps) =>
    steps.map((step) => ({ ...step, deciding: decidingIn(step, steps) })),
  )
  return matters.toSorted((a, b) => Number(a.length === 1) - Number(b.length === 1))
}

function decidingIn(
  { occasion, said }: Pick<Step, 'occasion' | 'said'>,
  steps: readonly Pick<Step, 'said'>[],
): readonly Evidence[] {
  const own = said.change?.drifts.flatMap(({ after }) => after) ?? []
  const next = steps.flatMap(({ said: { change } }) =>
    change?.occasion === occasion.key && change.article === said.wording.article
      ? change.drifts.flatMap(({ before }) => before)
      : [],
  )
  return [...own, ...next]
}
