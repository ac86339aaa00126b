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

/** What an actor has spoken of: how often, when, what changed, and the latest words of each topic. */
export function TopicTable({ actor, answer: { topics } }: TopicTableProps) {
  if (topics.length === 0)
    return <p class="none">Nothing that is told as said by this actor has a topic yet.</p>
  return (
    <table class="plain-table topics">
      <thead>
        <tr>
          <th scope="col">On</th>
          <th scope="col">Last said</th>
          <th scope="col">Occasions</th>
          <th scope="col">Changes</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ topic, name, occasions, first, last, changes, latest }) => (
          <tr>
            <th scope="row">
              <a href={`/actors/${encodeURIComponent(actor)}?topic=${encodeURIComponent(topic)}`}>
                {visible(topicName(name))}
              </a>
            </th>
            <td>
              {latest === null ? null : (
                <Words
                  text={knownText(latest.said.wording.evidence)}
                  evidence={latest.said.wording.evidence}
                  href={placeIn(latest.said.wording.article, latest.said.wording.evidence[0])}
                  limit={LONGEST}
                />
              )}
              <span class="meta">
                {' '}
                {latest === null || latest.date === null ? '' : dateWords(latest.date)}
              </span>
            </td>
            <td>
              {counted(occasions, 'occasion')}
              <br />
              <span class="meta">
                {first === null ? '' : dateWords(first)}
                {last === null || last === first ? '' : ` to ${dateWords(last)}`}
              </span>
            </td>
            <td>{changes === 0 ? 'none found' : changes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LONGEST = 180
