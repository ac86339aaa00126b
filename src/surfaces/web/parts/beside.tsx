import type { ContactSummary } from '../../../operations/record/contacts.js'
import type { ContactView } from '../../../operations/record/contact.js'
import { howWords, whenWords, whoWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'

/** The contacts before and after between the same actors, and those that may be the same one. */
export function Beside({ view: { before, after, maybe } }: { readonly view: ContactView }) {
  if (before === null && after === null && maybe.length === 0) return null
  return (
    <nav class="beside-links" aria-label="Other contacts">
      {before === null ? null : <Other contact={before} word="Before:" />}
      {after === null ? null : <Other contact={after} word="After:" />}
      {maybe.map(({ contact }) => (
        <Other contact={contact} word="Perhaps the same:" />
      ))}
    </nav>
  )
}

interface OtherProps {
  readonly contact: ContactSummary
  readonly word: string
}

function Other({ contact, word }: OtherProps) {
  return (
    <span>
      <span class="meta">{word}</span>{' '}
      <a href={`/contacts/${contact.key}`}>
        {visible(whenWords(contact))}, {visible(howWords(contact))}
        <span class="unseen"> of {visible(whoWords(contact))}</span>
      </a>
    </span>
  )
}
