import type { AddedArticle, AddResult } from '../../../../operations/record/add.js'
import { counted } from '../../../../pages/wording/counts.js'
import { heading, hung, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { problemWords } from '../../problems.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'

const shownAtMost = 10

/** The new texts: whose, of when, how much was read in each, and its key. */
export function newBlock({ added }: AddResult, view: View): Block {
  if (added.length === 0) return []
  const more = added.length - shownAtMost
  return [
    heading('New', line(String(added.length), 'soft')),
    ...added.slice(0, shownAtMost).flatMap((each) => articleBlock(each, proseWidth(view))),
    ...(more > 0 ? [line(`and ${more} more; --json names them all`, 'soft')] : []),
  ]
}

function articleBlock(
  { path, article, statements, contacts, problems }: AddedArticle,
  width: number,
): Block {
  const found = `${counted(statements, 'statement')}, ${counted(contacts.length, 'contact')}`
  const told: readonly Line[] = [
    [run(articleName(article), 'strong'), run(` · ${articleFacts(article).join(' · ')}`)],
    line(article.title ?? '(untitled)'),
    line(`${path} · ${found} · ${article.key}`, 'soft'),
    ...problems.map((problem) => line(`! ${problemWords(problem)}`)),
  ]
  return hung(
    [run('+ ', 'good')],
    told.flatMap((content) => wrap(content, width - 2)),
  )
}
