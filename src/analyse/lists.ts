import type { Chunk } from '../language/chunks.js'
import { textOf } from '../model/spans.js'
import type { Clause, Range } from './clauses.js'
import type { Ground } from './passage.js'

const BULLET = /^\s*(?:[-–—•*·▪◦‣]|\(?(?:\d{1,2}|[a-z])[.)])\s/u
const NUMBER = /^\s*\(?(?:\d{1,2}|[a-z])[.)]\s*$/u

function wordsOf(ground: Ground, index: number): string {
  const sentence = ground.sentences[index]
  return sentence ? textOf(ground.article.text, sentence) : ''
}

/** Whether a sentence is a point of a list; its number may stand as a sentence before it. */
export function isPoint(ground: Ground, index: number): boolean {
  return BULLET.test(wordsOf(ground, index)) || NUMBER.test(wordsOf(ground, index - 1))
}

/** "Recalling its decision of May,", "Deeply concerned by the loss of life,": what moves a body stands before its points. */
const PREAMBLE =
  /^\s*(?:(?:also|further|deeply|gravely|strongly|fully|particularly) )*(?:\p{L}+(?:ing|ed)|conscious|mindful|aware)\b[^:]*[,;]\s*(?:and\s*)?$/iu

/** How many sentences back the line that opens a list is looked for. */
const LONGEST = 60

/** Index of the sentence that opens the list in which a sentence is a point: "The President:", "The Council,". */
export function openingOf(ground: Ground, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at -= 1) {
    if (isPoint(ground, at) || NUMBER.test(wordsOf(ground, at))) continue
    if (PREAMBLE.test(wordsOf(ground, at))) continue
    return /[:,]\s*$/u.test(wordsOf(ground, at)) ? at : null
  }
  return null
}

/** Whoever the line that opens a list names as the one who did what its points tell: the subject, or the last phrase. */
export function doerIn(
  ground: Ground,
  { chunks, clauses }: { readonly chunks: readonly Chunk[]; readonly clauses: readonly Clause[] },
): readonly Range[] {
  const line = lastLineOf(ground, chunks)
  const from = line[0]?.first ?? 0
  const main = clauses.findLast(
    ({ verb, subject }) => verb.finite && (subject[0]?.first ?? -1) >= from,
  )
  if (main) return main.subject
  const last = line.findLast(({ kind }) => kind !== 'colon' && kind !== 'comma')
  return last?.kind === 'phrase' ? [{ first: last.first, last: last.last }] : []
}

function lastLineOf({ article, tokens }: Ground, chunks: readonly Chunk[]): readonly Chunk[] {
  const end = tokens[(chunks.at(-1)?.last ?? 0) - 1]?.end ?? 0
  const start = article.text.lastIndexOf('\n', end - 1)
  return chunks.filter((chunk) => (tokens[chunk.first]?.start ?? 0) > start)
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
