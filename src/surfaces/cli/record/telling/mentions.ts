import type { ContactView } from '../../../../operations/record/contact.js'
import { heading, hung, type Block } from '../../layout/blocks.js'
import { line, run } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'
import { textOf, type Telling } from './tellers.js'

const shownAtMost = 8
const limit = 200

/** Articles that are about something else and mention it, and earlier versions of those that are about it. */
export function mentionsBlock({ mentions }: ContactView, view: View): Block {
  if (mentions.length === 0) return []
  const more = mentions.length - shownAtMost
  return [
    heading('Mentioned elsewhere', line(String(mentions.length), 'soft')),
    ...mentions.slice(0, shownAtMost).flatMap((telling) => mentionBlock(telling, view)),
    ...(more > 0 ? [line(`and ${more} more; --json has them all`, 'soft')] : []),
  ]
}

function mentionBlock(mention: Telling, view: View): Block {
  const { article, telling } = mention
  const isEarlier = telling.contact.main && article.supersededBy !== null
  const facts = [
    ...articleFacts(article),
    isEarlier ? `an earlier version of ${article.supersededBy ?? ''}` : [],
    article.key,
  ].flat()
  const [evidence] = telling.contact.evidence
  const words = quotation(
    { text: textOf(mention), evidence: [evidence], deciding: [], limit },
    view,
  )
  const width = proseWidth(view) - 2
  return hung(
    [run('○ ', 'soft')],
    [
      ...wrap([run(articleName(article), 'strong'), run(` · ${facts.join(' · ')}`)], width),
      ...wrap(words, width),
    ],
  )
}
