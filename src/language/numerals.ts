import { NUMBER_WORDS } from '../lexicon/number-words.js'

const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
const UNDER_TWENTY = [...NUMBER_WORDS].filter(([, value]) => value < 20).map(([word]) => word)
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** Pattern source of a number in digits: "2,000", "2.5", "2½". It must not start inside another number or word. */
export const DIGITS = String.raw`(?<![\w.,:/$€£])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?[½¼¾]?|[½¼¾])`

/** Pattern source of a number in words below a hundred: "two", "twenty-four". */
export const WORDS = String.raw`(?<![\w-])(?:${TENS}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|${longestFirst(UNDER_TWENTY)})(?!\w)`

/** The value of a number in digits or words; `NaN` when it is neither. */
export function valueOfNumeral(words: string): number {
  const plain = words.toLowerCase().replace(/,/gu, '')
  const fraction = FRACTIONS.get(plain.at(-1) ?? '')
  if (fraction !== undefined) return Number(plain.slice(0, -1)) + fraction
  if (/^\d/u.test(plain)) return Number(plain)
  const parts = plain.split('-').map((part) => NUMBER_WORDS.get(part) ?? Number.NaN)
  return parts.reduce((sum, part) => sum + part, 0)
}

/** An alternation in which no word hides a longer one that it begins. */
export function longestFirst(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[$.+]/gu, String.raw`\$&`))
    .join('|')
}
