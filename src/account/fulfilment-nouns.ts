import { triggeredAt, triggersOf, type Trigger } from './fulfilment-triggers.js'
import {
  FINDING_VERBS,
  FULFILMENT_NOUNS,
  NOT_TOLD_BEHIND,
  OPEN_BEFORE,
  type FulfilmentNoun,
} from '../lexicon/fulfilment-words.js'

import type { FulfilmentKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Clause } from './clauses.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { thingAt, type Thing } from './fulfilment-objects.js'
import { agentsBehind, ownersBefore, without } from './fulfilment-parties.js'
import { spanOf } from './fulfilment-verbs.js'
import { partiesIn } from './participants.js'
import { subjectOf } from './subjects.js'
import { isTold, neighbourOf, tokenAt, type Scene } from './scene.js'

const TRIGGERS = triggersOf(FULFILMENT_NOUNS, ({ nouns }) => nouns)

/** What a noun at a token tells: "Norway's violation of the truce", "its withdrawal from the treaty". */
export function nounDraftAt(scene: Scene, at: number): FulfilmentDraft | null {
  const place = triggeredAt(scene, at, TRIGGERS)
  if (place === null || !isTold(scene, place.clause)) return null
  const { token, triggers, clause } = place
  const trigger = triggers.find(({ words }) => spokenAt(scene.text, token.start, words) !== null)
  return trigger ? draftFrom(scene, { clause, at, ...trigger }) : null
}

interface Place extends Trigger<FulfilmentNoun> {
  readonly clause: Clause
  readonly at: number
}

function draftFrom(scene: Scene, place: Place): FulfilmentDraft | null {
  const { clause, at, row, words } = place
  const start = scene.tokens[at]?.start ?? clause.start
  const end = spokenAt(scene.text, start, words) ?? start
  const next = tokenAt(scene.tokens, end)
  const thing = thingAt(scene, { first: next, last: clause.last }, row.takes)
  if (!thing || isOpen(scene, place)) return null
  const by = holdersOf(scene, place, thing)
  const kind = by === null ? null : kindOf(scene, place)
  if (by === null || kind === null) return null
  return {
    kind,
    by,
    to: [],
    agreement: thing.agreement,
    what: thing.span,
    span: spanOf(clause, [thing.span, { start, end }], by),
    clause,
    rule: row.id,
  }
}

/** Where words end that stand at a place, a quotation mark between them or not; `null` when they do not. */
function spokenAt(text: string, start: number, words: string): number | null {
  let at = start
  for (const letter of words) {
    if (letter === ' ') {
      const gap = /^["”’']?\s+["“]?/u.exec(text.slice(at, at + 6))
      if (!gap) return null
      at += gap[0].length
      continue
    }
    if (text.charAt(at).toLowerCase() !== letter) return null
    at += 1
  }
  return at
}

/** Characters before a noun in which it may be left open whether it was so. */
const NEAR = 44

function isOpen(scene: Scene, { clause, at }: Place): boolean {
  const start = scene.tokens[at]?.start ?? clause.start
  const before = scene.text.slice(Math.max(clause.start, start - NEAR), start)
  if (OPEN_BEFORE.test(before) && !NONE_OF.test(before)) return true
  const neighbour = neighbourOf(scene, clause, -1)
  return (
    neighbour !== null &&
    NOT_TOLD_BEHIND.test(
      scene.text.slice(Math.max(neighbour.start, neighbour.end - 60), neighbour.end),
    )
  )
}

const NONE_OF =
  /(?<![\p{L}])(?:no|den(?:y|ies|ied)(?:\s+any)?|without\s+any|reject(?:s|ed)\s+\p{L}+\s+of)\s+(?:\p{L}+\s+){0,2}$/iu

function kindOf(scene: Scene, { row, clause, at }: Place): FulfilmentKind | null {
  const before = scene.text.slice(clause.start, scene.tokens[at]?.start ?? clause.start)
  if (NONE_OF.test(before)) return row.negated
  if (row.kind === 'kept') return FOUND.test(before) ? 'kept' : null
  return row.kind
}

