import type { Commitment } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import { trimSpan, type Span } from '../model/spans.js'
import { letterPattern } from '../language/letter-pattern.js'
import {
  NO_UNDERTAKING_BEFORE,
  STATES,
  UNDERTAKING_CUES,
  type UndertakingCue,
} from '../lexicon/commitment-words.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { agentsAround, beneficiariesIn } from './commitment-parties.js'
import { partiesIn } from './participants.js'
import { subjectOf } from './subjects.js'
import { compilePhrase, matcherOf } from './patterns.js'
import { uniqueRefs } from './sides.js'
import {
  clauseAt,
  clausesOfSentence,
  isTold,
  neighbourOf,
  spanOfTokens,
  tokenAt,
  type Scene,
} from './scene.js'
import { isDeedForm, isHarmAt, isUndertaken } from './undertaken-deeds.js'

const CUES = UNDERTAKING_CUES.map((cue) => ({ cue, matcher: matcherOf(cue.phrases) }))
/** Words right before an undertaking that say that it is none. */
export const NO_UNDERTAKING = letterPattern(
  `(?<![\\p{L}])${compilePhrase(NO_UNDERTAKING_BEFORE)}[\\s"“”]*(?:\\w+ly\\s+)?$`,
  'iu',
)
/** "About whether they will": asked, and not told. */
export const WHETHER = /(?<![\p{L}])whether(?![\p{L}])/iu
/** "Instead of promising more power": a promise that was not made, or is none of this clause's. */
const INSTEAD = /(?<!\p{L})(?:instead of|rather than|without)\s+(?:\p{L}+ly\s+)?$/iu
const LONGEST_LEAD = 32
const NOT_TO = /(?<=\s)not\s+to$/iu
const STATE = new RegExp(`^${STATES}$`, 'iu')
/** Undertakings told by a verb or a noun: "agreed to", "will provide", "the decision to release". */
export function findUndertakings(scene: Scene): readonly CommitmentDraft[] {
  const drafts = CUES.flatMap(({ cue, matcher }) =>
    matcher.matchAll(scene.text).flatMap((match) => {
      const { index: start } = match
      const clause = clauseAt(scene, start)
      const end = start + match[0].length
      if (!clause || end > clause.end || !isTold(scene, clause)) return []
      const draft = draftAt(scene, { clause, cue, start, end })
      return draft ? [draft] : []
    }),
  )
  return [...drafts, ...goneOn(scene, drafts)]
}

/** "Decided to do X and to speak soon": the second infinitive is undertaken too. */
function goneOn(scene: Scene, drafts: readonly CommitmentDraft[]): readonly CommitmentDraft[] {
  return drafts.flatMap((draft) => {
    const next = neighbourOf(scene, draft.clause, 1)
    if (!next?.isShared || scene.tokens[next.first]?.lower !== 'to') return []
    const what = spanOfTokens(scene.tokens, next.first + 1, next.last)
    return what
      ? [{ ...draft, clause: next, what, span: { start: next.start, end: next.end } }]
      : []
  })
}

interface Place extends Span {
  readonly clause: Clause
  readonly cue: UndertakingCue
}

function draftAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, cue, start, end } = place
  const at = tokenAt(scene.tokens, end)
  const deed = scene.tokens[at]
  if (!deed || at >= clause.last || !isDeed(scene, place, at)) return null
  if (!isSaidSo(scene, place) || !isOfDoer(scene, place)) return null
  const before = scene.text.slice(clause.start, start)
  if (NO_UNDERTAKING.test(before) || WHETHER.test(before) || isNotWon(scene, place)) return null
  if (INSTEAD.test(scene.text.slice(Math.max(0, start - LONGEST_LEAD), start))) return null
  const isNoun = cue.id === 'commitment/decision-to'
  const stop = isNoun || cue.takes === 'object' ? endOfNoun(scene, clause, at) : clause.end
  const given = cue.takes === 'object' ? behindReceiver(scene, at) : at
  const from = NOT_TO.exec(scene.text.slice(start, end))
  const what = trimSpan(scene.text, {
    // "Agreed not to close": the thing not done is what is undertaken.
    start: from ? start + from.index : (scene.tokens[given]?.start ?? deed.start),
    end: stop,
  })
  const promisors = promisorsOf(scene, place)
  if (!what || promisors.length === 0) return null
  return {
    promisors,
    beneficiaries: beneficiariesIn(scene, { span: what, promisors }),
    what,
    span: {
      start: isNoun ? nounStart(scene, start, clause) : spanStart(scene, clause),
      end: what.end,
    },
    clause,
    status: statusOf(scene, place),
    rule: cue.id,
  }
}

