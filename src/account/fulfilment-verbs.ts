import type { VerbForm } from '../language/inflection.js'
import {
  AS_PROMISED,
  FULFILMENT_VERBS,
  HANDS,
  MOVERS,
  PROMISED,
  THING_NOUNS,
  type FulfilmentVerb,
} from '../lexicon/fulfilment-words.js'
import type { FulfilmentKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import { coverOf, textOf, type Span } from '../model/spans.js'
import { beneficiariesIn } from './commitment-parties.js'
import { agreementAt } from './agreements.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Clause } from './clauses.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { thingAt, thingBefore, type Thing } from './fulfilment-objects.js'
import { agentsBehind, doersOf, placesBehind, sendersOf } from './fulfilment-parties.js'
import { isPartThere } from './fulfilment-shares.js'
import { tellingOf, type Telling } from './fulfilment-tense.js'
import { neighbourOf, tokenAt, type Scene } from './scene.js'

interface Trigger {
  readonly row: FulfilmentVerb
  readonly form: VerbForm
  /** The words that must follow: "with" of "comply with". */
  readonly rest: readonly string[]
}

const TRIGGERS = new Map<string, Trigger[]>()
for (const row of FULFILMENT_VERBS)
  for (const phrase of row.verbs) {
    const [verb = '', ...rest] = phrase.split(' ')
    for (const [form, kind] of verbFormsOf(verb)) {
      const triggers = TRIGGERS.get(form)
      if (triggers) triggers.push({ row, form: kind, rest })
      else TRIGGERS.set(form, [{ row, form: kind, rest }])
    }
  }
for (const triggers of TRIGGERS.values()) triggers.sort((a, b) => b.rest.length - a.rest.length)

/** What a verb at a token tells has become of something; `null` when it tells nothing of the kind. */
export function verbDraftAt(scene: Scene, at: number): FulfilmentDraft | null {
  const token = scene.tokens[at]
  const triggers = token ? TRIGGERS.get(token.lower) : undefined
  const clause = triggers ? scene.clauses[scene.clauseOf[at] ?? -1] : undefined
  if (!token || !triggers || !clause || !isVerb(scene, at) || isShareOf(scene, clause)) return null
  for (const trigger of triggers) {
    const draft = draftBy(scene, { clause, at, trigger })
    if (draft) return draft
  }
  return null
}

/** "Of 40 boats, 16 have arrived": how many came is told by itself. */
const isShareOf = ({ tokens }: Scene, { first }: Clause): boolean =>
  tokens[first]?.lower === 'of' && /^(?:DET|NUM|PRON)$/u.test(tokens[first + 1]?.tag ?? '')

/** "Norway honours every deal": what looks like a plural between a name and an article is a verb. */
function isVerb({ tokens }: Scene, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.tag !== 'NOUN' && token?.tag !== 'PROPN') return true
  return (
    /[^s]s$/u.test(token.lower) &&
    /^(?:PROPN|PRON)$/u.test(before?.tag ?? '') &&
    (after?.tag === 'DET' || after?.tag === 'PRON')
  )
}

interface Place {
  readonly clause: Clause
  readonly at: number
  readonly trigger: Trigger
}

function draftBy(scene: Scene, { clause, at, trigger }: Place): FulfilmentDraft | null {
  const next = behindParticle(scene, at, trigger.rest)
  if (next === null || !isWorthReading(scene, { clause, at, trigger }, next)) return null
  const telling = tellingOf(scene, { clause, at, next, form: trigger.form })
  if (!telling) return null
  const found = { clause, at, next, telling, row: trigger.row }
  const thing = thingOf(scene, found)
  return thing && isSense(scene, found, thing) ? draftFrom(scene, found, thing) : null
}

interface Found {
  readonly clause: Clause
  /** Token index of the verb. */
  readonly at: number
  /** Token index behind the verb and its particle. */
  readonly next: number
  readonly telling: Telling
  readonly row: FulfilmentVerb
}

type Subject = Pick<Found, 'clause' | 'telling' | 'row'>

