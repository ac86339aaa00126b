import type { TimelineRow } from '../../../../operations/record/timeline.js'
import { counted } from '../../../../pages/wording/counts.js'

type Between = NonNullable<TimelineRow['gap']>['days']

const YEAR = 365.25

/** "104 days", "29 to 59 days", "1020 days, about 2.8 years". */
export function daysWords({ least, most }: Between): string {
  const years = inYears(least) === inYears(most) ? yearsWords(least) : ''
  return least === most
    ? `${counted(least, 'day')}${years}`
    : `${least} to ${counted(most, 'day')}${years}`
}

/** "17 days later", "the same day". */
export function laterWords(days: Between): string {
  return days.most === 0 ? 'the same day' : `${daysWords(days)} later`
}

function yearsWords(days: number): string {
  return days < YEAR ? '' : `, about ${inYears(days)} years`
}

const inYears = (days: number): string => (days / YEAR).toFixed(1)
