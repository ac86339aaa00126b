import type { ContactByKey } from '../../../../operations/record/contacts-by-key.js'
import type { Asked } from '../../../../operations/record/decide.js'
import { heading, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line } from '../../layout/runs.js'
import { proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { contactRow } from '../contact-row.js'
import type { Setting } from '../opening.js'

interface Reviewed {
  readonly decision: Asked
  readonly by: string
  readonly why: string | null
  /** Where what was decided on stands now. */
  readonly contacts: readonly ContactByKey[]
}

/** What was decided, and the contacts as they are after it. */
export function reviewDocument(reviewed: Reviewed, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  return paint(
    spaced([wrap(line(keptWords(reviewed)), proseWidth(view)), contactsBlock(reviewed, view)]),
    colour,
  )
}

function keptWords({ decision, by, why }: Reviewed): string {
  const reason = why === null ? '' : `: "${why}"`
  return `Kept: ${by} says that ${saidOf(decision)}${reason}. A later decision takes its place; both stay.`
}

function saidOf(decision: Asked): string {
  switch (decision.kind) {
    case 'confirm':
      return `${decision.on} is right`
    case 'dispute':
      return `${decision.on} is wrong`
    case 'reopen':
      return `${decision.on} is open again`
    case 'correct':
      return `${decision.field} of ${decision.on} should be ${decision.value}`
    case 'join':
      return `${decision.a} and ${decision.b} are one contact`
    case 'part':
      return `${decision.contact} and what ${decision.other} tells are two contacts`
  }
}

function contactsBlock({ contacts }: Reviewed, view: View): Block {
  if (contacts.length === 0) return []
  return [heading('Now'), ...contacts.flatMap(({ contact }) => contactRow(contact, view))]
}
