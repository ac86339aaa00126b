import { THING_NOUNS } from '../lexicon/fulfilment-words.js'
import { NUMBER_WORDS } from '../lexicon/number-words.js'
import type { Ref } from '../model/actors.js'
import type { Analysis, Token } from '../model/analysis.js'
import { isOverlapping, textOf, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { isSameHead, numberOf, type Antecedent } from './fulfilment-antecedents.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { isNamedBy, type Pointer } from './fulfilment-subjects.js'
import { mentionsIn, type Scene } from './scene.js'

/** Words that go back to an undertaking, by what they are. */
export type Going =
  | {
      readonly clause: Clause
      readonly kind: 'deed'
      readonly isTight: boolean
      readonly who: string | null
    }
  | {
      readonly clause: Clause
      readonly kind: 'thing'
      readonly pointer: Pointer
      readonly isFreed: boolean
    }
  | { readonly clause: Clause; readonly kind: 'figure' | 'number' | 'verdict' | 'handover' }

/** An undertaking that words go back to. */
export interface Resolved {
  /** The last place that tells of it. */
  readonly last: Antecedent
  /** The last place that promises it; what came of it where the text promises nothing. */
  readonly promise: Antecedent
}

/** The undertaking of the sentences before that words go back to, where it is the only one that it can be. */
export function onlyOneFor(
  scene: Scene,
  known: readonly Antecedent[],
  going: Going,
): Resolved | null {
  const near = nearestOf(
    known.filter((each) => isNear(each, going)),
    going,
  )
  const fitting = mostLikely(
    near.filter((each) => isFit(scene, each, going)),
    known,
    going,
  )
  const [first] = fitting
  if (!first || fitting.some(({ undertaking }) => undertaking !== first.undertaking)) return null
  const last = fitting.at(-1) ?? first
  if (isGeneral(going) && near.some(({ undertaking }) => undertaking !== first.undertaking))
    return null
  if (isContested(scene, last, going)) return null
  const own = known.filter(
    ({ undertaking, came }) => undertaking === first.undertaking && came === null,
  )
  return { last, promise: own.findLast(({ span }) => span.end <= going.clause.start) ?? first }
}

/** What the same sentence names, else what has not all come by then. */
function mostLikely(
  fitting: readonly Antecedent[],
  known: readonly Antecedent[],
  { clause }: Going,
): readonly Antecedent[] {
  const here = fitting.filter(({ sentence }) => sentence === clause.sentence)
  if (here.length > 0) return here
  const settled = new Set(
    known
      .filter(
        ({ came, span }) => span.end <= clause.start && /^(?:delivered|kept)$/u.test(came ?? ''),
      )
      .map(({ undertaking }) => undertaking),
  )
  const open = fitting.filter(({ undertaking }) => !settled.has(undertaking))
  return open.length > 0 ? open : fitting
}

/** Words that could go back to anything go back to the last sentence that promises something. */
function nearestOf(near: readonly Antecedent[], going: Going): readonly Antecedent[] {
  if (!isGeneral(going)) return near
  const told = going.kind === 'deed' ? near.filter(({ came }) => came === null) : near
  const nearest = Math.max(...told.map(({ sentence }) => sentence))
  return told.filter(({ sentence }) => sentence === nearest)
}

/** Words that could go back to anything promised. */
function isGeneral({ kind }: Going): boolean {
  return kind === 'deed' || kind === 'verdict' || kind === 'figure' || kind === 'number'
}

/** In how many sentences before it may stand. */
function reachOf(going: Going): number {
  switch (going.kind) {
    case 'deed':
      return going.isTight ? 1 : 2
    case 'thing':
      return reachOfPointer(going.pointer)
    case 'number':
      return 1
    case 'figure':
    case 'verdict':
      return 2
    case 'handover':
      return 4
  }
}

function reachOfPointer({ of, noun, isPronoun }: Pointer): number {
  if (noun !== null || of !== null) return 5
  return isPronoun ? 1 : 2
}

function isNear({ span, sentence }: Antecedent, going: Going): boolean {
  const distance = going.clause.sentence - sentence
  return span.end <= going.clause.start && distance <= reachOf(going)
}

function isFit(scene: Scene, antecedent: Antecedent, going: Going): boolean {
  switch (going.kind) {
    case 'deed':
      return isFitForDeed(scene, antecedent, going)
    case 'thing':
      return isFitForThing(antecedent, going)
    case 'figure':
      return (
        antecedent.came === null && (antecedent.hasDeadline || (antecedent.thing?.count ?? 0) > 1)
      )
    case 'number':
      return antecedent.thing !== null
    case 'verdict':
      return true
    case 'handover':
      return /^(?:begun|delivered)$/u.test(antecedent.came ?? '')
  }
}

type DeedGoing = Extract<Going, { readonly kind: 'deed' }>

function isFitForDeed(
  scene: Scene,
  antecedent: Antecedent,
  { clause, isTight, who }: DeedGoing,
): boolean {
  if (antecedent.came !== null || antecedent.isOffered) return false
  if (isTight && !isLastSaid(scene, antecedent, clause)) return false
  return who === null || isWho(scene, antecedent, { clause, who })
}

/** Nothing but who said it stands behind the promise in its sentence. */
function isLastSaid(
  { text, analysis }: Scene,
  { span, sentence }: Antecedent,
  clause: Clause,
): boolean {
  const end =
    sentence === clause.sentence ? clause.start : (analysis.sentences[sentence]?.end ?? span.end)
  const behind = text.slice(span.end, end)
  return (
    !/(?<![\p{L}])(?:is|are|was|were|had|has|have|did|does)(?![\p{L}])/iu.test(behind) &&
    (behind.match(/[\p{L}]+/gu) ?? []).length <= 10
  )
}

/** "They", "it": whoever promised, or what was to come; a name must be the promisor's. */
function isWho(
  scene: Scene,
  { by }: Antecedent,
  { clause, who }: { readonly clause: Clause; readonly who: string },
): boolean {
  if (/^(?:they|it|he|she|we|both|all)$/iu.test(who)) return true
  const named = mentionsIn(scene, { start: clause.start, end: clause.start + who.length })
  return named.some(({ actor }) => by.some((ref) => isOf(ref, actor)))
}

const isOf = ({ actor, side }: Ref, key: string): boolean =>
  actor === key || (side !== null && key === `state:${side}`)

type ThingGoing = Extract<Going, { readonly kind: 'thing' }>

function isFitForThing(
  { thing, isNegative, deed }: Antecedent,
  { pointer, isFreed }: ThingGoing,
): boolean {
  if (thing === null || isNegative) return false
  if (isFreed && !THING_NOUNS.people.has(thing.head) && !FREEING.test(deed)) return false
  if (pointer.noun !== null && !isNamedBy(thing, pointer.noun)) return false
  return isCountFit(thing, pointer)
}

const FREEING = /^(?:release|free|swap|exchange|return|repatriate)$/u

function isCountFit(
  { count, isPlural }: NonNullable<Antecedent['thing']>,
  { share, number, of, isPronoun, isPlural: isThey, noun }: Pointer,
): boolean {
  if (isPronoun) return isThey === isPlural
  if (of !== null) return count === of
  if (share === 'all' && number === null) return noun !== null || isPlural
  if (number === null) return isPlural
  return isPlural && (count === null || number <= count)
}

/** Whether something else of the kind is named between them. */
function isContested(scene: Scene, antecedent: Antecedent, going: Going): boolean {
  if (going.kind !== 'thing' || antecedent.thing === null) return false
  const { pointer, clause } = going
  if (pointer.noun !== null) return false
  const sentence = scene.analysis.sentences[antecedent.sentence]
  const between = { start: sentence?.start ?? antecedent.span.start, end: clause.start }
  if (hasOtherCount(scene, between, antecedent.thing.head)) return true
  if (!pointer.isPronoun) return false
  return pointer.isPlural
    ? hasOtherPlural(scene, between, antecedent.thing.head) || isByPeople(antecedent)
    : hasOtherGoods(scene, between, antecedent.thing.head)
}

/** "Six trucks": a number of something else. */
function hasOtherCount({ analysis, tokens }: Scene, { start, end }: Span, head: string): boolean {
  return tokens.some((token, at) => {
    if (token.start < start || token.end > end || token.tag !== 'NUM') return false
    if (
      /^(?:one|1)$/u.test(token.lower) ||
      analysis.dates.some((date) => isOverlapping(date, token))
    )
      return false
    const noun = nounBehind(tokens, at)
    return (
      noun !== null && !isSameHead(noun, head) && !TIMES.test(noun) && !isOfMoney(analysis, token)
    )
  })
}

/** The noun that a number counts. */
function nounBehind(tokens: readonly Token[], from: number): string | null {
  let last = from + 1
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[last]?.tag ?? '')) last += 1
  const head = tokens[last - 1]
  return head?.tag === 'NOUN' ? head.lower : null
}

