import { RIVAL_WEIGHTS } from './pairing-weights.js'

/** Below this nothing is a rival, and no pair is one claim. */
export const LEAST_CHANCE = 0.1
const WIDEST = 4

/** How far a chance leads the best other chance that either of the two has in the other's account, in logits. */
export function marginOf(chance: number, rival: number): number {
  const lead = logitOf(chance) - logitOf(rival)
  return Math.max(-WIDEST, Math.min(WIDEST, lead))
}

/**
 * How likely two propositions tell one claim, 0 to 1, when it is known what else either could be taken for: of two that
 * are alike to a third, the liker one is its match.
 */
export function chanceAmongRivals(chance: number, rival: number): number {
  const { bias, chance: ofChance, margin } = RIVAL_WEIGHTS
  return 1 / (1 + Math.exp(-(bias + ofChance * logitOf(chance) + margin * marginOf(chance, rival))))
}

/** A chance as the logarithm of its odds; all that is least counts alike. */
export function logitOf(chance: number): number {
  const kept = Math.max(LEAST_CHANCE, Math.min(MOST_CHANCE, chance))
  return Math.log(kept / (1 - kept))
}

const MOST_CHANCE = 0.9999
