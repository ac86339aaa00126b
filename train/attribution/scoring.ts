import type { AttributionParts } from '../../eval/attribution/brat.js'
import {
  countText,
  figuresOf,
  sumCounts,
  type Counts,
  type Figures,
} from '../../eval/attribution/scores.js'
import { assemble, spanOf } from '../../src/analyse/attribution/assembling.js'
import {
  linkGroundOf,
  linkPieces,
  type LinkWeights,
} from '../../src/analyse/attribution/linking.js'
import { piecesOf } from '../../src/analyse/attribution/pieces.js'
import { findQuotations } from '../../src/analyse/quotations.js'
import type { Instance } from './instances.js'

/** The attributions that states stand for. */
export function attributionsOf(
  { ground, read }: Instance,
  states: Uint8Array,
  weights: LinkWeights,
): readonly AttributionParts[] {
  const linkGround = linkGroundOf(ground, piecesOf(states))
  return assemble(linkGround, linkPieces(linkGround, weights)).map(({ source, cue, content }) => ({
    sources: source ? [spanOf(read.tokens, source)] : [],
    cue: [spanOf(read.tokens, cue)],
    content: content.map((range) => spanOf(read.tokens, range)),
  }))
}

/** How well states and links stand for what people marked, over several texts. */
export function figuresFor(
  instances: readonly Instance[],
  statesOf: (instance: Instance) => Uint8Array,
  weights: LinkWeights,
): Figures {
  const counts: Counts[] = instances.map((instance) =>
    countText({
      text: instance.read.text,
      tokens: instance.read.tokens,
      quotations: findQuotations(instance.read.text),
      gold: instance.read.attributions,
      predicted: attributionsOf(instance, statesOf(instance), weights),
    }),
  )
  return figuresOf(sumCounts(counts))
}

/** The figures that are followed while learning, in one line. */
export function lineOf({ full, strictFull, exact, overlap }: Figures): string {
  const of = (figure: { readonly F: number }) => figure.F.toFixed(1)
  return [
    `full ${of(full)} (P ${full.P.toFixed(1)} R ${full.R.toFixed(1)})`,
    `strict ${of(strictFull)}`,
    `exact ${of(exact.source)} ${of(exact.cue)} ${of(exact.content)}`,
    `overlap ${of(overlap.source)} ${of(overlap.cue)} ${of(overlap.content)}`,
  ].join('  ')
}
