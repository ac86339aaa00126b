/** Months by their first three letters, lower case: every English name and abbreviation of a month begins so. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

/** Weekdays by their lower-case name, ISO 8601: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** A part of the year: its code in EDTF and the months that it can reach into (past 12: the next year). */
export interface Season {
  readonly code: number
  readonly firstMonth: number
  readonly lastMonth: number
}

/** Seasons of the northern half of the world, wide: "spring" may be said from March to June. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', { code: 21, firstMonth: 3, lastMonth: 6 }],
  ['summer', { code: 22, firstMonth: 6, lastMonth: 9 }],
  ['autumn', { code: 23, firstMonth: 9, lastMonth: 12 }],
  ['fall', { code: 23, firstMonth: 9, lastMonth: 12 }],
  ['winter', { code: 24, firstMonth: 12, lastMonth: 15 }],
])

/** Units of time by their singular: the letter in ISO 8601, and whether it stands after the "T". */
export interface TimeUnit {
  readonly name: string
  readonly letter: 'Y' | 'M' | 'W' | 'D' | 'H'
  readonly clock: boolean
  /** How many of the letter's units it holds: a decade is ten years. */
  readonly times: number
}

export const TIME_UNITS: readonly TimeUnit[] = [
  { name: 'minute', letter: 'M', clock: true, times: 1 },
  { name: 'hour', letter: 'H', clock: true, times: 1 },
  { name: 'day', letter: 'D', clock: false, times: 1 },
  { name: 'week', letter: 'W', clock: false, times: 1 },
  { name: 'fortnight', letter: 'W', clock: false, times: 2 },
  { name: 'month', letter: 'M', clock: false, times: 1 },
  { name: 'year', letter: 'Y', clock: false, times: 1 },
  { name: 'decade', letter: 'Y', clock: false, times: 10 },
]

/** Days of the year that have a name, as month and day. */
export const NAMED_DAYS: ReadonlyMap<string, string> = new Map([
  ['christmas', '12-25'],
  ['christmas day', '12-25'],
  ['christmas eve', '12-24'],
  ["new year's day", '01-01'],
  ["new year's eve", '12-31'],
])

/** Days that the world calls by month and day alone, with the year that they mean. */
export const DAYS_KNOWN_BY_DATE: ReadonlyMap<string, string> = new Map([
  ['09-11', '2001'],
  ['10-07', '2023'],
  ['01-06', '2021'],
])
