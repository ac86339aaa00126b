import type { ContactSummary } from '../../../operations/record/contacts.js'
import { counted } from '../../../pages/wording/counts.js'
import { howWords, whenWords, whoWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'

/** Contacts as a timeline: the year where it changes, the day, who, and how. */
export function ContactRows({ contacts }: { readonly contacts: readonly ContactSummary[] }) {
  return (
    <>
      {yearsOf(contacts).map(({ name, contacts: within }) => (
        <section class="year">
          <h2>{name}</h2>
          <ol class="rows">
            {within.map((contact) => (
              <ContactRow contact={contact} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function ContactRow({ contact }: { readonly contact: ContactSummary }) {
  return (
    <li>
      <span class="when">{whenWords(contact)}</span>
      <div>
        <h3>
          <a href={`/contacts/${contact.key}`}>{visible(whoWords(contact))}</a>
        </h3>
        <p class="meta">
          {visible(howWords(contact))} · {counted(contact.articles, 'article')}
        </p>
      </div>
    </li>
  )
}

interface Year {
  readonly name: string
  readonly contacts: ContactSummary[]
}

/** Runs of contacts of one year, in the order given. */
function yearsOf(contacts: readonly ContactSummary[]): readonly Year[] {
  const years: Year[] = []
  for (const contact of contacts) {
    const name = /^\d{4}/u.exec(contact.date ?? '')?.[0] ?? 'No year told'
    const last = years.at(-1)
    if (last?.name === name) last.contacts.push(contact)
    else years.push({ name, contacts: [contact] })
  }
  return years
}
