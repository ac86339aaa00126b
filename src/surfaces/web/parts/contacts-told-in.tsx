import type { ArticleView } from '../../../operations/record/article.js'
import { counted } from '../../../pages/wording/counts.js'
import { howWords, whenWords, whoWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'

/** The contacts that an article tells of, the one that it is about first, and how much else was read in it. */
export function ContactsToldIn({
  view: { article, reading, told },
}: {
  readonly view: ArticleView
}) {
  if (reading === null) return null
  const { contacts, statements, commitments } = reading.account
  // Each contact of the reading has its telling, in the same order; else nobody knows which is which.
  const placed = contacts.length === told.length ? contacts : []
  const links = placed
    .flatMap((contact, index) => {
      const place = told[index]
      return place === undefined ? [] : { contact, key: place.contact }
    })
    .toSorted((a, b) => Number(b.contact.main) - Number(a.contact.main))
  return (
    <div class="told-in">
      <p class="meta">
        <FactLine
          facts={[
            counted(article.words, 'word'),
            counted(statements.length, 'statement'),
            counted(commitments.length, 'commitment'),
          ]}
        />
      </p>
      {links.length === 0 ? null : (
        <ul>
          {links.map(({ contact, key }) => (
            <li>
              <span class="meta">{contact.main ? 'Tells of' : 'Mentions'}</span>{' '}
              <a href={`/contacts/${key}`}>{visible(whoWords(contact))}</a>
              <span class="meta">
                , <span class="fact">{visible(howWords(contact))},</span>{' '}
                <span class="fact">{whenWords(contact)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
