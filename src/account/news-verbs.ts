import { overlapping } from '../model/span-search.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { NewsDraft } from './news-draft.js'
import { isFollowedByObject, isLess, isOfRow, isThing } from './news-rows.js'
import { subjectRunOf } from './news-subjects.js'
import { howTold, turnOf, type How } from './news-tense.js'
import { placesAt, type Place } from './news-triggers.js'
import type { Run, Scene } from './scene.js'
import { subjectOf } from './subjects.js'

/** The first verb of a clause that tells how a matter stands; `null` when none does. */
export function verbNewsIn(scene: Scene, clause: Clause): NewsDraft | null {
  for (let at = clause.first; at < clause.last; at += 1)
    for (const place of placesAt(scene, clause, at)) {
      const draft = draftBy(scene, clause, place)
      if (draft) return draft
    }
  return null
}

function draftBy(scene: Scene, clause: Clause, place: Place): NewsDraft | null {
  const how = isVerbHere(scene, clause, place) ? howTold(scene, clause, place) : null
  if (how === null || (place.between !== null && how.voice === 'passive')) return null
  const { tokens } = scene
  const { trigger, next } = place
  const { row, verb } = trigger
  const isObject =
    row.frame === 'object' && how.voice === 'active' && !isHeadlinePassive(scene, clause, place)
  if (row.frame === 'subject' && isOther(scene, clause, { place, how })) return null
  const about = isObject
    ? (place.between ?? objectRunOf(scene, clause, next))
    : subjectRunOf(scene, clause, how.first)
  if (isObject && about !== null && NO_OBJECT.test(tokens[about.first]?.lower ?? '')) return null
  if (!isOfRow(scene, clause, { place, about })) return null
  if (!isThing(scene, about, { clause, isPassive: how.voice === 'passive' || isObject }))
    return null
  const by = isObject ? subjectOf(scene, clause, how.subjectVerb) : null
  const core = {
    start: tokens[how.first]?.start ?? clause.start,
    end: tokens[next - 1]?.end ?? clause.end,
  }
  const words = scene.text.slice(clause.start, clause.end)
  const thing = about === null ? '' : scene.text.slice(tokens[about.first]?.start, core.start)
  const isNegated = how.isNegated || NOTHING.test(words) || NOTHING.test(thing)
  const turn = isLess(scene, trigger, about) ? 'late' : turnOf(row, { ...how, isNegated }, words)
  return turn && { clause, turn, rule: row.id, core, about, by, verb, isStep: row.isStep }
}

/** "Nothing has been paid", "no grain has crossed", "none of them came". */
const NOTHING =
  /^\W*(?:(?:so\s+far|yet|but|and|still),?\s+)*(?:nothing|none|no|neither|not\s+(?:a|one))(?![\p{L}])/iu

/** "Trained off the coast": where, and not what. */
const NO_OBJECT =
  /^(?:in|on|at|off|near|from|through|under|across|against|into|after|before|during|until|since)$/u

/** Told of somebody, or with another object: "ran the ministry". */
function isOther(
  scene: Scene,
  clause: Clause,
  { place, how }: { readonly place: Place; readonly how: How },
): boolean {
  const { next, trigger } = place
  const { verb, rest } = trigger
  const isByMuch = scene.tokens[next]?.lower === 'by' && scene.tokens[next + 1]?.tag === 'NUM'
  return (
    (how.voice === 'passive' && !isByMuch) ||
    isFollowedByObject(scene, { next, last: clause.last, verb, rest })
  )
}

/** Not the name of a thing, a state or another verb. */
function isVerbHere(scene: Scene, clause: Clause, place: Place): boolean {
  return (
    !isBehindNoun(scene, clause, place) &&
    !isNounHere(scene, clause, place) &&
    !isState(scene, place.at) &&
    !isCompound(scene, place.at) &&
    !isLongAgo(scene, place.at) &&
    !OTHER_PARTICLE.test(scene.tokens[place.next]?.lower ?? '')
  )
}

/** "The trial run is set for May": a noun, though it may be a verb. */
function isNounHere({ tokens }: Scene, { first }: Clause, { at, next }: Place): boolean {
  return (
    tokens[at]?.tag === 'NOUN' &&
    at > first &&
    /^(?:NOUN|ADJ|DET|PROPN|NUM)$/u.test(tokens[at - 1]?.tag ?? '') &&
    tokens[next]?.tag === 'AUX'
  )
}

/** "Bridge opening postponed": a headline leaves "is" out. */
function isHeadlinePassive(
  { tokens, analysis }: Scene,
  clause: Clause,
  { next, between, trigger: { form } }: Place,
): boolean {
  if (analysis.sentences[clause.sentence]?.block !== 'headline' || between !== null) return false
  if (form !== 'past' && form !== 'participle') return false
  return next >= clause.last || /^(?:PUNCT|ADP|SCONJ|ADV)$/u.test(tokens[next]?.tag ?? '')
}

/** "Cut out of the talks": another verb. */
const OTHER_PARTICLE = /^(?:up|out|off|away|down|apart)$/u

/** "Last met in March": nothing has come since. */
const isLongAgo = ({ tokens }: Scene, at: number): boolean =>
  tokens[at - 1]?.lower === 'last' && tokens[at - 2]?.tag !== 'DET'

/** "A city-endorsed plan". */
const isCompound = ({ text, tokens }: Scene, at: number): boolean =>
  text.charAt((tokens[at]?.start ?? 0) - 1) === '-'

/** "Remains closed": a state. */
const isState = ({ tokens }: Scene, at: number): boolean =>
  /^(?:remain|stay|keep|kept|left|lie|lay|stand|stood)(?:s|ed)?$/u.test(tokens[at - 1]?.lower ?? '')

const NOWHERE: Span = { start: 0, end: 0 }

/** "The treaty signed in June has not": what only names it. */
function isBehindNoun(
  { tokens, analysis }: Scene,
  clause: Clause,
  { at, next, trigger }: Place,
): boolean {
  if (trigger.form !== 'past' && trigger.form !== 'participle') return false
  if (overlapping(analysis.dates, tokens[at - 1] ?? NOWHERE).length > 0) return false
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.tag ?? '')) return false
  if (!/^(?:ADP|ADV)$/u.test(tokens[next]?.tag ?? '')) return false
  for (let later = next; later < clause.last; later += 1) {
    const token = tokens[later]
    const isVerb = token?.tag === 'AUX' || (token?.tag === 'VERB' && !/ing$/u.test(token.lower))
    if (isVerb && tokens[later - 1]?.lower !== 'to') return true
  }
  return false
}

const isLed = (token: Scene['tokens'][number] | undefined): boolean =>
  /^(?:ADV|PART)$/u.test(token?.tag ?? '') && !/^(?:half|all|most|both)$/u.test(token?.lower ?? '')

/** From behind the verb to where the phrase and what hangs on it end. */
function objectRunOf({ tokens }: Scene, clause: Clause, next: number): Run | null {
  let first = next
  while (first < clause.last && isLed(tokens[first])) first += 1
  return first < clause.last ? { first, last: clause.last } : null
}