const FOUND = new RegExp(
  `(?<![\\p{L}])(?:${FINDING_VERBS.flatMap((verb) => [...verbFormsOf(verb).keys()]).join('|')})(?![\\p{L}])`,
  'iu',
)

/** Whose it is, or those blamed for it; none where it is only called so; `null` where it is not told of anybody. */
function holdersOf(
  scene: Scene,
  { clause, at, row, words }: Place,
  thing: Thing,
): readonly Ref[] | null {
  const choices = [
    () => pluralOwners(scene, clause, at),
    () => ownersBefore(scene, clause, at),
    () => accusedBefore(scene, clause, at),
    () => agentsBehind(scene, clause, thing.span.end),
    () => announcersBefore(scene, clause, at),
  ]
  for (const choice of choices) {
    const found = without(choice(), thing.span)
    if (found.length > 0) return found
  }
  const start = scene.tokens[at]?.start ?? clause.start
  const before = scene.text.slice(clause.start, start)
  if (row.kind === 'delayed') return []
  if (!CALLED.test(before) && !NONE_OF.test(before)) return null
  return words.startsWith('failure') ? null : without(subjectOwner(scene, clause), thing.span)
}

const ANNOUNCED =
  /(?<![\p{L}])(?:announc|declar|notif|confirm|order|formalis|formaliz|decree|reaffirm|reiterat|renew|restat)\p{L}*\s+(?:of\s+)?(?:\p{L}+(?:['’]s)?\s+){0,3}$/iu

/** "Announced the suspension of": whoever announces it. */
function announcersBefore(scene: Scene, clause: Clause, at: number): readonly Ref[] {
  const before = scene.text.slice(clause.start, scene.tokens[at]?.start ?? clause.start)
  return ANNOUNCED.test(before) ? subjectOf(scene, clause, clause.verb ?? at) : []
}

const CALLED =
  /(?<![\p{L}])(?:is|was|are|were|been|as|constitut\w+|amount\w*\s+to|represent\w*|mark\w*|call\w*\s[^.]{0,60}|commit\w*|saw|recorded|reported)\s+(?:["“]?\s*(?:an?|the|another|numerous|repeated|new|several|\p{N}+)\s+)?(?:["“]?\p{L}+(?:,\s*|\s+)){0,3}["“]?$/iu

/** "The two presidents reaffirmed their commitment": several are the subject's. */
function pluralOwners(scene: Scene, clause: Clause, at: number): readonly Ref[] {
  if (scene.tokens[at - 1]?.lower !== 'their') return []
  const subject = subjectOf(scene, clause, clause.verb ?? at)
  return subject.length > 1 ? subject : []
}

/** "Accused X of violations of". */
function accusedBefore(scene: Scene, clause: Clause, at: number): readonly Ref[] {
  const { tokens } = scene
  let of = at - 1
  while (of > clause.first && /^(?:ADJ|ADV|NUM|DET)$/u.test(tokens[of]?.tag ?? '')) of -= 1
  if (!/^(?:of|for)$/u.test(tokens[of]?.lower ?? '')) return []
  for (let verb = of - 1; verb >= Math.max(clause.first, of - 10); verb -= 1)
    if (
      /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|condemn(?:s|ed|ing)?)$/u.test(
        tokens[verb]?.lower ?? '',
      )
    )
      return partiesIn(scene, { first: verb + 1, last: of })
  return []
}

/** "The move by X", "X's move": whose deed is called a breach. */
function subjectOwner(scene: Scene, clause: Clause): readonly Ref[] {
  const verb = clause.verb ?? clause.first
  for (let at = clause.first + 1; at < verb; at += 1) {
    const found = ownersBefore(scene, clause, at)
    if (found.length > 0) return found
  }
  return []
}
