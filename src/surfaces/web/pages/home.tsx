import { listContacts, type ContactList } from '../../../operations/record/contacts.js'
import type { Page } from '../page.js'
import { ContactRows } from '../parts/contact-rows.js'
import { Pager } from '../parts/pager.js'
import { pageFrom } from '../query.js'

const PER_PAGE = 40

/** The latest contacts. */
export const homePage: Page<ContactList & { readonly offset: number }> = {
  path: '/',
  ask: async ({ site, query }) => {
    const { offset } = pageFrom(query)
    const list = await listContacts(site.record, { limit: PER_PAGE, offset })
    return { ok: true, value: { ...list, offset }, problems: list.problems }
  },
  head: ({ total }) => ({
    title: 'Contacts',
    description: `The record: ${total} contacts, latest first.`,
    section: '/',
  }),
  body: ({ contacts, total, offset }) => (
    <>
      <h1>Who spoke with whom</h1>
      {total === 0 ? (
        <p class="none">There is no contact in the record yet.</p>
      ) : (
        <>
          <ContactRows contacts={contacts} />
          <Pager path="/" total={total} offset={offset} shown={contacts.length} />
        </>
      )}
    </>
  ),
  json: ({ problems: _, offset: __, ...list }) => list,
}
