import type { Token } from '../../model/analysis.js'
import { assemble, spanOf, type LinkedRanges, type LinkedSpans } from './assembling.js'
import { bestStates, sharesAt, type ChainScores } from './chain.js'
import type { FeatureGround } from './features.js'
import { CUE_BEGINS } from './labels.js'
import { linkGroundOf, linkPieces, type LinkWeights } from './linking.js'
import { piecesOf } from './pieces.js'

/** A text whose tokens have scores, from whatever model. */
interface ScoredText {
  readonly tokens: readonly Token[]
  readonly ground: FeatureGround
  readonly scores: ChainScores
  readonly links: LinkWeights
}

/** The attributions that the scores of a text speak for, in the order of the cues. */
export function decodeAttributions({
  tokens,
  ground,
  scores,
  links,
}: ScoredText): readonly LinkedSpans[] {
  const linkGround = linkGroundOf(ground, piecesOf(bestStates(scores)))
  const found = assemble(linkGround, linkPieces(linkGround, links))
  if (found.length === 0) return []
  const shares = sharesAt(
    scores,
    CUE_BEGINS,
    found.map(({ cue }) => cue.first),
  )
  return found.map((ranges, at) => spansOf(tokens, ranges, shares[at] ?? 0))
}

function spansOf(
  tokens: readonly Token[],
  { source, cue, content }: LinkedRanges,
  share: number,
): LinkedSpans {
  return {
    sources: source ? [spanOf(tokens, source)] : [],
    cue: spanOf(tokens, cue),
    content: content.map((range) => spanOf(tokens, range)),
    confidence: Math.round(100 * share) / 100,
  }
}
