import {
  ENDS_OF_NOUN_PHRASES,
  HYPHENED_UNITS,
  IRREGULAR_PLURALS,
  NO_PLURALS,
} from '../lexicon/counted.js'
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from '../lexicon/currencies.js'
import { COUNTED_NOUNS, MAGNITUDES } from '../lexicon/number-words.js'
import { isNumberOfModel } from './model-names.js'
import { DIGITS, longestFirst, valueOfNumeral, WORDS } from './numerals.js'
import { timeUnitOf } from './durations.js'
import { patternOf } from './windows.js'

type Groups = Readonly<Record<string, string | undefined>>

/** What the words of an amount say. */
export interface AmountReading {
  readonly value: number
  readonly currency: string | null
  readonly unit: string | null
  /** How many characters of the match belong to it; all of them when left out. */
  readonly length?: number
}

/** One way in which English states a sum, a share or a count. */
export interface AmountRule {
  readonly id: string
  readonly meaning: string
  readonly pattern: RegExp
  /** A sentence, the words in it, and what they say. */
  readonly specimen: readonly [sentence: string, words: string, says: string]
  readonly read: (match: AmountMatch) => AmountReading | null
}

export interface AmountMatch {
  readonly words: string
  readonly before: string
  readonly groups: Groups
}

const SIGN = longestFirst(CURRENCY_SIGNS.map(([sign]) => sign))
const CODE = CURRENCY_CODES.join('|')
const NAME = longestFirst([...CURRENCY_NAMES.keys()])
const SCALE = 'hundred|thousand|million|billion|trillion'
const SHORT_SCALE = 'mln|mn|bln|bn|trn|tn|m|b|k'
const NUMBER = `(?:${DIGITS}|${WORDS})`
// "A billion euros", "half a billion": the article counts only before a scale.
const COUNT = `(?:(?:(?<low>${NUMBER})(?: to | ?- ?| or ))?(?<n>${NUMBER})|(?<![\\w-])(?<half>half an?|an?)(?= (?:${SCALE}|dozen)\\b))`
const SCALES = `(?:[ -]?(?<scale>${SCALE}|dozen)(?!\\w)(?:[ -](?<scale2>thousand|million|billion)\\b)?)?`
const MONEY_SCALES = `(?:[ -]?(?<scale>${SCALE}|${SHORT_SCALE})(?!\\w)(?:[ -](?<scale2>thousand|million|billion)\\b)?)?`
// A bare sign may touch its number, which a numeral by itself may not.
const SUM = String.raw`(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)${MONEY_SCALES}`
const TO_SUM = String.raw`(?:(?: ?(?:-|to) ?|(?<=\bbetween (?:${SIGN})? ?[\d.,]+) and )(?:(?:${SIGN}) ?)?(?<high>\d[\d,.]*\d|\d)[ -]?(?<tail>${SCALE}|${SHORT_SCALE})(?!\w))?`

export const AMOUNT_RULES: readonly AmountRule[] = [
  {
    id: 'amount/sign-before',
    meaning: 'money with its sign before the sum',
    pattern: patternOf(String.raw`(?<![\w$])(?<sign>${SIGN}) ?${SUM}${TO_SUM}(?!\w)`),
    specimen: ['Another $ 1 billion package came.', '$ 1 billion', 'USD 1000000000'],
    read: ({ groups }) => money(groups, signCode(groups['sign'])),
  },
  {
    id: 'amount/sign-after',
    meaning: 'money with its sign after the sum',
    pattern: patternOf(String.raw`(?<![\w.,$€£¥])${SUM} ?(?<sign>[€£₽₴₺₹₩₪])`),
    specimen: ['They paid 50 million € more.', '50 million €', 'EUR 50000000'],
    read: ({ groups }) => money(groups, signCode(groups['sign'])),
  },
  {
    id: 'amount/code',
    meaning: 'money with the code of its currency',
    pattern: patternOf(
      String.raw`(?<![\w.,$€£¥])(?:(?<code>${CODE}) ?${SUM}(?!\w)|${SUM.replaceAll('?<n>', '?<m>').replaceAll('?<scale', '?<mscale')} ?(?<code2>${CODE})\b)`,
    ),
    specimen: ['It is worth EUR 18 billion.', 'EUR 18 billion', 'EUR 18000000000'],
    read: readCode,
  },
  {
    id: 'amount/name',
    meaning: 'money with the name of its currency',
    pattern: patternOf(
      String.raw`${COUNT}${MONEY_SCALES}(?: (?:more|additional|extra))?[ -](?<name>${NAME})s?\b(?! of\b)`,
    ),
    specimen: ['They pledged 300m euros.', '300m euros', 'EUR 300000000'],
    read: readNamed,
  },
  {
    id: 'amount/share',
    meaning: 'a share of a hundred',
    pattern: patternOf(
      String.raw`(?<n>${NUMBER})(?: ?%|[ -](?:percent|per cent|pct)\b)(?<points>(?:age)? points?)?`,
    ),
    specimen: ['Defence takes 3.5 percent.', '3.5 percent', 'percent 3.5'],
    read: ({ groups }) => counted(groups, groups['points'] ? 'percentage point' : 'percent'),
  },
  {
    id: 'amount/points',
    meaning: 'a difference between shares',
    pattern: patternOf(String.raw`(?<n>${NUMBER}) percentage points?\b`),
    specimen: ['It rose by two percentage points.', 'two percentage points', 'percentage point 2'],
    read: ({ groups }) => counted(groups, 'percentage point'),
  },
  {
    id: 'amount/hyphened',
    meaning: 'a number that a hyphen ties to what it counts',
    pattern: patternOf(
      String.raw`(?<n>${NUMBER})(?:[ -](?<scale>${SCALE}))?-(?<unit>${longestFirst(HYPHENED_UNITS)})\b`,
    ),
    specimen: ['A 28-point plan leaked.', '28-point', 'point 28'],
    read: ({ groups }) => counted(groups, singularOf(groups['unit'] ?? '')),
  },
  {
    id: 'amount/count',
    meaning: 'a number of things',
    pattern: patternOf(String.raw`${COUNT}${SCALES}(?<noun>(?: [\p{L}][\p{L}\p{M}.'-]*){1,4})`),
    specimen: ['Some 5,000 troops left.', 'Some 5,000 troops', 'troop 5000'],
    read: readCount,
  },
]

