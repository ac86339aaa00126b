import { dateWords } from '../../../model/edtf-words.js'
import { kindWords, originName } from '../../../pages/wording/names.js'
import type { Block } from '../layout/blocks.js'
import { line, run, type Line } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { quotation } from '../quotation.js'
import type { Shown } from './shown.js'

/** Title, whose text it is, of what kind and by which words, when and where published. */
export function headBlock(shown: Shown): Block {
  const { article, view } = shown
  const facts = [
    originName(article),
    kindWords(article) ?? [],
    article.published === null ? 'no date' : `published ${dateWords(article.published)}`,
    article.language ?? 'language unknown',
  ].flat()
  const lines: readonly Line[] = [
    line(article.title ?? '(untitled)', 'strong'),
    line(facts.join(' · ')),
    ...(article.byline === null ? [] : [line(`By ${article.byline}`, 'soft')]),
    kindLine(shown),
    ...(article.url === null ? [] : [line(article.url, 'soft')]),
  ]
  return lines.flatMap((content) => wrap(content, proseWidth(view)))
}

/** The words that decide the kind; without any, a header line or nothing decided. */
function kindLine({ article, view }: Shown): Line {
  const words = quotation(
    { text: article.text, evidence: article.kindEvidence, deciding: [], limit: 160 },
    view,
  )
  return words.length === 0 ? [] : [run('Its kind is told by: ', 'soft'), ...words]
}
