import { listed } from '../../../../model/listed.js'
import type { RereadResult } from '../../../../operations/record/reread.js'
import { counted } from '../../../../pages/wording/counts.js'
import { hung, indented, type Block } from '../../layout/blocks.js'
import { line, run, type Line, type Run } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'

type Changed = RereadResult['changed'][number]
type Finding = Changed['changes']['findings'][number]

const findingsAtMost = 8
const wordsAtMost = 160
const nothingTold = 'All that it tells is as before; how it was made is not.'

/** One text that is read otherwise now: what was found, what no more, and what is told otherwise. */
export function changedBlock({ article, changes: { text, findings } }: Changed, view: View): Block {
  const facts = [...articleFacts(article), article.key].join(' · ')
  const more = findings.length - findingsAtMost
  return [
    ...wrap([run(articleName(article), 'strong'), run(` · ${facts}`)], proseWidth(view)),
    ...indented(2, [
      ...(text ? [line('Its text was taken out of the page otherwise.')] : []),
      ...(findings.length === 0 ? wrap(line(nothingTold, 'soft'), proseWidth(view) - 2) : []),
      ...findings.slice(0, findingsAtMost).flatMap((finding) => findingBlock(finding, view)),
      ...(more > 0
        ? [line(`and ${counted(more, 'more finding')}; --json has them all`, 'soft')]
        : []),
    ]),
  ]
}

const signs: Readonly<Record<Finding['change'], Run>> = {
  found: run('+ ', 'good'),
  lost: run('− ', 'raised'),
  otherwise: run('~ ', 'strong'),
}

function findingBlock(finding: Finding, view: View): Block {
  return hung([signs[finding.change]], wrap(findingLine(finding), proseWidth(view) - 4))
}

function findingLine({ finding, fields, evidence: { quote } }: Finding): Line {
  const how = fields.length === 0 ? '' : `: ${listed(fields)} otherwise`
  const words = [...quote]
  const cut = words.length > wordsAtMost ? `${words.slice(0, wordsAtMost).join('')}…` : quote
  return [run(`${finding}${how} `, 'soft'), run(cut)]
}
