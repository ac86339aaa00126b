import type { Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { trimSpan, type Span } from '../model/spans.js'
import {
  COMING,
  GIVEN,
  MEASURE_NOUNS,
  MORE_WORDS,
  STANDING_BY,
} from '../lexicon/commitment-words.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { beneficiariesIn } from './commitment-parties.js'
import { partiesFrom } from './listed.js'
import { compilePhrase } from './patterns.js'
import { isTold, neighbourOf, tokenAt, type Scene } from './scene.js'
import { uniqueRefs } from './sides.js'
import { statementAround } from './standing.js'
import { subjectOf } from './subjects.js'
import { isUndertaken } from './undertaken-deeds.js'
import { NO_UNDERTAKING } from './undertakings.js'

const FUTURE =
  /(?<![\p{L}])(?:(?<will>will|shall|[’']ll)|would)(?:\s+(?:now|also|soon|\p{L}+ly))*(?=\s)/giu
const PASSIVE = new RegExp(
  `^\\s+be\\s+(?:\\p{L}+ly\\s+)?${compilePhrase(GIVEN)}(?![\\p{L}])(?<by>[^,;]*?\\sby\\s+(?=(?:the\\s+)?\\p{Lu}))?`,
  'u',
)
const COMES = new RegExp(`^\\s+${compilePhrase(COMING)}(?![\\p{L}])`, 'u')
const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all)'
/** What is promised to come: a number of it, the next of it, or things that are given. */
const THING = new RegExp(
  `^(?:that\\s+)?(?:(?:an?|the|some|at\\s+least|up\\s+to|about|around|over)\\s+)*(?:(?:${COUNT}|${MORE_WORDS}|first|second|third|next|rest|last|remaining|others?)(?![\\p{L}])[^,;]{0,60}|[^,;]{0,60}(?<![\\p{L}])${MEASURE_NOUNS})$`,
  'iu',
)
const PRONOUN = /^(?:that\s+)?(?:it|they|these|this)$/iu
const STANDS_BY = new RegExp(`(?<![\\p{L}])${compilePhrase(STANDING_BY)}(?![\\p{L}])`, 'iu')

/**
 * What a speaker says that his own side will do: "told her that Norway would provide", "three more will be supplied,
 * he said", "said that two more would follow". A future that is only asked about, or said of another side, is none.
 */
export function findReportedFutures(
  scene: Scene,
  statements: readonly Statement[],
): readonly CommitmentDraft[] {
  return scene.clauses.flatMap((clause) => {
    const speakers = speakersOf(scene, statements, clause)
    if (speakers.length === 0 || clause.isRelative || !isTold(scene, clause)) return []
    return [...scene.text.slice(clause.start, clause.end).matchAll(FUTURE)].flatMap((match) => {
      const start = clause.start + match.index
      const place = { clause, start, end: start + match[0].length, speakers }
      if (NO_UNDERTAKING.test(scene.text.slice(clause.start, start))) return []
      const draft =
        givenAt(scene, place) ??
        comingAt(scene, place) ??
        deedAt(scene, { ...place, isWill: match.groups?.['will'] !== undefined })
      return draft ? [draft] : []
    })
  })
}

/** Those of a known side whose words a clause is; "Norway's ambassador in Ankara, Jan Moe," by his office. */
function speakersOf(
  scene: Scene,
  statements: readonly Statement[],
  clause: Clause,
): readonly Ref[] {
  const speakers = statementAround(statements, clause)?.speakers ?? []
  const known = speakers.filter(({ side }) => side !== null)
  const before = neighbourOf(scene, clause, -1)
  if (known.length > 0 || speakers.length === 0 || !before) return known
  const named = subjectOf(scene, before, before.verb ?? before.last)
  return named.filter(({ side, actorKind }) => side !== null && actorKind === 'office')
}

interface Place extends Span {
  readonly clause: Clause
  /** Those whose words they are, of a known side. */
  readonly speakers: readonly Ref[]
}

/** "Three more systems will be supplied by Norway": those who supply, else the speaker's side. */
function givenAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, start, end, speakers } = place
  const passive = PASSIVE.exec(scene.text.slice(end, clause.end))
  const isThing =
    start > clause.start && subjectOf(scene, clause, verbOf(scene, place)).length === 0
  if (!passive || !isThing) return null
  const by = passive.groups?.['by']
  const givers =
    by === undefined
      ? []
      : partiesFrom(scene, tokenAt(scene.tokens, end + passive[0].length), clause.last)
  const promisors = by === undefined ? speakers : givers.filter(({ side }) => side !== null)
  return wholeClause(scene, place, { promisors, rule: 'commitment/will-be-given' })
}

/** "Three more would follow in 2023"; "it" where the speaker stands by what was promised. */
function comingAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, start, end, speakers } = place
  if (!COMES.test(scene.text.slice(end, clause.end))) return null
  const subject = scene.text.slice(clause.start, start).trim()
  const before = neighbourOf(scene, clause, -1)
  const isStoodBy =
    PRONOUN.test(subject) &&
    before !== null &&
    STANDS_BY.test(scene.text.slice(before.start, before.end))
  const isThing = THING.test(subject) && subjectOf(scene, clause, verbOf(scene, place)).length === 0
  return isThing || isStoodBy
    ? wholeClause(scene, place, { promisors: speakers, rule: 'commitment/will-come' })
    : null
}