const isOfMoney = ({ amounts }: Analysis, { start, end }: Span): boolean =>
  amounts.some((amount) => amount.currency !== null && amount.start <= start && end <= amount.end)

const TIMES =
  /^(?:day|week|month|year|hour|minute|percent|kilometre|kilometer|mile|metre|million|billion|thousand|hundred)s?$/u

function hasOtherPlural({ tokens }: Scene, { start, end }: Span, head: string): boolean {
  return tokens.some(
    ({ start: at, tag, lower }) =>
      at >= start &&
      at < end &&
      tag === 'NOUN' &&
      /[^s]s$/u.test(lower) &&
      !isSameHead(lower, head) &&
      !TIMES.test(lower) &&
      numberOf(lower) === null &&
      !NUMBER_WORDS.has(lower),
  )
}

function hasOtherGoods({ tokens }: Scene, { start, end }: Span, head: string): boolean {
  return tokens.some(
    ({ start: at, lower }) =>
      at >= start && at < end && !isSameHead(lower, head) && GOODS_ALONE.has(lower),
  )
}

/** Single goods that "it" could be. */
const GOODS_ALONE = new Set([...THING_NOUNS.goods].filter((noun) => !/[^s]s$/u.test(noun)))

/** "The ministers promised two ferries. They arrived": who? */
function isByPeople({ by }: Antecedent): boolean {
  return by.length > 1 || by.some(({ actorKind, side }) => actorKind === 'group' && side === null)
}

