import { DIGITS, valueOfNumeral, WORDS } from '../language/numerals.js'
import type { Amount } from '../model/analysis.js'
import { isWithin, quoteFrom, type Evidence, type Span } from '../model/spans.js'
import { bodyOf, type Version } from './pair.js'
import type { Proposition } from './propositions.js'
import type { Stated } from './quantities.js'
import { fieldsOf, rootOf } from './roots.js'

/** What a number says of a change: where it began, where it ends, or by how much. */
export type Role = 'plain' | 'base' | 'total' | 'change'

/** A sum, a share or a count in what an account tells. */
export interface Told extends Stated {
  /** What is counted: a currency, a measure, or the root of a noun. */
  readonly unit: string
  readonly role: Role
  /** With the words that say its role: "an additional 200 megawatts". */
  readonly evidence: Evidence
  readonly home: Proposition
}

/** The sums, shares and counts that an account tells of a claim, in the order of the text, each value of a unit once. */
export function statedIn(version: Version): readonly Told[] {
  const told = bodyOf(version).flatMap((home) => [
    ...amountsIn(version, home).flatMap((amount) => toldBy(version, home, amount)),
    ...sharesIn(version, home),
  ])
  return told.filter(
    (one, index) =>
      told.findIndex(
        (other) => other.unit === one.unit && other.value === one.value && other.role === one.role,
      ) === index,
  )
}

function amountsIn({ telling }: Version, home: Proposition): readonly Amount[] {
  const among = (spans: readonly Span[]) =>
    telling.reading.analysis.amounts.filter(
      (amount) =>
        (amount.currency !== null || amount.unit !== null) &&
        spans.some((span) => isWithin(span, amount)),
    )
  const inWords = among(home.words)
  return inWords.length > 0 ? inWords : among(home.evidence)
}

const REACH = 24
/** "Fifteen of the 21 crew": fifteen is what is told. */
const PART_OF = new RegExp(
  String.raw`(${DIGITS}|${WORDS}) of (?:the|its|their|his|her|those|these) $`,
  'iu',
)
const BASE = /\bfrom\s+$/iu
const TOTAL = /\b(?:to|reach(?:es|ed|ing)?|total(?:s|led|ling)?)\s+$/iu
const CHANGE = /\b(?:(?:an?|the)\s+)?(?:additional|extra|further|another)\s+$|\bby\s+$/iu
const CHANGE_WITHIN = /\b(?:additional|extra|further|more(?!\s+than))\b/iu
const RANGE = /(\d[\d,.]*)\s*(?:to|-|–|and)\s*(\d[\d,.]*)/u

function toldBy({ telling }: Version, home: Proposition, amount: Amount): readonly Told[] {
  const { text } = telling.reading.article
  const before = text.slice(Math.max(0, amount.start - REACH), amount.start)
  const words = text.slice(amount.start, amount.end)
  const { unit, factor } = measureOf(amount)
  const part = PART_OF.exec(before)
  if (part) {
    const evidence = quoteFrom(text, { start: amount.start - part[0].length, end: amount.end })
    return [{ unit, home, op: '=', value: valueOfNumeral(part[1] ?? ''), role: 'plain', evidence }]
  }
  const value = amount.value * factor
  const told = { unit, home, op: factor === 1 ? amount.op : ('~' as const) }
  const high = highOf(words, value)
  const cue = [BASE, TOTAL, CHANGE].flatMap((each) => each.exec(before)?.[0] ?? [])[0] ?? ''
  const evidence = quoteFrom(text, { start: amount.start - cue.length, end: amount.end })
  if (high !== null && BASE.test(before))
    return [
      { ...told, op: '=', value, role: 'base', evidence },
      { ...told, op: '=', value: high, role: 'total', evidence },
    ]
  const role = roleOf(before, words)
  const base = BARE_BASE.exec(text.slice(amount.end, amount.end + REACH))
  if (role === 'total' && base) {
    const from = quoteFrom(text, {
      start: amount.start - cue.length,
      end: amount.end + base[0].length,
    })
    return [
      {
        ...told,
        op: '=',
        value: baseOf(base[1] ?? '', words, value),
        role: 'base',
        evidence: from,
      },
      { ...told, op: '=', value, role, evidence: from },
    ]
  }
  const shown = role === 'plain' || /^by\b/iu.test(cue) ? quoteFrom(text, amount) : evidence
  return [{ ...told, value, role, evidence: shown, ...(high === null ? {} : { high }) }]
}

/** "To 350 megawatts from 200": the same measure, without its name. */
const BARE_BASE = /^\s+from\s+(\d[\d,.]*\d|\d)(?!\s*(?:million|billion|thousand|percent))/iu

function baseOf(base: string, words: string, value: number): number {
  const [, told] = /(\d[\d,.]*\d|\d)/u.exec(words) ?? []
  const numberOf = (digits: string) => Number(digits.replaceAll(',', ''))
  return told ? (numberOf(base) * value) / numberOf(told) : numberOf(base)
}

function roleOf(before: string, words: string): Role {
  if (BASE.test(before)) return 'base'
  if (CHANGE.test(before) || CHANGE_WITHIN.test(words)) return 'change'
  return TOTAL.test(before) ? 'total' : 'plain'
}

