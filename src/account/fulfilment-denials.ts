import type { VerbForm } from '../language/inflection.js'
import { DENYING, MAKING, PROMISING } from '../lexicon/fulfilment-words.js'
import { textOf, type Span } from '../model/spans.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Clause } from './clauses.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { thingAt, type Thing } from './fulfilment-objects.js'
import { doersOf } from './fulfilment-parties.js'
import { tellingOf, type Telling } from './fulfilment-tense.js'
import { spanOf } from './fulfilment-verbs.js'
import { spanOfTokens, textBefore, type Scene } from './scene.js'
import { subjectOf } from './subjects.js'

const formsIn = (verbs: ReadonlySet<string>): ReadonlyMap<string, VerbForm> =>
  new Map([...verbs].flatMap((verb) => [...verbFormsOf(verb)]))
const PROMISES = formsIn(PROMISING)
const MAKINGS = formsIn(MAKING)
const DENIALS = formsIn(DENYING)

/** A denial at a token that anything was undertaken: "denied ever having promised", "never pledged". */
export function denialDraftAt(scene: Scene, at: number): FulfilmentDraft | null {
  const word = scene.tokens[at]?.lower ?? ''
  const clause = scene.clauses[scene.clauseOf[at] ?? -1]
  if (!clause) return null
  const promise = PROMISES.get(word)
  if (promise) return promiseDenied(scene, { clause, at, form: promise })
  const making = MAKINGS.get(word)
  if (making) return makingDenied(scene, { clause, at, form: making })
  if (word === 'no' || word === 'any') return noneDenied(scene, clause, at)
  return DENIALS.has(word) ? thingDenied(scene, clause, at) : null
}

interface Place {
  readonly clause: Clause
  readonly at: number
  readonly form: VerbForm
}

function promiseDenied(scene: Scene, place: Place): FulfilmentDraft | null {
  const telling = deniedBy(scene, place)
  const what = telling ? promisedAt(scene, place) : null
  return telling && what
    ? draftFrom(scene, {
        ...place,
        telling,
        what,
        agreement: null,
        rule: 'fulfilment/denied-promise',
      })
    : null
}

/** "Denied promising", "never promised"; a promise that was not made is no denial of it. */
function deniedBy(scene: Scene, { clause, at, form }: Place): Telling | null {
  if (!MAY_DENY.test(textBefore(scene, clause, scene.tokens[at]?.start ?? clause.start)))
    return null
  const telling = tellingOf(scene, { clause, at, form })
  if (!telling || telling.voice === 'passive') return null
  const isNever = scene.tokens.slice(telling.first, at).some(({ lower }) => lower === 'never')
  return telling.isDenied || (telling.isNegated && isNever) ? telling : null
}

const MAY_DENY = /(?<![\p{L}])(?:den(?:y|ie)|never|reject|dismiss|disput|refut)/iu

/** What was promised: "to send tanks", else the verb itself. */
function promisedAt({ tokens }: Scene, { clause, at }: Place): Span | null {
  let first = at + 1
  if (/^(?:to|on|in|that)$/u.test(tokens[first]?.lower ?? '')) first += 1
  let last = first
  while (last < clause.last && !/^[,;”"]$/u.test(tokens[last]?.value ?? '')) last += 1
  return spanOfTokens(tokens, first, last) ?? spanOfTokens(tokens, at, at + 1)
}

function makingDenied(scene: Scene, place: Place): FulfilmentDraft | null {
  const { clause, at } = place
  const thing = thingAt(scene, { first: at + 1, last: clause.last }, ['promise', 'agreement'])
  const telling = thing ? deniedBy(scene, place) : null
  return thing && telling
    ? draftFrom(scene, {
        ...place,
        telling,
        what: thing.span,
        agreement: thing.agreement,
        rule: 'fulfilment/denied-making',
      })
    : null
}

/** "Denied any such agreement". */
function thingDenied(scene: Scene, clause: Clause, at: number): FulfilmentDraft | null {
  const thing = thingAt(scene, { first: at + 1, last: clause.last }, ['promise', 'agreement'])
  const form = DENIALS.get(scene.tokens[at]?.lower ?? '')
  if (!thing || !form || !ANY.test(textOf(scene.text, thing.span))) return null
  const telling = tellingOf(scene, { clause, at, form })
  return telling && !telling.isNegated ? bareDraft(scene, clause, { at, thing, by: at }) : null
}

const ANY = /^(?:any|such|an?|the\s+existence)\s(?!word)/iu

/** "There was no such promise", "no such deal was ever made". */
function noneDenied(scene: Scene, clause: Clause, at: number): FulfilmentDraft | null {
  if (scene.tokens[at + 1]?.lower !== 'such') return null
  const thing = thingAt(scene, { first: at, last: clause.last }, ['promise', 'agreement'])
  if (!thing || clause.verb === null) return null
  if (scene.tokens[at]?.lower === 'any') return anyDenied(scene, clause, { at, thing })
  if (!thing.isNone) return null
  const isPast = /(?<![\p{L}])(?:was|were|been|exist(?:s|ed)|is|made|given)(?![\p{L}])/iu.test(
    scene.text.slice(clause.start, clause.end),
  )
  const draft = bareDraft(scene, clause, { at, thing, by: clause.verb })
  return isPast ? { ...draft, span: { start: clause.start, end: thing.span.end } } : null
}

/** "Denied that any such promise had been made". */
function anyDenied(
  scene: Scene,
  clause: Clause,
  { at, thing }: Pick<Bare, 'at' | 'thing'>,
): FulfilmentDraft | null {
  const telling = tellingOf(scene, { clause, at: clause.verb ?? at, form: 'past' })
  if (!telling?.isDenied) return null
  const start = scene.tokens[telling.shownFrom]?.start ?? clause.start
  const draft = bareDraft(scene, clause, { at, thing, by: null })
  return { ...draft, span: { start, end: clause.end } }
}

interface Bare {
  readonly at: number
  readonly thing: Thing
  readonly by: number | null
}

function bareDraft(scene: Scene, clause: Clause, { at, thing, by }: Bare): FulfilmentDraft {
  const doers = by === null ? [] : subjectOf(scene, clause, by)
  const start = scene.tokens[at]?.start ?? clause.start
  return {
    kind: 'denied',
    by: doers,
    to: [],
    agreement: thing.agreement,
    what: thing.span,
    span: spanOf(clause, [thing.span, { start, end: thing.span.end }], doers),
    clause,
    rule: 'fulfilment/denied-thing',
  }
}

interface Denied extends Place {
  readonly telling: Telling
  readonly what: Span
  readonly agreement: string | null
  readonly rule: string
}

function draftFrom(
  scene: Scene,
  { clause, at, telling, what, agreement, rule }: Denied,
): FulfilmentDraft {
  const by = doersOf(scene, { clause, telling, what })
  const start = scene.tokens[telling.shownFrom]?.start ?? clause.start
  const end = scene.tokens[at]?.end ?? clause.end
  return {
    kind: 'denied',
    by,
    to: [],
    agreement,
    what,
    span: spanOf(clause, [what, { start, end }], by),
    clause,
    rule,
  }
}
