import type { Duration } from '../../model/account.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** An EDTF date as people write it: "1 July 2025", "July 2025", "about 2022"; what it does not know stays as it is. */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from && to) return `${dateWords(from)} to ${dateWords(to)}`
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?([~?%]?)$/u.exec(
    edtf,
  )
  if (!match) return edtf
  const [, year, month, day, doubt] = match
  const words = [day && Number(day), month && months[Number(month) - 1], year]
  return `${doubt ? 'about ' : ''}${words.filter(Boolean).join(' ')}`
}

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

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
