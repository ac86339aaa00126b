import { CUES, NOMINAL_CUES } from '../lexicon/cues.js'
import { MODALITY } from '../lexicon/scales/modality.js'
import type { Modifier, Strength } from '../model/account.js'
import type { Evidence } from '../model/spans.js'

const FORCE_OF: ReadonlyMap<string, number> = new Map<string, number>([
  ...CUES.map((cue): [string, number] => [cue.lemma, cue.strength]),
  ...NOMINAL_CUES.map((cue): [string, number] => [`noun ${cue.noun}`, cue.strength]),
])

const DEGREE_OF: ReadonlyMap<string, number> = new Map(
  // The first row of a value gives its degree.
  MODALITY.toReversed().map(({ value, degree }) => [value, degree]),
)

const NEUTRAL = 1

/** How strongly something is said: the force of its cue, and the first modality in it, each with its words. */
export function strengthOf(
  cueLemma: string,
  cue: Evidence,
  modifiers: readonly Modifier[],
): Strength {
  const modality = modifiers.find(({ kind }) => kind === 'modality')
  return {
    cue: { degree: FORCE_OF.get(cueLemma) ?? NEUTRAL, evidence: [cue] },
    modality: modality
      ? { degree: DEGREE_OF.get(modality.value) ?? NEUTRAL, evidence: modality.evidence }
      : null,
  }
}
