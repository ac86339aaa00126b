import { HEDGES, MODALITY, NEGATIONS, type ScaleRow } from '../lexicon/scales.js'
import type { Modifier } from '../model/account.js'
import { isWithin, quoteFrom, type Span } from '../model/spans.js'

interface Row {
  readonly kind: Modifier['kind']
  readonly value: string
}

const ROWS: ReadonlyMap<string, Row> = new Map([
  ...rowsOf('modality', MODALITY),
  ...rowsOf('hedge', HEDGES),
  ...rowsOf('negation', NEGATIONS),
])

function rowsOf(kind: Modifier['kind'], rows: readonly ScaleRow[]): readonly [string, Row][] {
  return rows.map((row) => [row.words, { kind, value: row.value }])
}

// "around Iran's programme" is a place, "around 40 minutes" a hedge.
const APPROXIMATE = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'over',
  'close to',
  'up to',
])

function isNumberBehind(text: string, offset: number): boolean {
  return /^\s+(?:[$€£¥]|\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|several|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|billions?)/iu.test(
    text.slice(offset, offset + 16),
  )
}

// The longest phrase first, so that "is not ready to" is not read as "ready to" alone.
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...ROWS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((words) =>
      words
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replace(/ /gu, '\\s+')
        .replace(/['’]/gu, "['’]"),
    )
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Negations and modals of what was said, and hedges anywhere in its clause, with their words. */
export function findModifiersOf(
  text: string,
  { clause, said }: { clause: Span; said: readonly Span[] },
): readonly Modifier[] {
  return findModifiers(text, clause).filter(
    (each) => each.kind === 'hedge' || said.some((span) => isWithin(span, each.evidence[0])),
  )
}

/** Negations, modals and hedges in a span, with their words, in the order of the text. */
function findModifiers(text: string, span: Span): readonly Modifier[] {
  return [...text.slice(span.start, span.end).matchAll(PATTERN)].flatMap((match) => {
    const words = match[0].toLowerCase().replace(/\s+/gu, ' ')
    const row =
      ROWS.get(words) ?? ROWS.get(words.replace(/’/gu, "'")) ?? ROWS.get(words.replace(/'/gu, '’'))
    const start = span.start + match.index
    if (APPROXIMATE.has(words) && !isNumberBehind(text, start + match[0].length)) return []
    return row
      ? [{ ...row, evidence: [quoteFrom(text, { start, end: start + match[0].length })] as const }]
      : []
  })
}
