import type { Span } from '../model/spans.js'

/** A stretch of text that rules look at, every character at its place, spaces and quotation marks made plain. */
export interface Window extends Span {
  readonly words: string
  /** The trigger's matches in it. */
  readonly triggers: readonly string[]
}

const EMPTY_LINE = /\n\s*\n/u
const ADDRESS = /\b(?:https?:|www\.)\S+|\S+@\S+|#\w+/gu

/** The parts of a text within `margin` characters of a match: most sentences need no second look. */
export function windowsAround(text: string, trigger: RegExp, margin: number): readonly Window[] {
  const windows: Window[] = []
  let open: Opened | null = null
  for (const match of text.matchAll(trigger)) {
    const start = Math.max(0, match.index - margin)
    const end = Math.min(text.length, match.index + match[0].length + margin)
    if (open && start <= open.end) {
      open.end = end
      open.triggers.push(match[0])
    } else {
      if (open) windows.push(windowAt(text, open))
      open = { start, end, triggers: [match[0]] }
    }
  }
  return open ? [...windows, windowAt(text, open)] : windows
}

interface Opened {
  readonly start: number
  end: number
  readonly triggers: string[]
}

function windowAt(text: string, { start, end, triggers }: Opened): Window {
  const first = start === 0 ? 0 : start + Math.max(0, text.slice(start, end).search(/\s/u))
  return { start: first, end, words: plainWords(text.slice(first, end)), triggers }
}

/** Same length, but plain: white space is spaces, an empty line is line breaks, addresses are blanked out. */
export function plainWords(text: string): string {
  return text
    .replace(ADDRESS, (address) => '\n'.repeat(address.length))
    .replace(/\s+/gu, (gap) => (EMPTY_LINE.test(gap) ? '\n' : ' ').repeat(gap.length))
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
}

/** A rule's pattern, in any case; a space in its source stands for one or more. */
export function patternOf(source: string): RegExp {
  return new RegExp(source.replace(/ \?/gu, ' *').replace(/ (?![*\]-])/gu, ' +'), 'giu')
}
