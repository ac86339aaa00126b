import { COMING, GIVEN } from '../lexicon/commitment-words.js'
import type { Ref } from '../model/actors.js'
import { trimSpan, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { agentsAround, draftWithin } from './commitment-parties.js'
import { partiesIn } from './participants.js'
import { compilePhrase } from './patterns.js'
import { clausesOfSentence, isTold, tokenAt, type Scene } from './scene.js'
import { isWithoutSide } from './sides.js'
import { isUndertaken } from './undertaken-deeds.js'

const TO = /(?<=\S\s)to\s+(?=\p{Ll})/gu
const COMES = new RegExp(`^${compilePhrase(COMING)}(?![\\p{L}])`, 'u')
const SHALL = new RegExp(
  `(?<![\\p{L}])shall\\s+be\\s+(?:\\p{L}+ly\\s+)?${compilePhrase(GIVEN)}(?![\\p{L}])`,
  'u',
)
/** What more there is to come: "three more to follow". */
const MORE =
  /^(?:an?other\s+)?(?:\d+|two|three|four|five|six|ten|dozens|hundreds|thousands|more|others|the\s+rest)(?:\s+(?:more|others|further))?(?:\s+[\p{L}-]+){0,3}$/iu

/** What a headline or the terms of a text announce: "Tanzania to free 43 fishermen", "A hotline shall be opened". */
export function findAnnounced(scene: Scene): readonly CommitmentDraft[] {
  return scene.clauses.flatMap((clause) => {
    if (!isTold(scene, clause)) return []
    const draft = clause.verb === null ? inHeadline(scene, clause) : inTerms(scene, clause)
    return draft ? [draft] : []
  })
}

/** "Tanzania to release 43 fishermen": nothing but who will, and then what. */
function inHeadline(scene: Scene, clause: Clause): CommitmentDraft | null {
  const words = scene.text.slice(clause.start, clause.end)
  for (const { index } of words.matchAll(TO)) {
    const to = tokenAt(scene.tokens, clause.start + index)
    const doers = namedAlone(scene, { first: clause.first, last: to })
    const isDone = doers.length > 0 && isUndertaken(scene, clause, to + 1)
    const isMore =
      MORE.test(words.slice(0, index).trim()) &&
      COMES.test(words.slice(index).replace(/^to\s+/u, ''))
    const promisors = isMore ? othersIn(scene, clause) : isDone ? doers : []
    const start = isMore ? clause.start : scene.tokens[to + 1]?.start
    const what = start === undefined ? null : trimSpan(scene.text, { start, end: clause.end })
    if (what && promisors.length > 0)
      return draftWithin(scene, {
        clause,
        what,
        promisors,
        status: 'promised',
        rule: 'commitment/headline-to',
      })
  }
  return null
}

/** The parties of a run in which nobody and nothing else stands. */
function namedAlone(
  scene: Scene,
  { first, last }: { first: number; last: number },
): readonly Ref[] {
  for (let at = first; at < last; at += 1) {
    const token = scene.tokens[at]
    const isMark = /^(?:,|and|&|the)$/iu.test(token?.value ?? '')
    if (!scene.isNamed[at] && !isMark) return []
  }
  return partiesIn(scene, { first, last }).filter((ref) => !isWithoutSide(ref))
}

/** Those who act in the rest of the sentence. */
function othersIn(scene: Scene, clause: Clause): readonly Ref[] {
  return clausesOfSentence(scene, clause.sentence)
    .filter((other) => other !== clause)
    .flatMap((other) => partiesIn(scene, { first: other.first, last: other.verb ?? other.last }))
    .slice(0, 1)
}

/** "A direct line shall be opened between the three commands": owed by those whose terms they are. */
function inTerms(scene: Scene, clause: Clause): CommitmentDraft | null {
  const shall = SHALL.exec(scene.text.slice(clause.start, clause.end))
  if (!shall) return null
  const what = trimSpan(scene.text, clause)
  const noun: Span = { start: clause.start + shall.index, end: clause.end }
  const promisors = agentsAround(scene, clause, noun)
  return what && promisors.length > 0
    ? draftWithin(scene, {
        clause,
        what,
        promisors,
        status: 'promised',
        rule: 'commitment/shall-be',
      })
    : null
}
