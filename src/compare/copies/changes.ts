import { DIGITS, WORDS, valueOfNumeral } from '../../language/numerals.js'
import type { Reading } from '../../model/reading.js'
import { isOverlapping, isWithin, quoteFrom, type Evidence, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import { degreesWithin } from '../degrees.js'
import { quoted, type Finding, type Side } from '../finding.js'
import { sentenceAt, type Telling } from '../telling.js'
import type { Passage } from './passages.js'
import type { Weave } from './weave.js'

/** A text with its words. */
export interface Woven {
  readonly telling: Telling
  readonly weave: Weave
}

/**
 * What a copy changed in the passages that it has from its original, where the change makes it say another thing:
 * another number or day in the same place, a negation put in or left out.
 */
export function changesIn(
  original: Woven,
  copy: Woven,
  passages: readonly Passage[],
): readonly Finding[] {
  return passages.flatMap(({ matches }) =>
    matches.flatMap((match, index) => {
      const next = matches[index + 1]
      const isGap = next && (next.first - match.first > 1 || next.second - match.second > 1)
      if (!next || !isGap) return []
      const gap = [
        gapOf(original, match.first, next.first),
        gapOf(copy, match.second, next.second),
      ] as const
      return numeralChange(gap) ?? negationChange(gap) ?? []
    }),
  )
}

/** Words of a text between two that both texts have. */
interface Gap {
  readonly telling: Telling
  /** From the end of the word before to the start of the word behind. */
  readonly span: Span
  readonly behind: Span
}

function gapOf({ telling, weave }: Woven, before: number, behind: number): Gap {
  const [head, tail] = [weave.spans[before], weave.spans[behind]]
  if (!head || !tail) throw new Error(`no words ${before} and ${behind} in ${telling.id}`)
  return { telling, span: { start: head.end, end: Math.max(head.end, tail.start) }, behind: tail }
}

type Gaps = readonly [ours: Gap, theirs: Gap]

const NUMERAL = new RegExp(`${DIGITS}|${WORDS}`, 'giu')

interface Numeral {
  readonly evidence: Evidence
  readonly value: number
  /** The word behind it: what is counted. */
  readonly unit: string
}

/** One number on either side, of the same things, and they differ. */
function numeralChange([a, b]: Gaps): Finding | null {
  const [[one, ...more], [other, ...others]] = [numeralsIn(a), numeralsIn(b)]
  if (!one || !other || more.length + others.length > 0) return null
  if (one.value === other.value || one.unit !== other.unit) return null
  const areDays =
    isOfDate(a.telling.reading, one.evidence) && isOfDate(b.telling.reading, other.evidence)
  return findingOf([a, b], [one.evidence, other.evidence], {
    kind: areDays ? 'date' : 'number',
    rule: areDays ? 'date/copied' : 'number/copied',
    weight: 0.9,
    says: `${quoted([one.evidence])} in ${a.telling.letter}, ${quoted([other.evidence])} in ${b.telling.letter}.`,
  })
}

function numeralsIn({ telling, span, behind }: Gap): readonly Numeral[] {
  const { text } = telling.reading.article
  const words = text.slice(span.start, behind.end)
  return [...words.matchAll(NUMERAL)].flatMap((match) => {
    const start = span.start + match.index
    const end = start + match[0].length
    if (end > span.end) return []
    const unit = /^[\s-]*([\p{L}%]+)/u.exec(text.slice(end, behind.end))?.[1] ?? ''
    const evidence = quoteFrom(text, { start, end })
    return [{ evidence, value: valueOfNumeral(match[0]), unit: unit.toLowerCase() }]
  })
}

function isOfDate({ analysis }: Reading, span: Span): boolean {
  return analysis.dates.some((date) => date.type === 'instant' && isWithin(date, span))
}

/** One side negates what the other says in the same words. */
function negationChange([a, b]: Gaps): Finding | null {
  const [ours, theirs] = [negationsIn(a), negationsIn(b)]
  if (ours.length + theirs.length !== 1 || !isBare(a, ours) || !isBare(b, theirs)) return null
  const [only] = [...ours, ...theirs]
  const holder = ours.length > 0 ? a : b
  return findingOf([a, b], [ours[0] ?? null, theirs[0] ?? null], {
    kind: 'wording-strength',
    rule: 'wording-strength/copied-negation',
    weight: 0.92,
    says: `${a.telling.letter} and ${b.telling.letter} contradict each other: ${quoted(only ? [only] : [])} in ${holder.telling.letter}.`,
  })
}

function negationsIn({ telling, span }: Gap): readonly Evidence[] {
  // "Hardly" is no "not".
  return degreesWithin(telling.reading.article.text, span, 'negation')
    .filter(({ degree }) => degree === 0)
    .map(({ evidence }) => evidence)
}

/** Beside a negation only auxiliaries and adverbs: "declined to say" and "would not say" are one. */
function isBare({ telling, span }: Gap, negations: readonly Evidence[]): boolean {
  return tokensWithin(telling.reading.analysis.tokens, span)
    .filter((token) => !negations.some((each) => isOverlapping(each, token)))
    .every(({ tag }) => tag === 'AUX' || tag === 'ADV' || tag === 'PART' || tag === 'PUNCT')
}

function findingOf(
  [a, b]: Gaps,
  [ours, theirs]: readonly [Evidence | null, Evidence | null],
  facts: Pick<Finding, 'kind' | 'rule' | 'weight' | 'says'>,
): Finding {
  return { ...facts, direction: null, a: sideOf(a, ours), b: sideOf(b, theirs), isConflict: true }
}

/** The sentence, and the words that decide. */
function sideOf({ telling, behind }: Gap, deciding: Evidence | null): Side {
  const { article, analysis } = telling.reading
  const sentence = sentenceAt(analysis.sentences, deciding ?? behind) ?? behind
  return {
    telling,
    evidence: [quoteFrom(article.text, sentence)],
    deciding: deciding ? [deciding] : [],
  }
}