function signCode(sign = ''): string | null {
  return CURRENCY_SIGNS.find(([known]) => known === sign.toUpperCase())?.[1] ?? null
}

/** The value that a number, its scale and its range state; a range states its lower end. */
function valueIn({ low, n, half, scale, scale2, tail }: Groups): number {
  const least = low ?? n
  const number =
    least === undefined ? (/^half/iu.test(half ?? '') ? 0.5 : 1) : valueOfNumeral(least)
  return precise(number * scaleOf(scale ?? tail) * scaleOf(scale2))
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (MAGNITUDES.get(word.toLowerCase()) ?? Number.NaN)
}

// 2.3 times a thousand million is 2299999999.9999995 in floating point.
function precise(value: number): number {
  return Number(value.toPrecision(12))
}

function money(groups: Groups, currency: string | null): AmountReading | null {
  const value = valueIn(groups)
  return currency === null || Number.isNaN(value) ? null : { value, currency, unit: null }
}

function readCode({ groups }: AmountMatch): AmountReading | null {
  const code = groups['code'] ?? groups['code2'] ?? ''
  if (code !== code.toUpperCase()) return null
  const { m, mscale, mscale2 } = groups
  const sum = m === undefined ? groups : { n: m, scale: mscale, scale2: mscale2 }
  return money(sum, code === 'RMB' ? 'CNY' : code)
}

function readNamed({ groups }: AmountMatch): AmountReading | null {
  const name = (groups['name'] ?? '').toLowerCase().replace(/ +/gu, ' ')
  // "Two won": the name of Korea's money is a verb where no scale stands before it.
  if (name === 'won' && groups['scale'] === undefined) return null
  return money(groups, CURRENCY_NAMES.get(name) ?? null)
}

function counted(groups: Groups, unit: string): AmountReading | null {
  const value = valueIn(groups)
  return Number.isNaN(value) ? null : { value, currency: null, unit }
}

const IS_A_NAME_BEFORE =
  /(?:\b(?:group of|no\.?|number|article|articles|resolutions?|chapter|phase|stage|step|page|section|room|flight|nord stream|day|channel|category|level|option|covid|agenda|vision|world war|paragraph|annex|protocol|round)|[\p{L}\d]-) *$/iu
const IS_KNOWN_BEFORE =
  /\b(?:the|these|those|both|his|her|its|their|our|my|your|other|one or|as) *$/iu
const ENDS: ReadonlySet<string> = new Set(ENDS_OF_NOUN_PHRASES)
const NO_PLURAL: ReadonlySet<string> = new Set(NO_PLURALS)
const COUNTED: ReadonlySet<string> = new Set(COUNTED_NOUNS)
/** The smaller numbers that "the two leaders" and "the three ministers" do not tell but repeat. */
const KNOWN_NUMBER = 4

function readCount({ words, before, groups }: AmountMatch): AmountReading | null {
  const value = valueIn(groups)
  const noun = nounIn(groups['noun'] ?? '')
  if (!noun || Number.isNaN(value) || IS_A_NAME_BEFORE.test(before)) return null
  if (isNumberOfModel(before, groups['n'] ?? '', (groups['noun'] ?? '').slice(0, noun.end)))
    return null
  if (value <= KNOWN_NUMBER && IS_KNOWN_BEFORE.test(before)) return null
  if (isYear(groups) && !COUNTED.has(noun.word)) return null
  const length = words.length - (groups['noun'] ?? '').length + noun.end
  return { value, currency: null, unit: singularOf(noun.word), length }
}

/** "2022 elections" names a year, "2000 troops" a number. */
function isYear({ n, scale }: Groups): boolean {
  return scale === undefined && /^(?:1[5-9]|20)\d\d$/u.test(n ?? '')
}

/** The first plural in the phrase behind a number, and where it ends. */
function nounIn(phrase: string): { readonly word: string; readonly end: number } | null {
  for (const match of phrase.matchAll(/[\p{L}][\p{L}\p{M}.'-]*/gu)) {
    const word = match[0].replace(/(?:'s?|\.)$/u, '')
    const lower = word.toLowerCase()
    if (ENDS.has(lower) || timeUnitOf(lower) || match[0].endsWith("'s")) return null
    if (isPlural(word)) return { word: lower, end: match.index + word.length }
    if (match[0] !== word) return null
  }
  return null
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (IRREGULAR_PLURALS.has(lower)) return true
  return word === lower && /[^s'ui]s$/u.test(lower) && lower.length > 3 && !NO_PLURAL.has(lower)
}

/** A thing counted, by the name of one: "envoys" is "envoy". */
function singularOf(plural: string): string {
  const word = plural.toLowerCase()
  const irregular = IRREGULAR_PLURALS.get(word) ?? IRREGULAR_PLURALS.get(`${word}s`)
  if (irregular) return irregular
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/u.test(word)) return word.slice(0, -2)
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word
}