/** "Oslo is to send", and not "the goal of Oslo is to send": right behind whoever does it. */
export function isOfDoer(
  { text, tokens, isNamed }: Scene,
  { clause, start, end }: Span & { readonly clause: Clause },
): boolean {
  if (!/^(?:is|are)\s(?!.*going\s).*\bto$/isu.test(text.slice(start, end))) return true
  const at = tokenAt(tokens, start) - 1
  const doer = tokens[at]?.lower ?? ''
  return !clause.isRelative && (isNamed[at] === true || /^(?:we|they|he|she|it)$/u.test(doer))
}

/** "Will" alone; behind "agreed that" and "assured X that" what is agreed and assured. */
function isSaidSo(scene: Scene, { cue, clause }: Place): boolean {
  const agreed = agreementBefore(scene, clause) !== null
  const assured = assuranceBefore(scene, clause) !== null
  if (cue.id === 'commitment/agreed-that') return agreed
  if (cue.id === 'commitment/assured-that') return assured
  return cue.id !== 'commitment/will' || (!agreed && !assured)
}

function isDeed(scene: Scene, { cue, clause, start, end }: Place, at: number): boolean {
  const token = scene.tokens[at]
  if (!token) return false
  if (NOT_TO.test(scene.text.slice(start, end))) return token.tag === 'VERB'
  if (cue.takes === 'object')
    return (
      !isReceiverAlone(scene, clause, at) &&
      /^(?:DET|ADJ|NOUN|NUM|SYM|PROPN)$/u.test(token.tag) &&
      !isDate(scene, token) &&
      !isThat(scene, at, clause)
    )
  // What is promised may be a state or a thing not done: "that the crossing would be open".
  const isPromised = ['commitment/assured-that', 'commitment/promised-that'].includes(cue.id)
  if (/^(?:not|never|be|have)$/u.test(token.lower)) return isPromised
  if (isHarmAt(scene, at)) return false
  if (isPromised) return true
  if (cue.id === 'commitment/agreed-that' && token.tag === 'VERB')
    return !STATE.test(token.lemma) || isUndertaken(scene, clause, at)
  if (cue.takes === 'any') return token.tag === 'VERB' || isDeedForm(token.lower)
  return isUndertaken(scene, clause, at)
}

/** "The loan that it promised last year": when, and not what. */
const isDate = ({ analysis }: Scene, { start }: Span): boolean =>
  analysis.dates.some((date) => date.start <= start && start < date.end)

/** "Promised Erdogan that": no thing, but a clause. */
const isThat = (scene: Scene, at: number, clause: Clause): boolean =>
  scene.tokens.slice(at, Math.min(at + 6, clause.last)).some(({ lower }) => lower === 'that')

/** Whose undertaking it is: the subject; of what is agreed "that our teams will", those who agreed. */
function promisorsOf(scene: Scene, { clause, cue, start, end }: Place): readonly Ref[] {
  const verb = tokenAt(scene.tokens, start)
  if (cue.id === 'commitment/decision-to') return agentsAround(scene, clause, { start, end })
  if (cue.id === 'commitment/it-was-agreed') return whoMet(scene, clause)
  const own = doersOf(scene, clause, verb)
  const assured = assuranceBefore(scene, clause)
  // "Won a promise that Oslo would": Oslo's, and not of whoever won it.
  if (assured && own.length > 0 && WON.test(scene.text.slice(assured.start, start))) return own
  if (assured) return assurersOf(scene, assured, own)
  const agreed = agreementBefore(scene, clause)
  const agreeing = agreed ? subjectOf(scene, agreed, agreed.verb ?? agreed.last) : []
  if (agreeing.length > 0) return agreeing
  if (own.length > 0 || !agreed) return own
  return agentsAround(scene, clause, { start, end })
}

/** "It was agreed to": those of two sides or more whom a sentence shortly before names. */
function whoMet(scene: Scene, { sentence }: Clause): readonly Ref[] {
  for (let index = sentence - 1; index >= Math.max(0, sentence - MET_BEFORE); index -= 1) {
    const clauses = clausesOfSentence(scene, index)
    const parties = uniqueRefs(clauses.flatMap((clause) => partiesIn(scene, clause)))
    const sided = parties.filter(({ side }) => side !== null)
    if (new Set(sided.map(({ side }) => side)).size > 1) return sided
  }
  return []
}

/** Sentences that may stand between those who met and what was agreed. */
const MET_BEFORE = 3

/** The subject, or whose it is: "their navies will". */
function doersOf(scene: Scene, clause: Clause, verb: number): readonly Ref[] {
  const subject = subjectOf(scene, clause, verb)
  if (subject.length > 0) return subject
  const before = scene.tokens[verb - 2]
  const owners = scene.analysis.mentions.filter(
    ({ form, start, end }) =>
      form === 'pronoun' &&
      start >= clause.start &&
      end <= (scene.tokens[verb]?.start ?? 0) &&
      before !== undefined &&
      start >= before.start,
  )
  return owners.map((mention) => refOf(scene.text, scene.analysis, mention))
}

const WINNING =
  '(?:win|won|winning|secured?|securing|get|got|getting|extract(?:ed)?|obtain(?:ed)?|wring|wrung)'
