import type { ArticleView } from '../../../operations/record/article.js'
import { isOfficial } from '../../../pages/wording/kept-articles.js'
import { actWord, roundWords } from '../../../pages/wording/acts.js'
import { namesOf, topicWords } from '../../../pages/wording/names.js'
import { visible } from '../../../pages/wording/visible.js'
import { Chain } from './chain.js'
import type { Numbered } from './numbered.js'

interface NoteProps {
  readonly told: Numbered
  readonly view: ArticleView
}

/** Who says it, as which act, to whom and of what, on whose word; and how it stands. */
export function StatementNote({ told: { statement, number, hue }, view }: NoteProps) {
  const { id, speakers, act, topics, evidence } = statement
  const [{ start, end }] = evidence
  const stand = view.stands.find((each) => each.finding === 'statement' && each.id === id)?.stand
  const standing = stand?.standing ?? 'machine'
  return (
    <div id={id} class={`says-note ${hue}`}>
      <a class="number" href={`#t-${start}-${end}`}>
        <span class="unseen">Words of statement </span>
        {number}
      </a>
      <p>
        <b>{visible(namesOf(speakers) || 'Nobody named')}</b>{' '}
        <span class="act">{actWord(act)}</span> {visible(roundWords(statement).join('; '))}
      </p>
      <p class="meta">
        <Chain told={statement} isOwn={isOfficial(view.article)} />
        {topics.length === 0 ? null : <> · {visible(topics.map(topicWords).join(', '))}</>}
        {standing === 'machine' ? null : <span class={`standing ${standing}`}> · {standing}</span>}
      </p>
      <p class="fix">
        <a href={`/review?finding=${encodeURIComponent(`${view.article.key}/${id}`)}`}>
          {standing === 'machine' ? 'Wrong?' : 'History'}
          <span class="unseen"> Statement {number}</span>
        </a>
      </p>
    </div>
  )
}
