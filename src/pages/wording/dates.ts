import type { Duration } from '../../model/account.js'
import { listed } from '../../model/listed.js'

const units = [
  [/(\d+(?:\.\d+)?)Y/u, 'year'],
  [/^P[^T]*?(\d+(?:\.\d+)?)M/u, 'month'],
  [/(\d+(?:\.\d+)?)W/u, 'week'],
  [/(\d+(?:\.\d+)?)D/u, 'day'],
  [/(\d+(?:\.\d+)?)H/u, 'hour'],
  [/T.*?(\d+(?:\.\d+)?)M/u, 'minute'],
  [/(\d+(?:\.\d+)?)S/u, 'second'],
] as const

const comparisons: Readonly<Record<Duration['op'], string>> = {
  '=': '',
  '>': 'more than ',
  '<': 'less than ',
  '~': 'about ',
}

/** A length of time as people say it: "more than 2 hours", "50 minutes". */
export function durationWords({ op, iso }: Duration): string {
  return `${comparisons[op]}${isoDurationWords(iso)}`
}

/** An ISO 8601 duration in words; what is none stays as it is. */
export function isoDurationWords(iso: string): string {
  const parts = units.flatMap(([pattern, unit]) => {
    const amount = pattern.exec(iso)?.[1]
    return amount ? [`${amount} ${unit}${amount === '1' ? '' : 's'}`] : []
  })
  return parts.length > 0 ? listed(parts) : iso
}