const BARE =
  /^(?:its|their|his|her|our|the|that|this)\s+(?:own\s+)?(?:word|promise|pledge|commitment|undertaking|vow)s?$/iu
/** "Has always kept its word": of no one promise. */
const ALWAYS = /(?<![\p{L}])(?:always|usually|generally|normally|often|regularly)(?![\p{L}])/iu
/** Sentences before "its word" in which the promise may stand. */
const WORD_REACH = 4

/** The only promise that "has kept its word" can mean: of the same, in the sentences before. */
export function promiseMeant(
  { text }: Scene,
  known: readonly Antecedent[],
  draft: FulfilmentDraft,
): Antecedent | null {
  if (!BARE.test(textOf(text, draft.what)) || ALWAYS.test(textOf(text, draft.span))) return null
  const theirs = known.filter(
    ({ by, came, span, sentence }) =>
      came === null &&
      span.end <= draft.clause.end &&
      span.start < draft.span.start &&
      draft.clause.sentence - sentence <= WORD_REACH &&
      by.some((ref) => draft.by.some((other) => isOneSide(ref, other))),
  )
  const last = theirs.at(-1)
  return last && theirs.every(({ undertaking }) => undertaking === last.undertaking) ? last : null
}

const isOneSide = (a: Ref, b: Ref): boolean =>
  (a.actor !== null && a.actor === b.actor) || (a.side !== null && a.side === b.side)
