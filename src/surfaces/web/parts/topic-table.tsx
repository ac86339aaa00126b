import { dateWords } from '../../../model/edtf-words.js'
import type { PositionsAnswer } from '../../../operations/record/positions.js'
import { counted } from '../../../pages/wording/counts.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { topicName } from '../../../pages/wording/names.js'
import { visible } from '../../../pages/wording/visible.js'
import { placeIn, Words } from './words.js'

interface TopicTableProps {
  readonly actor: string
  readonly answer: PositionsAnswer
}

type Topic = PositionsAnswer['topics'][number]

/** What an actor has spoken of: how often, when, what changed, and the latest words of each topic. */
export function TopicTable({ actor, answer }: TopicTableProps) {
  const topics = answer.topics.filter(({ occasions }) => occasions > 0)
  if (topics.length === 0) return <p class="none">No statement of this actor has a topic yet.</p>
  return (
    <table class="plain-table topics">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Latest words</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr>
            <th scope="row">
              <a
                href={`/actors/${encodeURIComponent(actor)}?topic=${encodeURIComponent(topic.topic)}`}
              >
                {visible(topicName(topic.name))}
              </a>
              <p class="meta">{counted(topic.occasions, 'occasion')}</p>
              {topic.changes === 0 ? null : (
                <p class="drift stronger">{counted(topic.changes, 'change')} of wording</p>
              )}
            </th>
            <td>
              <Latest topic={topic} />
            </td>
            <td class="meta">
              {spanOf(topic).map((day, index) => (
                <p>{index === 0 ? day : `to ${day}`}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Latest({ topic: { latest } }: { readonly topic: Topic }) {
  if (latest === null) return null
  const { article, evidence } = latest.said.wording
  return (
    <Words
      text={knownText(evidence)}
      evidence={evidence}
      href={placeIn(article, evidence[0])}
      limit={LONGEST}
    />
  )
}

function spanOf({ first, last }: Topic): readonly string[] {
  const days = [...new Set([first ?? [], last ?? []].flat())]
  return days.length === 0 ? ['no date told'] : days.map(dateWords)
}

const LONGEST = 180
