import type { Silence } from '../../model/comparison.js'
import { columnOf, type Column } from '../wording/columns.js'
import { topicName } from '../wording/names.js'
import { percent } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { hueOf, type Shown } from './shown.js'

/** How much of each account goes to each topic, as bars of one scale. */
export function SilenceMap({ shown }: { readonly shown: Shown }) {
  const { silence } = shown.comparison
  if (silence.length === 0) return null
  const longest = Math.max(...silence.flatMap(({ by }) => by.map(({ share }) => share)))
  return (
    <section id="silence">
      <h2>What each account is about</h2>
      <p class="note">
        Share of each account’s words by topic: a short text may be silent for want of room.
      </p>
      <dl class="bars">
        {silence.map((topic) => (
          <Topic topic={topic} columns={shown.columns} longest={longest} />
        ))}
      </dl>
    </section>
  )
}

interface TopicProps {
  readonly topic: Silence
  readonly columns: readonly Column[]
  readonly longest: number
}

function Topic({ topic, columns, longest }: TopicProps) {
  return (
    <div>
      <dt>{visible(topicName(topic.topic))}</dt>
      {topic.by.map(({ account, share }) => {
        const column = columnOf(columns, account)
        const width = longest === 0 ? 0 : (share / longest) * 100
        return (
          <dd class={hueOf(column)}>
            <b>{column.letter}</b>
            <svg height="11" aria-hidden="true">
              <rect height="11" width={share === 0 ? '2' : `${width.toFixed(2)}%`} />
            </svg>
            <span>{share === 0 ? 'nothing' : percent(share)}</span>
          </dd>
        )
      })}
    </div>
  )
}
