import { NO_SIDE_NOUNS } from '../lexicon/contact-words.js'
import type { Ref } from '../model/actors.js'

const NO_SIDE = new Set(NO_SIDE_NOUNS)

/** The same actors once, joined evidence left to the first place. */
export function uniqueRefs(refs: readonly Ref[]): readonly Ref[] {
  const seen = new Set<string>()
  return refs.filter((ref) => {
    const key = ref.actor ?? ref.name
    return !seen.has(key) && seen.add(key)
  })
}

export function inOrder(refs: readonly Ref[]): readonly Ref[] {
  return [...refs].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

/** Whether the parties are of two sides or more. An actor whose side is unknown counts as one of its own. */
export function areTwoSides(refs: readonly Ref[]): boolean {
  if (refs.some(({ name }) => BOTH.test(name))) return true
  const counted = refs.filter((ref) => !isWithoutSide(ref))
  return new Set(counted.map((ref) => ref.side ?? ref.actor ?? ref.name)).size > 1
}

/** "Envoys from both capitals" are two sides by themselves. */
const BOTH =
  /\b(?:from|of|to) (?:both|the two)\b|\b(?:joint|bilateral|trilateral|mixed|intergovernmental|binational)\b|\bworking group|\bcontact group|\btask force|\bexpert group|\b(?:technical|expert|negotiating) teams\b|\b(?:border|boundary|fisheries|waters?|river|trade) (?:committee|commission)\b/iu

/** "Would consult with the national authorities": one's own. */
const OWN =
  /\b(?:national|competent|relevant|domestic|respective) (?:authorit|institution|agenc|bod)/iu

/** Journalists, one's own parliament, companies: no other side. */
export const isWithoutSide = (ref: Ref): boolean => ref.side === null && hasNoSide(ref.name)

export const hasNoSide = (words: string): boolean =>
  OWN.test(words) ||
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => NO_SIDE.has(word))
