import { TOPICS, type Topic } from '../../lexicon/topics.js'
import { listed } from '../../model/listed.js'
import type { Problem } from '../../model/problems.js'

/** A topic by what it was asked for. */
export interface TopicMeant {
  readonly asked: string
  readonly key: string
  readonly name: string
}

/** The topic of a key, a name or a term ("truce" is the ceasefire's); `null` for what is none. */
export function topicCalled(asked: string): TopicMeant | null {
  const plain = plainWords(asked)
  const found =
    TOPICS.find(({ key, label }) => plainWords(key) === plain || plainWords(label) === plain) ??
    TOPICS.find(({ terms }) => terms.some((term) => plainWords(term) === plain))
  return found ? { asked, key: found.key, name: found.label } : null
}

/** The key under which a topic is looked for; of what is none the words themselves, which an older reading may have as a key. */
export function topicKeyOf(asked: string | null): string | null {
  return asked === null ? null : (topicCalled(asked)?.key ?? asked)
}

const OFFERED = 5

/** Where nothing was found: that what was asked for is no topic, with those like it. */
export function noTopic(asked: string | null, found: number): readonly Problem[] {
  if (asked === null || found > 0 || topicCalled(asked) !== null) return []
  return [{ code: 'topic-unknown', input: asked, message: noTopicWords(asked) }]
}

/** '"truces" is no topic. Topics like it: ceasefire.' */
export function noTopicWords(asked: string): string {
  const near = topicsLike(asked, OFFERED).map(({ label }) => label)
  return [`"${asked}" is no topic.`, near.length === 0 ? [] : `Topics like it: ${listed(near)}.`]
    .flat()
    .join(' ')
}

/** The name of a topic; a key that the lexicon no longer has is its own name. */
export function nameOfTopic(key: string): string {
  return TOPICS.find((topic) => topic.key === key)?.label ?? key
}

/** Topics whose names or terms have a word like those asked for, the likest first. */
function topicsLike(asked: string, most: number): readonly Topic[] {
  const wanted = plainWords(asked)
    .split(' ')
    .filter((word) => word.length > SHORT)
  const scored = TOPICS.map((topic) => ({ topic, score: likenessOf(topic, wanted) }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ topic }) => topic)
}

const SHORT = 2
/** So many letters at the beginning make two words alike: "sanctioned", "sanctions". */
const STEM = 5

function likenessOf({ key, label, terms }: Topic, wanted: readonly string[]): number {
  const names = `${plainWords(key)} ${plainWords(label)}`.split(' ')
  const words = terms.flatMap((term) => term.split(' '))
  const isLike = (word: string) => (other: string) =>
    other === word || (word.length >= STEM && other.startsWith(word.slice(0, STEM)))
  return wanted.reduce(
    (sum, word) => sum + (names.some(isLike(word)) ? 2 : words.some(isLike(word)) ? 1 : 0),
    0,
  )
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
