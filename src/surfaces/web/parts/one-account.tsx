import type { ArticleView } from '../../../operations/record/article.js'
import type { ContactView } from '../../../operations/record/contact.js'
import { ContactFacts } from './contact-facts.js'
import { ReadText } from './read-text.js'

interface OneAccountProps {
  readonly view: ContactView
  readonly only: ArticleView | null
}

/** A contact that fewer than two articles are about: there is nothing to compare, but what is told of it. */
export function OneAccount({ view, only }: OneAccountProps) {
  return (
    <>
      <p class="note">
        {view.accounts.length === 0
          ? 'No article is about this contact; it is mentioned in passing.'
          : 'One article is about this contact: there is nothing yet to compare it with.'}
      </p>
      <ContactFacts view={view} shown={null} />
      {only === null || only.reading === null ? null : (
        <ReadText view={only} reading={only.reading} />
      )}
    </>
  )
}
