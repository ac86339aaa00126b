import type { Statement } from '../../../model/account.js'
import type { ArticleView } from '../../../operations/record/article.js'
import { isOfficial } from '../../../pages/wording/kept-articles.js'
import { roundWords } from '../../../pages/wording/acts.js'
import { nearestRelay } from '../../../pages/wording/chains.js'
import { topicWords } from '../../../pages/wording/names.js'
import { visible } from '../../../pages/wording/visible.js'
import { Chain } from './chain.js'
import type { Numbered } from './numbered.js'
import { Says } from './says.js'

interface NoteProps {
  readonly told: Numbered
  readonly view: ArticleView
}

/** Who says it, as which act and through whom, in a line; on demand to whom and of what, and on whose word all the way. */
export function StatementNote({ told: { statement, number, hue }, view }: NoteProps) {
  const { id, topics, evidence } = statement
  const [{ start, end }] = evidence
  const stand = view.stands.find((each) => each.finding === 'statement' && each.id === id)?.stand
  const standing = stand?.standing ?? 'machine'
  const around = roundWords(statement)
  return (
    <div id={id} class={`says-note ${hue}`}>
      <a class="number" href={`#t-${start}-${end}`}>
        <span class="unseen">Words of statement </span>
        {number}
      </a>
      <details>
        <summary>
          <InShort statement={statement} />
          {standing === 'machine' ? null : <span class={`standing ${standing}`}> {standing}</span>}
        </summary>
        {around.length === 0 ? null : <p>{visible(around.join('; '))}</p>}
        <p class="meta">
          <Chain told={statement} isOwn={isOfficial(view.article)} />
          {topics.length === 0 ? null : <> · {visible(topics.map(topicWords).join(', '))}</>}
        </p>
        <p class="fix">
          <a href={`/review?finding=${encodeURIComponent(`${view.article.key}/${id}`)}`}>
            {standing === 'machine' ? 'Wrong?' : 'History'}
            <span class="unseen"> Statement {number}</span>
          </a>
        </p>
      </details>
    </div>
  )
}

function InShort({ statement }: { readonly statement: Statement }) {
  const relay = nearestRelay(statement)
  return (
    <>
      <Says statement={statement} />
      {relay === null ? null : <span class="relay">, via {visible(relay)}</span>}
    </>
  )
}
