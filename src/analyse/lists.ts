import type { Chunk } from '../language/chunks.js'
import { textOf } from '../model/spans.js'
import type { Clause, Range } from './clauses.js'
import type { Ground } from './passage.js'

const BULLET = /^\s*(?:[-–—•*·▪◦‣]|\(?(?:\d{1,2}|[a-z])[.)])\s/u

/** Whether a sentence is a point of a list. */
export function isPoint(ground: Ground, index: number): boolean {
  const sentence = ground.sentences[index]
  return sentence !== undefined && BULLET.test(textOf(ground.article.text, sentence))
}

/** How many points a list may have and still be under the line that opens it. */
const LONGEST = 30

/** Index of the line that opens the list in which a sentence is a point: "The President:". */
export function openingOf(ground: Ground, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at -= 1) {
    if (isPoint(ground, at)) continue
    const sentence = ground.sentences[at]
    const isOpen = sentence && textOf(ground.article.text, sentence).trimEnd().endsWith(':')
    return isOpen ? at : null
  }
  return null
}

/** Whoever a line that opens a list names as the one who did what its points tell: the last phrase, or the subject. */
export function doerIn(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Range[] {
  const main = clauses.findLast((clause) => clause.verb.finite && clause.subject.length > 0)
  if (main) return main.subject
  const colon = chunks.findLastIndex((chunk) => chunk.kind === 'colon')
  const last = chunks[colon < 0 ? chunks.length - 1 : colon - 1]
  return last?.kind === 'phrase' ? [{ first: last.first, last: last.last }] : []
}

/** Gives the first verb of a point, and those that go on with it, the subject that the opening line names. */
export function underOpening(
  clauses: readonly Clause[],
  doer: readonly Range[],
): readonly Clause[] {
  const [first] = clauses
  if (!first || first.subject.length > 0 || !first.verb.finite || doer.length === 0) return clauses
  return clauses.map((clause, index) =>
    index === 0 || (clause.subject.length === 0 && clause.link === 'none' && clause.verb.finite)
      ? { ...clause, subject: doer, link: 'shared', head: index === 0 ? null : 0 }
      : clause,
  )
}
