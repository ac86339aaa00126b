import { formsOf } from '../language/inflection.js'
import { SCALES, type ScaleName } from '../lexicon/scales.js'
import type { ScaleRow } from '../lexicon/scales/row.js'
import { quoteFrom, type Evidence, type Span } from '../model/spans.js'

/** A phrase of a scale where a text has it. */
export interface Degree {
  readonly scale: ScaleName
  readonly value: string
  readonly degree: number
  readonly evidence: Evidence
}

/** A row by the words of its phrase. */
interface Phrase {
  readonly words: readonly string[]
  readonly row: ScaleRow
}

/** The phrases of a scale by their first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>

const INDEXES = new Map<ScaleName, Index>()

// A compound is one word: "full-scale" is not "full".
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const CONTRACTION = /n['’]t$/u

interface Word {
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** The phrases of one scale within a span, in order, the longest where several begin at one place. */
export function degreesWithin(text: string, span: Span, scale: ScaleName): readonly Degree[] {
  const known = knownOf(text, span)
  const before = known.degrees.get(scale)
  if (before) return before
  const found = findDegrees(text, known.words, scale)
  known.degrees.set(scale, found)
  return found
}

/** What was read of a span before: many pairs ask for the same one. */
interface Known {
  readonly text: string
  readonly words: readonly Word[]
  readonly degrees: Map<ScaleName, readonly Degree[]>
}

const KNOWN = new WeakMap<Span, Known>()

function knownOf(text: string, span: Span): Known {
  const before = KNOWN.get(span)
  if (before?.text === text) return before
  const known = { text, words: wordsWithin(text, span), degrees: new Map() }
  KNOWN.set(span, known)
  return known
}

function findDegrees(text: string, words: readonly Word[], scale: ScaleName): readonly Degree[] {
  const index = indexOf(scale)
  const found: Degree[] = []
  let at = 0
  while (at < words.length) {
    const phrase = index
      .get(words[at]?.lower ?? '')
      ?.find((each) => standsAt(text, words, { at, each }))
    const last = words[at + (phrase?.words.length ?? 1) - 1]
    const first = words[at]
    if (phrase && first && last) {
      const evidence = quoteFrom(text, { start: first.start, end: last.end })
      found.push({ scale, value: phrase.row.value, degree: phrase.row.degree, evidence })
    }
    at += phrase?.words.length ?? 1
  }
  return found
}

/** Words of a span; "n't" is a word of its own. */
function wordsWithin(text: string, span: Span): readonly Word[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].flatMap((match) => {
    const lower = match[0].toLowerCase()
    const start = span.start + match.index
    const end = start + match[0].length
    return CONTRACTION.test(lower)
      ? [
          { lower: lower.slice(0, -3), start, end: end - 3 },
          { lower: lower.slice(-3), start: end - 3, end },
        ]
      : [{ lower, start, end }]
  })
}

interface Place {
  readonly at: number
  readonly each: Phrase
}

/** All words of the phrase, with nothing but white space between them. */
function standsAt(text: string, words: readonly Word[], { at, each }: Place): boolean {
  return each.words.every((word, offset) => {
    const here = words[at + offset]
    const before = words[at + offset - 1]
    if (!here || here.lower !== word) return false
    return offset === 0 || !before || text.slice(before.end, here.start).trim() === ''
  })
}

function indexOf(scale: ScaleName): Index {
  const known = INDEXES.get(scale)
  if (known) return known
  const index = new Map<string, Phrase[]>()
  for (const phrase of SCALES[scale].flatMap(phrasesOf)) {
    const first = phrase.words[0] ?? ''
    const phrases = [...(index.get(first) ?? []), phrase]
    index.set(
      first,
      phrases.toSorted((a, b) => b.words.length - a.words.length),
    )
  }
  INDEXES.set(scale, index)
  return index
}

/** A verb in all its forms, what follows it as it stands. */
function phrasesOf(row: ScaleRow): readonly Phrase[] {
  const [first = '', ...rest] = row.words.split(' ')
  const forms = row.isVerb ? [...formsOf(first).keys()] : [first]
  return forms.map((form) => ({ words: [form, ...rest], row }))
}
