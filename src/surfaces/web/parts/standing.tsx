import type { ContactView } from '../../../operations/record/contact.js'
import type { Stand } from '../../../operations/record/standing.js'
import { decidedWords } from '../../../pages/wording/findings.js'
import { instantWords } from '../../../pages/wording/instants.js'
import { visible } from '../../../pages/wording/visible.js'

/** Who stands behind a contact: the machine alone, or a person who confirmed or disputed it; and all that was decided. */
export function ContactStanding({ view }: { readonly view: ContactView }) {
  const { contact, stand, decisions } = view
  return (
    <div class="stands">
      <p>
        <span class={`standing ${stand.standing}`}>{standingWords(stand)}</span>{' '}
        <a href={`/review?finding=${contact.key}`}>
          {stand.standing === 'machine' ? 'Confirm or dispute it' : 'Its history'}
        </a>
      </p>
      {decisions.length === 0 ? null : (
        <ul>
          {decisions.map(({ entry }) => (
            <li>{visible(decidedWords(entry))}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function standingWords({ standing, by, at }: Stand): string {
  const when = at === null ? '' : `, ${instantWords(at)}`
  switch (standing) {
    case 'machine':
      return 'Read by the machine, which errs; nobody has confirmed it.'
    case 'confirmed':
      return visible(`Confirmed by ${by ?? ''}${when}.`)
    case 'disputed':
      return visible(`Disputed by ${by ?? ''}${when}.`)
  }
}
