import type { Statement } from '../../../model/account.js'
import { hues } from '../../../pages/style/hues.js'

/** A statement with its number in its text, and the colour of its speaker's side. */
export interface Numbered {
  readonly statement: Statement
  /** From 1, in the order of the text. */
  readonly number: number
  readonly hue: string
}

/** Sides have their colours in the order in which they speak; those that come late, and nobody, share a quiet one. */
export function numbered(statements: readonly Statement[]): readonly Numbered[] {
  const inOrder = statements.toSorted((a, b) => a.evidence[0].start - b.evidence[0].start)
  const sides = [...new Set(inOrder.flatMap((statement) => sideOf(statement) ?? []))]
  return inOrder.map((statement, index) => ({
    statement,
    number: index + 1,
    hue: hueAt(sides.indexOf(sideOf(statement) ?? '')),
  }))
}

/** The side of all who speak, or who speaks; `null` for nobody, and for several sides together. */
function sideOf({ speakers }: Statement): string | null {
  const sides = new Set(speakers.map(({ side, actor, name }) => side ?? actor ?? name))
  const [only] = sides
  return sides.size === 1 && only !== undefined ? only : null
}

function hueAt(index: number): string {
  return index >= 0 && index < hues.length ? `hue-${index}` : 'hue-none'
}
