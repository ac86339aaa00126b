import { DAY_RULES } from './date-rules-days.js'
import { MONTH_RULES } from './date-rules-months.js'
import { UNIT_RULES } from './date-rules-units.js'
import type { DateRule } from './date-rules.js'

/** Dates that are counted from the day of writing, or from what the text named before. */
export const RELATIVE_RULES: readonly DateRule[] = [...DAY_RULES, ...UNIT_RULES, ...MONTH_RULES]
