import type { Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import { trimSpan, type Span } from '../model/spans.js'
import { formsOf } from '../language/inflection.js'
import {
  COMING,
  GIVEN,
  LEFT_UNDONE,
  MEASURE_NOUNS,
  MORE_WORDS,
  SAID_DEEDS,
  STANDING_BY,
  TAKING_PLACE,
  WILL_GET,
} from '../lexicon/commitment-words.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { beneficiariesIn } from './commitment-parties.js'
import { partiesFrom } from './listed.js'
import { compilePhrase, LY_ADVERB } from './patterns.js'
import { isTold, neighbourOf, tokenAt, type Scene } from './scene.js'
import { isWithoutSide, uniqueRefs } from './sides.js'
import { statementAround } from './standing.js'
import { subjectOf } from './subjects.js'
import { isUndertaken } from './undertaken-deeds.js'
import { isOfDoer, NO_UNDERTAKING, WHETHER } from './undertakings.js'

const FUTURE = new RegExp(
  `(?<![\\p{L}])(?:will|shall|[’']ll|would|(?:is|are|am|[’']s|[’']re|[’']m)\\s+going\\s+to|(?:is|are)\\s+to)(?:\\s+(?:now|also|soon|${LY_ADVERB}))*(?=\\s)`,
  'giu',
)
const PASSIVE = new RegExp(
  `^\\s+be\\s+(?:\\p{L}+ly\\s+)?${compilePhrase(GIVEN)}(?![\\p{L}])(?<by>[^,;]*?\\sby\\s+(?=(?:the\\s+)?\\p{Lu}))?`,
  'u',
)
const COMES = new RegExp(`^\\s+${compilePhrase(COMING)}(?![\\p{L}])`, 'u')
const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all)'
/** What is promised to come: a number of it, the next of it, or things that are given. */
const THING = new RegExp(
  `^(?:that\\s+)?(?:(?:an?|the|some|at\\s+least|up\\s+to|about|around|over)\\s+)*(?:(?:${COUNT}|${MORE_WORDS}|first|second|third|next|rest|last|remaining|others?|(?:whole|full|entire)\\s+(?:amount|sum|quantity|number))(?![\\p{L}])[^,;]{0,60}|[^,;]{0,60}(?<![\\p{L}])${MEASURE_NOUNS})$`,
  'iu',
)
const GETTING = new RegExp(`^\\s+${compilePhrase(WILL_GET)}(?![\\p{L}])`, 'iu')
const UNDONE = new RegExp(`^\\s+${compilePhrase(LEFT_UNDONE)}(?![\\p{L}])`, 'iu')
const THERE = new RegExp(`^\\s+be\\s+${compilePhrase(TAKING_PLACE)}(?![\\p{L}])`, 'iu')
const SAID = new Set(SAID_DEEDS.flatMap((deed) => [...formsOf(deed).keys()]))
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
      const before = scene.text.slice(clause.start, start)
      if (NO_UNDERTAKING.test(before) || WHETHER.test(before)) return []
      const draft =
        undoneAt(scene, place) ??
        givenAt(scene, place) ??
        comingAt(scene, place) ??
        gettingAt(scene, place) ??
        deedAt(scene, place)
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
  const said = statementAround(statements, clause)
  if (said === null) return ownVoice(scene, clause)
  const { speakers } = said
  const known = speakers.filter(({ side }) => side !== null)
  if (known.length > 0 || speakers.length === 0) return known
  const before = neighbourOf(scene, clause, -1)
  const named = before ? subjectOf(scene, before, before.verb ?? before.last) : []
  const offices = named.filter(({ side, actorKind }) => side !== null && actorKind === 'office')
  // Whoever answers in a side's own briefing answers for it.
  return offices.length > 0 || scene.article.kind !== 'briefing' ? offices : ownVoice(scene, clause)
}

/** A side's own text speaks for it, where it says that nobody said so: the side, by who is named for it last. */
function ownVoice({ article, analysis, text, mentions }: Scene, { end }: Clause): readonly Ref[] {
  const { kind, side } = article
  if (side === null || (kind !== 'official' && kind !== 'briefing')) return []
  const sides = new Map(analysis.actors.map((actor) => [actor.id, actor.side]))
  const own = mentions.filter(
    ({ actor, form }) => form !== 'pronoun' && sides.get(actor) === side.state,
  )
  const last = own.findLast((mention) => mention.start < end) ?? own[0]
  return last ? [refOf(text, analysis, last)] : []
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
  const behind = end + passive[0].length
  // "Cut by June": no giver, but a day.
  const isDay = scene.analysis.dates.some((date) => Math.abs(date.start - behind) < 4)
  const givers =
    by === undefined || isDay
      ? speakers
      : partiesFrom(scene, tokenAt(scene.tokens, behind), clause.last)
  const promisors = givers.filter(({ side }) => side !== null)
  return wholeClause(scene, place, { promisors, rule: 'commitment/will-be-given' })
}

