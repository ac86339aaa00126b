import { namesOf } from '../../../pages/wording/names.js'
import type { Statement } from '../../../model/account.js'
import type { Reading } from '../../../model/reading.js'
import { isOverlapping, type Evidence, type Span } from '../../../model/spans.js'
import type { ArticleView } from '../../../operations/record/article.js'
import { paragraphsOf } from '../../../pages/dossier/paragraphs.js'
import { stretchesOf, type Stretch } from '../../../pages/dossier/passages.js'
import { isOfficial } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { Chain } from './chain.js'

interface ReadTextProps {
  readonly view: ArticleView
  readonly reading: Reading
}

/** The text as it was, attributions marked; in the margin who says it, on whose word, and what is done by saying it. */
export function ReadText({ view, reading }: ReadTextProps) {
  const { article, account } = reading
  const { contacts } = account
  const places = eachOnce([
    ...account.statements.flatMap(({ evidence }) => evidence),
    ...contacts.map(({ evidence: [first] }) => first),
  ])
  return (
    <section id="text" class="read">
      <h2>The text</h2>
      <p class="note">
        As it was read. What is attributed is underlined; beside it stands who says it, and on whose
        word.
      </p>
      <div class="source">
        {paragraphsOf(article).map((paragraph) => (
          <div class={`paragraph ${paragraph.kind}`}>
            <p dir="auto">
              {stretchesOf(article.text, insideOf(paragraph, places), paragraph).map((stretch) => (
                <Passage stretch={stretch} />
              ))}
            </p>
            <Margin
              article={view.article.key}
              isOwn={isOfficial(view.article)}
              statements={account.statements.filter(({ evidence: [first] }) =>
                startsIn(first, paragraph),
              )}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

function startsIn({ start }: Span, paragraph: Span): boolean {
  return isOverlapping({ start, end: start + 1 }, paragraph)
}

/** A link leads to one place, however many findings stand on it. */
function eachOnce(places: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()]
}

function insideOf(paragraph: Span, places: readonly Evidence[]): readonly Evidence[] {
  return places.filter((place) => isOverlapping(place, paragraph))
}

function Passage({ stretch }: { readonly stretch: Stretch }) {
  const anchors = stretch.begins.map(({ start, end }) => <span id={`t-${start}-${end}`} />)
  if (stretch.covers.length === 0)
    return (
      <span class={stretch.isEdge ? 'edge' : undefined}>
        {anchors}
        {visible(stretch.text)}
      </span>
    )
  return (
    <mark>
      {anchors}
      {visible(stretch.text)}
    </mark>
  )
}

interface MarginProps {
  readonly article: string
  readonly isOwn: boolean
  readonly statements: readonly Statement[]
}

function Margin({ article, isOwn, statements }: MarginProps) {
  if (statements.length === 0) return null
  return (
    <aside class="margin">
      {statements.map((statement) => (
        <p id={statement.id}>
          <b>{visible(namesOf(statement.speakers) || 'Nobody named')}</b> {statement.act}
          {statement.addressees.length === 0 ? null : (
            <> to {visible(namesOf(statement.addressees))}</>
          )}
          <br />
          <span class="meta">
            <Chain told={statement} isOwn={isOwn} /> ·{' '}
            <code>
              {article}/{statement.id}
            </code>
          </span>
        </p>
      ))}
    </aside>
  )
}
