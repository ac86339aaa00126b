import { SCALES, type ScaleName, type ScaleRow } from '../lexicon/scales.js'
import { quoteFrom, type Evidence, type Span } from '../model/spans.js'

/** A phrase of a scale where a text has it. */
export interface Degree {
  readonly scale: ScaleName
  readonly value: string
  readonly degree: number
  readonly evidence: Evidence
}

interface Finder {
  readonly pattern: RegExp
  readonly rows: ReadonlyMap<string, ScaleRow>
}

const FINDERS = new Map<ScaleName, Finder>()

/** The phrases of one scale within a span, in order, the longest where several begin at one place. */
export function degreesWithin(text: string, span: Span, scale: ScaleName): readonly Degree[] {
  const { pattern, rows } = finderOf(scale)
  const words = text.slice(span.start, span.end)
  return [...words.matchAll(pattern)].flatMap((match) => {
    const row = rows.get(match[0].toLowerCase().replace(/\s+/gu, ' '))
    if (!row) return []
    const start = span.start + match.index
    const evidence = quoteFrom(text, { start, end: start + match[0].length })
    return [{ scale, value: row.value, degree: row.degree, evidence }]
  })
}

function finderOf(scale: ScaleName): Finder {
  const known = FINDERS.get(scale)
  if (known) return known
  const rows = new Map(SCALES[scale].map((row) => [row.words, row]))
  const finder = { pattern: patternOf([...rows.keys()]), rows }
  FINDERS.set(scale, finder)
  return finder
}

/** Phrases between word borders, longest first; a line break may stand for a space. */
function patternOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const choices = longestFirst.map((phrase) => bordered(phrase).replaceAll(' ', String.raw`\s+`))
  return new RegExp(`(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

// "n't" hangs on the verb before it.
function bordered(phrase: string): string {
  return /^n['’]t$/u.test(phrase) ? phrase : `(?<![\\p{L}\\p{N}])${phrase}`
}
