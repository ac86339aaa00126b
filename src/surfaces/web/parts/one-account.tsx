import type { ContactView } from '../../../operations/record/contact.js'

/** A contact that fewer than two articles are about: there is nothing to compare. */
export function OneAccount({ view: { accounts } }: { readonly view: ContactView }) {
  return (
    <p class="note">
      {accounts.length === 0
        ? 'No article is about this contact; it is mentioned in passing.'
        : 'One article is about this contact: there is nothing yet to compare it with.'}
    </p>
  )
}
