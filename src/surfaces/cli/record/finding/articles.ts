import type { FoundArticle, SearchResult } from '../../../../operations/record/search.js'
import { blank, heading, indented, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { nextWords, rangeWords } from '../pages.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'

interface Part {
  readonly offset: number
  readonly view: View
}

const indent = 4

/** Articles that hold the words, with what stands around them. */
export function articlesBlock(
  { total, found }: SearchResult['articles'],
  { offset, view }: Part,
): Block {
  if (total === 0) return []
  const part = { offset, shown: found.length, total }
  const next = nextWords(part)
  return [
    heading('Articles', line(`${total}${rangeWords(part)}`, 'soft')),
    ...found.flatMap((each, index) => [
      ...(index === 0 ? [] : [blank]),
      ...articleBlock(each, view),
    ]),
    ...(next === null ? [] : [blank, ...wrap(line(next, 'soft'), proseWidth(view))]),
  ]
}

function articleBlock({ article, excerpts }: FoundArticle, view: View): Block {
  const facts = [...articleFacts(article), article.key].join(' · ')
  const width = proseWidth(view) - indent
  return [
    ...wrap([run(articleName(article), 'strong'), run(` · ${facts}`)], proseWidth(view)),
    ...indented(indent, [
      ...wrap(line(article.title ?? '(untitled)'), width),
      ...excerpts.flatMap((excerpt) => wrap(excerptLine(excerpt, view), width)),
    ]),
  ]
}

function excerptLine({ words, marks }: FoundArticle['excerpts'][number], view: View): Line {
  const text = knownText([words])
  return [
    run('… ', 'soft'),
    ...quotation({ text, evidence: [words], deciding: marks }, view),
    run(' …', 'soft'),
  ]
}
