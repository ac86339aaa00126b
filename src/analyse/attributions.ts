import type { AttributionSpans } from '../model/analysis.js'
import type { Speed } from '../model/reading.js'
import type { Ground } from './passage.js'
import { tagByRules } from './rules/tagging.js'

/** Which words are source, cue and content of one attribution, in the order of the cues. */
export function tagAttributions(ground: Ground, speed: Speed): readonly AttributionSpans[] {
  return tagByRules(ground)
}
