import { ON_SCREEN } from '../lexicon/contact-words.js'
import { dateIn } from './contact-dates.js'
import { partiesFrom } from './listed.js'
import { compilePhrase } from './patterns.js'
import { clauseAt, tokenAt, type Scene } from './scene.js'
import { areTwoSides, uniqueRefs } from './sides.js'
import { subjectOf } from './subjects.js'
import type { Telling } from './telling.js'

const WITH = new RegExp(
  `(?<![\\p{L}])with\\s+(?=[^,;.]{3,90}?\\s${compilePhrase(ON_SCREEN)}(?![\\p{L}]))`,
  'giu',
)

/** "The ministers, with X on the screen, said": somebody takes part from afar in what the subject does. */
export function tellingsOnScreen(scene: Scene): readonly Telling[] {
  return [...scene.text.matchAll(WITH)].flatMap((match) => {
    const clause = clauseAt(scene, match.index)
    if (!clause || clause.verb === null) return []
    const head = { start: match.index, end: match.index + match[0].trimEnd().length }
    const guests = partiesFrom(scene, tokenAt(scene.tokens, head.end), clause.last)
    const hosts = subjectOf(scene, clause, Math.min(clause.verb, tokenAt(scene.tokens, head.start)))
    const parties = uniqueRefs([...hosts, ...guests])
    if (hosts.length === 0 || guests.length === 0 || !areTwoSides(parties)) return []
    const span = { start: clause.start, end: clause.end }
    return [
      {
        head,
        span,
        clause,
        kind: 'video-call',
        isExact: true,
        status: 'held',
        count: 1,
        parties,
        nearby: [],
        date: dateIn(scene, span, head)?.value ?? null,
        initiator: null,
        place: null,
        isSubject: true,
        reference: 'free',
        rule: 'contact/on-screen',
      },
    ]
  })
}
