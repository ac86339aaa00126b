import type { Article } from './article.js'

/** How many words a text has, as people count: what stands between spaces or dashes and has a letter or a digit. */
export function countWords(text: string): number {
  const runs = text.match(/[^\s—]+/gu) ?? []
  return runs.filter((run) => /[\p{L}\p{N}]/u.test(run)).length
}

/** How many words an article has outside its footers. */
export function wordsToldIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): number {
  const footers = blocks.filter(({ kind }) => kind === 'footer')
  const starts = [0, ...footers.map(({ end }) => end)]
  const told = starts.map((start, index) => text.slice(start, footers[index]?.start))
  return countWords(told.join(' '))
}
