import {
  COUNTED_AGAIN,
  FIGURE_NOUNS,
  FREED,
  GUESSED_BEFORE,
  HANDOVER,
  POINTING_CLAUSES,
  POINTING_PREDICATES,
  POINTING_VERBS,
  VERDICTS,
  type PointingClause,
  type PointingVerb,
} from '../lexicon/pointing-words.js'
import type { VerbForm } from '../language/inflection.js'
import type { FulfilmentKind } from '../model/account.js'
import { isOverlapping, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { numberOf, type Antecedent } from './fulfilment-antecedents.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { verbFormsOf } from './fulfilment-forms.js'
import { onlyOneFor, type Going } from './fulfilment-resolution.js'
import { pointerIn, type Pointer } from './fulfilment-subjects.js'
import { isAsserted, tellingOf, type Telling } from './fulfilment-tense.js'
import { neighbourOf, type Scene } from './scene.js'

/**
 * What a text tells with words that only go back to what it said before: "one arrived in April", "they did not", "that
 * has been done". Each names the only undertaking that it can be; where there could be two it is left unread.
 */
export function findPointing(
  scene: Scene,
  antecedents: readonly Antecedent[],
  taken: readonly FulfilmentDraft[],
): readonly FulfilmentDraft[] {
  if (antecedents.length === 0) return []
  const known = [...antecedents]
  const found: FulfilmentDraft[] = []
  for (const clause of scene.clauses) {
    if (scene.analysis.sentences[clause.sentence]?.block === 'headline') continue
    const read = readClause(scene, clause, known)
    if (!read || taken.some(({ span }) => isOverlapping(span, read.draft.span))) continue
    found.push(read.draft)
    known.push({
      ...read.goesBackTo,
      span: read.draft.span,
      sentence: clause.sentence,
      came: read.draft.kind,
    })
  }
  return found
}

interface Read {
  readonly draft: FulfilmentDraft
  readonly goesBackTo: Antecedent
}

type Reader = (scene: Scene, clause: Clause, known: readonly Antecedent[]) => Read | null

function readClause(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  if (!known.some(({ sentence }) => sentence <= clause.sentence && clause.sentence - sentence <= 6))
    return null
  for (const read of READERS) {
    const found = read(scene, clause, known)
    if (found) return found
  }
  return null
}

interface Told {
  readonly kind: FulfilmentKind
  readonly rule: string
  readonly span: Span
}

function readFrom(clause: Clause, antecedent: Antecedent, { kind, rule, span }: Told): Read {
  const { by, to, agreement, what } = antecedent
  const draft = { kind, by, to, agreement, what, span, clause, rule, antecedent: antecedent.span }
  return { draft, goesBackTo: antecedent }
}

const wholeOf = ({ start, end }: Clause): Span => ({ start, end })

/** "They did not", "that has been done". */
function deedAgain(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  const words = scene.text.slice(clause.start, clause.end)
  for (const row of POINTING_CLAUSES) {
    const match = row.pattern.exec(words)
    if (!match || !isAsserted(scene, clause) || isFollowedOn(scene, clause)) continue
    const who = match.groups?.who ?? null
    const back = onlyOneFor(scene, known, { clause, kind: 'deed', isTight: row.isTight, who })
    const kind = back && kindOfTurn(row, back.promise)
    return kind
      ? readFrom(clause, back.promise, { kind, rule: row.id, span: wholeOf(clause) })
      : null
  }
  return null
}

/** "They did not say": what looks whole goes on. */
function isFollowedOn({ tokens }: Scene, { last }: Clause): boolean {
  const next = tokens[last]
  return next !== undefined && next.tag !== 'PUNCT' && next.tag !== 'CCONJ' && next.tag !== 'SCONJ'
}

const TURNS: Readonly<Record<PointingClause['turn'], FulfilmentKind>> = {
  done: 'delivered',
  undone: 'broken',
  'not-yet': 'delayed',
}

/** Of what was not to be done it is left open. */
function kindOfTurn({ turn }: PointingClause, { isNegative }: Antecedent): FulfilmentKind | null {
  return isNegative ? null : TURNS[turn]
}

interface Verb {
  readonly row: PointingVerb
  readonly form: VerbForm
  readonly rest: readonly string[]
}

const VERBS = new Map<string, Verb[]>()
for (const row of POINTING_VERBS)
  for (const phrase of row.verbs) {
    const [verb = '', ...rest] = phrase.split(' ')
    for (const [word, form] of verbFormsOf(verb))
      VERBS.set(word, [...(VERBS.get(word) ?? []), { row, form, rest }])
  }

/** "Two have come", "it has been handed over", "the other three have still to be built". */
function thingAgain(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  if (!isAsserted(scene, clause)) return null
  const pointer = pointerIn(scene, clause, known)
  if (pointer)
    return (
      byVerb(scene, { clause, pointer, known }) ?? byPredicate(scene, { clause, pointer, known })
    )
  const going = pointerGoingOn(scene, clause, known)
  return going && byPredicate(scene, { clause, pointer: going, known })
}

/** "The last is being fitted out and will not be ready": the subject of the clause before. */
function pointerGoingOn(
  scene: Scene,
  clause: Clause,
  known: readonly Antecedent[],
): Pointer | null {
  const before = clause.isShared ? neighbourOf(scene, clause, -1) : null
  const pointer = before && pointerIn(scene, before, known)
  return pointer && { ...pointer, start: clause.start, next: clause.first }
}

interface Pointing {
  readonly clause: Clause
  readonly pointer: Pointer
  readonly known: readonly Antecedent[]
}

const MOST_AUXILIARIES = 6

function byVerb(scene: Scene, { clause, pointer, known }: Pointing): Read | null {
  const { tokens } = scene
  for (
    let at = pointer.next;
    at < Math.min(clause.last, pointer.next + MOST_AUXILIARIES);
    at += 1
  ) {
    const token = tokens[at]
    if (!token || !/^(?:VERB|AUX|ADV|PART)$/u.test(token.tag)) return null
    for (const verb of verbsAt(scene, at)) {
      const telling = tellingOf(scene, { clause, at, form: verb.form })
      if (
        !telling ||
        telling.voice !== verb.row.voice ||
        isOtherwise(scene, clause, at + verb.rest.length)
      )
        continue
      if (pointer.isPronoun && !verb.row.takesPronoun && !isPlain(scene, clause, at)) continue
      const going: Going = { clause, kind: 'thing', pointer, isFreed: verb.row.id === FREED }
      const antecedent = onlyOneFor(scene, known, going)?.promise
      const kind = antecedent && kindOfCome(pointer, telling, antecedent)
      const end = tokens[at + verb.rest.length]?.end ?? clause.end
      if (antecedent && kind)
        return readFrom(clause, antecedent, {
          kind,
          rule: verb.row.id,
          span: { start: pointer.start, end: endWithMore(scene, clause, end) },
        })
    }
  }
  return null
}

/** "One came to blows", "two followed the president", "they arrived and met": said of something else, or of people. */
function isOtherwise(scene: Scene, clause: Clause, at: number): boolean {
  const next = scene.tokens[at + 1]
  const isObject =
    at + 1 < clause.last &&
    /^(?:DET|PRON|PROPN|NOUN)$/u.test(next?.tag ?? '') &&
    !scene.analysis.dates.some((date) => next !== undefined && isOverlapping(date, next))
  const sentence = scene.analysis.sentences[clause.sentence]
  return (
    isObject ||
    ELSEWHERE.test(next?.lower ?? '') ||
    OF_PEOPLE.test(scene.text.slice(clause.end, sentence?.end ?? clause.end))
  )
}

const ELSEWHERE =
  /^(?:to|under|into|out|up|down|across|close|as|with|from|forward|back|for|through|over|near|first|second|third|last)$/u
const OF_PEOPLE =
  /^\s*,?\s*(?:and|to|where\s+they)\s+(?:then\s+)?(?:met|meet|said|say|told|spoke|speak|held|hold|visited|visit|signed|sign|discussed|discuss|attend|attended)(?![\p{L}])/iu

/** "It never came", "they came": nothing else is said of it. */
const isPlain = ({ tokens }: Scene, { last }: Clause, at: number): boolean =>
  tokens[at - 1]?.lower === 'never' || (at + 1 === last && tokens[at - 1]?.lower === 'they')

function verbsAt({ tokens }: Scene, at: number): readonly Verb[] {
  const verbs = VERBS.get(tokens[at]?.lower ?? '') ?? []
  return verbs.filter(({ rest }) =>
    rest.every((word, step) => tokens[at + 1 + step]?.lower === word),
  )
}

/** "One came in April, one in late October": both belong to it. */
function endWithMore(scene: Scene, clause: Clause, end: number): number {
  const behind = scene.text.slice(end, clause.end)
  return MORE.test(behind) ? clause.end : end
}

const MORE =
  /,\s+(?:and\s+)?(?:one|two|another|a\s+second|the\s+(?:second|third|other))\s+(?:in|on|last|this)\s+/iu

/** Of how many: all of what was promised is delivered, a part is begun; what has not come is late. */
function kindOfCome(
  pointer: Pointer,
  telling: Telling,
  antecedent: Antecedent,
): FulfilmentKind | null {
  const isNot = telling.isNegated || pointer.share === 'none'
  const isPart = isPartOf(pointer, antecedent)
  if (isNot) {
    const isOver =
      telling.aspect === 'done' &&
      antecedent.hasDeadline &&
      !telling.isPending &&
      !antecedent.isOffered
    return isOver && !isPart ? 'broken' : 'delayed'
  }
  if (telling.isDenied || telling.aspect === 'stopped' || telling.aspect === 'present') return null
  return isPart || telling.aspect !== 'done' ? 'begun' : 'delivered'
}

/** "Two" of four, "the first"; what is left of it is all of it, when the rest came before. */
function isPartOf({ share, number, of }: Pointer, { thing }: Antecedent): boolean {
  if (share === 'rest' || share === 'all' || share === 'none')
    return number !== null && (of ?? thing?.count ?? number) > number && share === 'all'
  const whole = of ?? thing?.count ?? null
  return !(share === 'some' && number !== null && whole !== null && number >= whole)
}

function byPredicate(scene: Scene, { clause, pointer, known }: Pointing): Read | null {
  const start = scene.tokens[pointer.next]?.start ?? clause.end
  const words = scene.text.slice(start, clause.end)
  for (const row of POINTING_PREDICATES) {
    const match = row.pattern.exec(words)
    if (!match || (row.isForetold && isGuessed(scene, clause))) continue
    const antecedent = onlyOneFor(scene, known, {
      clause,
      kind: 'thing',
      pointer,
      isFreed: false,
    })?.promise
    if (!antecedent) return null
    const kind = kindOfPredicate(row.kind, pointer, antecedent)
    const span = { start: pointer.start, end: start + match[0].length }
    return kind && readFrom(clause, antecedent, { kind, rule: row.id, span })
  }
  return null
}

function kindOfPredicate(
  kind: FulfilmentKind,
  pointer: Pointer,
  antecedent: Antecedent,
): FulfilmentKind | null {
  if (kind !== 'delivered') return pointer.share === 'none' ? null : kind
  if (pointer.share === 'none') return 'delayed'
  return isPartOf(pointer, antecedent) ? 'begun' : 'delivered'
}

function isGuessed(scene: Scene, clause: Clause): boolean {
  const before = neighbourOf(scene, clause, -1)
  return before !== null && GUESSED_BEFORE.test(scene.text.slice(before.start, clause.start))
}

const NOT_REACHED =
  /^(?:(?:would|will|could|can)\s*(?:not|n['’]t)\s+(?:now\s+)?be|was\s+not|were\s+not|has\s+not\s+been|had\s+not\s+been|was\s+never|is\s+not\s+going\s+to\s+be)\s+(?:reached|met|kept|hit|achieved)(?![\p{L}])|^(?:was|has\s+been|had\s+been|is\s+going\s+to\s+be|will\s+be|would\s+be)\s+missed(?![\p{L}])/iu

/** "The figure would not be reached". */
function figureAgain(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  const { tokens, text } = scene
  const [article, noun] = [tokens[clause.first], tokens[clause.first + 1]]
  if (!/^(?:the|that|this)$/u.test(article?.lower ?? '') || !FIGURE_NOUNS.test(noun?.lower ?? ''))
    return null
  const start = tokens[clause.first + 2]?.start ?? clause.end
  const match = NOT_REACHED.exec(text.slice(start, clause.end))
  if (!match || !isAsserted(scene, clause) || isGuessed(scene, clause)) return null
  const antecedent = onlyOneFor(scene, known, { clause, kind: 'figure' })?.promise ?? null
  return (
    antecedent &&
    readFrom(clause, antecedent, {
      kind: 'delayed',
      rule: 'fulfilment/figure-missed',
      span: { start: clause.start, end: start + match[0].length },
    })
  )
}

/** "The ministry put the number at 18", behind what came. */
function numberAgain(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  const match = COUNTED_AGAIN.exec(scene.text.slice(clause.start, clause.end))
  const number = numberOf(match?.groups?.number ?? '')
  if (!match || number === null || !isAsserted(scene, clause)) return null
  const back = onlyOneFor(scene, known, { clause, kind: 'number' })
  if (!back || !/^(?:begun|delivered)$/u.test(back.last.came ?? '')) return null
  const promised = back.promise.thing?.count ?? number
  return readFrom(clause, back.promise, {
    kind: number < promised ? 'begun' : 'delivered',
    rule: 'fulfilment/counted-again',
    span: wholeOf(clause),
  })
}

/** "The handover took place on Tuesday", behind what came. */
function handoverAgain(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  const match = HANDOVER.exec(scene.text.slice(clause.start, clause.end))
  if (!match || !isAsserted(scene, clause)) return null
  const back = onlyOneFor(scene, known, { clause, kind: 'handover' })
  return (
    back &&
    back.last.came &&
    readFrom(clause, back.promise, {
      kind: back.last.came,
      rule: 'fulfilment/handed-over-then',
      span: { start: clause.start, end: clause.start + match[0].length },
    })
  )
}

/** "Promised, repeated, kept." */
function verdictAgain(scene: Scene, clause: Clause, known: readonly Antecedent[]): Read | null {
  const sentence = scene.analysis.sentences[clause.sentence]
  const whole = sentence ? scene.text.slice(sentence.start, sentence.end).trim() : ''
  const row = sentence && VERDICTS.find(({ pattern }) => pattern.test(whole))
  if (!row || !sentence || clause !== scene.bySentence[clause.sentence]?.[0]) return null
  const antecedent = onlyOneFor(scene, known, { clause, kind: 'verdict' })?.promise ?? null
  return (
    antecedent &&
    readFrom(clause, antecedent, {
      kind: row.kind,
      rule: row.id,
      span: { start: sentence.start, end: sentence.end },
    })
  )
}

const READERS: readonly Reader[] = [
  verdictAgain,
  deedAgain,
  figureAgain,
  numberAgain,
  handoverAgain,
  thingAgain,
]
