import type { ContactSummary } from '../../../operations/record/contacts.js'
import { counted } from '../../../pages/wording/counts.js'
import { howWords, whenWords, whoWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'

/** Contacts as a timeline: the year where it changes, the day, who, and how. */
export function ContactRows({ contacts }: { readonly contacts: readonly ContactSummary[] }) {
  return (
    <div class="timeline">
      {yearsOf(contacts).map(({ name, contacts: within }) => (
        <section class="year">
          <h2 class={name === null ? 'undated' : undefined}>{name ?? 'No date told'}</h2>
          <ol class="rows">
            {within.map((contact) => (
              <ContactRow contact={contact} year={name} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

interface RowProps {
  readonly contact: ContactSummary
  readonly year: string | null
}

function ContactRow({ contact, year }: RowProps) {
  const { standing } = contact.stand
  return (
    <li class={contact.status === 'held' ? undefined : 'not-held'}>
      <span class="when">{year === null ? '' : withinYear(contact, year)}</span>
      <h3>
        <a href={`/contacts/${contact.key}`}>{visible(whoWords(contact))}</a>
      </h3>
      <p class="how">{visible(howWords(contact))}</p>
      <p class="count">
        {counted(contact.articles, 'article')}
        {standing === 'machine' ? null : <span class={`standing ${standing}`}>{standing}</span>}
      </p>
    </li>
  )
}

/** "1 July" under "2025"; the year stands above. */
function withinYear(contact: ContactSummary, year: string): string {
  const words = whenWords(contact)
  if (words === year) return 'some day'
  return words.endsWith(` ${year}`) ? words.slice(0, -year.length - 1) : words
}

interface Year {
  /** `null` for those that tell none. */
  readonly name: string | null
  readonly contacts: ContactSummary[]
}

/** Runs of contacts of one year, in the order given. */
function yearsOf(contacts: readonly ContactSummary[]): readonly Year[] {
  const years: Year[] = []
  for (const contact of contacts) {
    const name = /^\d{4}/u.exec(contact.date ?? '')?.[0] ?? null
    const last = years.at(-1)
    if (last?.name === name) last.contacts.push(contact)
    else years.push({ name, contacts: [contact] })
  }
  return years
}