/** What is told by the whole clause; none where those who would give are those who get. */
function wholeClause(
  scene: Scene,
  { clause }: Place,
  { promisors, rule }: Pick<CommitmentDraft, 'promisors' | 'rule'>,
): CommitmentDraft | null {
  const what = trimSpan(scene.text, clause)
  if (!what || promisors.length === 0) return null
  const beneficiaries = beneficiariesIn(scene, { span: what, promisors: [] })
  const isOwn = beneficiaries.some(({ side }) => promisors.some((each) => each.side === side))
  return isOwn
    ? null
    : {
        promisors: uniqueRefs(promisors),
        beneficiaries,
        what,
        span: what,
        clause,
        status: 'promised',
        rule,
      }
}

/** "Told her that Norway would provide two ships", "we will provide": the speaker's own side. */
function deedAt(scene: Scene, place: Place & { isWill: boolean }): CommitmentDraft | null {
  const { clause, start, end, speakers, isWill } = place
  const at = tokenAt(scene.tokens, end)
  const isWe = /^(?:and\s+)?(?:we|i)$/iu.test(scene.text.slice(clause.start, start).trim())
  if (isWill !== isWe || !isUndertaken(scene, clause, at)) return null
  const promisors = isWe ? speakers : ownSubject(scene, place)
  const what = trimSpan(scene.text, { start: scene.tokens[at]?.start ?? end, end: clause.end })
  if (!what || promisors.length === 0) return null
  return {
    promisors,
    beneficiaries: beneficiariesIn(scene, { span: what, promisors }),
    what,
    span: { start: clause.start, end: clause.end },
    clause,
    status: isBegun(scene.text.slice(what.start, what.end)) ? 'begun' : 'promised',
    rule: 'commitment/said-would',
  }
}

/** The subject, where it is the speaker or of his side. */
function ownSubject(scene: Scene, place: Place): readonly Ref[] {
  const subject = subjectOf(scene, place.clause, verbOf(scene, place))
  return subject.every(({ actor, side }) =>
    place.speakers.some(
      (speaker) => speaker.side === side || (actor !== null && speaker.actor === actor),
    ),
  )
    ? subject
    : []
}

const verbOf = ({ tokens }: Scene, { start }: Span): number => tokenAt(tokens, start)

const isBegun = (words: string): boolean =>
  /^(?:continue|(?:go|carry|keep)(?:\s+on)?\s+\p{L}+ing)\b/iu.test(words)
