import { formatDay } from '../../../language/civil-days.js'
import type { Occasion, Position, Said, WordingChange } from '../../../model/positions.js'
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

interface Looked {
  /** The actor's wording on every topic, on the latest occasions of each. */
  readonly position: Position
  /** Of how many of them on this topic changes are counted, at most. */
  readonly most: number
}

/** What an actor's wording on a topic comes to. */
export function overviewOf(
  { key, spoken }: SpokenTopic,
  { position, most }: Looked,
): TopicOverview {
  const occasions = onTopic(position, key).slice(-most)
  const changes = occasions
    .flatMap(({ said }) => said)
    .flatMap(({ change }) => (change && isChange(change) ? [change] : []))
  const reported = changes.filter(({ basis }) => basis === 'reported')
  const last = occasions.findLast(({ said }) => said.some(isSaid))
  const latest = last?.said.find(isSaid)
  const days = spoken.flatMap((each) => each.day ?? [])
  return {
    topic: key,
    name: nameOfTopic(key),
    occasions: spoken.length <= most ? occasions.length : spoken.length,
    first: dayWords(days[0]),
    last: dayWords(days.at(-1)),
    changes: changes.length - reported.length,
    reported: reported.length,
    among: occasions.length,
    // By itself: what is kept of a topic holds nothing else of the texts.
    latest: last && latest ? { date: last.date, said: { ...latest } } : null,
  }
}

/** The occasions on which the topic was spoken of, and what was said of it. */
function onTopic({ occasions }: Position, topic: string): readonly Occasion[] {
  return occasions
    .map((occasion) => ({
      ...occasion,
      said: occasion.said.filter(({ wording }) => wording.topics.includes(topic)),
    }))
    .filter(({ said }) => said.length > 0)
}

/** In somebody's mouth: what an account tells as its own was said by nobody. */
function isSaid({ wording }: Said): boolean {
  return wording.voice !== 'outlet'
}

function isChange({ drifts: [{ kind }] }: WordingChange): boolean {
  return kind !== 'same' && kind !== 'reworded' && kind !== 'unsure'
}

function dayWords(number: number | undefined): string | null {
  return number === undefined ? null : formatDay(number)
}
