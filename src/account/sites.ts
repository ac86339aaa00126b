import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { Draft } from './same-contact.js'
import { clausesOfSentence, type Scene } from './scene.js'
import type { Telling } from './telling.js'

/** Where something may be told of a contact: its tellings, and clauses that go on about it ("which lasted", "It was"). */
export function sitesOf(scene: Scene, { tellings }: Draft): readonly Span[] {
  const sites = tellings
    .filter(isTelling)
    .flatMap((telling) => [telling.span, ...followersOf(scene, telling)])
  const seen = new Set<string>()
  return sites.filter(({ start, end }) => {
    const key = `${start}-${end}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Words that go back to a contact in passing ("after the talks he flew home") say nothing of it. */
const isTelling = ({ reference, isSubject }: Telling): boolean => reference !== 'back' || isSubject

function followersOf(scene: Scene, telling: Telling): readonly Span[] {
  const { clause } = telling
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1]
  const relative =
    next &&
    next.sentence === clause.sentence &&
    next.isRelative &&
    isAboutContact(scene, next, /^which$/u)
  const sentence = clausesOfSentence(scene, clause.sentence + 1)[0]
  const pronoun = sentence && isAboutContact(scene, sentence, /^(?:it|this|that)$/u)
  return [...(relative ? [next] : []), ...(pronoun ? [sentence] : [])]
}

/** Only what happens to a contact: "it lasted", "that was the last call", not "it is a powerful signal". */
function isAboutContact(scene: Scene, clause: Clause, subject: RegExp): boolean {
  const [first, second] = [scene.tokens[clause.first], scene.tokens[clause.first + 1]]
  if (!first || !second || !subject.test(first.lower)) return false
  if (
    /^(?:lasted|lasts|focused|covered|took|came|ended|began|marked|centered|centred)$/u.test(
      second.lower,
    )
  )
    return true
  const words = scene.text.slice(clause.start, clause.end)
  return (
    /^\S+\s+(?:was|were)\s+(?:the|their|a|an|very|held|useful|frank|constructive|productive|warm|positive|good|direct)\b/iu.test(
      words,
    ) &&
    /contact|call|meeting|talk|conversation|exchange|visit|summit|time|held|useful|frank|constructive|productive|warm|positive|good|direct/iu.test(
      words,
    )
  )
}
