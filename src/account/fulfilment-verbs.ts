import type { VerbForm } from '../language/inflection.js'
import {
  FULFILMENT_VERBS,
  MOVERS,
  PROMISED,
  type FulfilmentVerb,
} from '../lexicon/fulfilment-words.js'
import type { FulfilmentKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { coverOf, textOf, type Span } from '../model/spans.js'
import { beneficiariesIn } from './commitment-parties.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Clause } from './clauses.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { thingAt, thingBefore, type Thing } from './fulfilment-objects.js'
import { agentsBehind, doersOf, placesBehind, sendersOf } from './fulfilment-parties.js'
import { tellingOf, type Telling } from './fulfilment-tense.js'
import { neighbourOf, type Scene } from './scene.js'

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
  if (!triggers || !clause || token?.tag === 'NOUN' || token?.tag === 'PROPN') return null
  for (const trigger of triggers) {
    const draft = draftBy(scene, { clause, at, trigger })
    if (draft) return draft
  }
  return null
}

interface Place {
  readonly clause: Clause
  readonly at: number
  readonly trigger: Trigger
}

function draftBy(scene: Scene, { clause, at, trigger }: Place): FulfilmentDraft | null {
  const next = behindParticle(scene, at, trigger.rest)
  if (next === null) return null
  const telling = tellingOf(scene, { clause, at, form: trigger.form })
  if (!telling) return null
  const found = { clause, next, telling, row: trigger.row }
  const thing = thingOf(scene, found)
  return thing && isSense(scene, found, thing) ? draftFrom(scene, found, thing) : null
}

interface Found {
  readonly clause: Clause
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

function objectThing(
  scene: Scene,
  { clause, next, row }: Pick<Found, 'clause' | 'next' | 'row'>,
): Thing | null {
  let at = next
  while (scene.tokens[at]?.tag === 'ADV' && at < clause.last) at += 1
  return (
    thingAt(scene, { first: at, last: clause.last }, row.takes) ??
    behindReceiver(scene, { clause, next: at, row })
  )
}

/** "Gave Kenya twenty generators". */
function behindReceiver(
  scene: Scene,
  { clause, next, row }: Pick<Found, 'clause' | 'next' | 'row'>,
): Thing | null {
  let at = next
  while (at < clause.last && scene.isNamed[at] === true) at += 1
  return at > next && row.isWeak
    ? thingAt(scene, { first: at, last: clause.last }, row.takes)
    : null
}

function subjectThing(scene: Scene, { clause, telling, row }: Subject): Thing | null {
  const own = thingBefore(scene, { first: clause.first, last: telling.first }, row.takes)
  if (own || !(clause.isRelative || clause.isShared)) return own
  const before = neighbourOf(scene, clause, -1)
  if (!before) return null
  const run = clause.isShared
    ? { first: before.first, last: before.verb ?? before.last }
    : { first: nounBefore(scene, before), last: before.last }
  return thingBefore(scene, run, row.takes)
}

/** Where the last noun phrase before "which" begins. */
function nounBefore({ tokens }: Scene, { first, last }: Clause): number {
  let at = last - 1
  while (at > first && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/u.test(tokens[at - 1]?.tag ?? ''))
    at -= 1
  return at
}

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
  if (row.isWeak && !isGiven(scene, { clause, thing, by, to })) return null
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
  readonly thing: Thing
  readonly by: readonly Ref[]
  readonly to: readonly Ref[]
}

/** Something sent is given where somebody gets it, where it was promised, or where captives are let go. */
function isGiven(scene: Scene, { clause, thing, by, to }: Given): boolean {
  if (thing.kind === 'people' && by.length > 0) return true
  if (isPromised(scene, clause)) return true
  return to.length > 0 && !MOVERS.has(scene.tokens[thing.last - 1]?.lower ?? '')
}

function partiesOf(
  scene: Scene,
  found: Found,
  thing: Thing,
): { by: readonly Ref[]; to: readonly Ref[] } {
  const { clause, row, telling, next } = found
  const what = thing.span
  const behind = scene.tokens[next - 1]?.end ?? clause.end
  if (row.id === 'fulfilment/received')
    return { by: sendersOf(scene, clause, what), to: doersOf(scene, { clause, telling, what }) }
  if (row.frame === 'subject') {
    const isGoods = thing.kind === 'goods'
    return {
      by: isGoods ? sendersOf(scene, clause, what) : [],
      to: isGoods ? placesBehind(scene, clause, behind) : [],
    }
  }
  const by =
    telling.voice === 'passive'
      ? agentsBehind(scene, clause, behind)
      : doersOf(scene, { clause, telling, what })
  return { by, to: receiversOf(scene, { clause, thing, promisors: by, behind }) }
}

interface Receiving {
  readonly clause: Clause
  readonly thing: Thing
  readonly promisors: readonly Ref[]
  readonly behind: number
}

function receiversOf(
  scene: Scene,
  { clause, thing, promisors, behind }: Receiving,
): readonly Ref[] {
  if (thing.kind === 'promise') return beneficiariesIn(scene, { span: thing.span, promisors })
  if (thing.kind === 'agreement') return []
  const start = Math.min(thing.span.start, behind)
  return beneficiariesIn(scene, { span: { start, end: clause.end }, promisors })
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
  { row, telling, clause }: Found,
  thing: Thing,
): FulfilmentKind | null {
  const isNegated = telling.isNegated !== thing.isNone
  if (isNegated) return negatedKind(scene, { row, telling, clause })
  const isDoing = row.kind === 'kept' || row.kind === 'delivered'
  if (telling.aspect === 'stopped') return isDoing ? 'suspended' : null
  if (telling.aspect === 'begun') return isDoing ? 'begun' : null
  if (row.kind !== 'delivered') return row.kind
  if (telling.aspect === 'ongoing' || isFirst(scene, thing)) return 'begun'
  return telling.aspect === 'present' && !isHeadline(scene, clause) ? null : 'delivered'
}

function negatedKind(
  scene: Scene,
  { row, telling, clause }: Pick<Found, 'row' | 'telling' | 'clause'>,
): FulfilmentKind | null {
  const isDoing = row.kind === 'kept' || row.kind === 'delivered' || row.kind === 'begun'
  if (telling.isPending) return isDoing ? 'delayed' : null
  return row.kind === 'delivered' && !isPromised(scene, clause) ? null : row.negated
}

/** "The first ten tanks": there is more to come. */
const isFirst = (scene: Scene, { span }: Thing): boolean =>
  /^(?:(?:the|its|their|an?)\s+)?(?:very\s+)?(?:first|initial)(?![\p{L}])/iu.test(
    textOf(scene.text, span),
  )

const isHeadline = ({ analysis }: Scene, { sentence }: Clause): boolean =>
  analysis.sentences[sentence]?.block === 'headline'
