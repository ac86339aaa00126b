import { visible } from '../../../pages/wording/visible.js'
import { columnsOf } from './columns.js'

export type Tone =
  | 'plain'
  | 'strong'
  | 'soft'
  | 'marked'
  | 'good'
  | 'raised'
  | 'lowered'
  | 'wrong'
  | `account-${0 | 1 | 2 | 3 | 4 | 5}`

/** Some text in one tone, safe to print: no control character, no line break. */
export interface Run {
  readonly text: string
  readonly tone: Tone
}

export type Line = readonly Run[]

/** Makes any text safe to print in one line; what could move the cursor becomes a visible symbol. */
export function run(text: string, tone: Tone = 'plain'): Run {
  return { text: printable(text), tone }
}

/** One line of one run. */
export function line(text: string, tone: Tone = 'plain'): Line {
  return [run(text, tone)]
}

/** Room: the one run that may hold more than a single space in a row. */
export function spaces(count: number): Run {
  return { text: ' '.repeat(count), tone: 'plain' }
}

/** Columns that a line takes on the screen. */
export function widthOf(runs: Line): number {
  return runs.reduce((sum, { text }) => sum + columnsOf(text), 0)
}

/** Text as it may be printed in one line: white space folded to single spaces, but a no-break space stays. */
function printable(text: string): string {
  return visible(text).replaceAll(/[^\S\u00A0]+/gu, ' ')
}
