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

/** An EDTF date as people write it: "1 July 2025", "July 2025", "about 2022"; what it does not know stays as it is. */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from && to) return `${dateWords(from)} to ${dateWords(to)}`
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?([~?%]?)$/u.exec(
    edtf,
  )
  if (!match) return edtf
  const [, year, month, day, doubt] = match
  const name = month && monthWord(Number(month))
  if (month && !name) return edtf
  const words = [day && Number(day), name, year]
  return `${doubt ? 'about ' : ''}${words.filter(Boolean).join(' ')}`
}

function monthWord(month: number): string | null {
  return MONTHS[month - 1] ?? SEASONS[month - 21] ?? null
}
