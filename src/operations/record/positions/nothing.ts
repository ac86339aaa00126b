import { listed } from '../../../model/listed.js'
import type { Problem } from '../../../model/problems.js'
import type { SayingRow } from '../../../store/database/asking/sayings.js'
import type { Meant } from '../named.js'
import { nameOfTopic, noTopicWords, type TopicMeant } from '../topics.js'
import { topicsIn } from './groups.js'

interface Asks {
  readonly meant: readonly Meant[]
  readonly rows: readonly SayingRow[]
}

const OFFERED = 5

/** That nothing was said of it, or that it is no topic; with topics like it and those that are spoken of. */
export function nothingOn(asked: string, topic: TopicMeant | null, { meant, rows }: Asks): Problem {
  const who = meant[0]?.taken?.name ?? ''
  const spoken = topicsIn(rows)
    .slice(0, OFFERED)
    .map(({ key }) => nameOfTopic(key))
  const sentences = [
    topic === null
      ? noTopicWords(asked)
      : `The record has nothing that ${who} said on ${topic.name}.`,
    spoken.length === 0 ? [] : `${who} speaks on ${listed(spoken)}.`,
  ]
  return { code: 'topic-unknown', input: asked, message: sentences.flat().join(' ') }
}
