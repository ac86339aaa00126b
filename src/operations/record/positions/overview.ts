import { formatDay } from '../../../language/civil-days.js'
import type { Position, Said, WordingChange } from '../../../model/positions.js'
import { nameOfTopic } from '../topics.js'
import type { SpokenTopic } from './groups.js'

/** One topic of an actor. */
export interface TopicOverview {
  readonly topic: string
  readonly name: string
  /** On how many contacts, or days outside of any, it was spoken of. */
  readonly occasions: number
  /** Days, "2025-07-01"; `null` where no text tells any. */
  readonly first: string | null
  readonly last: string | null
  /** Changes of the speaker's own wording among the latest occasions, and those that only accounts tell. */
  readonly changes: number
  readonly reported: number
  /** How many of the latest occasions were looked at for changes. */
  readonly among: number
  /** What was said last, and when (EDTF). */
  readonly latest: { readonly date: string | null; readonly said: Said } | null
}

/** What an actor's wording on a topic comes to. `position` is that of the latest occasions, `among` how many they are. */
export function overviewOf(
  { key, spoken, among }: SpokenTopic & { readonly among: number },
  { occasions }: Position,
): TopicOverview {
  const said = occasions.flatMap((occasion) => occasion.said)
  const changes = said.flatMap(({ change }) => (change && isChange(change) ? [change] : []))
  const reported = changes.filter(({ basis }) => basis === 'reported')
  const last = occasions.at(-1)
  const [latest] = last?.said ?? []
  const days = spoken.flatMap((each) => each.day ?? [])
  return {
    topic: key,
    name: nameOfTopic(key),
    occasions: among === spoken.length ? occasions.length : spoken.length,
    first: dayWords(days[0]),
    last: dayWords(days.at(-1)),
    changes: changes.length - reported.length,
    reported: reported.length,
    among: Math.min(among, occasions.length),
    latest: last && latest ? { date: last.date, said: latest } : null,
  }
}

function isChange({ drifts: [{ kind }] }: WordingChange): boolean {
  return kind !== 'same' && kind !== 'reworded' && kind !== 'unsure'
}

function dayWords(number: number | undefined): string | null {
  return number === undefined ? null : formatDay(number)
}
