import type { Silence } from '../../model/comparison.js'
import { columnOf, type Column } from '../wording/columns.js'
import { counted } from '../wording/counts.js'
import { topicName } from '../wording/names.js'
import { percent } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { Letter } from './letter.js'
import { anchorOf, hueOf, type Shown } from './shown.js'

/** How much of each account goes to each topic, as bars of one scale. */
export function SilenceMap({ shown }: { readonly shown: Shown }) {
  const { silence } = shown.comparison
  if (silence.length === 0) return null
  const longest = Math.max(...silence.flatMap(({ by }) => by.map(({ share }) => share)))
  return (
    <section id="silence">
      <h2>What each account is about</h2>
      <p class="note">
        Share of each account’s words by topic, told by the words that name it: a text may be silent
        for want of room, or speak of it in other words. A sentence may belong to several topics.
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
      {topic.by.map((told) => (
        <Bar
          column={columnOf(columns, told.account)}
          told={told}
          width={longest === 0 ? 0 : (told.share / longest) * 100}
        />
      ))}
    </div>
  )
}

interface BarProps {
  readonly column: Column
  readonly told: Silence['by'][number]
  /** In percent of the longest bar. */
  readonly width: number
}

function Bar({ column, told: { share, words, evidence }, width }: BarProps) {
  const [first] = evidence
  const amount = `${percent(share)} · ${counted(words, 'word')}`
  return (
    <dd class={hueOf(column)}>
      <Letter column={column} />
      <svg height="12" aria-hidden="true">
        <rect height="12" width={share === 0 ? '2' : `${width.toFixed(2)}%`} />
      </svg>
      {first === undefined ? 'not named' : <a href={`#${anchorOf(column, first)}`}>{amount}</a>}
    </dd>
  )
}
