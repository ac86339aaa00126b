import { letterAt } from '../../../model/letters.js'
import type { ContactView, TellingView } from '../../../operations/record/contact.js'
import { mergeRuleWords } from '../../../operations/record/merge-rules.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { CiteContact } from './cite-contact.js'
import { placeIn, Words } from './words.js'

/** The articles behind a contact: those that are about it, and those that mention it; and how to cite it. */
export function Tellers({ view }: { readonly view: ContactView }) {
  const { accounts, mentions, contact } = view
  return (
    <section id="articles">
      <h2>The articles behind it</h2>
      <p class="note">
        Each is kept whole, with its own page; it stands here by a rule, or because a person said
        so.
      </p>
      {accounts.length === 0 ? null : <TellerList tellings={accounts} isLettered />}
      {mentions.length === 0 ? null : (
        <>
          {accounts.length === 0 ? null : <h3>Mentioned in passing, or in an earlier version</h3>}
          <TellerList tellings={mentions} isLettered={accounts.length === 0} isQuoted />
        </>
      )}
      {view.comparison === null ? (
        <p class="note cite">
          <b>To cite:</b> <CiteContact contact={contact} />
        </p>
      ) : null}
    </section>
  )
}

interface TellerListProps {
  readonly tellings: readonly TellingView[]
  /** Whether what is told above calls them by letters, in this order. */
  readonly isLettered?: boolean
  /** Whether each stands with its words: those of a comparison stand there. */
  readonly isQuoted?: boolean
}

function TellerList({ tellings, isLettered = false, isQuoted = false }: TellerListProps) {
  return (
    <ul class="told-by">
      {tellings.map(({ article, telling, rule, verified }, index) => (
        <li
          data-article={isLettered ? letterAt(index) : undefined}
          data-key={article.key}
          data-contact={telling.contact.id}
          data-name={visible([articleName(article), ...articleFacts(article)].join(', '))}
        >
          {isLettered ? <b class="place">{letterAt(index)}</b> : null}
          <div>
            <a class="headline" href={placeIn(article.key, telling.contact.evidence[0])}>
              {visible(article.title ?? articleName(article))}
            </a>
            <p class="meta">
              <FactLine facts={[articleName(article), ...articleFacts(article)]} />
            </p>
            {isQuoted && verified ? (
              <blockquote>
                <Words
                  text={knownText(telling.contact.evidence)}
                  evidence={telling.contact.evidence}
                  href={placeIn(article.key, telling.contact.evidence[0])}
                  limit={LONGEST}
                />
              </blockquote>
            ) : null}
            <p class="meta">
              {visible(mergeRuleWords(rule) ?? '')}
              {verified ? null : <strong class="withheld"> Withheld: its text fails.</strong>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

const LONGEST = 240
