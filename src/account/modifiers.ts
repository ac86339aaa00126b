import { HEDGES } from '../lexicon/scales/hedges.js'
import { MODALITY, UNMODAL } from '../lexicon/scales/modality.js'
import { NEGATIONS } from '../lexicon/scales/negations.js'
import type { ScaleRow } from '../lexicon/scales/row.js'
import type { Modifier } from '../model/account.js'
import { isOverlapping, isWithin, quoteFrom, type Span } from '../model/spans.js'
import { letterPattern } from '../language/letter-pattern.js'

interface Row {
  readonly kind: Modifier['kind']
  readonly value: string
}

const ROWS: ReadonlyMap<string, Row> = new Map([
  ...rowsOf(
    'modality',
    MODALITY.filter(({ value }) => !UNMODAL.has(value)),
  ),
  ...rowsOf('hedge', HEDGES),
  ...rowsOf('negation', NEGATIONS),
])

function rowsOf(kind: Modifier['kind'], rows: readonly ScaleRow[]): readonly [string, Row][] {
  return rows.map((row) => [row.words, { kind, value: row.value }])
}

const NUMBER_BEHIND =
  /^\s+(?:[$€£¥]|\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|several|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|billions?)/iu

/** What must stand behind a phrase, or before it, for it to be a modifier. */
interface Condition {
  readonly words: ReadonlySet<string>
  readonly holds: (before: string, after: string) => boolean
}

const CONDITIONS: readonly Condition[] = [
  // "around Iran's programme" is a place, "around 40 minutes" a hedge.
  {
    words: new Set('about,around,some,nearly,almost,roughly,over,close to,up to'.split(',')),
    holds: (_, after) => NUMBER_BEHIND.test(after),
  },
  // "should the talks fail" is "if".
  {
    words: new Set(['should']),
    holds: (before, after) =>
      !/^\s+(?:\p{Lu}|(?:the|an?|this|that|these|those|any|such|they|he|she|it|we|you|i|there|one|another|further|talks)(?!\p{L}))/u.test(
        after,
      ) || /[.!?]["”’]?\s*$/u.test(before),
  },
  // "the need to" is a noun.
  {
    words: new Set(['need to']),
    holds: (before) =>
      !/(?<!\p{L})(?:the|an?|any|no|his|her|its|their|our)(?:\s+[\p{L}-]+)?\s+$/iu.test(before),
  },
  {
    words: new Set(['determination', 'intention']),
    holds: (_, after) => /^\s+(?:to|of)(?!\p{L})/u.test(after),
  },
  // "not only ... but also" and "whether or not" negate nothing.
  {
    words: new Set(['not']),
    holds: (before, after) =>
      !/(?<!\p{L})or\s+$/iu.test(before) &&
      !/^(?:\s+[\p{L}]+){0,1}\s+(?:only|just|merely|solely)(?!\p{L})/iu.test(after),
  },
]

const NEAR = 40

// The longest phrase first, so that "is not ready to" is not read as "ready to" alone. "Is also ready to" is "is ready to".
const PATTERN = letterPattern(
  `(?<![\\p{L}\\p{N}])(?:\\p{L}+n['’]t|${[...ROWS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((words) =>
      words
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replace(
          /^(is|are|was|were|stands?|remains?) /u,
          '$1 (?:(?:also|now|still|always|fully) )?',
        )
        .replace(/ /gu, '\\s+'),
    )
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

interface Told {
  /** The whole clause: hedges are looked for in all of it. */
  readonly clause: Span
  /** Cue and contents: what is negated or modal there is the speaker's. */
  readonly said: readonly Span[]
  /** Names of principles and titles, whose own words modify nothing. */
  readonly names: readonly Span[]
}

/** Negations and modals of what was said, and hedges anywhere in its clause, with their words. */
export function findModifiersOf(text: string, { clause, said, names }: Told): readonly Modifier[] {
  return findModifiers(text, clause).filter(
    ({ kind, evidence: [place] }) =>
      (kind === 'hedge' || said.some((span) => isWithin(span, place))) &&
      !names.some((name) => isOverlapping(name, place)),
  )
}

/** Negations, modals and hedges in a span, with their words, in the order of the text. */
function findModifiers(text: string, span: Span): readonly Modifier[] {
  return PATTERN.matchAll(text.slice(span.start, span.end)).flatMap((match) => {
    const start = span.start + match.index
    const end = start + match[0].length
    const words = phraseOf(match[0])
    const row = ROWS.get(words)
    const before = text.slice(Math.max(0, start - NEAR), start)
    const isOne = CONDITIONS.every(
      (each) => !each.words.has(words) || each.holds(before, text.slice(end, end + NEAR)),
    )
    return row && isOne ? [{ ...row, evidence: [quoteFrom(text, { start, end })] as const }] : []
  })
}

/** The phrase as the lexicon has it. */
function phraseOf(words: string): string {
  const plain = words.toLowerCase().replace(/\s+/gu, ' ').replace(/’/gu, "'")
  return plain.endsWith("n't")
    ? "n't"
    : plain.replace(/^(is|are|was|were|stands?|remains?) (?:also|now|still|always|fully) /u, '$1 ')
}
