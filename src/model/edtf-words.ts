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

const EDTF = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?([~?%]?)$/u

/**
 * An EDTF date as people write it: "1 July 2025", "July 2025", "about 2022"; parts that it leaves open are left away, so
 * that "XXXX-12" is "December". "date not told" when all are open; what is no such date stays as it is.
 */
export function dateWords(edtf: string): string {
  if (!isTold(edtf)) return 'date not told'
  const [from, to] = edtf.split('/')
  if (from && to) return `${dateWords(from)} to ${dateWords(to)}`
  const match = EDTF.exec(edtf)
  if (!match) return edtf
  const [year, month, day] = match.slice(1, 4).map(openAsNone)
  const name = month && monthWord(Number(month))
  if (month && !name) return edtf
  const words = [day && Number(day), name, year]
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
  return MONTHS[month - 1] ?? SEASONS[month - 21] ?? null
}
