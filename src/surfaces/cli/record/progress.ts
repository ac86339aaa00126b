import { visible } from '../../../pages/wording/visible.js'
import { widthFor, type Host } from '../host.js'

/** How far some long work is. */
export interface Step {
  readonly done: number
  readonly all: number
  /** What there is besides: "12 new". */
  readonly besides?: string
}

/** One line of a terminal that is written over as the work goes on. */
export interface Progress {
  readonly tell: (step: Step) => void
  /** Puts some words in its place that stay, and goes on below them. */
  readonly say: (words: string) => void
  /** Leaves nothing of it. */
  readonly end: () => void
}

/** Milliseconds between two lines: more would only flicker. */
const PAUSE = 100
const clear = '\r\u001B[K'

/** Progress on a terminal; nothing where nobody watches. `unit` is what the steps are of: "text". */
export function progressOn(host: Host, unit: string): Progress {
  const begun = host.elapsed()
  let told = -Infinity
  if (!host.isWarningSeen) return { tell: () => {}, say: () => {}, end: () => {} }
  return {
    tell: (step) => {
      const now = host.elapsed()
      if (now - told < PAUSE) return
      told = now
      const line = progressWords(step, { unit, milliseconds: now - begun })
      host.warn(clear + visible(line).slice(0, widthFor(host, undefined) - 1))
    },
    say: (words) => host.warn(`${clear}${words}\n`),
    end: () => host.warn(clear),
  }
}

interface Pace {
  readonly unit: string
  readonly milliseconds: number
}

/** "12 of 1000 texts · 10 new · 4.1 a second · about 4 minutes left". */
export function progressWords({ done, all, besides }: Step, { unit, milliseconds }: Pace): string {
  const perSecond = milliseconds < 1000 || done === 0 ? null : (done * 1000) / milliseconds
  return [
    `${done} of ${all} ${all === 1 ? unit : `${unit}s`}`,
    besides ?? [],
    perSecond === null ? [] : `${rateWords(perSecond)} a second`,
    perSecond === null || done === all ? [] : leftWords((all - done) / perSecond),
  ]
    .flat()
    .join(' · ')
}

function rateWords(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond))
}

function leftWords(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(1, Math.round(seconds))} s left`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `about ${minutes} min left`
  return `about ${Math.floor(minutes / 60)} h ${minutes % 60} min left`
}
