import pico from 'picocolors'
import type { Block } from './blocks.js'
import type { Line, Tone } from './runs.js'

type Paints = Readonly<Record<Tone, (text: string) => string>>

const colours = pico.createColors(true)

const paints: Paints = {
  plain: String,
  strong: colours.bold,
  soft: colours.dim,
  marked: (text) => colours.bold(colours.underline(text)),
  good: colours.green,
  raised: (text) => colours.bold(colours.red(text)),
  lowered: (text) => colours.bold(colours.blue(text)),
  wrong: (text) => colours.bold(colours.inverse(text)),
  'account-0': (text) => colours.bold(colours.cyan(text)),
  'account-1': (text) => colours.bold(colours.yellow(text)),
  'account-2': (text) => colours.bold(colours.magenta(text)),
  'account-3': (text) => colours.bold(colours.green(text)),
  'account-4': (text) => colours.bold(colours.blue(text)),
  'account-5': (text) => colours.bold(colours.red(text)),
}

/** The document as text, each line ended by a line break, with colours or without. */
export function paint(block: Block, colour: boolean): string {
  return block
    .map(
      (line) => `${(colour ? coloured(line) : plain(line)).replaceAll('\u00A0', ' ').trimEnd()}\n`,
    )
    .join('')
}

function plain(line: Line): string {
  return line.map(({ text }) => text).join('')
}

function coloured(line: Line): string {
  return line.map(({ text, tone }) => paints[tone](text)).join('')
}
