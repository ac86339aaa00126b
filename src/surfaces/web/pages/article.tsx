import { showArticle, type ArticleView } from '../../../operations/record/article.js'
import { problemsOfReading } from '../../../operations/read.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { withoutProblems, type Page } from '../page.js'
import { ContactsToldIn } from '../parts/contacts-told-in.js'
import { ExampleNote } from '../parts/example-note.js'
import { Provenance } from '../parts/provenance.js'
import { ReadText } from '../parts/read-text.js'
import { passageFrom } from '../query.js'

/** One article: the text as it was, what was read in it beside it, and where it comes from. */
export const articlePage: Page<ArticleView> = {
  path: '/articles/:key',
  ask: ({ site, parameters }) => showArticle(site.record, parameters['key'] ?? ''),
  spelled: (view, spell) => spell(view),
  head: ({ article }) => ({
    title: article.title ?? articleName(article),
    description: [articleName(article), ...articleFacts(article), 'who says what in it'].join(', '),
    section: '/',
    scripts: ['article'],
  }),
  body: (view, { query }) => (
    <>
      <header>
        <p class="kicker">
          <FactLine facts={[articleName(view.article), ...articleFacts(view.article)]} />
        </p>
        <h1 dir="auto">{visible(view.article.title ?? 'No title told')}</h1>
        <ExampleNote texts={[view.article]} />
        <ContactsToldIn view={view} />
        {view.article.supersededBy === null ? null : (
          <p class="warning">
            A later version of this page is in the record:{' '}
            <a href={`/articles/${view.article.supersededBy}`}>{view.article.supersededBy}</a>.
          </p>
        )}
      </header>
      {view.problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      {view.reading === null
        ? null
        : problemsOfReading(view.reading, 'The text').map(({ message }) => (
            <p class="remark">{visible(message)}</p>
          ))}
      {view.reading === null ? null : (
        <ReadText view={view} reading={view.reading} at={passageFrom(query)} />
      )}
      <Provenance view={view} />
    </>
  ),
  json: withoutProblems,
}
