import { formsOf } from '../language/inflection.js'
import { CUES } from '../lexicon/cues.js'
import type { Evidence } from '../model/spans.js'

const STRENGTHS = strengthsBySurface()

/** How much force a speech verb adds, 1 (say) to 4 (demand), as the cue lexicon has it; `null` for other words. */
export function cueStrengthOf({ quote }: Evidence): number | null {
  const words = quote.toLowerCase().replace(/\s+/gu, ' ').trim()
  const whole = STRENGTHS.get(words)
  if (whole !== undefined) return whole
  return (
    STRENGTHS.get(words.split(' ').at(-1) ?? '') ?? STRENGTHS.get(words.split(' ')[0] ?? '') ?? null
  )
}

function strengthsBySurface(): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>()
  for (const { lemma, strength } of CUES) {
    const [verb = lemma, ...rest] = lemma.split(' ')
    for (const form of formsOf(verb).keys()) {
      const surface = [form, ...rest].join(' ')
      strengths.set(surface, Math.max(strength, strengths.get(surface) ?? 0))
    }
  }
  return strengths
}
