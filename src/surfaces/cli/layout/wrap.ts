import { columnsOf } from './columns.js'
import { widthOf, type Line, type Run } from './runs.js'

/** Breaks runs into lines of at most `width` columns, between words; a word wider than a line is broken inside. Nothing has no lines. */
export function wrap(runs: Line, width: number): readonly Line[] {
  const lines: Run[][] = [[]]
  let left = width
  for (const word of wordsOf(runs).flatMap((whole) => broken(whole, width))) {
    const wide = widthOf(word)
    const isFirst = left === width
    if (!isFirst && wide + 1 > left) {
      lines.push([])
      left = width
    }
    const current = lines.at(-1)
    if (left < width) {
      current?.push(spaceAfter(current.at(-1), word[0]))
      left -= 1
    }
    current?.push(...word)
    left -= wide
  }
  return lines.map(joined).filter((content) => content.length > 0)
}

/** The words of a line, each with the runs it consists of: a mark stays with its word. */
function wordsOf(runs: Line): readonly Line[] {
  const words: Run[][] = [[]]
  for (const { text, tone } of runs)
    text.split(' ').forEach((part, index) => {
      if (index > 0) words.push([])
      if (part !== '') words.at(-1)?.push({ text: part, tone })
    })
  return words.filter((word) => word.length > 0)
}

function broken(word: Line, width: number): readonly Line[] {
  if (widthOf(word) <= width) return [word]
  const pieces: Run[][] = [[]]
  let left = width
  for (const { text, tone } of word)
    for (const { segment } of graphemes.segment(text)) {
      const wide = columnsOf(segment)
      if (wide > left) {
        pieces.push([])
        left = width
      }
      pieces.at(-1)?.push({ text: segment, tone })
      left -= wide
    }
  return pieces.map(joined)
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function spaceAfter(before: Run | undefined, after: Run | undefined): Run {
  return { text: ' ', tone: before?.tone === after?.tone ? (before?.tone ?? 'plain') : 'plain' }
}

/** Neighbours of one tone made one run. */
function joined(runs: Line): Line {
  const result: Run[] = []
  for (const { text, tone } of runs) {
    const last = result.at(-1)
    if (last?.tone === tone) result.splice(-1, 1, { text: last.text + text, tone })
    else result.push({ text, tone })
  }
  return result
}
