import type { Ref } from '../model/actors.js'
import type { Mention, Token } from '../model/analysis.js'
import { refOf } from '../model/mentions.js'
import { isWithin } from '../model/spans.js'
import { groupsIn } from './groups.js'
import { isOwning, isPossessive } from './nominals.js'
import { mentionsIn, spanOfTokens, tokenAt, type Run, type Scene } from './scene.js'
import { hasNoSide, inOrder, uniqueRefs } from './sides.js'

/** The actors and unnamed groups that stand in a run by themselves, not as another's owner or place. */
export function partiesIn(scene: Scene, run: Run): readonly Ref[] {
  const span = spanOfTokens(scene.tokens, run.first, run.last)
  if (!span) return []
  const named = outermost(mentionsIn(scene, span))
    .filter(
      (mention) =>
        isHead(scene, mention, run) &&
        !isOfOwnHouse(scene, mention) &&
        !isDateline(scene, mention) &&
        !isNamedBehind(scene, mention),
    )
    .map((mention) => refOf(scene.text, scene.analysis, mention))
  return uniqueRefs(inOrder([...named, ...groupsIn(scene, run)]))
}

function outermost(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          isWithin(other, mention) && other.end - other.start > mention.end - mention.start,
      ),
  )
}

/** "The President of the Republic, Kwabena Atsu-Larbi": the office is told again by its holder's name. */
function isNamedBehind(scene: Scene, mention: Mention): boolean {
  if (mention.form !== 'office') return false
  const behind = /^(?:\s+of\s+[^,.;]{2,40})?,\s+/u.exec(
    scene.text.slice(mention.end, mention.end + 60),
  )
  const start = mention.end + (behind?.[0].length ?? 0)
  return (
    behind !== null &&
    scene.analysis.mentions.some(
      (other) =>
        other.start === start && other.form === 'name' && other.actor.startsWith('person:'),
    )
  )
}

/** "NAIROBI, 14 May": where a text was written. */
function isDateline(scene: Scene, mention: Mention): boolean {
  const words = scene.text.slice(mention.start, mention.end)
  return (
    /^[\p{Lu}\s.’'-]{4,}$/u.test(words) &&
    /^\s*[,(–—-]/u.test(scene.text.slice(mention.end, mention.end + 3))
  )
}

/** "Leaders of both houses of Congress" are no other side. */
function isOfOwnHouse(scene: Scene, mention: Mention): boolean {
  const behind = /^\s+of\s+([^,.;]{3,40})/u.exec(
    scene.text.slice(mention.end, mention.end + 48),
  )?.[1]
  return behind !== undefined && hasNoSide(behind)
}

/** Whether a mention names a party itself: not "Macron" in "Macron's plan", not "Ukraine" in "the war in Ukraine". */
function isHead(scene: Scene, mention: Mention, run: Run): boolean {
  const before = tokenAt(scene.tokens, mention.start) - 1
  const after = scene.tokens[tokenAt(scene.tokens, mention.end - 1) + 1]
  if (after && isPossessive(after) && after.start === mention.end) return false
  if (mention.form === 'pronoun' && isOwning(scene.tokens[before + 1])) return false
  if (mention.form === 'demonym' && after && isNoun(after)) return false
  return before < run.first || !isNesting(scene, before, run)
}

/** A preposition ties what follows to the noun before it; behind a list's "with" the list goes on. */
function isNesting(scene: Scene, at: number, run: Run): boolean {
  let index = at
  while (index >= run.first && isInsidePhrase(scene.tokens[index])) index -= 1
  const token = scene.tokens[index]
  // "Envoys from both capitals": both are parties.
  const isBoth =
    /^(?:both|two)$/u.test(scene.tokens[at + 1]?.lower ?? '') ||
    /^(?:both|two)$/u.test(scene.tokens[at]?.lower ?? '')
  return (
    index >= run.first &&
    token?.tag === 'ADP' &&
    !isBoth &&
    !isEachOf(scene, index) &&
    !/^(?:with|and|between)$/u.test(token.lower)
  )
}

/** "Each of the ministers", "all three of the envoys". */
const isEachOf = ({ tokens }: Scene, of: number): boolean =>
  tokens[of]?.lower === 'of' &&
  /^(?:each|all|both|one|two|three|four|five)$/u.test(tokens[of - 1]?.lower ?? '')

const isInsidePhrase = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|ADJ)$/u.test(token.tag)

const isNoun = (token: Token): boolean => token.tag === 'NOUN'
