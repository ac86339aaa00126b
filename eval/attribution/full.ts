import { matchOneToOne, type Match } from '../matching.js'
import { ROLES, sharedOf, type TokenParts, type TokenSet } from './token-sets.js'

/**
 * Pairs labelled attributions with predicted ones where source, cue and content each share a token. A label without
 * a source asks for a prediction without one. Each is used once: a prediction that fits two labels serves one of
 * them, and of two that fit one label the second is wrong. As many pairs as can be are made; where several choices
 * make as many, the closest are tried first.
 */
export function matchFull(
  gold: readonly TokenParts[],
  predicted: readonly TokenParts[],
): readonly Match<TokenParts, TokenParts>[] {
  return matchOneToOne(gold, predicted, closeness)
}

/** The same where all three parts have exactly the same tokens. */
export function matchStrictly(
  gold: readonly TokenParts[],
  predicted: readonly TokenParts[],
): readonly Match<TokenParts, TokenParts>[] {
  return matchOneToOne(gold, predicted, (a, b) =>
    ROLES.every((role) => a[role].key === b[role].key) ? 1 : 0,
  )
}

/** From 0, when a part shares nothing, to 3, when all are the same. */
function closeness(gold: TokenParts, predicted: TokenParts): number {
  let sum = 0
  for (const role of ['cue', 'content', 'source'] as const) {
    const likeness = dice(gold[role], predicted[role])
    if (likeness === 0) return 0
    sum += likeness
  }
  return sum
}

function dice(a: TokenSet, b: TokenSet): number {
  if (a.key === b.key) return 1
  return (2 * sharedOf(a, b)) / (a.tokens.size + b.tokens.size)
}
