import type { Article, BlockKind } from '../model/article.js'

const TELLS: Readonly<Record<BlockKind, boolean>> = {
  headline: true,
  caption: true,
  body: true,
  byline: false,
  dateline: false,
  footer: false,
}

/**
 * An article's text in which whatever tells of the article itself is blank: byline, dateline, footer and all that
 * stands in no block. Every other word keeps its offset.
 */
export function toldText({ text, blocks }: Article): string {
  const told = blocks.filter(({ kind }) => TELLS[kind]).toSorted((a, b) => a.start - b.start)
  let plain = ''
  for (const { start, end } of told) {
    plain += blank(text.slice(plain.length, start))
    plain += text.slice(Math.max(start, plain.length), end)
  }
  return plain + blank(text.slice(plain.length))
}

function blank(text: string): string {
  return '\n'.repeat(text.length)
}