function behindParticle({ tokens }: Scene, at: number, rest: readonly string[]): number | null {
  let next = at + 1
  for (const word of rest) {
    while (tokens[next]?.tag === 'ADV' && tokens[next]?.lower !== word) next += 1
    if (tokens[next]?.lower !== word) return null
    next += 1
  }
  return next
}

/** Most verbs have another object: they are dropped before their grammar is read. */
function isWorthReading(scene: Scene, { clause, at, trigger }: Place, next: number): boolean {
  const { row, form } = trigger
  if (row.frame === 'subject' || clause.isRelative) return true
  if (objectThing(scene, { clause, next, row })) return true
  if (form !== 'past' && form !== 'participle') return false
  return (
    [1, 2, 3, 4].some((step) =>
      /^(?:is|are|was|were|been|being|be|by|get|got)$/u.test(scene.tokens[at - step]?.lower ?? ''),
    ) || [1, 2].some((step) => scene.tokens[at + step]?.lower === 'by')
  )
}

/** What it is done to: behind an active verb, before a passive one. */
function thingOf(scene: Scene, found: Found): Thing | null {
  const { clause, next, telling, row } = found
  if (row.frame === 'subject')
    return telling.voice === 'active' || row.id === 'fulfilment/stalled'
      ? subjectThing(scene, found)
      : null
  if (telling.voice === 'passive' && telling.aspect !== 'begun') return subjectThing(scene, found)
  return objectThing(scene, { clause, next, row })
}

/** "Freed up": another verb. */
const OTHER_PARTICLE = /^(?:up|off|out|down|away|in)$/u

function objectThing(
  scene: Scene,
  { clause, next, row }: Pick<Found, 'clause' | 'next' | 'row'>,
): Thing | null {
  let at = next
  while (scene.tokens[at]?.tag === 'ADV' && at < clause.last) at += 1
  if (OTHER_PARTICLE.test(scene.tokens[at]?.lower ?? '') && scene.tokens[at + 1]?.lower !== 'to')
    return null
  at = behindRecipient(scene, at, clause.last)
  return (
    thingAt(scene, { first: at, last: clause.last }, row.takes) ??
    agreementMeant(scene, clause, { at, row }) ??
    behindReceiver(scene, { clause, next: at, row })
  )
}

/** "Has honoured it", where the sentence or the one before names one agreement. */
function agreementMeant(
  scene: Scene,
  clause: Clause,
  { at, row }: { readonly at: number; readonly row: FulfilmentVerb },
): Thing | null {
  const token = scene.tokens[at]
  if (!token || !/^(?:it|them)$/u.test(token.lower) || !row.takes.includes('agreement')) return null
  const from = scene.analysis.sentences[clause.sentence - 1]?.first ?? clause.first
  const named = new Set<string>()
  for (let before = from; before < at; before += 1) {
    const agreement = agreementAt(scene, before)
    if (agreement) named.add(agreement.key)
  }
  const [agreement, ...others] = named
  if (agreement === undefined || others.length > 0) return null
  const span = { start: token.start, end: token.end }
  return {
    kind: 'agreement',
    agreement,
    first: at,
    last: at + 1,
    span,
    isIndefinite: false,
    isNone: false,
  }
}

/** "Handed over to Kenya the first of": the thing stands behind those who get it. */
function behindRecipient(scene: Scene, to: number, last: number): number {
  if (scene.tokens[to]?.lower !== 'to') return to
  let at = to + 1
  while (at < last && (scene.isNamed[at] === true || scene.tokens[at]?.lower === 'the')) at += 1
  return scene.isNamed[at - 1] === true
    ? at
    : at - 1 > to && scene.isNamed[at - 2] === true
      ? at - 1
      : to
}

/** "Gave Kenya twenty generators". */
function behindReceiver(
  scene: Scene,
  { clause, next, row }: Pick<Found, 'clause' | 'next' | 'row'>,
): Thing | null {
  let at = next
  while (at < clause.last && scene.isNamed[at] === true) at += 1
  if (at > next && scene.tokens[at]?.lower === 'with') at += 1
  return at > next && row.isWeak
    ? thingAt(scene, { first: at, last: clause.last }, row.takes)
    : null
}

