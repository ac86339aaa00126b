import type { ContactView } from '../../../../operations/record/contact.js'
import { heading, hung, type Block } from '../../layout/blocks.js'
import { line, run } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { decidedWords } from '../../../../pages/wording/findings.js'

/** What people decided of a contact, oldest first; none when nobody has. */
export function decisionsBlock({ decisions }: ContactView, view: View): Block {
  if (decisions.length === 0) return []
  return [
    heading('What people decided'),
    ...decisions.flatMap(({ entry }) =>
      hung([run('· ', 'soft')], wrap(line(decidedWords(entry)), proseWidth(view) - 2)),
    ),
  ]
}
