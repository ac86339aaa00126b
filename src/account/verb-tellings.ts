import type { Ref } from '../model/actors.js'
import { findVerbs } from './contact-rules.js'
import { statusFrom } from './contact-status.js'
import { elidedAuthor } from './elided.js'
import { partiesFrom } from './listed.js'
import { clauseAt, textBefore, tokenAt, type Scene } from './scene.js'
import type { Clause } from './clauses.js'
import { compilePhrase } from './patterns.js'
import { areTwoSides } from './sides.js'
import { actorsOf } from './subjects.js'
import type { Telling } from './telling.js'
import { countOf, dateOf, holdOf, mediumOf, placeOf, referenceOf } from './verb-facts.js'
import { isOnlyToldOff, objectOf, partiesBy } from './verb-parties.js'
import { isDatedAt, isFitting, isVerbHere, type VerbPlace } from './verb-places.js'

/** Contacts told by a verb: "spoke by phone with", "hosted", "travelled to". */
export function tellingsByVerb(scene: Scene): readonly Telling[] {
  const tellings = findVerbs(scene.text).flatMap((hit) => {
    const clause = clauseAt(scene, hit.start)
    if (!clause || hit.end > clause.end + 1) return []
    const verb = tokenAt(scene.tokens, hit.start)
    const place = { hit, clause, verb, next: tokenAt(scene.tokens, hit.end) }
    const telling = isVerbHere(scene, place) ? tellingOf(scene, place) : null
    return telling ? [telling] : []
  })
  // Where two rules read the same words, the first that fits.
  return tellings.filter(({ head }, index) => tellings[index - 1]?.head.start !== head.start)
}

/** "Until the committee has met": it has not yet. */
const UNTIL = /\b(?:until|unless)\s[^,;.]{2,60}\s(?:has|have)\s+$/iu

/** "Jana Kolar rang Ankara": a name right before the verb that nothing else in the text explains. */
function strangersBefore(scene: Scene, { clause, verb }: VerbPlace): readonly Ref[] {
  let first = verb
  while (first > clause.first && isName(scene, first - 1)) first -= 1
  return first < verb ? partiesFrom(scene, first, verb) : []
}

function isName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  return token !== undefined && token.tag === 'PROPN' && !isDatedAt(scene, token)
}

/** Who acts where no known name does: a name right before the verb, else whoever writes and leaves the "I" out. */
function writersOf(scene: Scene, place: VerbPlace): readonly Ref[] {
  const strangers = strangersBefore(scene, place)
  const author = strangers.length > 0 ? null : elidedAuthor(scene, place.clause, place.verb)
  return author ? [author] : strangers
}

/** "X plans to bring the two presidents together": who gathers others is none of the two, whoever they are taken for. */
const isAmong = (subject: readonly Ref[], object: readonly Ref[]): boolean =>
  object.length > 1 &&
  object.some(({ actor }) => actor !== null && subject.some((each) => each.actor === actor))

function tellingOf(scene: Scene, place: VerbPlace): Telling | null {
  const { hit, clause, verb } = place
  const named = actorsOf(scene, clause, verb)
  const subject = named.length > 0 ? named : writersOf(scene, place)
  const object = objectOf(scene, place)
  if (!isFitting(scene, place, object) || isOnlyToldOff(object)) return null
  if (hit.row.frame === 'gathering' && isAmong(subject, object)) return null
  const parties = partiesBy(scene, place, { subject, object })
  if (!areTwoSides(parties)) return null
  const hold = holdOf(scene, verb)
  const before = textBefore(scene, clause, hit.start)
  if (isDenied(scene, clause)) return null
  const told =
    hit.row.status ?? (UNTIL.test(before) ? 'proposed' : statusFrom({ hold, before, after: '' }))
  // "X and Y to meet": a headline's infinitive is its future.
  const isAhead = hold === 'infinitive' && told === 'held' && isHeadline(scene, clause)
  const status = isAhead ? 'planned' : told
  if (status === 'none') return null
  const span = { start: clause.start, end: clause.end }
  return {
    head: { start: hit.start, end: hit.end },
    span,
    clause,
    ...mediumOf(scene, place),
    status,
    count: countOf(scene, place),
    parties,
    nearby: [],
    date: dateOf(scene, place, { span, status }),
    isSubject: true,
    place: placeOf(scene, place, span),
    initiator: hit.row.isInitiating ? (subject[0] ?? null) : null,
    reference: referenceOf(scene, place, status),
    rule: hit.row.id,
  }
}

const STORIES = '(?:reports?|claims?|suggestions?|assertions?|allegations?|rumou?rs?|stories)'
const DENIED = new RegExp(
  `(?<!\\p{L})${compilePhrase(`<deny|refute|reject|dismiss>(?:(?: \\p{L}+){0,3}? ${STORIES})?`)}(?:\\s+(?:on|in|at|to|late|earlier)(?:\\s+[\\p{L}\\d]+){1,3})?(?:\\s+that)?\\s*$`,
  'iu',
)

/** "Denied that the two had met", "dismissed reports that they had spoken": nobody says that they did. */
function isDenied(scene: Scene, clause: Clause): boolean {
  return DENIED.test(textBefore(scene, clause, clause.start))
}

function isHeadline({ analysis }: Scene, { sentence }: Clause): boolean {
  return analysis.sentences[sentence]?.block === 'headline'
}
