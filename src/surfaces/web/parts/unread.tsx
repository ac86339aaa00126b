import type { Problem, ProblemCode } from '../../../model/problems.js'
import type { AboutRecord, DoubtfulArticle } from '../../../operations/record/about.js'
import { counted } from '../../../pages/wording/counts.js'
import { instantWords } from '../../../pages/wording/instants.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'

type Article = DoubtfulArticle['article']

/** What could not be read, or only with doubt, by kind and with the names of the texts; and what was removed. */
export function Unread({ record }: { readonly record: AboutRecord }) {
  const { silent, doubtful, removed, looked, counts } = record
  const codes = [...new Set(doubtful.flatMap(({ problems }) => problems.map(({ code }) => code)))]
  const isNothing = silent.total === 0 && codes.length === 0 && removed.length === 0
  return (
    <section id="unread">
      <h2>What could not be read</h2>
      <p class="note">
        {isNothing ? 'Of the texts that were kept, nothing. ' : ''}A file of which nothing can be
        read is not kept: whoever adds it is told so.
        {looked < counts.articles ? ` Of warnings, those of the ${looked} latest are shown.` : ''}
      </p>
      {codes.map((code) => (
        <WithProblem code={code} doubtful={doubtful} />
      ))}
      {silent.total === 0 ? null : (
        <Named heading="Nothing was found said" count={silent.total} articles={silent.found} />
      )}
      {removed.length === 0 ? null : (
        <details>
          <summary>Removed for good ({removed.length})</summary>
          <ul class="plain">
            {removed.map(({ article, at, by, why }) => (
              <li>
                <code>{article}</code>, {instantWords(at)}, {visible(by)}: {visible(why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface WithProblemProps {
  readonly code: ProblemCode
  readonly doubtful: readonly DoubtfulArticle[]
}

function WithProblem({ code, doubtful }: WithProblemProps) {
  const found = doubtful.filter(({ problems }) => problems.some((each) => each.code === code))
  const first = found.flatMap(({ problems }) => problems.filter((each) => each.code === code))[0]
  return (
    <Named
      heading={headingOf(code)}
      count={found.length}
      articles={found.map(({ article }) => article)}
      example={first ?? null}
    />
  )
}

/** "header-malformed" is "Header malformed". */
function headingOf(code: ProblemCode): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface NamedProps {
  readonly heading: string
  readonly count: number
  readonly articles: readonly Article[]
  readonly example?: Problem | null
}

function Named({ heading, count, articles, example = null }: NamedProps) {
  return (
    <details>
      <summary>
        {heading} ({counted(count, 'article')})
      </summary>
      {example === null ? null : <p class="note">{visible(example.message)}</p>}
      <ul class="plain">
        {articles.map((article) => (
          <li>
            <a href={`/articles/${article.key}`}>
              {visible(article.title ?? articleName(article))}
            </a>{' '}
            <span class="meta">
              <FactLine facts={[articleName(article), ...articleFacts(article)]} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
