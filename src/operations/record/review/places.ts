import type { Span } from '../../../model/spans.js'

/** Of some findings those on this very place; else the one that has most of its words, if most of that one's are among them. */
export function findingsAt<T extends Span>(span: Span, findings: readonly T[]): readonly T[] {
  const same = findings.filter(({ start, end }) => start === span.start && end === span.end)
  if (same.length > 0) return same
  const [nearest] = findings
    .filter((finding) => isMostOf(sharedBy(span, finding), span, finding))
    .toSorted((a, b) => sharedBy(span, b) - sharedBy(span, a) || lengthOf(a) - lengthOf(b))
  return nearest === undefined ? [] : [nearest]
}

function isMostOf(shared: number, a: Span, b: Span): boolean {
  return shared * 2 > lengthOf(a) && shared * 2 > lengthOf(b)
}

/** Units that two spans share. */
function sharedBy(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/**
 * Where the words of a span of one text stand in another: white space may differ, and of several places the one with the
 * most like words around it counts. `null` where they stand nowhere.
 */
export function movedSpan(before: string, after: string, span: Span): Span | null {
  const [old, now] = [folded(before), folded(after)]
  const from = old.offsets.findIndex((offset) => offset >= span.start)
  const past = old.offsets.findIndex((offset) => offset >= span.end)
  const end = past < 0 ? old.text.length : past
  const words = from < 0 ? '' : old.text.slice(from, end).trimEnd()
  if (words === '') return null
  const around = { before: old.text.slice(0, from), after: old.text.slice(from + words.length) }
  const places = placesOf(now.text, words).map((start) => ({
    start,
    likeness:
      likeAtEnd(around.before, now.text.slice(0, start)) +
      likeAtStart(around.after, now.text.slice(start + words.length)),
  }))
  const [best] = places.toSorted((a, b) => b.likeness - a.likeness || a.start - b.start)
  if (best === undefined) return null
  const last = now.offsets[best.start + words.length - 1]
  const first = now.offsets[best.start]
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 }
}

interface Folded {
  readonly text: string
  /** Where each unit of it stands in the whole text. */
  readonly offsets: readonly number[]
}

/** Each run of white space as one space. */
function folded(whole: string): Folded {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < whole.length; at += 1) {
    const unit = whole[at] ?? ''
    const isSpace = /\s/u.test(unit)
    if (isSpace && text.endsWith(' ')) continue
    text += isSpace ? ' ' : unit
    offsets.push(at)
  }
  return { text, offsets }
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Units of context that are looked at. */
const AROUND = 400

function likeAtEnd(a: string, b: string): number {
  let like = 0
  while (like < AROUND && like < a.length && a.at(-1 - like) === b.at(-1 - like)) like += 1
  return like
}

function likeAtStart(a: string, b: string): number {
  let like = 0
  while (like < AROUND && like < a.length && a[like] === b[like]) like += 1
  return like
}
