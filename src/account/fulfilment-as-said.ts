import type { VerbForm } from '../language/inflection.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { doersOf } from './fulfilment-parties.js'
import { tellingOf } from './fulfilment-tense.js'
import { spanOf } from './fulfilment-verbs.js'
import { clauseAt, type Scene } from './scene.js'

const DOING = new Map<string, VerbForm>([
  ...['deliver', 'discharge', 'honour', 'honor', 'fulfil', 'fulfill', 'give', 'pay'].flatMap(
    (verb) => [...verbFormsOf(verb)],
  ),
  ['did', 'past'],
  ['done', 'participle'],
])
const AS_SAID =
  /^(?:exactly\s+|precisely\s+|just\s+)?what\s+(?:[\p{L}’'-]+\s+){1,4}?(?:(?:had|has|have)\s+)?(?:said|promised|pledged|signed(?:\s+up\s+(?:to|for))?|agreed(?:\s+to)?|undertook|undertaken|vowed|took\s+(?:on|upon\s+\p{L}+)|taken\s+(?:on|upon\s+\p{L}+))(?![\p{L}])/iu

/** "Norway did what it said": kept, whatever it was; "has not done what it promised": broken. */
export function asSaidAt(scene: Scene, at: number): FulfilmentDraft | null {
  const { tokens, text } = scene
  const [verb, next] = [tokens[at], tokens[at + 1]]
  const form = DOING.get(verb?.lower ?? '')
  const clause = verb && form ? clauseAt(scene, verb.start) : null
  if (!verb || !next || !form || !clause) return null
  const sentence = scene.analysis.sentences[clause.sentence]
  const match = AS_SAID.exec(text.slice(next.start, sentence?.end ?? clause.end))
  const telling = match ? tellingOf(scene, { clause, at, form }) : null
  if (!match || telling === null || telling.isDenied || telling.aspect === 'present') return null
  const what = { start: next.start, end: next.start + match[0].length }
  const by = doersOf(scene, { clause, telling, what })
  const first = tokens[telling.first] ?? verb
  return {
    kind: telling.isNegated ? 'broken' : 'kept',
    by,
    to: [],
    agreement: null,
    what,
    span: spanOf(clause, [{ start: first.start, end: verb.end }, what], by),
    clause,
    rule: 'fulfilment/as-said',
  }
}
