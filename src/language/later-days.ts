import { civilDateOf, dayNumberOf, formatDay, formatMonth } from './civil-days.js'
import { firstDayOf } from './edtf.js'

const LENGTH = /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?$/u

/** An EDTF date, so much later (ISO 8601: "P6W"), as exact as it is; `null` where it is less exact than the length. */
export function laterBy(date: string, length: string): string | null {
  const groups = LENGTH.exec(length)?.groups
  const first = firstDayOf(date)
  if (!groups || first === null) return null
  const count = (name: string) => Number(groups[name] ?? 0)
  const days = count('weeks') * 7 + count('days')
  const months = count('years') * 12 + count('months')
  const { year, month, day } = civilDateOf(first)
  if (days === 0 && date.length === 4) return months % 12 === 0 ? `${year + months / 12}` : null
  if (days === 0 && date.length === 7) return formatMonth(year, month + months)
  if (date.length !== 10) return null
  if (months === 0) return formatDay(first + days)
  const [later, laterMonth] = formatMonth(year, month + months)
    .split('-')
    .map(Number)
  if (later === undefined || laterMonth === undefined) return null
  return dayNumberOf({ year: later, month: laterMonth, day }) === null
    ? formatMonth(later, laterMonth)
    : formatDay((dayNumberOf({ year: later, month: laterMonth, day }) ?? 0) + days)
}
