import type { Ref } from '../model/actors.js'
import { refOf, refsWithin } from '../model/mentions.js'
import type { Span } from '../model/spans.js'
import { AGAINST_NOUNS, AGAINST_WORDS } from '../lexicon/commitment-words.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { isWithoutSide } from './sides.js'
import { partiesFrom } from './listed.js'
import { partiesIn } from './participants.js'
import { compilePhrase } from './patterns.js'
import { subjectOf } from './subjects.js'
import { clausesOfSentence, tokenAt, type Scene } from './scene.js'

/** How many sentences back the one who acts may have been named. */
const REACH = 6

/** Whose a measure or decision is: its owner, "by X", the subject of its clause, else whoever acts nearby. */
export function agentsAround(scene: Scene, clause: Clause, noun: Span): readonly Ref[] {
  const within = ownersWithin(scene, noun).filter((ref) => !isWithoutSide(ref))
  if (within.length > 0) return within
  const welcomed = welcomedIn(scene, clause, noun)
  if (welcomed) return welcomed.filter((ref) => !isWithoutSide(ref))
  const choices = [
    () => ownersBefore(scene, clause, noun),
    () => doersBehind(scene, clause, noun),
    () => doersBefore(scene, clause, noun),
    () => subjectBefore(scene, clause, noun),
    () => subjectsOfSentence(scene, clause),
    () => (isSpokenOf(scene, noun) ? [] : actorsBefore(scene, clause.sentence)),
  ]
  for (const choice of choices) {
    const found = choice().filter((ref) => !isWithoutSide(ref))
    if (found.length > 0) return found
  }
  return []
}

/** "The promised 60 million": somebody promised it, and the sentence before need not say who. */
function isSpokenOf({ text }: Scene, noun: Span): boolean {
  const around = text.slice(Math.max(0, noun.start - 30), noun.end)
  return /(?<!\p{L})(?:the|this|that|these|those)\s+(?:much[- ]\p{L}+\s+)?(?:long[- ])?(?:promised|pledged|announced|proposed|agreed|planned)\s/iu.test(
    around,
  )
}

/** "The decision of France to": named between the noun and what is undertaken. */
function ownersWithin({ text, analysis }: Scene, noun: Span): readonly Ref[] {
  const of = /^\p{L}+\s+(?:of|by)\s+/u.exec(text.slice(noun.start, noun.end))
  return of ? refsWithin(text, analysis, { start: noun.start + of[0].length, end: noun.end }) : []
}

/** "France's decision to". */
function ownersBefore(scene: Scene, clause: Clause, noun: Span): readonly Ref[] {
  const owner = scene.analysis.mentions.findLast(
    ({ start, end }) =>
      start >= clause.start &&
      end <= noun.start &&
      noun.start - end < 30 &&
      /^['’]s?\s/u.test(scene.text.slice(end, end + 3)),
  )
  return owner ? refsWithin(scene.text, scene.analysis, owner) : possessorBefore(scene, noun)
}

/** "His decision to". */
function possessorBefore(scene: Scene, noun: Span): readonly Ref[] {
  const owner = scene.analysis.mentions.filter(
    ({ form, end }) => form === 'pronoun' && noun.start - end <= 1 && noun.start >= end,
  )
  return owner.map((mention) => refOf(scene.text, scene.analysis, mention))
}

/** "A package announced by Norway". */
function doersBehind(scene: Scene, clause: Clause, noun: Span): readonly Ref[] {
  const by = /\bby\s+/u.exec(scene.text.slice(noun.end, clause.end))
  return by
    ? partiesFrom(scene, tokenAt(scene.tokens, noun.end + by.index + by[0].length), clause.last)
    : []
}

/** "The work by Norway and its partners to deliver aid". */
function doersBefore(scene: Scene, clause: Clause, noun: Span): readonly Ref[] {
  const before = scene.text.slice(clause.start, noun.start)
  const by = /(?:work|efforts?|moves?|plans?|steps?)\s+by\s+/iu.exec(before)
  const at = by ? tokenAt(scene.tokens, clause.start + by.index + by[0].length) : null
  return at === null ? [] : partiesFrom(scene, at, clause.last)
}

function subjectBefore(scene: Scene, clause: Clause, noun: Span): readonly Ref[] {
  const at = tokenAt(scene.tokens, noun.start)
  const thanked = thankedIn(scene, clause, at)
  if (thanked.length > 0) return thanked
  return at > clause.first ? subjectOf(scene, clause, Math.min(at, clause.verb ?? at)) : []
}

const WELCOMING = /^(?:welcom|prais|commend|hail|applaud|appreciat|greet)(?:e?s|ed|ing|e)?$/u

/**
 * "Welcomed the decision of Chile to help and the commitment of 45 million": it is another's, whom the words name, or
 * nobody's that they tell. `null` where nobody welcomes it.
 */
function welcomedIn(scene: Scene, clause: Clause, noun: Span): readonly Ref[] | null {
  const at = tokenAt(scene.tokens, noun.start)
  const verb = scene.tokens
    .slice(clause.first, at)
    .findIndex(({ lower, tag }) => tag === 'VERB' && WELCOMING.test(lower))
  if (verb < 0) return null
  const subject = partiesIn(scene, { first: clause.first, last: clause.first + verb })
  const start = scene.tokens[clause.first + verb]?.end ?? noun.start
  const others = refsWithin(scene.text, scene.analysis, { start, end: noun.start }).filter(
    ({ side, actorKind }) =>
      actorKind !== 'group' && side !== null && subject.every((each) => each.side !== side),
  )
  return others.slice(0, 1)
}

/** Whoever is thanked for something gave it. */
function thankedIn(scene: Scene, clause: Clause, at: number): readonly Ref[] {
  for (let index = clause.first; index < at; index += 1)
    if (/^thank(?:s|ed|ing|ful)?$/u.test(scene.tokens[index]?.lower ?? ''))
      return partiesFrom(scene, index + 1, at).slice(0, 1)
  return []
}

function subjectsOfSentence(scene: Scene, clause: Clause): readonly Ref[] {
  for (const other of clausesOfSentence(scene, clause.sentence)) {
    if (other === clause || other.verb === null) continue
    const found = subjectOf(scene, other, other.verb)
    if (found.length > 0) return found
  }
  return []
}

function actorsBefore(scene: Scene, sentence: number): readonly Ref[] {
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index -= 1) {
    const clause = clausesOfSentence(scene, index)[0]
    const found = clause
      ? partiesIn(scene, { first: clause.first, last: clause.verb ?? clause.last })
      : []
    if (found.length > 0) return found
  }
  return []
}

