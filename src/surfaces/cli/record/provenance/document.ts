import type { ArticleView } from '../../../../operations/record/article.js'
import { rule, spaced } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { settable, type View } from '../../layout/view.js'
import { problemsBlock } from '../../problems.js'
import { readingDocument } from '../../reading/document.js'
import type { Setting } from '../opening.js'
import { keptBlock } from './kept.js'

/** Where an article came from and what was made of it, then what it tells. */
export function articleDocument(article: ArticleView, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const { reading, problems } = article
  const head = keptBlock(article, view)
  if (reading === null) return paint(spaced([head, problemsBlock(problems, view)]), colour)
  const line = [[], rule(view.width), []]
  return `${paint([...head, ...line], colour)}${readingDocument({ reading, problems }, { width, colour })}`
}
