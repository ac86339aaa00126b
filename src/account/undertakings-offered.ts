import type { Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import { trimSpan, type Span } from '../model/spans.js'
import { formsOf } from '../language/inflection.js'
import { letterPattern } from '../language/letter-pattern.js'
import {
  NO_OFFER,
  NO_OFFER_BEFORE,
  OFFER_CUES,
  OFFERED_DEEDS,
  PLANNED_CONTACT,
  PLANNED_DEEDS,
  type OfferCue,
} from '../lexicon/offer-words.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { draftWithin } from './commitment-parties.js'
import { partiesFrom } from './listed.js'
import { compilePhrase, matcherOf } from './patterns.js'
import { clauseAt, isTold, neighbourOf, tokenAt, type Scene } from './scene.js'
import { isWithoutSide } from './sides.js'
import { statementAround } from './standing.js'
import { subjectOf } from './subjects.js'
import { isDeedForm, isHarmAt, isUndertaken } from './undertaken-deeds.js'
import { endOfNoun } from './undertakings.js'

const CUES = OFFER_CUES.map((cue) => ({ cue, matcher: matcherOf(cue.phrases) }))
const OFFERED = new Set(OFFERED_DEEDS.flatMap((deed) => [...formsOf(deed).keys()]))
const PLANNED = new Set(PLANNED_DEEDS.flatMap((deed) => [...formsOf(deed).keys()]))
const NONE = letterPattern(`^${compilePhrase(NO_OFFER)}(?![\\p{L}])`, 'iu')
const CONTACT = letterPattern(`^${compilePhrase(PLANNED_CONTACT)}(?![\\p{L}])`, 'iu')
const NONE_BEFORE = letterPattern(
  `(?<![\\p{L}])${compilePhrase(NO_OFFER_BEFORE)}[\\s"“”]*(?:(?:any|his|her|its|their|have|yet|the|to|be|\\p{L}+ly)\\s+){0,3}$`,
  'iu',
)

/** What is held out and not promised: "is ready to send", "its readiness to host", "plans to spend". */
export function findOffered(
  scene: Scene,
  statements: readonly Statement[],
): readonly CommitmentDraft[] {
  return CUES.flatMap(({ cue, matcher }) =>
    matcher.matchAll(scene.text).flatMap((match) => {
      const { index: start } = match
      const clause = clauseAt(scene, start)
      const end = start + match[0].length
      if (!clause || end > clause.end || !isTold(scene, clause) || isConditional(scene, clause))
        return []
      const draft = offerAt(scene, { clause, cue, start, end }, statements)
      return draft ? [draft] : []
    }),
  )
}

interface Place extends Span {
  readonly clause: Clause
  readonly cue: OfferCue
}

/** "If Oslo is willing to", "doubts that Oslo is": the condition of something else, or not believed. */
const isConditional = ({ text }: Scene, { start }: Clause): boolean =>
  /^(?:if|unless|whether|once|when|should)\s/iu.test(text.slice(start, start + 12)) ||
  DOUBTED.test(text.slice(Math.max(0, start - 60), start))

const DOUBTED =
  /(?<![\p{L}])(?:doubt(?:s|ed|ing)?|den(?:y|ies|ied|ying)|not\s+(?:true|clear|believe|think|sure|say|said|said)|unclear|asked|wonders?|wondered)\s+(?:that\s+|if\s+|whether\s+|how\s+|why\s+)?["“]?$/iu

function offerAt(
  scene: Scene,
  place: Place,
  statements: readonly Statement[],
): CommitmentDraft | null {
  const { clause, cue, start, end } = place
  const at = tokenAt(scene.tokens, end)
  const deed = scene.tokens[at]
  if (!deed || at >= clause.last || !isOffered(scene, place, at)) return null
  if (NONE_BEFORE.test(scene.text.slice(clause.start, start))) return null
  const what = trimSpan(scene.text, {
    start: deed.start,
    end: cue.of === 'owner' ? endOfNoun(scene, clause, at) : clause.end,
  })
  const promisors = promisorsOf(scene, place, statements)
  if (!what || promisors.length === 0) return null
  return draftWithin(scene, { clause, what, promisors, status: 'offered', rule: cue.id })
}

/** Whether a deed that can be held out begins at a token; of a plan, none that is a contact to come. */
function isOffered(scene: Scene, { clause, cue, start }: Place, at: number): boolean {
  const token = scene.tokens[at]
  if (!token || isHarmAt(scene, at)) return false
  const words = scene.text.slice(token.start, clause.end)
  const isPlan = cue.id === 'offer/plans-to' || cue.id === 'offer/intention-to'
  if (isPlan && CONTACT.test(words)) return false
  // "Has the means to", "its plans to": nouns, and no verbs of planning.
  const before = scene.tokens[tokenAt(scene.tokens, start) - 1]
  const isNoun =
    /^(?:DET|ADJ|VERB|ADP)$/u.test(before?.tag ?? '') || OWNING.test(before?.lower ?? '')
  if (cue.id === 'offer/plans-to' && isNoun) return false
  const isTalk = /^(?:talks|dialogue|negotiations|cooperation)$/u.test(token.lower)
  return (
    isTalk ||
    isUndertaken(scene, clause, at) ||
    (((isPlan ? PLANNED : OFFERED).has(token.lower) || isDeedForm(token.lower)) &&
      !NONE.test(words))
  )
}

const OWNING = /^(?:['’]s|['’]|its|his|her|their|our|my|your)$/u

/** The subject, or the owner of the noun; "we" and "I" are those who speak. */
function promisorsOf(scene: Scene, place: Place, statements: readonly Statement[]): readonly Ref[] {
  const { clause, cue, start } = place
  const verb = tokenAt(scene.tokens, start)
  const own = cue.of === 'owner' ? ownersOf(scene, place) : []
  const named = own.length > 0 ? own : subjectOf(scene, clause, verb)
  const sided = named.filter((ref) => !isWithoutSide(ref))
  if (sided.length > 0) return sided
  const speakers = OF_SPEAKER.test(scene.text.slice(clause.start, start))
    ? (statementAround(statements, clause)?.speakers ?? [])
    : []
  return speakers.filter(({ side }) => side !== null)
}

/** "We", "he", "her country": those who speak, where nobody else is named. */
const OF_SPEAKER =
  /(?<![\p{L}])(?:we|i|our|my|he|she|they|it|(?:his|her|its|their|our|my)\s+(?:own\s+)?(?:country|government|nation|side|state|people|administration|delegation))(?![\p{L}])[^,;]*$/iu

/** "Oslo's readiness to", "the readiness of Oslo to", "their readiness to". */
function ownersOf(scene: Scene, { clause, start, end }: Place): readonly Ref[] {
  const of = /^\p{L}+\s+of\s+/u.exec(scene.text.slice(start, end))
  if (of)
    return partiesFrom(
      scene,
      tokenAt(scene.tokens, start + of[0].length),
      tokenAt(scene.tokens, end),
    )
  const thanked = THANKED.exec(scene.text.slice(clause.start, start))
  if (thanked)
    return partiesFrom(
      scene,
      tokenAt(scene.tokens, clause.start + thanked.index + thanked[0].length),
      tokenAt(scene.tokens, start),
    ).slice(0, 1)
  const owner = scene.mentions.findLast(
    (mention) =>
      mention.start >= clause.start &&
      mention.end <= start &&
      (mention.form === 'pronoun'
        ? /^\s+(?:\p{L}+\s+)?$/u.test(scene.text.slice(mention.end, start))
        : /^['’]s?\s+(?:\p{L}+\s+)?$/u.test(scene.text.slice(mention.end, start))),
  )
  if (owner) return [refOf(scene.text, scene.analysis, owner)]
  const before = neighbourOf(scene, clause, -1)
  return before && clause.isShared ? subjectOf(scene, before, before.verb ?? before.last) : []
}

/** "Thanked Oslo for its readiness": whose it is. */
const THANKED =
  /(?<![\p{L}])(?:thank|prais|commend|applaud|laud|credit)(?:e?s|ed|ing)?\s+(?=[^,;]+\sfor\s+(?:its|his|her|their)\s+(?:\p{L}+\s+)?$)/iu