/** For whom it is: "to X" and "for X" in its words or just behind, or whoever is given something. */
export function beneficiariesIn(
  scene: Scene,
  { span, promisors }: { span: Span; promisors: readonly Ref[] },
): readonly Ref[] {
  const last = tokenAt(scene.tokens, span.end - 1) + 1
  const words = scene.text.slice(span.start, span.end)
  if (
    /^send(?:s|ing)?\s+(?:\S+\s+){0,3}?(?:envoys?|delegations?|teams?|representatives|ministers?|officials|negotiators)\b/iu.test(
      words,
    )
  )
    return []
  const named = [...words.matchAll(/(?<![\p{L}])(?:to|for)\s+/giu)].flatMap((match) =>
    givenAt(scene, span.start + match.index + match[0].length, last),
  )
  const given = named.length > 0 ? named : givenTo(scene, span, last)
  return given.filter((ref) => !promisors.some((promisor) => isOneSide(promisor, ref))).slice(0, 3)
}

const isOneSide = (a: Ref, b: Ref): boolean =>
  (a.actor !== null && a.actor === b.actor) || (a.side !== null && a.side === b.side)

/** The first party listed, with those joined to it; what a place or a purpose names is none. */
function givenAt(scene: Scene, offset: number, last: number): readonly Ref[] {
  const first = tokenAt(scene.tokens, offset)
  const near = scene.analysis.mentions.find(
    ({ start }) => start >= offset && tokenAt(scene.tokens, start) - first <= 2,
  )
  if (!near || near.form === 'pronoun' || isAgainst(scene, near)) return []
  const own = partiesFrom(scene, first, last)
  return own.length > 0 ? own : refsWithin(scene.text, scene.analysis, near)
}

const AGAINST_BEFORE = new RegExp(
  `(?<![\\p{L}])${compilePhrase(AGAINST_WORDS)}\\s+(?:the\\s+)?$`,
  'iu',
)
const AGAINST_BEHIND = new RegExp(
  `^(?:['’]s?)?\\s+(?:[\\p{L}-]+\\s+)?${AGAINST_NOUNS}(?![\\p{L}])`,
  'iu',
)

/** "A defence against Russia", "since the Russian invasion": named as the danger, and given nothing. */
export function isAgainst({ text }: Scene, { start, end }: Span): boolean {
  return (
    AGAINST_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    AGAINST_BEHIND.test(text.slice(end, end + 60))
  )
}

/** "Provide the Ukrainian government with": the object right behind the verb. */
function givenTo(scene: Scene, span: Span, last: number): readonly Ref[] {
  const first = tokenAt(scene.tokens, span.start)
  const isGiving =
    /^(?:provide|give|send|grant|lend|supply|offer|support|assist|help|train|equip)(?:s|d|ed|ing)?$/u.test(
      scene.tokens[first]?.lower ?? '',
    )
  return isGiving ? partiesFrom(scene, first + 1, last).slice(0, 1) : []
}

/** What is undertaken in a clause, told from the clause's beginning, with those for whom it is. */
export function draftWithin(
  scene: Scene,
  told: Pick<CommitmentDraft, 'clause' | 'what' | 'promisors' | 'status' | 'rule'>,
): CommitmentDraft {
  const { clause, what, promisors } = told
  return {
    ...told,
    beneficiaries: beneficiariesIn(scene, { span: what, promisors }),
    span: { start: clause.start, end: what.end },
  }
}
