import { letterAt } from '../../../model/letters.js'
import type { ContactView, TellingView } from '../../../operations/record/contact.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'

/** The articles behind a contact: those that are about it, and those that mention it. */
export function Tellers({ view: { accounts, mentions } }: { readonly view: ContactView }) {
  return (
    <section id="articles">
      <h2>The articles</h2>
      <TellerList tellings={accounts} isLettered />
      {mentions.length === 0 ? null : (
        <>
          <h3>Mentioned in passing, or in an earlier version</h3>
          <TellerList tellings={mentions} />
        </>
      )}
    </section>
  )
}

interface TellerListProps {
  readonly tellings: readonly TellingView[]
  /** Whether they are the columns of the comparison, in its order. */
  readonly isLettered?: boolean
}

function TellerList({ tellings, isLettered = false }: TellerListProps) {
  return (
    <ul class="plain">
      {tellings.map(({ article, telling, rule, verified }, index) => (
        <li
          data-article={isLettered ? letterAt(index) : undefined}
          data-key={article.key}
          data-name={visible([articleName(article), ...articleFacts(article)].join(', '))}
        >
          <a
            href={`/articles/${article.key}#t-${telling.contact.evidence[0].start}-${telling.contact.evidence[0].end}`}
          >
            {visible(article.title ?? articleName(article))}
          </a>{' '}
          <span class="meta">
            {visible([articleName(article), ...articleFacts(article)].join(' · '))} · joined by{' '}
            <code>{rule}</code>
            {verified ? null : <strong class="withheld"> · withheld: its text fails</strong>}
          </span>
        </li>
      ))}
    </ul>
  )
}
