import { triggeredAt, triggersOf, type Trigger } from './fulfilment-triggers.js'
import { FULFILMENT_STATES, type FulfilmentState } from '../lexicon/fulfilment-words.js'
import type { FulfilmentKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import type { VerbForm } from '../language/inflection.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Clause } from './clauses.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { thingAt, thingBefore, type Thing } from './fulfilment-objects.js'
import { doersOf, ownersBefore } from './fulfilment-parties.js'
import { tellingOf, type Telling } from './fulfilment-tense.js'
import { spanOf } from './fulfilment-verbs.js'
import { tokenAt, type Run, type Scene } from './scene.js'

const TRIGGERS = triggersOf(FULFILMENT_STATES, ({ words }) =>
  words.toSorted((a, b) => b.length - a.length),
)

/** What the words of a state at a token tell: "is in breach of the treaty", "remains committed to the accord". */
export function stateDraftAt(scene: Scene, at: number): FulfilmentDraft | null {
  const place = triggeredAt(scene, at, TRIGGERS)
  if (place === null) return null
  const { token, triggers, clause } = place
  const trigger = triggers.find(({ words }) => isAt(scene.text, token.start, words))
  return trigger ? draftFrom(scene, { clause, at, ...trigger }) : null
}

const isAt = (text: string, start: number, words: string): boolean =>
  text
    .slice(start, start + words.length)
    .replaceAll(/\s/gu, ' ')
    .toLowerCase() === words && !/[\p{L}]/u.test(text.charAt(start + words.length))

interface Place extends Trigger<FulfilmentState> {
  readonly clause: Clause
  readonly at: number
}

function draftFrom(scene: Scene, place: Place): FulfilmentDraft | null {
  const { clause, at, row, words } = place
  const start = scene.tokens[at]?.start ?? clause.start
  const next = tokenAt(scene.tokens, start + words.length)
  const put = row.kind === 'suspended' ? putOf(scene, place) : null
  const held = put ?? holdingOf(scene, place)
  if (!held) return null
  const isActive = put?.voice === 'active'
  const thing = isActive
    ? thingAt(scene, { first: behindVerb(scene, put, at), last: at }, row.takes)
    : row.frame === 'object'
      ? thingAt(scene, { first: next, last: clause.last }, row.takes)
      : thingBefore(scene, { first: clause.first, last: held.first }, row.takes)
  const kind = thing ? kindOf(row, held, thing) : null
  if (!thing || kind === null) return null
  const by = row.frame === 'object' || isActive ? holdersOf(scene, { clause, held, thing }) : []
  const verb = scene.tokens[held.shownFrom]?.start ?? start
  return {
    kind,
    by,
    to: [],
    agreement: thing.agreement,
    what: thing.span,
    span: spanOf(
      clause,
      [thing.span, { start: Math.min(verb, start), end: start + words.length }],
      by,
    ),
    clause,
    rule: row.id,
  }
}

function kindOf(row: FulfilmentState, held: Telling, thing: Thing): FulfilmentKind | null {
  if (row.kind === 'kept' && thing.isIndefinite) return null
  const kind = held.isNegated ? row.negated : row.kind
  if (!held.isDenied) return kind
  return kind === 'broken' ? 'kept' : null
}

/** "X's failure, in breach of": the owner nearest before; else the subject. */
function holdersOf(
  scene: Scene,
  { clause, held, thing }: { clause: Clause; held: Telling; thing: Thing },
): readonly Ref[] {
  for (let at = held.first - 1; at > (clause.verb ?? held.first); at -= 1) {
    const owners = isPossessive(scene.tokens[at - 1]) ? ownersBefore(scene, clause, at) : []
    if (owners.length > 0) return owners
  }
  return doersOf(scene, { clause, telling: held, what: thing.span })
}

const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.value ?? '')

const STANDING = new Map<string, VerbForm>(
  ['remain', 'stay', 'stand', 'lie'].flatMap((verb) => [...verbFormsOf(verb)]),
)
const PUTTING = new Map<string, VerbForm>(
  ['put', 'place', 'hold'].flatMap((verb) => [...verbFormsOf(verb)]),
)
const BEING = new Set("is are was were been be being am 's ’s 're ’re".split(' '))

/** The verb that holds the state: "is", "remains"; for a state that needs none, the verb of its clause. */
function holdingOf(scene: Scene, { clause, at, row }: Place): Telling | null {
  const { tokens } = scene
  let verb = at - 1
  while (verb > clause.first && isBetween(tokens[verb])) verb -= 1
  const word = tokens[verb]?.lower ?? ''
  const form = STANDING.get(word)
  if (verb >= clause.first && form) return tellingOf(scene, { clause, at: verb, form })
  if (verb >= clause.first && (BEING.has(word) || /^(?:not|n['’]t)$/u.test(word)))
    return beingOf(scene, clause, verb)
  return row.isLoose ? looseOf(scene, clause, at) : null
}

/** "Is three weeks behind schedule". */
const isBetween = (token: Token | undefined): boolean =>
  (token?.tag === 'ADV' && !/^(?:not|never)$/u.test(token.lower)) ||
  token?.tag === 'NUM' ||
  /^(?:days|weeks|months|years|several|some|well)$/u.test(token?.lower ?? '')

/** As a participle behind its auxiliaries would be told. */
function beingOf(scene: Scene, clause: Clause, verb: number): Telling | null {
  const telling = tellingOf(scene, { clause, at: verb + 1, form: 'past' })
  return telling ? { ...telling, voice: 'active' } : null
}

const UNREAL = /^(?:will|would|shall|should|may|might|can|could|must|['’]ll)$/u

/** "In breach of the treaty, it built": the clause must tell something. */
function looseOf(scene: Scene, clause: Clause, at: number): Telling | null {
  const { tokens } = scene
  if (clause.verb === null) return null
  for (let index = clause.first; index < Math.max(at, clause.verb + 1); index += 1)
    if (UNREAL.test(tokens[index]?.lower ?? '')) return null
  if (tokens[at - 1]?.lower === 'not') return null
  const telling = tellingOf(scene, { clause, at, form: 'past' })
  if (!telling) return null
  const held = {
    ...telling,
    first: at,
    shownFrom: telling.isDenied ? telling.shownFrom : at,
    isNegated: false,
  }
  return { ...held, doers: putBefore(scene, clause, at), subjectVerb: clause.verb }
}

/** "Put Norway in breach of": those named right before it. */
function putBefore(scene: Scene, clause: Clause, at: number): Run | null {
  let first = at
  while (first > clause.first && scene.isNamed[first - 1]) first -= 1
  return first < at && scene.tokens[first - 1]?.tag === 'VERB' ? { first, last: at } : null
}

/** "Placed the treaty in abeyance": the verb that does so, up to ten words before. */
function putOf(scene: Scene, { clause, at }: Place): Telling | null {
  for (let verb = at - 1; verb >= Math.max(clause.first, at - 10); verb -= 1) {
    const form = PUTTING.get(scene.tokens[verb]?.lower ?? '')
    const telling = form ? tellingOf(scene, { clause, at: verb, form }) : null
    if (telling) return telling
  }
  return null
}

function behindVerb({ tokens }: Scene, { first }: Telling, last: number): number {
  for (let at = first; at < last; at += 1) if (PUTTING.has(tokens[at]?.lower ?? '')) return at + 1
  return last
}
