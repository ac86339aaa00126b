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
}

/** Where something may be told of a contact: its tellings, and clauses that go on about it ("which lasted", "It was"). */
export function sitesOf(scene: Scene, { tellings }: Draft): readonly Site[] {
  const sites = tellings
    .filter(isTelling)
    .flatMap((telling) => [siteOf(telling), ...followersOf(scene, telling).map(plainSite)])
  const seen = new Set<string>()
  return sites.filter(({ start, end, behind }) => {
    const key = `${start}-${end}-${behind}`
    return !seen.has(key) && seen.add(key)
  })
}

const siteOf = ({ span, head, rule, date }: Telling): Site => ({
  start: span.start,
  end: span.end,
  behind: head.end,
  isTopic: rule === 'contact/discussed',
  isDated: date !== null,
})

const plainSite = ({ start, end }: Span): Site => ({
  start,
  end,
  behind: start,
  isTopic: false,
  isDated: true,
})

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

const isByNoun = ({ rule }: Telling): boolean => rule.startsWith('contact/noun-')

/** What happens to a contact, not to something else that "it" may mean. */
const EVENTS = /^(?:lasted|lasts|focused|covered|took|came|ended|began|marked|centered|centred)$/u
const DESCRIBED =
  /^\S+\s+(?:was|were)\s+(?:the|their|a|an|very|held|useful|frank|constructive|productive|warm|positive|good|direct)\b.*?(?:contact|call|meeting|talk|conversation|exchange|visit|summit|time|held|useful|frank|constructive|productive|warm|positive|good|direct)/isu

function isAboutContact(scene: Scene, clause: Clause, subject: RegExp): boolean {
  const [first, second] = [scene.tokens[clause.first], scene.tokens[clause.first + 1]]
  if (!first || !second || !subject.test(first.lower)) return false
  return EVENTS.test(second.lower) || DESCRIBED.test(scene.text.slice(clause.start, clause.end))
}
