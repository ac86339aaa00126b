import type { ContactView } from '../../../operations/record/contact.js'
import { pageVersion } from '../../../pages/version.js'
import { contactSentence } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'

/** A contact as one cites it: what it was, what made the record, and the key that stays. */
export function CiteContact({ contact }: Pick<ContactView, 'contact'>) {
  return (
    <>
      “{visible(contactSentence(contact))}” Readout {pageVersion}, contact{' '}
      <code>{contact.key}</code>.
    </>
  )
}
