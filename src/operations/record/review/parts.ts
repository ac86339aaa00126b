import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../../../lexicon/currencies.js'
import { TOPICS } from '../../../lexicon/topics.js'
import type { Money } from '../../../model/account.js'
import { isTold } from '../../../model/edtf-words.js'
import type { Outcome, Problem } from '../../../model/problems.js'

/** Whether words say that there is none. */
export function noneIn(words: string): boolean {
  return /^(?:none|-)?$/iu.test(words.trim())
}

/** What is said in a list: "Macron; Putin". None where none is said. */
export function partsOf(words: string): readonly string[] {
  if (noneIn(words)) return []
  return words
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** One of some words. */
export function oneFrom<T extends string>(
  what: string,
  allowed: readonly T[],
  words: string,
): Outcome<T> {
  const value = allowed.find((each) => each === words.toLowerCase())
  return value === undefined ? unfit(words, `${what} is one of ${allowed.join(', ')}`) : fine(value)
}

/** Keys of the topic lexicon. */
export function topicsFrom(words: string): Outcome<readonly string[]> {
  const keys = partsOf(words.replaceAll(',', ';'))
  const known = new Set(TOPICS.map(({ key }) => key))
  const unknown = keys.find((key) => !known.has(key))
  return unknown === undefined
    ? fine([...new Set(keys)])
    : unfit(unknown, `topics are ${[...known].join(', ')}; several with a comma between them`)
}

const EDTF = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/u

/** A date as exact as it is known; `null` where none is told. */
export function edtfFrom(words: string): Outcome<string | null> {
  if (noneIn(words)) return fine(null)
  const [from = '', to, ...more] = words.split('/')
  const isDate = [from, to ?? from].every(isEdtf) && more.length === 0 && isTold(words)
  return isDate && (to === undefined || from <= to)
    ? fine(words)
    : unfit(
        words,
        'a date is 2025-07-01, 2025-07, 2025, 2022~ (about), 2025-07-01/2025-07-03 or none',
      )
}

function isEdtf(date: string): boolean {
  const match = EDTF.exec(date)
  if (match === null) return false
  const [, year = '', month = 'XX', day = 'XX'] = match
  if (month === 'XX') return day === 'XX'
  if (day === 'XX') return isSeason(month) || isDay(year, month, '01')
  return isDay(year, month, day)
}

/** As EDTF numbers them. */
function isSeason(month: string): boolean {
  return month >= '21' && month <= '24'
}

function isDay(year: string, month: string, day: string): boolean {
  // A leap year where none is told: 29 February may be meant.
  const date = `${year === 'XXXX' ? '2000' : year}-${month}-${day}`
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
}

const LONGEST = 300

/** Some words of a person's own; `null` where there are none. */
export function wordsFrom(words: string): Outcome<string | null> {
  if (noneIn(words)) return fine(null)
  return words.length <= LONGEST && !/\p{Cc}/u.test(words)
    ? fine(words)
    : unfit(`${words.slice(0, 40)}…`, `give one line of ${LONGEST} characters at most`)
}

const SCALES = new Map([
  ['', 1],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** A sum with the code of its currency: "18 billion EUR", "EUR 2,300,000". */
export function moneyFrom(words: string): Outcome<Money | null> {
  if (noneIn(words)) return fine(null)
  const plain = words.replace(/^([a-z]{3})\s+(.*)$/iu, '$2 $1')
  const match = /^(\d[\d,]*(?:\.\d+)?)\s*([a-z]*)\s+([a-z]{3})$/iu.exec(plain)
  const [, digits = '', scale = '', code = ''] = match ?? []
  const times = SCALES.get(scale.toLowerCase())
  const currency = code.toUpperCase()
  return match === null || times === undefined || !CURRENCIES.has(currency)
    ? unfit(words, 'a sum is a number and a currency by its code, "18 billion EUR", or none')
    : fine({ value: Math.round(Number(digits.replaceAll(',', '')) * times * 100) / 100, currency })
}

const CURRENCIES = new Set([...CURRENCY_SIGNS.map(([, code]) => code), ...CURRENCY_NAMES.values()])

function fine<T>(value: T): Outcome<T> {
  return { ok: true, value, problems: [] }
}

/** That what was given cannot be a value, and what can. */
function unfit(given: string, says: string): { ok: false; problems: readonly [Problem] } {
  return {
    ok: false,
    problems: [{ code: 'value-unfit', input: given, message: `"${given}" does not fit: ${says}.` }],
  }
}
