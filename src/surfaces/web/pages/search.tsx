import { search, type SearchResult } from '../../../operations/record/search.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import type { Page } from '../page.js'
import type { Site } from '../site.js'
import { Excerpts } from '../parts/excerpts.js'
import { ExamplesAmong } from '../parts/example-note.js'
import { NothingYet } from '../parts/nothing-yet.js'
import { Pager } from '../parts/pager.js'
import { SearchForm, searchFrom, type Searched } from '../parts/search-form.js'
import { StatementRows } from '../parts/statement-rows.js'

interface Found extends Searched {
  readonly query: URLSearchParams
  readonly result: SearchResult | null
  /** Whether there is nothing that could be found. */
  readonly isBare: boolean
}

/** Statements and articles by their words, and by who said what to whom. */
export const searchPage: Page<Found> = {
  path: '/search',
  ask: async ({ site, query }) => {
    const searched = searchFrom(query)
    const result = searched.isAsking ? await search(site.record, searched.question) : null
    const isBare = (result?.articles.total ?? 0) === 0 && (await isEmpty(site))
    return {
      ok: true,
      value: { ...searched, query, result, isBare },
      problems: result?.problems ?? [],
    }
  },
  spelled: async (found, spell) => ({ ...found, result: await spell(found.result) }),
  head: ({ question }) => ({
    title: question.words ? `“${question.words}”` : 'Search',
    description: 'Statements and articles of the record.',
    section: '/search',
  }),
  body: ({ question, query, result, isBare }) => (
    <>
      <h1>Search</h1>
      {result === null ? null : (
        <ExamplesAmong
          texts={[...result.statements.found, ...result.articles.found].map(
            ({ article }) => article,
          )}
        />
      )}
      {isBare ? (
        <NothingYet words="There is no text in the record yet." />
      ) : (
        <SearchForm question={question} />
      )}
      {result === null || isBare ? null : (
        <>
          {result.problems.map(({ message }) => (
            <p class="warning">{visible(message)}</p>
          ))}
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
                      <FactLine facts={[articleName(article), ...articleFacts(article)]} />
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

async function isEmpty({ record }: Site): Promise<boolean> {
  const { found } = await record.database.asking.articles({ limit: 1, offset: 0 })
  return found.length === 0
}
