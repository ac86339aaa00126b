const MONTHS = [
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

// As EDTF numbers them, from 21.
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

// As EDTF numbers them, from 33 and from 40.
const QUARTERS = ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'] as const
const HALVES = ['first half', 'second half'] as const

const DAYS_OF_A_MONTH = /^(\d{4}-\d{2})-(\d{2})\/\1-(\d{2})$/u
const EDTF = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?([~?%]?)$/u

/**
 * An EDTF date as people write it: "1 July 2025", "3 to 5 July 2025", "first half of 2032", "about 2022"; parts that it leaves open are left away, so
 * that "XXXX-12" is "December". "date not told" when all are open; what is no such date stays as it is.
 */
export function dateWords(edtf: string): string {
  if (!isTold(edtf)) return 'date not told'
  const days = DAYS_OF_A_MONTH.exec(edtf)
  if (days) return `${Number(days[2])} to ${Number(days[3])} ${dateWords(days[1] ?? '')}`
  const [from, to] = edtf.split('/')
  if (from && to) return `${dateWords(from)} to ${dateWords(to)}`
  const match = EDTF.exec(edtf)
  if (!match) return edtf
  const [year, month, day] = match.slice(1, 4).map(openAsNone)
  const name = month && monthWord(Number(month))
  if (month && !name) return edtf
  const words = [day && Number(day), name, Number(month) > 24 && year && 'of', year]
  return `${match[4] ? 'about ' : ''}${words.filter(Boolean).join(' ')}`
}

/** Whether an EDTF date tells anything: "XXXX-XX-XX", some day, does not. */
export function isTold(edtf: string): boolean {
  return !/^[X/-]*$/u.test(edtf)
}

function openAsNone(part: string | undefined): string | undefined {
  return part?.startsWith('X') ? undefined : part
}

function monthWord(month: number): string | null {
  return (
    MONTHS[month - 1] ?? SEASONS[month - 21] ?? QUARTERS[month - 33] ?? HALVES[month - 40] ?? null
  )
}
