import type { AttributionSpans, Frame } from '../model/analysis.js'
import { coverOf, type Span } from '../model/spans.js'
import type { Ground } from './passage.js'

/**
 * What was asked or agreed ends where the text has another say something of it: "agreed to open talks on a treaty, which
 * Osei's office said could be signed by May".
 */
export function withoutAsides(
  ground: Ground,
  found: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  const beside = bySentence(found)
  return found.map((each) => {
    if (!OF_DEEDS.has(each.frame)) return each
    const ends = beside(each).flatMap((other) => asideIn(ground, each, other) ?? [])
    return ends.length === 0 ? each : endedAt(each, Math.min(...ends))
  })
}

/** What else one sentence tells: long texts are held against themselves sentence by sentence. */
function bySentence(
  found: readonly AttributionSpans[],
): (each: AttributionSpans) => readonly AttributionSpans[] {
  const groups = new Map<number, AttributionSpans[]>()
  for (const each of found) {
    const group = groups.get(each.sentence)
    if (group) group.push(each)
    else groups.set(each.sentence, [each])
  }
  return ({ sentence }) => groups.get(sentence) ?? []
}

// Of what is said "that" something is, the aside may be a part.
const OF_DEEDS: ReadonlySet<Frame> = new Set<Frame>(['infinitive', 'object', 'prepositional'])

const OPENING = /,\s+(?:which|where)\s+$/u

/** Where the comma before such an aside stands, when it closes the content. */
function asideIn(
  { article }: Ground,
  { content }: AttributionSpans,
  { sources, cue, clause }: AttributionSpans,
): number | null {
  const span = content.at(-1)
  const [source] = sources
  if (!span || !source || source.start > cue.start) return null
  const isInside = source.start > span.start && cue.end <= span.end && clause.end >= span.end
  const before = article.text.slice(span.start, source.start)
  const match = isInside ? OPENING.exec(before) : null
  return match === null || match.index === 0 ? null : span.start + match.index
}

function endedAt(each: AttributionSpans, end: number): AttributionSpans {
  const content = each.content.map((span): Span => ({ ...span, end: Math.min(span.end, end) }))
  return { ...each, content, clause: coverOf([...each.sources, each.cue, ...content]) }
}

/** "The minister denounced that ..., and demanded that ...": what goes on with a speaker begins at its own cue. */
export function withOwnClauses(found: readonly AttributionSpans[]): readonly AttributionSpans[] {
  const beside = bySentence(found)
  return found.map((each) => {
    const [source] = each.sources
    const isGoingOn = beside(each).some(
      (other) =>
        source !== undefined &&
        other.sources.some(({ start, end }) => start === source.start && end === source.end) &&
        other.cue.start > source.end &&
        other.clause.start >= source.start &&
        other.clause.end <= each.cue.start,
    )
    return isGoingOn && each.clause.start < each.cue.start
      ? { ...each, clause: coverOf([each.cue, ...each.content, ...each.addressees]) }
      : each
  })
}
