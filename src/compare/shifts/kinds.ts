import { KINDS } from '../../lexicon/kinds.js'
import type { Token } from '../../model/analysis.js'
import { onceFor } from '../../model/once.js'
import { coverOf, quoteFrom, type Evidence } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { rootOf } from '../roots.js'
import { isClose, residueOf } from './residue.js'
import type { Shift } from './shift.js'

/** What each wide term covers, by the roots of their words. */
const COVERED = coveredByWide()
const LONGEST = 3

// "Dairy products" against "agricultural goods": what holds of all holds of the part.
export function kindOfThing(pair: ClaimPair): Shift | null {
  if (!isClose(pair)) return null
  const { a, b } = residueOf(pair)
  const [ours, theirs] = [termsIn(pair.a, pair.near[0], a), termsIn(pair.b, pair.near[1], b)]
  for (const first of ours)
    for (const second of theirs) {
      const by = Number(covers(second.key, first.key)) - Number(covers(first.key, second.key))
      if (by !== 0)
        return { rule: 'scope', weight: 0.3, by, a: [first.evidence], b: [second.evidence] }
    }
  return null
}

function covers(wide: string, narrow: string): boolean {
  return COVERED.get(wide)?.has(narrow) ?? false
}

interface Term {
  readonly key: string
  readonly words: readonly Token[]
  readonly evidence: Evidence
}

/** The terms of the list that hold a word which only this telling has. */
function termsIn(version: Version, told: Proposition, own: readonly Token[]): readonly Term[] {
  return allTermsIn(version, told).filter(({ words }) => words.some((word) => own.includes(word)))
}

const READ = new WeakMap<Proposition, readonly Term[]>()

/** Read once, however many others a telling is held against. */
function allTermsIn(version: Version, told: Proposition): readonly Term[] {
  return onceFor(READ, told, () => readTerms(version, told))
}

function readTerms({ telling }: Version, { evidence }: Proposition): readonly Term[] {
  const { analysis, article } = telling.reading
  const tokens = evidence.flatMap((span) => tokensWithin(analysis.tokens, span))
  return tokens.flatMap(({ lower }, at) => {
    if (!STARTS.has(rootOf(lower))) return []
    return Array.from({ length: LONGEST }, (_, more) => tokens.slice(at, at + more + 1))
      .map((words) => ({ key: keyOf(words.map(({ lower }) => lower)), words }))
      .filter(({ key }) => TERMS.has(key))
      .map(({ key, words }) => ({ key, words, evidence: quoteFrom(article.text, coverOf(words)) }))
  })
}

function keyOf(words: readonly string[]): string {
  return words.map(rootOf).join(' ')
}

function coveredByWide(): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, Set<string>>()
  for (const { wide, narrow } of KINDS)
    for (const word of wide) {
      const key = keyOf(word.split(' '))
      direct.set(
        key,
        new Set([...(direct.get(key) ?? []), ...narrow.map((each) => keyOf(each.split(' ')))]),
      )
    }
  return new Map([...direct.keys()].map((key) => [key, closureOf(direct, key)]))
}

/** What a term covers, and what that covers. */
function closureOf(
  direct: ReadonlyMap<string, ReadonlySet<string>>,
  key: string,
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [key]
  for (let each = open.pop(); each !== undefined; each = open.pop())
    for (const narrow of direct.get(each) ?? [])
      if (!found.has(narrow)) {
        found.add(narrow)
        open.push(narrow)
      }
  return found
}

const TERMS = new Set([...COVERED].flatMap(([wide, narrow]) => [wide, ...narrow]))
/** The first root of every term. */
const STARTS = new Set([...TERMS].map((key) => key.split(' ', 1).join('')))
