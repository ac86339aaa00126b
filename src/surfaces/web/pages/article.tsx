import { showArticle, type ArticleView } from '../../../operations/record/article.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Page } from '../page.js'
import { Provenance } from '../parts/provenance.js'
import { ReadText } from '../parts/read-text.js'

/** One article: the text as it was, what was read in it beside it, and where it comes from. */
export const articlePage: Page<ArticleView> = {
  path: '/articles/:key',
  ask: ({ site, parameters }) => showArticle(site.record, parameters['key'] ?? ''),
  head: ({ article }) => ({
    title: article.title ?? articleName(article),
    description: [articleName(article), ...articleFacts(article)].join(', '),
    section: '/',
  }),
  body: (view) => (
    <>
      <header>
        <p class="kicker">
          {visible([articleName(view.article), ...articleFacts(view.article)].join(' · '))}
        </p>
        <h1 dir="auto">{visible(view.article.title ?? 'No title told')}</h1>
      </header>
      {view.problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      {view.reading === null ? null : <ReadText view={view} reading={view.reading} />}
      <Provenance view={view} />
    </>
  ),
  json: withoutProblems,
}
