import { patternOf } from './windows.js'
import type { TimeUnit } from '../lexicon/calendar.js'
import { isoOf, minutesOf, timeUnitOf, type Length } from './durations.js'
import { DIGITS, valueOfNumeral, WORDS } from './numerals.js'

type Groups = Readonly<Record<string, string | undefined>>

/** One way in which English states a length of time. */
export interface DurationRule {
  readonly id: string
  readonly meaning: string
  readonly pattern: RegExp
  /** A sentence, the words in it, and what they say. */
  readonly specimen: readonly [sentence: string, words: string, value: string]
  /** The lengths that add up to it, or `null` when the words are no length after all. */
  readonly read: (groups: Groups) => readonly Length[] | null
  /** Whether words around it ("more than") bound it, or it is a lower bound by itself, or neither. */
  readonly bound: 'around' | 'lower' | 'none'
}

// "Every two hours" states a rate too.
const NUMERAL = `(?<!\\b(?:every|each|per) )(?:${DIGITS}|${WORDS})`
const UNITS = '(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|fortnights?|months?|years?|decades?)'
// "Once a day", "24 hours a day" and "65 years old" state a rate or an age.
const NO_RATE = String.raw`(?!'?[ -](?:old|olds|of age)\b| (?:a|per|each|every) (?:day|week|month|year|hour)\b|\w)`
const LENGTH_FOLLOWS =
  '(?<=\\b(?:for|in|within|than|about|around|almost|nearly|over|under|after|lasted|lasting|spent|spend|least|some|half|took|takes|another|roughly|approximately|of|just|only|barely|exactly|and) )'
// "A day before, they met" is a day; so is "a day after the vote", which the vote's own day would tell.
const IS_COUNTED_FROM = `(?= (?:(?:ago|earlier|later|from now)\\b|(?:before|after)(?=[.,;:)]|$)))`

