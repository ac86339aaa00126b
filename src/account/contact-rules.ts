import type { ContactKind } from '../model/account.js'
import type { LetterPattern } from '../language/letter-pattern.js'
import { CONTACT_NOUNS, CONTACT_VERBS, type ContactVerb } from '../lexicon/contact-words.js'
import { matcherOf } from './patterns.js'

/** A place where words for a contact stand, before it is asked who meets whom. */
export interface Hit<Row> {
  readonly start: number
  readonly end: number
  readonly row: Row
}

/** A word for a contact, with the rule that reads it. */
export interface NounRow {
  readonly id: string
  readonly kind: ContactKind
  readonly isExact: boolean
}

const NOUNS = CONTACT_NOUNS.map(({ kind, isExact, words }) => ({
  row: { id: `contact/noun-${kind}`, kind, isExact },
  matcher: matcherOf(words),
}))
const VERBS = CONTACT_VERBS.map((row) => ({ row, matcher: matcherOf(row.phrases) }))

/** Nouns for contacts, the longest where several overlap, in the order of the text. */
export function findNouns(text: string): readonly Hit<NounRow>[] {
  return longest(hitsOf(text, NOUNS))
}

/** Verbs for contacts, the longest where several overlap, in the order of the text. */
export function findVerbs(text: string): readonly Hit<ContactVerb>[] {
  return longest(hitsOf(text, VERBS))
}

interface Matcher<Row> {
  readonly row: Row
  readonly matcher: LetterPattern
}

function hitsOf<Row>(text: string, rows: readonly Matcher<Row>[]): readonly Hit<Row>[] {
  return rows.flatMap(({ row, matcher }) =>
    matcher.matchAll(text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      row,
    })),
  )
}

/** Of words that overlap the longest; several rows where they read the same words. */
function longest<Row>(hits: readonly Hit<Row>[]): readonly Hit<Row>[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Hit<Row>[] = []
  for (const hit of ordered) {
    const last = kept.at(-1)
    const isSame = last !== undefined && last.start === hit.start && last.end === hit.end
    if (isSame || hit.start >= (last?.end ?? 0)) kept.push(hit)
  }
  return kept
}
