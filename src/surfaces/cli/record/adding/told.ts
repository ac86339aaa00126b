import type { AddResult } from '../../../../operations/record/add.js'
import type { ContactByKey } from '../../../../operations/record/contacts-by-key.js'
import { heading, type Block } from '../../layout/blocks.js'
import { line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { contactRow } from '../contact-row.js'

interface Told {
  readonly result: AddResult
  readonly told: readonly ContactByKey[]
}

/** The contacts that the new texts are about: those that they opened, and those that they joined. */
export function toldBlock({ result: { added }, told }: Told, view: View): Block {
  const [first] = told
  if (first === undefined) return []
  const keys = new Set(added.flatMap(({ contacts }) => contacts.slice(0, 1)))
  const more = keys.size - told.flatMap((each) => each.keys).length
  const next = `Next: readout contact ${first.contact.key}`
  return [
    heading('What they are about', line('by key', 'soft')),
    ...told.flatMap((each) => contactRow(each.contact, view, [howIn(each, added)])),
    ...(more > 0
      ? wrap(line(`and ${more} more; "readout contacts" lists them`, 'soft'), proseWidth(view))
      : []),
    [],
    ...wrap(line(next), proseWidth(view)),
  ]
}

function howIn({ contact, keys }: ContactByKey, added: AddResult['added']): string {
  const own = added.filter(({ contacts }) => contacts.some((key) => keys.includes(key))).length
  return contact.articles > own ? 'joined' : 'opened'
}
