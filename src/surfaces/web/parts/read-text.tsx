import { namesOf } from '../../../pages/wording/names.js'
import type { Statement } from '../../../model/account.js'
import type { Reading } from '../../../model/reading.js'
import type { Span } from '../../../model/spans.js'
import { isOverlapping } from '../../../model/spans.js'
import type { ArticleView } from '../../../operations/record/article.js'
import { isOfficial } from '../../../pages/wording/kept-articles.js'
import { visible } from '../../../pages/wording/visible.js'
import { Chain } from './chain.js'
import { paragraphsIn, piecesOf, type Piece } from '../text/pieces.js'

interface ReadTextProps {
  readonly view: ArticleView
  readonly reading: Reading
}

/** The text as it was, attributions marked; in the margin who says it, on whose word, and what is done by saying it. */
export function ReadText({ view, reading }: ReadTextProps) {
  const { article, account } = reading
  const { contacts } = account
  const places = [
    ...account.statements.flatMap(({ evidence }) => evidence),
    ...contacts.map(({ evidence: [first] }) => first),
  ]
  return (
    <section id="text" class="read">
      <h2>The text</h2>
      <p class="note">
        As it was read. What is attributed is underlined; beside it stands who says it, and on whose
        word.
      </p>
      <div class="source">
        {paragraphsIn(article).map((paragraph) => (
          <div class={`paragraph ${paragraph.kind}`}>
            <p dir="auto">
              {piecesOf(article.text, paragraph, places).map((piece) => (
                <PieceOf piece={piece} />
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

function PieceOf({ piece }: { readonly piece: Piece }) {
  const anchors = piece.begins.map(({ start, end }) => <span id={`t-${start}-${end}`} />)
  return piece.isMarked ? (
    <mark>
      {anchors}
      {visible(piece.text)}
    </mark>
  ) : (
    <>
      {anchors}
      {visible(piece.text)}
    </>
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