function subjectThing(scene: Scene, { clause, telling, row }: Subject): Thing | null {
  const own = thingBefore(scene, { first: clause.first, last: telling.first }, row.takes)
  if (own && isWhoPromised(scene, clause, own)) return null
  const before = own ? null : neighbourOf(scene, clause, -1)
  if (!before) return own
  if (isPromisedBefore(scene, clause, telling))
    return thingBefore(scene, { first: nounBefore(scene, before), last: before.last }, row.takes)
  if (!(clause.isRelative || clause.isShared)) return null
  const run = clause.isShared
    ? { first: before.first, last: before.verb ?? before.last }
    : { first: nounBefore(scene, before), last: before.last }
  return thingBefore(scene, run, row.takes)
}

/** "Ministers who promised aid arrived": what they promised did not. */
const isWhoPromised = ({ tokens }: Scene, clause: Clause, { first }: Thing): boolean =>
  clause.isRelative &&
  first === clause.first + 1 &&
  /^(?:promised|pledged|offered)$/u.test(tokens[first]?.lower ?? '')

const PROMISED_BEFORE =
  /^(?:(?:that|which)\s+)?(?:[\p{L}’'.-]+\s+){1,5}?(?:(?:had|has|have)\s+)?(?:promised|pledged|owed)(?:\s+(?:to\s+)?(?:(?:its|their|his|her|the)\s+)?[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]*)*)?\s+$/u

/** "The boats that Norway promised Kenya arrived": the promise stands between what came and that it came. */
function isPromisedBefore({ text, tokens }: Scene, clause: Clause, { first }: Telling): boolean {
  return PROMISED_BEFORE.test(text.slice(clause.start, tokens[first]?.start ?? clause.start))
}

/** Where the last noun phrase before "which" begins: "the first of ten boats", "40 tonnes of wheat". */
function nounBefore(scene: Scene, clause: Clause): number {
  const { tokens } = scene
  let at = phraseStart(scene, clause.first, clause.last)
  for (let link = 0; link < 2 && isCounting(tokens, at); link += 1)
    at = phraseStart(scene, clause.first, at - 1)
  return at
}

function phraseStart({ tokens }: Scene, first: number, last: number): number {
  let at = last - 1
  while (at > first && /^(?:ADJ|NOUN|PROPN|NUM|PART|DET)$|^-$/u.test(tagOrMark(tokens[at - 1])))
    at -= 1
  return Math.max(first, at)
}

const isCounting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && COUNTING.test(tokens[at - 2]?.lower ?? '')

const COUNTING =
  /^(?:first|last|all|some|most|many|half|one|two|three|number|terms|provisions|part|tonnes|tons|litres|liters|barrels|doses|rounds|batch|batches|shipment|consignment|tranche|instalment|installment)$/u
const tagOrMark = (token: Token | undefined): string =>
  token?.value === '-' ? '-' : (token?.tag ?? '')

function isSense(scene: Scene, { clause, row, next }: Found, thing: Thing): boolean {
  const what = textOf(scene.text, thing.span)
  if (/(?<![\p{L}])exchanges?(?![\p{L}])/iu.test(what))
    return /prisoner|hostage|captive|detainee|bod(?:y|ies)/iu.test(what)
  const head = scene.tokens[thing.last - 1]?.lower ?? ''
  if (row.id === 'fulfilment/arrived' && MOVERS.has(head)) return isPromised(scene, clause)
  if (row.id === 'fulfilment/holding')
    return next >= clause.last || scene.tokens[next]?.tag !== 'DET'
  return true
}

const isPromised = ({ analysis, text }: Scene, { sentence }: Clause): boolean => {
  const span = analysis.sentences[sentence]
  return span !== undefined && PROMISED.test(textOf(text, span))
}

function draftFrom(scene: Scene, found: Found, thing: Thing): FulfilmentDraft | null {
  const { clause, row, telling } = found
  const kind = kindOf(scene, found, thing)
  if (kind === null) return null
  const { by, to } = partiesOf(scene, found, thing)
  if (
    row.kind === 'delivered' &&
    thing.kind !== 'deed' &&
    !isGiven(scene, { clause, row, thing, by, to })
  )
    return null
  const start = scene.tokens[telling.shownFrom]?.start ?? clause.start
  const last = scene.tokens[found.next - 1]?.end ?? clause.end
  return {
    kind,
    by,
    to,
    agreement: thing.agreement,
    what: thing.span,
    span: spanOf(clause, [thing.span, { start: Math.min(start, last), end: last }], [...by, ...to]),
    clause,
    rule: row.id,
  }
}

/** The words of a finding: verb and thing, and those parties whom the clause names. */
export function spanOf(clause: Clause, spans: readonly Span[], refs: readonly Ref[]): Span {
  const named = refs
    .flatMap(({ evidence }) => evidence)
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
  return coverOf([...spans, ...named])
}

interface Given {
  readonly clause: Clause
  readonly row: FulfilmentVerb
  readonly thing: Thing
  readonly by: readonly Ref[]
  readonly to: readonly Ref[]
}

/**
 * Goods are given where the clause has them pass between sides, or where they were promised; captives where somebody
 * lets them go; a sum, and what is only sent, needs those who get it.
 */
function isGiven(scene: Scene, { clause, row, thing, by, to }: Given): boolean {
  if (isPromised(scene, clause)) return true
  if (thing.kind === 'people') return [...by, ...to].some(isOfState)
  const isSum = !THING_NOUNS.goods.has(headOf(scene, thing)) || SUMS.has(headOf(scene, thing))
  const isMover = row.isWeak && MOVERS.has(headOf(scene, thing))
  if (isSum || isMover) return by.some(isOfState) && to.some(isOfState)
  return row.isWeak
    ? to.some(isOfState)
    : [...by, ...to].some(isOfState) || row.id === 'fulfilment/arrived'
}

const SUMS = new Set(['money', 'payment', 'payments', 'compensation'])

const isOfState = ({ side, actorKind }: Ref): boolean =>
  side !== null || actorKind === 'group' || actorKind === 'bloc'

/** The noun that says what is given: "assistance" of "40 million euros in assistance". */
function headOf({ tokens }: Scene, { first, last }: Thing): string {
  for (let at = last - 1; at >= first; at -= 1)
    if (THING_NOUNS.goods.has(tokens[at]?.lower ?? '')) return tokens[at]?.lower ?? ''
  return ''
}

function partiesOf(
  scene: Scene,
  found: Found,
  thing: Thing,
): { by: readonly Ref[]; to: readonly Ref[] } {
  const { clause, at, row, telling, next } = found
  const what = thing.span
  const behind = scene.tokens[next - 1]?.end ?? clause.end
  if (row.id === 'fulfilment/received')
    return { by: sendersOf(scene, clause, what), to: doersOf(scene, { clause, telling, what }) }
  if (row.frame === 'subject') {
    const isGoods = thing.kind === 'goods'
    const named = isGoods ? sendersOf(scene, clause, what) : []
    return {
      by: named.length > 0 ? named : promisorBefore(scene, clause, telling),
      to: isGoods ? placesBehind(scene, clause, behind) : [],
    }
  }
  const by =
    telling.voice === 'passive'
      ? agentsBehind(scene, clause, behind)
      : doersOf(scene, { clause, telling, what })
  return {
    by,
    to: receiversOf(scene, {
      clause,
      thing,
      promisors: by,
      start: scene.tokens[at]?.start ?? behind,
    }),
  }
}

/** "Norway" of "the boats that Norway promised arrived". */
function promisorBefore(scene: Scene, clause: Clause, telling: Telling): readonly Ref[] {
  if (!isPromisedBefore(scene, clause, telling)) return []
  const { tokens } = scene
  let verb = clause.first
  while (verb < telling.first && !/^(?:promised|pledged|owed)$/u.test(tokens[verb]?.lower ?? ''))
    verb += 1
  return doersOf(scene, {
    clause,
    telling: { ...telling, subjectVerb: verb, doers: null },
    what: { start: clause.start, end: clause.start },
  })
}

interface Receiving {
  readonly clause: Clause
  readonly thing: Thing
  readonly promisors: readonly Ref[]
  /** Where the verb begins. */
  readonly start: number
}

function receiversOf(scene: Scene, { clause, thing, promisors, start }: Receiving): readonly Ref[] {
  if (thing.kind === 'promise') return beneficiariesIn(scene, { span: thing.span, promisors })
  if (thing.kind === 'agreement') return []
  const from = Math.min(thing.span.start, start)
  return beneficiariesIn(scene, { span: { start: from, end: clause.end }, promisors }).filter(
    (ref) => !isAdjective(scene, ref),
  )
}

/** "To the Kenyan argument": nobody gets it. */
function isAdjective({ analysis, tokens }: Scene, { evidence: [place] }: Ref): boolean {
  if (!place) return false
  const mention = analysis.mentions.find(
    ({ start, end }) => start === place.start && end === place.end,
  )
  const next = tokens[tokenAt(tokens, place.end - 1) + 1]
  return mention?.form === 'demonym' && next?.tag === 'NOUN' && !HANDS.has(next.lower)
}

const FLIPPED: Readonly<Record<'kept' | 'broken', FulfilmentKind | null>> = {
  kept: null,
  broken: 'kept',
}

function kindOf(scene: Scene, found: Found, thing: Thing): FulfilmentKind | null {
  const told = toldKind(scene, found, thing)
  if (!found.telling.isDenied) return told
  return told === 'kept' || told === 'broken' ? FLIPPED[told] : null
}

function toldKind(
  scene: Scene,
  { row, telling, clause, at }: Found,
  thing: Thing,
): FulfilmentKind | null {
  const isNegated = telling.isNegated !== thing.isNone
  if (isNegated) return negatedKind(scene, { row, telling, clause })
  const isDoing = row.kind === 'kept' || row.kind === 'delivered'
  if (telling.aspect === 'stopped') return isDoing ? 'suspended' : null
  if (telling.aspect === 'begun') return isDoing ? 'begun' : null
  if (row.kind === 'kept' && isBeingDone(scene, at, { telling, thing })) return 'begun'
  if (row.kind !== 'delivered') return row.kind
  if (telling.aspect === 'ongoing' || isPartThere(scene, clause, thing)) return 'begun'
  if (telling.aspect === 'present' && !isHeadline(scene, clause)) return null
  return isAsPromised(scene, clause) ? 'kept' : 'delivered'
}

/** "Is following through on its promise": not yet kept. */
const isBeingDone = (
  { tokens }: Scene,
  at: number,
  { telling, thing }: { readonly telling: Telling; readonly thing: Thing },
): boolean =>
  telling.aspect === 'ongoing' &&
  thing.kind === 'promise' &&
  /^(?:following|delivering|making|carrying|fulfilling)$/u.test(tokens[at]?.lower ?? '')

/** "Arrived as promised and on time". */
const isAsPromised = ({ text }: Scene, { start, end }: Clause): boolean =>
  AS_PROMISED.test(text.slice(start, end))

function negatedKind(
  scene: Scene,
  { row, telling, clause }: Pick<Found, 'row' | 'telling' | 'clause'>,
): FulfilmentKind | null {
  const isDoing = row.kind === 'kept' || row.kind === 'delivered' || row.kind === 'begun'
  if (telling.isPending) return isDoing ? 'delayed' : null
  return row.kind === 'delivered' && !isPromised(scene, clause) ? null : row.negated
}

const isHeadline = ({ analysis }: Scene, { sentence }: Clause): boolean =>
  analysis.sentences[sentence]?.block === 'headline'
