import type { Scene } from './scene.js'
import type { Telling } from './telling.js'

const ACCEPTED =
  /\b(?:invitation\s+(?:was|has been|had been)\s+(?:\p{L}+ly\s+)?accepted|accept(?:s|ed|ing)?\s+(?:the|this|that|his|her|their)\s+invitation)(?!\p{L})/iu

/** "X invited Y to visit. The invitation was accepted": said in the same breath or the next, it is planned. */
export function statusOfInvited(
  { text, analysis }: Scene,
  { kind, status, head, clause }: Telling,
): Telling['status'] {
  const isInvited = kind === 'visit' && /\binvit/iu.test(text.slice(clause.start, head.end))
  if (!isInvited || status !== 'proposed') return status
  const own = analysis.sentences[clause.sentence]
  const next = analysis.sentences[clause.sentence + 1]
  const end = next && next.block === own?.block ? next.end : (own?.end ?? clause.end)
  return ACCEPTED.test(text.slice(head.end, end)) ? 'planned' : status
}
