import stringWidth from 'string-width'

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
  return runs.reduce((sum, { text }) => sum + stringWidth(text), 0)
}

/**
 * Text as it may be printed: white space folded to single spaces (a no-break space stays and holds words together), control characters and lone surrogates shown as
 * symbols, and what only changes the direction or is invisible left out.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[^\S\u00A0]+/gu, ' ')
    .replaceAll(/[\p{Bidi_Control}\u200B\u2060\uFEFF\u00AD]/gu, '')
    .replaceAll(/\p{Cc}/gu, symbolOf)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
}

/** ESC is ␛, DEL is ␡; the second set of control characters has no pictures. */
function symbolOf(control: string): string {
  const code = control.codePointAt(0) ?? 0
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD'
}