/** "Three more would follow in 2023"; "it" where the speaker stands by what was promised. */
function comingAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, start, end, speakers } = place
  const subject = scene.text.slice(clause.start, start).trim()
  const words = scene.text.slice(end, clause.end)
  if (/^(?:that\s+)?there$/iu.test(subject) && THERE.test(words))
    return wholeClause(scene, place, { promisors: speakers, rule: 'commitment/there-will-be' })
  if (!COMES.test(words)) return null
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

/** "Turkey will have the keys by June", in a Norwegian mouth: what one side says that another will get. */
function gettingAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, start, end, speakers } = place
  const getting = GETTING.exec(scene.text.slice(end, clause.end))
  if (!getting || speakers.some(isWithoutSide)) return null
  const getters = subjectOf(scene, clause, verbOf(scene, place))
  const isOther =
    getters.length > 0 &&
    getters.every(({ side }) => side !== null && speakers.every((speaker) => speaker.side !== side))
  const what = trimSpan(scene.text, { start: clause.start, end: clause.end })
  if (!what || !isOther || start <= clause.start) return null
  return {
    promisors: uniqueRefs(speakers),
    beneficiaries: getters,
    what,
    span: what,
    clause,
    status: 'promised',
    rule: 'commitment/will-get',
  }
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

/** "Germany would never recognise it", "water will never be used as a weapon": what the speaker's side will not do. */
function undoneAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, end, speakers } = place
  const undone = UNDONE.exec(scene.text.slice(end, clause.end))
  if (!undone) return null
  const isPassive = /\sbe\s/u.test(undone[0]) && !/\sfirst/u.test(undone[0])
  const promisors = isPassive ? speakers : doersOf(scene, place)
  return wholeClause(scene, place, { promisors, rule: 'commitment/never' })
}

/** Those who speak, where they say "we"; else the subject, where it is of their side. */
function doersOf(scene: Scene, place: Place): readonly Ref[] {
  const { clause, start, speakers } = place
  const subject = scene.text.slice(clause.start, start).trim()
  if (OTHERS.test(subject)) return []
  return WE.test(subject) || OWN_COUNTRY.test(subject) ? speakers : ownSubject(scene, place)
}

/** "We", also behind another clause: "If that happens, we". */
const WE = /(?:^|,\s*|(?<![\p{L}])(?:and|but|so|that|now|then)\s+)(?:we|i)$/iu
const OTHERS =
  /^(?:that\s+)?(?:others?|some|many|most|everyone|everybody|nobody|no\s+one|people)$/iu
const OWN_COUNTRY =
  /^(?:that\s+)?(?:his|her|its|their|our|my)\s+(?:own\s+)?(?:country|government|nation|people|administration)$/iu

/** "Told her that Norway would provide two ships", "we will provide": the speaker's own side. */
function deedAt(scene: Scene, place: Place): CommitmentDraft | null {
  const { clause, end } = place
  const at = tokenAt(scene.tokens, end)
  const deed = scene.tokens[at]
  if (!deed || !(isUndertaken(scene, clause, at) || SAID.has(deed.lower))) return null
  if (!isOfDoer(scene, place)) return null
  const promisors = doersOf(scene, place)
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

/** The subject, where it is the speaker or of his side; of "the president" in his spokesman's mouth, the spokesman's. */
function ownSubject(scene: Scene, place: Place): readonly Ref[] {
  const { speakers } = place
  const subject = subjectOf(scene, place.clause, verbOf(scene, place))
  const isHouse = subject.some(({ side, actorKind }) => side === null && actorKind === 'office')
  if (isHouse && subject.length === 1) return speakers
  return subject.every(({ actor, side }) =>
    speakers.some(
      (speaker) => speaker.side === side || (actor !== null && speaker.actor === actor),
    ),
  )
    ? subject
    : []
}

const verbOf = ({ tokens }: Scene, { start }: Span): number => tokenAt(tokens, start)

const isBegun = (words: string): boolean =>
  /^(?:continue|(?:go|carry|keep)(?:\s+on)?\s+\p{L}+ing)\b/iu.test(words)
