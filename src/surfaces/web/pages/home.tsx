import { listContacts, type ContactList } from '../../../operations/record/contacts.js'
import { listed } from '../../../model/listed.js'
import { visible } from '../../../pages/wording/visible.js'
import type { Page } from '../page.js'
import { AddForm } from '../parts/add-form.js'
import { ContactRows } from '../parts/contact-rows.js'
import { Pager } from '../parts/pager.js'
import { pageFrom } from '../query.js'

const PER_PAGE = 40

interface Home extends ContactList {
  readonly query: URLSearchParams
  readonly offset: number
}

/** The latest contacts, of everybody or of those asked for. */
export const homePage: Page<Home> = {
  path: '/',
  ask: async ({ site, query }) => {
    const { offset } = pageFrom(query)
    const parties = query.getAll('with').filter((each) => each.trim() !== '')
    const list = await listContacts(site.record, { parties, limit: PER_PAGE, offset })
    return { ok: true, value: { ...list, query, offset }, problems: list.problems }
  },
  head: ({ total }) => ({
    title: 'Contacts',
    description: `The record: ${total} contacts, latest first.`,
    section: '/',
    scripts: ['home'],
  }),
  body: ({ contacts, total, offset, query, meant, problems }, { mayWrite }) => (
    <>
      <h1>
        {meant.length === 0
          ? 'Who spoke with whom'
          : visible(listed(meant.map(({ asked, taken }) => taken?.name ?? asked)))}
      </h1>
      {problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      {mayWrite && meant.length === 0 && offset === 0 ? <AddForm /> : null}
      {total === 0 ? (
        <p class="none">There is no contact in the record yet.</p>
      ) : (
        <>
          <ContactRows contacts={contacts} />
          <Pager path="/" query={query} total={total} offset={offset} shown={contacts.length} />
        </>
      )}
    </>
  ),
  json: ({ total, contacts, meant }) => ({ total, contacts, meant }),
}
