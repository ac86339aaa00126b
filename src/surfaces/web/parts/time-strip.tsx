import { dateWords } from '../../../model/edtf-words.js'
import type { OverTime } from '../../../operations/record/over-time.js'
import { counted } from '../../../pages/wording/counts.js'

interface StripProps {
  readonly periods: OverTime['periods']
  /** The address of the contacts of a year. */
  readonly hrefOf: (year: number) => string
}

/** More years than this are drawn as one bar each; fewer by month. */
const MOST_BY_MONTH = 8
/** In pixels. */
const TALLEST = 44
const FOOT = 20
const LABELS = 12

/** How many contacts there were over time, as bars of one scale; a year leads to its contacts. */
export function TimeStrip({ periods, hrefOf }: StripProps) {
  const dated = periods.flatMap(({ period, contacts }) =>
    period === null ? [] : { period, contacts },
  )
  const years = dated.map(({ period }) => Number(period.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return null
  const count = last - first + 1
  const isByMonth = count <= MOST_BY_MONTH
  const bars = barsOf(dated, isByMonth)
  const tallest = Math.max(1, ...bars.map(({ contacts }) => contacts))
  const every = Math.ceil(count / LABELS)
  return (
    <figure class="strip">
      <svg width="100%" height={TALLEST + FOOT} role="group" aria-label="Contacts over time">
        {Array.from({ length: count }, (_, index) => first + index).map((year, index) => (
          <Year
            year={year}
            place={{ index, count, isByMonth, tallest }}
            bars={bars.filter((bar) => bar.year === year)}
            href={hrefOf(year)}
            isLabelled={index % every === 0}
          />
        ))}
        <line x1="0" x2="100%" y1={TALLEST} y2={TALLEST} />
      </svg>
      <figcaption>{captionOf(periods, isByMonth)}</figcaption>
    </figure>
  )
}

interface Bar {
  readonly year: number
  /** From 0; the whole year where bars are years. */
  readonly month: number
  readonly period: string
  readonly contacts: number
}

function barsOf(
  dated: readonly { readonly period: string; readonly contacts: number }[],
  isByMonth: boolean,
) {
  if (isByMonth)
    return dated
      .filter(({ period }) => period.length > 4)
      .map(({ period, contacts }): Bar => {
        const [year, month] = period.split('-').map(Number)
        return { year: year ?? 0, month: (month ?? 1) - 1, period, contacts }
      })
  const years = [...new Set(dated.map(({ period }) => period.slice(0, 4)))]
  return years.map((year): Bar => {
    const within = dated.filter(({ period }) => period.startsWith(year))
    const contacts = within.reduce((sum, each) => sum + each.contacts, 0)
    return { year: Number(year), month: 0, period: year, contacts }
  })
}

interface YearProps {
  readonly year: number
  readonly place: {
    readonly index: number
    readonly count: number
    readonly isByMonth: boolean
    readonly tallest: number
  }
  readonly bars: readonly Bar[]
  readonly href: string
  readonly isLabelled: boolean
}

/** A year is called by what its bars say; without any, by its number. */
function Year({
  year,
  place: { index, count, isByMonth, tallest },
  bars,
  href,
  isLabelled,
}: YearProps) {
  const wide = 100 / count
  const slot = isByMonth ? wide / 12 : wide
  return (
    <a href={href} aria-label={bars.length > 0 ? undefined : `${year}: no contacts`}>
      <rect
        class="year-ground"
        x={share(index * wide)}
        width={share(wide)}
        y="0"
        height={TALLEST + FOOT}
      />
      {bars.map(({ month, period, contacts }) => {
        const height = Math.max(3, (contacts / tallest) * TALLEST)
        return (
          <rect
            class="bar"
            x={share(index * wide + month * slot + slot * 0.12)}
            width={share(slot * 0.76)}
            y={(TALLEST - height).toFixed(1)}
            height={height.toFixed(1)}
          >
            <title>{`${dateWords(period)}: ${counted(contacts, 'contact')}`}</title>
          </rect>
        )
      })}
      {index === 0 ? null : (
        <line
          class="tick"
          x1={share(index * wide)}
          x2={share(index * wide)}
          y1={TALLEST}
          y2={TALLEST + 5}
        />
      )}
      {isLabelled ? (
        <text x={share(index * wide)} dx="3" y={TALLEST + 15}>
          {year}
        </text>
      ) : null}
    </a>
  )
}

function share(percent: number): string {
  return `${percent.toFixed(3)}%`
}

/** What the bars leave out is said. */
function captionOf(periods: OverTime['periods'], isByMonth: boolean): string {
  const sum = (isMeant: (period: string | null) => boolean) =>
    periods.filter(({ period }) => isMeant(period)).reduce((all, { contacts }) => all + contacts, 0)
  const monthless = isByMonth ? sum((period) => period?.length === 4) : 0
  const yearless = sum((period) => period === null)
  return [
    `Contacts by ${isByMonth ? 'month' : 'year'}.`,
    ...(monthless === 0 ? [] : [`${monthless} more have a year alone.`]),
    ...(yearless === 0 ? [] : [`${yearless} undated.`]),
  ].join(' ')
}
