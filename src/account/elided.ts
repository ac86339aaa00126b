import type { Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import { refOf } from '../model/mentions.js'
import type { Clause } from './clauses.js'
import { mentionsIn, type Scene } from './scene.js'

/** "I", "my", "me": how a text has its author speak. */
const FIRST_PERSON = /^(?:I|i|[Mm]y|[Mm]e|[Mm]yself)$/u

/**
 * Who leaves the "I" out: "Spoke with President Osei today", "Good call with my colleague Osei" in a post that is
 * otherwise in the first person. `null` where the words before `head`, a token, have a subject, or nobody says "I"; the
 * evidence is the nearest word by which the text has its author speak.
 */
export function elidedAuthor(scene: Scene, clause: Clause, head: number): Ref | null {
  const sentence = scene.analysis.sentences[clause.sentence]
  const isOwn = scene.article.kind === 'official' && sentence?.block === 'body'
  if (!isOwn || clause.first !== sentence.first || !isSubjectless(scene, clause, head)) return null
  const [author] = scene.mentions
    .filter(({ form, start, end }) => form === 'pronoun' && isFirst(scene, { start, end }))
    .toSorted((a, b) => Math.abs(a.start - clause.start) - Math.abs(b.start - clause.start))
  const ref = author ? refOf(scene.text, scene.analysis, author) : null
  return ref?.actorKind === 'person' ? ref : null
}

function isFirst({ text }: Scene, { start, end }: { start: number; end: number }): boolean {
  return FIRST_PERSON.test(text.slice(start, end))
}

/** Nothing before the head can be who acts: "Had a long", "Just", "Pleased to", "This morning". */
function isSubjectless(scene: Scene, { first, start }: Clause, head: number): boolean {
  const before = scene.tokens.slice(first, head)
  const end = scene.tokens[head]?.start ?? start
  const isOpen = mentionsIn(scene, { start, end }).every((mention) => isFirst(scene, mention))
  // The first word has its capital from the sentence: "Honoured to meet".
  return isOpen && before.every((token, at) => isTimed(scene, token) || !isActing(token, at === 0))
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'our'])

function isActing({ tag, lower }: Token, isFirst: boolean): boolean {
  return tag === 'PRON' || (tag === 'PROPN' && !isFirst) || POINTING.has(lower)
}

function isTimed({ analysis }: Scene, { start }: Token): boolean {
  return analysis.dates.some((date) => date.start <= start && start < date.end)
}
