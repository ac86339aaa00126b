import type { ContactView } from '../../../../operations/record/contact.js'
import { comparisonDocument } from '../../comparison/document.js'
import { rule, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { marksFor, settable, type View } from '../../layout/view.js'
import { problemsBlock } from '../../problems.js'
import type { Setting } from '../opening.js'
import { decisionsBlock } from './decisions.js'
import { facetsBlock } from './facets.js'
import { headBlock } from './head.js'
import { joiningBlock, maybeBlock } from './joining.js'
import { mentionsBlock } from './mentions.js'
import { neighboursBlock } from './neighbours.js'
import { tellersOf } from './tellers.js'

/** One contact: what each account tells of it, why they are one, all accounts compared, and what stands around it. */
export function contactDocument(contact: ContactView, { width, colour }: Setting): string {
  const tellers = tellersOf(contact)
  const view: View = {
    width: settable(width),
    colour,
    marks: marksFor(tellers.map(({ text }) => text)),
  }
  const { comparison, problems } = contact
  const head = spaced([
    headBlock(contact, view),
    facetsBlock(tellers, view),
    joiningBlock(contact, view),
    maybeBlock(contact, view),
    decisionsBlock(contact, view),
  ])
  const around = spaced([mentionsBlock(contact, view), neighboursBlock(contact, view)])
  if (comparison === null)
    return paint(spaced([head, around, failuresBlock(contact, view)]), colour)
  const line = [[], rule(view.width), []]
  const compared = { ...comparison, problems: [...problems, ...comparison.problems] }
  const middle = comparisonDocument(compared, { width, colour })
  return `${paint([...head, ...line], colour)}${middle}${paint([...line, ...around], colour)}`
}

function failuresBlock({ problems }: ContactView, view: View): Block {
  return problems.length === 0 ? [] : problemsBlock(problems, view)
}
