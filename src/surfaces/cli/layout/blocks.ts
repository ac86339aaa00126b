import { line, run, spaces, widthOf, type Line } from './runs.js'

/** Some lines, top to bottom. */
export type Block = readonly Line[]

export const blank: Line = []

/** A rule over the whole width. */
export function rule(width: number): Line {
  return line('─'.repeat(width), 'soft')
}

/** Blocks below each other with an empty line between; empty blocks leave no gap. */
export function spaced(blocks: readonly Block[]): Block {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [blank, ...block]))
}

/** A block with something before its first line and as much room before the others. */
export function hung(before: Line, block: Block): Block {
  const indent = spaces(widthOf(before))
  return block.map((content, index) => [...(index === 0 ? before : [indent]), ...content])
}

/** A block moved to the right by some columns. */
export function indented(columns: number, block: Block): Block {
  return hung([spaces(columns)], block)
}

/** One column of a row: its lines and its width. */
export interface Column {
  readonly width: number
  readonly block: Block
}

const gap = 2

/** The columns of screen that are left for each of some equal columns. */
export function shareOf(width: number, count: number): number {
  return Math.floor((width - gap * (count - 1)) / count)
}

/** Blocks next to each other, as high as the highest. */
export function beside(columns: readonly Column[]): Block {
  const height = Math.max(0, ...columns.map(({ block }) => block.length))
  return Array.from({ length: height }, (_, row) =>
    columns.flatMap(({ width, block }, index) => {
      const content = block[row] ?? blank
      return index === columns.length - 1 ? content : padded(content, width + gap)
    }),
  )
}

/** A line filled up with spaces to a width. */
export function padded(content: Line, width: number): Line {
  const missing = Math.max(0, width - widthOf(content))
  return missing === 0 ? content : [...content, spaces(missing)]
}

/** A section's heading. */
export function heading(text: string, note: Line = []): Line {
  const title = run(text.toUpperCase(), 'strong')
  return note.length === 0 ? [title] : [title, spaces(2), ...note]
}

/** A heading within a table, drawn out to the table's width. */
export function ruled(text: string, width: number): Line {
  const title = [run(text, 'strong'), spaces(1)]
  return [...title, run('─'.repeat(Math.max(0, width - widthOf(title))), 'soft')]
}
