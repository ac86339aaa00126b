import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { Draft } from './same-contact.js'
import { clausesOfSentence, neighbourOf, type Scene } from './scene.js'
import type { Telling } from './telling.js'

/** A place where something may be told of a contact. */
export interface Site extends Span {
  /** Where what it is about may begin: behind its verb or noun. */
  readonly behind: number
  /** Whether all that stands there is what it was about: "discussed X". */
  readonly isTopic: boolean
  /** Whether a date in it is the contact's. */
  readonly isDated: boolean
  /** Whether the contact is still to come. */
  readonly isToCome: boolean
}

/** Where something may be told of a contact: its tellings, and clauses that go on about it ("which lasted", "It was"). */
export function sitesOf(scene: Scene, { tellings }: Draft): readonly Site[] {
  const sites = tellings.flatMap((telling) =>
    isTelling(telling)
      ? [siteOf(telling), ...followersOf(scene, telling).map((span) => plainSite(span, telling))]
      : relativesOf(scene, telling).map((span) => plainSite(span, telling)),
  )
  const seen = new Set<string>()
  return sites.filter(({ start, end, behind }) => {
    const key = `${start}-${end}-${behind}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The words of a telling as a place where something may be told. */
export const siteOf = ({ span, head, rule, date, status }: Telling): Site => ({
  start: span.start,
  end: span.end,
  behind: head.end,
  isTopic: rule === 'contact/discussed',
  isDated: date !== null,
  isToCome: isAhead(status),
})

const plainSite = ({ start, end }: Span, { status }: Telling): Site => ({
  start,
  end,
  behind: start,
  isTopic: false,
  isDated: true,
  isToCome: isAhead(status),
})

/** Whether a contact of this standing is still to come. */
export const isAhead = (status: Telling['status']): boolean =>
  status === 'planned' || status === 'proposed'

/** Words that go back to a contact in passing ("after the talks he flew home") say nothing of it. */
const isTelling = ({ reference, isSubject }: Telling): boolean => reference !== 'back' || isSubject

function followersOf(scene: Scene, telling: Telling): readonly Span[] {
  const { clause } = telling
  const next = neighbourOf(scene, clause, 1)
  const isNear = next !== null
  const isRelative = isNear && isAboutContact(scene, next, /^which$/u)
  const isShared = isNear && next.isShared && telling.isSubject && isByNoun(telling)
  const resumed = isRelative ? neighbourOf(scene, next, 1) : null
  const isResumed = resumed !== null && resumed.isShared && telling.isSubject && isByNoun(telling)
  const sentence = clausesOfSentence(scene, clause.sentence + 1)[0]
  const isPronoun = sentence !== undefined && isAboutContact(scene, sentence, /^(?:it|this|that)$/u)
  return [
    ...(isRelative || isShared ? [next] : []),
    ...(isResumed ? [resumed] : []),
    ...(isPronoun ? [sentence] : []),
  ]
}

/** "In the call, which Oslo had asked for, X said": told in passing, and yet of the call. */
function relativesOf(scene: Scene, telling: Telling): readonly Span[] {
  const next = isByNoun(telling) ? neighbourOf(scene, telling.clause, 1) : null
  return next && isAboutContact(scene, next, /^(?:which|that)$/u) ? [next] : []
}

const isByNoun = ({ rule }: Telling): boolean => rule.startsWith('contact/noun-')

/** What happens to a contact, not to something else that "it" may mean. */
const EVENTS =
  /^(?:lasted|lasts|focused|covered|took|takes|came|comes|ended|ends|began|begins|opened|opens|marked|centered|centred)$/u
/** "Which was held in Cairo on 4 March", "It is to take place in May". */
const HELD =
  /^\S+\s+(?:(?:was|were|is|are|has been|had been|will be|is to be|are to be)\s+(?:being\s+)?(?:held|hosted|convened|organised|organized|requested|initiated|proposed|arranged|sought)|(?:will|is to|are to|is due to|is set to|is expected to)\s+(?:be held|take place|begin|open))\b/iu
const DESCRIBED =
  /^\S+\s+(?:was|were)\s+(?:the|their|a|an|very|held|useful|frank|constructive|productive|warm|positive|good|direct)\b.*?(?:contact|call|meeting|talk|conversation|exchange|visit|summit|time|held|useful|frank|constructive|productive|warm|positive|good|direct)/isu

function isAboutContact(scene: Scene, clause: Clause, subject: RegExp): boolean {
  const [first, second] = [scene.tokens[clause.first], scene.tokens[clause.first + 1]]
  if (!first || !second || !subject.test(first.lower)) return false
  const words = scene.text.slice(clause.start, clause.end)
  return EVENTS.test(second.lower) || HELD.test(words) || DESCRIBED.test(words)
}
