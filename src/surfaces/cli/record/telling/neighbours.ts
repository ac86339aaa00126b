import type { ContactView } from '../../../../operations/record/contact.js'
import { beside, heading, type Block } from '../../layout/blocks.js'
import { line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { contactRow } from '../contact-row.js'

const labelWidth = 8

/** The contacts of the same parties before and after. */
export function neighboursBlock({ before, after }: ContactView, view: View): Block {
  const width = proseWidth(view) - labelWidth - 2
  const row = (name: string, contact: ContactView['before']) =>
    beside([
      { width: labelWidth, block: [line(name, 'soft')] },
      {
        width,
        block:
          contact === null
            ? [line('none in this record', 'soft')]
            : contactRow(contact, { ...view, width }),
      },
    ])
  if (before === null && after === null)
    return [
      heading('Between them'),
      ...wrap(
        line('No other contact of the same parties is in this record.', 'soft'),
        proseWidth(view),
      ),
    ]
  return [heading('Between them'), ...row('before', before), ...row('after', after)]
}