export const DURATION_RULES: readonly DurationRule[] = [
  {
    id: 'duration/compound',
    meaning: 'two units that add up',
    pattern: patternOf(
      `(?<n>${NUMERAL}|an?) (?<unit>hours?|years?|months?|weeks?|days?)(?:,? and |, | )(?<n2>${NUMERAL}|an?) (?<unit2>minutes?|mins?|months?|days?|hours?)${NO_RATE}`,
    ),
    specimen: ['They spoke for an hour and 20 minutes.', 'an hour and 20 minutes', 'PT1H20M'],
    read: ({ n, unit, n2, unit2 }) => falling(lengthsOf([n, unit], [n2, unit2])),
    bound: 'around',
  },
  {
    id: 'duration/and-a-half',
    meaning: 'a number of units and a half',
    pattern: patternOf(
      `(?:(?<n>${NUMERAL}|an?)[ -](?<unit>${UNITS})[ -]and[ -]a[ -]half|(?<n2>${NUMERAL})[ -]and[ -]a[ -]half[ -](?<unit2>${UNITS}))${NO_RATE}`,
    ),
    specimen: ['The talks took an hour and a half.', 'an hour and a half', 'PT1H30M'],
    read: ({ n, unit, n2, unit2 }) => plusHalf(lengthsOf([n ?? n2, unit ?? unit2])),
    bound: 'around',
  },
  {
    id: 'duration/half',
    meaning: 'a part of one unit',
    pattern: patternOf(
      String.raw`(?:(?<part>half|quarter of|three[ -]quarters of)[ -]an?[ -](?<unit>hour|day|year|decade)|(?<half>half)[ -](?<unit2>hour|day|year))\b(?:-long)?`,
    ),
    specimen: ['The call lasted half an hour.', 'half an hour', 'PT30M'],
    read: ({ part, unit, unit2 }) => partOf(part ?? 'half', unit ?? unit2),
    bound: 'around',
  },
  {
    id: 'duration/from-to',
    meaning: 'from the lower number on: "two to three hours"',
    pattern: patternOf(
      `(?<n>${NUMERAL})(?: to | or | ?- ?)(?<n2>${NUMERAL})[ -](?<unit>${UNITS})${NO_RATE}`,
    ),
    specimen: ['It will take two to three weeks.', 'two to three weeks', '>P2W'],
    read: ({ n, unit }) => lengthsOf([n, unit]),
    bound: 'lower',
  },
  {
    id: 'duration/number',
    // "One day" is mostly a day that is not named.
    meaning: 'a number of units, in figures or words, with a hyphen or without',
    pattern: patternOf(
      `(?!one day\\b)(?<n>${NUMERAL})[ -](?:(?:full|long|straight|consecutive|whole|more|additional|further|working|calendar) )?(?<unit>${UNITS})(?:-long)?${NO_RATE}`,
    ),
    specimen: ['A 12-day war ended.', '12-day', 'P12D'],
    read: ({ n, unit }) => lengthsOf([n, unit]),
    bound: 'around',
  },
  {
    id: 'duration/unit-long',
    meaning: 'as long as one unit',
    pattern: patternOf(String.raw`(?<![\w-])(?<unit>hour|day|week|month|year|decade)-?long\b`),
    specimen: ['After an hour-long phone call they parted.', 'hour-long', 'PT1H'],
    read: ({ unit }) => lengthsOf(['1', unit]),
    bound: 'around',
  },
  {
    id: 'duration/one',
    meaning: 'one unit, where a length is asked for',
    pattern: patternOf(
      `(?:${LENGTH_FOLLOWS}(?:an?|one)(?: (?:full|whole|entire))? (?<unit>hour|day|week|month|year|decade)|an? (?<unit2>hour|day|week|month|year|decade)${IS_COUNTED_FROM})\\b(?!-)${NO_RATE}`,
    ),
    specimen: ['They spoke for about an hour.', 'about an hour', '~PT1H'],
    read: ({ unit, unit2 }) => lengthsOf(['1', unit ?? unit2]),
    bound: 'around',
  },
  {
    id: 'duration/window',
    meaning: 'the unit before or after now, as a length',
    pattern: patternOf(
      String.raw`\bthe (?:(?:past|coming|preceding) (?<unit>day|week|month|year|decade)|(?:last|next) (?<unit2>week|month|year|decade))\b(?![-'])(?! (?:of|in)\b)`,
    ),
    specimen: ['Ties have cooled over the past year.', 'the past year', 'P1Y'],
    read: ({ unit, unit2 }) => lengthsOf(['1', unit ?? unit2]),
    bound: 'none',
  },
]

function lengthsOf(
  ...pairs: readonly (readonly [number: string | undefined, unit: string | undefined])[]
): readonly Length[] | null {
  const lengths = pairs.flatMap(([words = '', name = '']) => {
    const unit = timeUnitOf(name)
    const number = /^an?$/iu.test(words) ? 1 : valueOfNumeral(words)
    return unit && isLength(number, name) ? [{ number, unit }] : []
  })
  return lengths.length === pairs.length ? lengths : null
}

// "The 2025 year" is a date.
function isLength(number: number, unit: string): boolean {
  return number > 0 && !(number >= 1500 && /^years?$/iu.test(unit))
}

/** Lengths of which the second is in a smaller unit: "24 hours a day" adds nothing up. */
function falling(lengths: readonly Length[] | null): readonly Length[] | null {
  const [first, second] = lengths ?? []
  return lengths && first && second && minutesIn(first.unit) > minutesIn(second.unit)
    ? lengths
    : null
}

function minutesIn(unit: TimeUnit): number {
  return minutesOf(isoOf([{ number: 1, unit }])) ?? 0
}

function plusHalf(lengths: readonly Length[] | null): readonly Length[] | null {
  return lengths?.map(({ number, unit }) => ({ number: number + 0.5, unit })) ?? null
}

function partOf(part: string, name = ''): readonly Length[] | null {
  const unit = timeUnitOf(name)
  const number = /^half/iu.test(part) ? 0.5 : /^three/iu.test(part) ? 0.75 : 0.25
  return unit ? [{ number, unit }] : null
}