/** The upper end of a range, in the unit of its lower end; `null` where the words are no range. */
function highOf(words: string, low: number): number | null {
  const [, first = '', last = ''] = RANGE.exec(words) ?? []
  const [from, to] = [first, last].map((each) => Number(each.replaceAll(',', '')))
  return from && to && to > from ? (low / from) * to : null
}

interface Measure {
  readonly unit: string
  readonly factor: number
}

/** Lengths and areas in one unit, so that they can be compared. */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['mile', { unit: 'kilometre', factor: 1.609 }],
  ['kilometre', { unit: 'kilometre', factor: 1 }],
  ['kilometer', { unit: 'kilometre', factor: 1 }],
  ['foot', { unit: 'metre', factor: 0.3048 }],
  ['meter', { unit: 'metre', factor: 1 }],
  ['metre', { unit: 'metre', factor: 1 }],
  ['acre', { unit: 'hectare', factor: 0.4047 }],
  ['gigawatt', { unit: 'megawatt', factor: 1000 }],
])

function measureOf({ currency, unit }: Amount): Measure {
  if (currency !== null) return { unit: currency, factor: 1 }
  const word = unit ?? ''
  return MEASURES.get(word) ?? { unit: rootOf(word), factor: 1 }
}

const SHARE =
  /\b(?:(?:a|one|two|three)[ -](?:third|quarter|fifth)s?|half)\b(?=\s+(?:of|the|its|their|his|her)\b|\s*[.,;]|\s*$)/giu
const BY_SHARE = /\b(?:by|than|over|nearly|almost|about|roughly|around|up to|least)\s+$/iu
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
])
const PARTS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
])

/** "Cut by a third": a share told as a part is one told in percent, roughly. */
function sharesIn({ telling }: Version, home: Proposition): readonly Told[] {
  const { text } = telling.reading.article
  return home.words.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(SHARE)].flatMap((match) => {
      const start = span.start + match.index
      const value = percentOf(match[0].toLowerCase())
      const isPart = match[0].toLowerCase() !== 'half' || BY_SHARE.test(text.slice(0, start))
      if (value === null || !isPart) return []
      const evidence = quoteFrom(text, { start, end: start + match[0].length })
      const role = 'plain' as const
      return [
        { value, op: '~' as const, high: value * 1.03, unit: 'percent', role, evidence, home },
      ]
    }),
  )
}

function percentOf(words: string): number | null {
  if (words === 'half') return 50
  const [count = '', part = ''] = words.split(/[ -]/u)
  const parts = PARTS.get(part.replace(/s$/u, ''))
  return parts === undefined ? null : (100 * (COUNTS.get(count) ?? 1)) / parts
}

/** Whether two units are one thing, or words for one. */
export function isOneUnit(a: string, b: string): boolean {
  return a === b || fieldsOf([a]).some((field) => fieldsOf([b]).includes(field))
}

/** Two numbers of one thing that cannot both hold. */
export interface Clash {
  readonly a: Told
  readonly b: Told
}

/**
 * The first number that differs. Of several numbers of one unit it cannot be told which answers to which, but for a base,
 * a total and what lies between them.
 */
export function clashBetween(ours: readonly Told[], theirs: readonly Told[]): Clash | null {
  for (const first of ours) {
    const mine = ours.filter(({ unit }) => isOneUnit(unit, first.unit))
    const yours = theirs.filter(({ unit }) => isOneUnit(unit, first.unit))
    const clash = yours.length > 0 ? clashOfUnit(mine, yours) : null
    if (clash) return clash
  }
  return null
}

function clashOfUnit(mine: readonly Told[], yours: readonly Told[]): Clash | null {
  // What both tell alike answers to itself.
  const isTold = (each: Told, others: readonly Told[]) =>
    others.some(({ value, role }) => value === each.value && role === each.role)
  const [own, others] = [mine, yours].map((told, at) =>
    told.filter((each) => !isTold(each, at === 0 ? yours : mine)),
  )
  if (!own || !others) return null
  const [a, b] = [answering(own, others), answering(others, own)]
  // Sixty paid and eighty to come make the hundred and forty that both tell.
  const isPart =
    a && b && mine.some((each) => isTold(each, yours) && each.value === a.value + b.value)
  if (isPart) return null
  if (!a || !b || isSameSpan(a, b)) return null
  // By how much, and to how much: two things.
  if ([a, b].some(({ role }) => role === 'change') && [a, b].some(({ role }) => role === 'total'))
    return null
  return isBaseOf(mine, b) || isBaseOf(yours, a) ? null : { a, b }
}

/** A bare "200" may be where the other's rise to 350 began. */
function isBaseOf(told: readonly Told[], { role, value }: Told): boolean {
  return role === 'plain' && told.some((each) => each.role === 'base' && each.value === value)
}

function isSameSpan(a: Told, b: Told): boolean {
  return a.evidence.quote.toLowerCase() === b.evidence.quote.toLowerCase()
}

/** Which of one side's numbers answers to the other's: its only one, its total, or what it rises by. */
function answering(own: readonly Told[], other: readonly Told[]): Told | null {
  const [base] = own.filter(({ role }) => role === 'base')
  const [total] = own.filter(({ role }) => role === 'total')
  const others = other.filter(({ role }) => role !== 'base')
  if (base && total && own.length === 2)
    return others.length === 1 && others[0]?.role === 'change'
      ? { ...total, value: total.value - base.value, role: 'change' }
      : total
  const [only] = own
  return own.length === 1 && only && only.role !== 'base' ? only : null
}
