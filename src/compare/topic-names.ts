import { TOPICS } from '../lexicon/topics.js'

const NAMES: ReadonlyMap<string, string> = new Map(TOPICS.map(({ key, label }) => [key, label]))

/** The name of a topic by its key: "frozen assets"; a key that the lexicon no longer has is its own name. */
export function topicName(key: string): string {
  return NAMES.get(key) ?? key
}
