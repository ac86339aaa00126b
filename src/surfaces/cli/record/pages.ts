import { dateWords } from '../../../model/edtf-words.js'

/** Which part of a long answer is shown. */
export interface Shown {
  readonly offset: number
  readonly shown: number
  readonly total: number
}

/** ", 51 to 100"; nothing when all are shown. */
export function rangeWords({ offset, shown, total }: Shown): string {
  if (shown === total) return ''
  if (shown === 0) return ', none of them this far back'
  return `; ${offset + 1} to ${offset + shown} of them here`
}

/** How to see what comes next; `null` when nothing does. */
export function nextWords({ offset, shown, total }: Shown): string | null {
  const next = offset + shown
  return shown === 0 || next >= total
    ? null
    : `${total - next} more: the same with --offset ${next}, or a larger --limit.`
}

/** "from 1 July 2025 to 3 July 2025"; `null` for all days. */
export function rangeOfDays({
  from,
  to,
}: {
  readonly from: string | undefined
  readonly to: string | undefined
}): string | null {
  if (from === undefined && to === undefined) return null
  if (to === undefined) return `from ${dateWords(from ?? '')} on`
  return from === undefined ? `until ${dateWords(to)}` : `${dateWords(from)} to ${dateWords(to)}`
}
