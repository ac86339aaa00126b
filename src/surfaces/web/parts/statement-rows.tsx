import type { Statement } from '../../../model/account.js'
import { dateWords } from '../../../model/edtf-words.js'
import { isWithin } from '../../../model/spans.js'
import type { FoundStatement } from '../../../operations/record/found-statement.js'
import { articleFacts, articleName, isOfficial } from '../../../pages/wording/kept-articles.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { roundWords } from '../../../pages/wording/acts.js'
import { topicWords } from '../../../pages/wording/names.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { Chain } from './chain.js'
import { Says } from './says.js'
import { placeIn, Words } from './words.js'

/** Statements: who said what to whom, the words, and on whose word. */
export function StatementRows({ found }: { readonly found: readonly FoundStatement[] }) {
  return (
    <ol class="rows statements">
      {found.map((each) => (
        <StatementRow found={each} />
      ))}
    </ol>
  )
}

function StatementRow({
  found: { article, statement, contact, marks },
}: {
  readonly found: FoundStatement
}) {
  if (statement === null)
    return (
      <li>
        <span class="when">withheld</span>
        <p class="withheld">The text of {article.key} fails: nothing of it is quoted.</p>
      </li>
    )
  const { evidence, when } = statement
  const inside = marks.filter((mark) => evidence.some((each) => isWithin(each, mark)))
  return (
    <li>
      <span class="when">{when === null ? published(article.published) : dateWords(when)}</span>
      <div>
        <p class="who">
          <Says statement={statement} /> {factsOf(statement)}
        </p>
        <blockquote>
          <Words
            text={knownText(evidence)}
            evidence={evidence}
            marks={inside}
            href={placeIn(article.key, evidence[0])}
          />
        </blockquote>
        <p class="meta">
          <Chain told={statement} isOwn={isOfficial(article)} /> ·{' '}
          <a href={`/articles/${article.key}`}>{visible(articleName(article))}</a> ·{' '}
          <FactLine facts={articleFacts(article)} goesOn={contact !== null} />
          {contact === null ? null : (
            <>
              {' '}
              <a href={`/contacts/${contact}`}>contact</a>
            </>
          )}
        </p>
      </div>
    </li>
  )
}

function published(date: string | null): string {
  return date === null ? 'no date told' : `told ${dateWords(date)}`
}

function factsOf({ topics, ...round }: Statement): string {
  const facts = [
    ...roundWords(round),
    topics.length === 0 ? [] : topics.map(topicWords).join(', '),
  ].flat()
  return facts.map((fact) => `· ${visible(fact)}`).join(' ')
}
