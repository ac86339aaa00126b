import { search, type SearchResult } from '../../../operations/record/search.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import type { Page } from '../page.js'
import { Excerpts } from '../parts/excerpts.js'
import { ExamplesAmong } from '../parts/example-note.js'
import { Pager } from '../parts/pager.js'
import { SearchForm, searchFrom, type Searched } from '../parts/search-form.js'
import { StatementRows } from '../parts/statement-rows.js'

interface Found extends Searched {
  readonly query: URLSearchParams
  readonly result: SearchResult | null
}

/** Statements and articles by their words, and by who said what to whom. */
export const searchPage: Page<Found> = {
  path: '/search',
  ask: async ({ site, query }) => {
    const searched = searchFrom(query)
    if (!searched.isAsking)
      return { ok: true, value: { ...searched, query, result: null }, problems: [] }
    const result = await search(site.record, searched.question)
    return { ok: true, value: { ...searched, query, result }, problems: result.problems }
  },
  spelled: async (found, spell) => ({ ...found, result: await spell(found.result) }),
  head: ({ question }) => ({
    title: question.words ? `“${question.words}”` : 'Search',
    description: 'Statements and articles of the record.',
    section: '/search',
  }),
  body: ({ question, query, result }) => (
    <>
      <h1>Search</h1>
      <SearchForm question={question} />
      {result === null ? null : (
        <>
          {result.problems.map(({ message }) => (
            <p class="warning">{visible(message)}</p>
          ))}
          <ExamplesAmong
            texts={[...result.statements.found, ...result.articles.found].map(
              ({ article }) => article,
            )}
          />
          <section>
            <h2>
              Statements <span class="count">{result.statements.total}</span>
            </h2>
            {result.statements.total === 0 ? (
              <p class="none">No statement in the record is like this.</p>
            ) : (
              <StatementRows found={result.statements.found} />
            )}
            <Pager
              path="/search"
              query={query}
              total={result.statements.total}
              offset={question.offset}
              shown={result.statements.found.length}
            />
          </section>
          {result.articles.total === 0 ? null : (
            <section>
              <h2>
                Articles <span class="count">{result.articles.total}</span>
              </h2>
              <ul class="plain">
                {result.articles.found.map(({ article, excerpts }) => (
                  <li>
                    <a href={`/articles/${article.key}`}>
                      {visible(article.title ?? articleName(article))}
                    </a>{' '}
                    <span class="meta">
                      {visible([articleName(article), ...articleFacts(article)].join(' · '))}
                    </span>
                    <Excerpts article={article.key} excerpts={excerpts} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  ),
  json: ({ result }) =>
    result === null
      ? { statements: null, articles: null }
      : { statements: result.statements, articles: result.articles, meant: result.meant },
}
