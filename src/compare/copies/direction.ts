import { dayRangeOf } from '../../language/edtf.js'
import type { Article } from '../../model/article.js'
import { type Rank } from '../order.js'
import { isOwnText } from '../telling.js'

/** A text and how much of it stands in the other. */
export interface Candidate {
  readonly article: Article
  /** 0 to 1. */
  readonly share: number
}

/** A difference between two shares that says which text was cut. */
const PLAINLY_MORE = 0.05

/**
 * Whether the first of two texts is the likelier original; what decides is asked in turn until something does: a side's
 * own text; the agency whose story the other credits; the earlier day; the text that has more besides; a wire story
 * before any other; the longer one. Where nothing tells, the texts' hashes decide, so that the answer is steady: it
 * then says nothing of who wrote first.
 */
export function isOriginal(first: Candidate, second: Candidate): boolean {
  const [one, other] = [first.article, second.article]
  const difference = second.share - first.share
  const clues = [
    Number(isOwnText(one)) - Number(isOwnText(other)),
    Number(isCreditedBy(one, other)) - Number(isCreditedBy(other, one)),
    daysAhead(one, other),
    Math.abs(difference) > PLAINLY_MORE ? difference : 0,
    Number(one.kind === 'wire') - Number(other.kind === 'wire'),
    one.text.length - other.text.length,
  ]
  const told = clues.find((clue) => clue !== 0)
  return told === undefined ? one.textHash <= other.textHash : told > 0
}

/** Likeliest originals first, as far as a text tells by itself. */
export function originality(article: Article): Rank {
  const { kind, published, text, textHash } = article
  const place = isOwnText(article) ? 0 : kind !== 'wire' ? 3 : isCarried(article) ? 2 : 1
  return [place, published ?? '~', -text.length, textHash]
}

/** Whether the second carries a story of the agency that the first is. */
function isCreditedBy(first: Article, second: Article): boolean {
  return !isCarried(first) && isCarried(second) && isSameName(agencyOf(first), second.agency)
}

/** Whether an outlet carries an agency's story. */
function isCarried({ agency, outlet }: Article): boolean {
  return agency !== null && outlet !== null && !isSameName(agency, outlet)
}

function agencyOf({ agency, outlet }: Article): string | null {
  return agency ?? outlet
}

function isSameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase()
}

/** Days by which the first was published before the second; 0 where it cannot be told. */
function daysAhead({ published: one }: Article, { published: other }: Article): number {
  const [first, second] = [one, other].map((date) => (date === null ? null : dayRangeOf(date)))
  if (!first || !second) return 0
  return Math.max(0, second.first - first.last) - Math.max(0, first.first - second.last)
}