const WON = letterPattern(
  `(?<!\\p{L})${WINNING}\\s+(?:an?|the|any|some)\\s+(?:\\p{L}+\\s+)?(?:promise|pledge|assurance|guarantee|commitment)s?\\s+that(?!\\p{L})`,
  'iu',
)
const UNWON = letterPattern(
  `(?<!\\p{L})(?:fail(?:s|ed|ing)?\\s+to|unable\\s+to|without|did\\s+not|could\\s+not|never)\\s+${WINNING}\\s`,
  'iu',
)

/** "Failed to win a promise that Oslo would": nobody promised it. */
function isNotWon({ text }: Scene, { clause, start }: Place): boolean {
  const before = text.slice(Math.max(0, clause.start - LONGEST_WINNING), start)
  const won = WON.exec(before)
  return won !== null && UNWON.test(before.slice(0, won.index + won[0].length))
}

/** Characters in which it is won and by whom. */
const LONGEST_WINNING = 60

/** "Promised that her country would": the country, where it is of the one who promises; else who promises. */
function assurersOf(scene: Scene, assured: Clause, own: readonly Ref[]): readonly Ref[] {
  const speakers = subjectOf(scene, assured, assured.verb ?? assured.last)
  const ofSide = own.filter(
    ({ side, actorKind }) =>
      actorKind === 'state' &&
      speakers.every((speaker) => speaker.side === null || speaker.side === side),
  )
  return ofSide.length > 0 ? ofSide : speakers.length > 0 ? speakers : own
}

/** "They agreed that ...": the clause whose content this one is. */
function agreementBefore(scene: Scene, clause: Clause): Clause | null {
  const before = neighbourOf(scene, clause, -1)
  if (!before) return null
  return /(?<![\p{L}])(?:agree[ds]?|agreeing|decided|decides?)(?:\s+\w+ly|\s+in\s+principle)?["”\s]*$/iu.test(
    scene.text.slice(before.start, before.end),
  )
    ? before
    : null
}

/** "Assured her that ...", "promised that ...": the clause whose content this one is. */
function assuranceBefore(scene: Scene, clause: Clause): Clause | null {
  const before = neighbourOf(scene, clause, -1)
  if (!before) return null
  const words = scene.text.slice(before.start, before.end)
  return ASSURED.test(words) && !NEGATED.test(words) ? before : null
}

const ASSURED =
  /(?<![\p{L}])(?:assur|reassur|promis|pledg|vow|guarante)(?:e|ed|ing|es|s|eed|eeing|ees)(?:\s+[\p{L}’'.-]+){0,5}\s*["“”]?$/iu
const NEGATED = /\b(?:not|never|n[’']t|refused to|declined to)\b/iu

function spanStart(scene: Scene, clause: Clause): number {
  return agreementBefore(scene, clause)?.start ?? clause.start
}

/** A noun's undertaking ends where the clause's verb begins, or at a comma. */
export function endOfNoun(scene: Scene, clause: Clause, at: number): number {
  const verb =
    clause.verb !== null && clause.verb > at ? scene.tokens[clause.verb]?.start : undefined
  const end = verb ?? clause.end
  const start = scene.tokens[at]?.start ?? clause.start
  const comma = scene.text.slice(start, end).indexOf(',')
  return comma < 0 ? end : start + comma
}

/** "That it promised Japan in January": whom it was promised, and not what. */
function isReceiverAlone(scene: Scene, clause: Clause, at: number): boolean {
  let end = at
  while (end < clause.last && scene.isNamed[end]) end += 1
  const next = end < clause.last ? scene.tokens[end] : undefined
  return end > at && (!next || /^(?:ADP|ADV|SCONJ|PUNCT)$/u.test(next.tag))
}

/** "Pledged Japan two berths": the thing begins behind the one who gets it. */
function behindReceiver(scene: Scene, at: number): number {
  let end = at
  while (scene.isNamed[end]) end += 1
  const next = scene.tokens[end]
  return end > at && next && /^(?:DET|NUM|ADJ|SYM)$/u.test(next.tag) ? end : at
}

/** How far a noun's own words reach back: "The move to transfer" from its article on. */
function nounStart(scene: Scene, start: number, clause: Clause): number {
  let at = tokenAt(scene.tokens, start)
  while (at > clause.first && /^(?:DET|ADJ)$/u.test(scene.tokens[at - 1]?.tag ?? '')) at -= 1
  return scene.tokens[at]?.start ?? start
}

/** "Agreed to", "would provide": promised; "has begun to", "will continue to": begun. */
function statusOf(scene: Scene, { end }: Place): Commitment['status'] {
  return /^\s*(?:continu(?:e|es|ed|ing)|(?:go|carry|keep)(?:\s+on)?\s+\p{L}+ing)\b/iu.test(
    scene.text.slice(end, end + 40),
  )
    ? 'begun'
    : 'promised'
}
