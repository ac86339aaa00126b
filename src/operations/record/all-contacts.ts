import type { KeptContact } from '../../model/kept.js'
import type { Asking, ContactQuestion } from '../../store/database/asking.js'

const PAGE = 1000

const WHICHEVER: Omit<ContactQuestion, 'limit' | 'offset'> = {
  parties: [],
  kind: null,
  status: null,
  topic: null,
  from: null,
  to: null,
}

/** All contacts that fit, latest first, a page at a time. */
export async function allContacts(
  asking: Pick<Asking, 'contacts'>,
  question: Partial<ContactQuestion>,
): Promise<readonly KeptContact[]> {
  const contacts: KeptContact[] = []
  for (;;) {
    const page = { limit: PAGE, offset: contacts.length }
    const { found } = await asking.contacts({ ...WHICHEVER, ...question, ...page })
    contacts.push(...found.map(({ contact }) => contact))
    if (found.length < PAGE) return contacts
  }
}
