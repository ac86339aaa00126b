import type { Ref } from '../model/actors.js'
import { quoteFrom } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { partiesFrom } from './listed.js'
import { behindTime } from './noun-parties.js'
import { hostOf, hostsFrom, placeAt } from './places.js'
import { neighbourOf, type Scene } from './scene.js'
import { areTwoSides, isWithoutSide, uniqueRefs } from './sides.js'
import { subjectOf } from './subjects.js'
import { jointBodyBefore, type VerbPlace } from './verb-places.js'

/** "Briefed reporters": nobody of another side is told. */
export const isOnlyToldOff = (object: readonly Ref[]): boolean =>
  object.length > 0 && object.every(isWithoutSide)

interface Sides {
  readonly subject: readonly Ref[]
  readonly object: readonly Ref[]
}

/** Those who are to act and those they act with; where that leaves one side, whoever has them act takes part. */
export function partiesBy(
  scene: Scene,
  { clause, verb, hit }: VerbPlace,
  { subject, object }: Sides,
): readonly Ref[] {
  // "The ministers spent an hour with the mediator": the two whom it is about.
  if (hit.row.frame === 'joint' && areTwoSides(subject)) return subject
  const parties = uniqueRefs([...subject, ...object])
  if (areTwoSides(parties)) return parties
  const both = groupOfBoth(scene, clause, verb)
  if (both) return [both]
  const all = uniqueRefs([...subjectOf(scene, clause, verb), ...parties])
  const isSent =
    all.length > 0 && all.every(({ actorKind, side }) => actorKind === 'group' && side === null)
  return isSent ? uniqueRefs([...sendersOf(scene, clause), ...all]) : all
}

const OF_BOTH =
  /(?<![\p{L}])(?:(?:the|senior|top|their)\s+)*[\p{L}-]+\s+(?:from|of|to)\s+(?:both|the\s+two)\s+(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+(?=\s+(?:have|has|had|met|will|would|were|are|also|then|meet)(?![\p{L}]))/iu

/** "Advisers to the two prime ministers", "the joint commission": a party that has both sides in it. */
function groupOfBoth(scene: Scene, clause: Clause, verb: number): Ref | null {
  const end = scene.tokens[verb]?.end ?? clause.end
  const words = scene.text.slice(clause.start, end)
  const match = OF_BOTH.exec(words)
  const span = match
    ? { start: clause.start + match.index, end: clause.start + match.index + match[0].length }
    : jointBodyBefore(scene, clause, end)
  if (!span) return null
  const evidence = quoteFrom(scene.text, span)
  return {
    name: evidence.quote.replaceAll(/\s+/gu, ' '),
    actor: null,
    side: null,
    actorKind: 'group',
    evidence: [evidence],
  }
}

/** "They agreed that envoys will meet": those who agree send them. */
function sendersOf(scene: Scene, clause: Clause): readonly Ref[] {
  const before = neighbourOf(scene, clause, -1)
  return before && before.verb !== null ? subjectOf(scene, before, before.verb) : []
}

export function objectOf(scene: Scene, { hit, next, clause }: VerbPlace): readonly Ref[] {
  const behind = scene.text.slice(hit.start, hit.end)
  const isOpen = hit.row.frame === 'with' && !/(?:with|to)$/iu.test(behind)
  if (isOpen) return withBehindTime(scene, { next, clause })
  if (hit.row.frame === 'joint')
    return /with$/iu.test(behind) ? partiesFrom(scene, next, clause.last) : []
  if (hit.row.frame === 'self' || hit.row.frame === 'body') return []
  if (hit.row.frame === 'between') return hostsFrom(scene, next, clause.last)
  const host = hit.row.frame === 'place' ? hostOf(scene, placeAt(scene, next, clause.last)) : null
  const named = partiesFrom(scene, next, clause.last)
  const isNamed = named.some(({ actor }) => actor !== null)
  return host && !isNamed ? [host] : named
}

/** "Spoke on the phone late on Sunday with X". */
function withBehindTime(
  scene: Scene,
  { next, clause }: Pick<VerbPlace, 'next' | 'clause'>,
): readonly Ref[] {
  const at = behindTime(scene, next)
  const isNaming = at > next && /^(?:with|to)$/u.test(scene.tokens[at]?.lower ?? '')
  return isNaming && at < clause.last ? partiesFrom(scene, at + 1, clause.last) : []
}
