import { countTopics } from '../language/topics.js'
import type { Sentence } from '../model/analysis.js'
import type { MergedContact, Silence } from '../model/comparison.js'
import { isWithin, quoteFrom, textOf, type Evidence } from '../model/spans.js'
import { countWords } from '../model/word-count.js'
import type { Telling } from './telling.js'
import { topicName } from './topic-names.js'

/** A topic counts when some account gives it this share of its words, and this many. */
const LEAST_SHARE = 0.08
const FEWEST_WORDS = 12

/**
 * How many words each account spends on a topic, the most uneven topics first. A sentence belongs to every topic
 * that it names and to every state in it that is no party to the contact; so shares do not add up to 1, and an account
 * is silent only on what none of its sentences names.
 */
export function silenceMap(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): readonly Silence[] {
  const parties = partiesOf(contacts)
  const counts = tellings.map((telling) => wordsByTopic(telling, parties))
  const topics = new Set(counts.flatMap((each) => [...each.keys()]))
  return [...topics]
    .map((topic) => ({
      topic,
      by: tellings.map((telling, index) => {
        const { words, evidence } = counts[index]?.get(topic) ?? SILENT
        const share = round(words / Math.max(1, telling.words))
        return { account: telling.id, words, share, evidence }
      }),
    }))
    .filter(({ by }) =>
      by.some(({ words, share }) => share >= LEAST_SHARE && words >= FEWEST_WORDS),
    )
    .sort((a, b) => unevenness(b) - unevenness(a) || (a.topic < b.topic ? -1 : 1))
}

function unevenness({ by }: Silence): number {
  const shares = by.map(({ share }) => share)
  return Math.max(...shares) - Math.min(...shares)
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

function partiesOf(contacts: readonly MergedContact[]): ReadonlySet<string> {
  const main = contacts.find((contact) => contact.main)
  const participants = main?.accounts.flatMap(({ contact }) => contact.participants) ?? []
  return new Set(participants.flatMap(({ side }) => side ?? []))
}

interface Told {
  readonly words: number
  /** The first sentence. */
  readonly evidence: readonly Evidence[]
}

const SILENT: Told = { words: 0, evidence: [] }

function wordsByTopic(telling: Telling, parties: ReadonlySet<string>): ReadonlyMap<string, Told> {
  const { analysis, article } = telling.reading
  const counts = new Map<string, Told>()
  for (const sentence of analysis.sentences) {
    if (sentence.block !== 'body') continue
    const words = countWords(textOf(article.text, sentence))
    const named = [...topicsIn(telling, sentence), ...thirdStatesIn(telling, sentence, parties)]
    for (const topic of new Set(named)) {
      const before = counts.get(topic) ?? {
        words: 0,
        evidence: [quoteFrom(article.text, sentence)],
      }
      counts.set(topic, { ...before, words: before.words + words })
    }
  }
  return counts
}

/** Every topic that a sentence names: an account that names one in passing is not silent on it. */
function topicsIn({ reading }: Telling, sentence: Sentence): readonly string[] {
  const { tokens, mentions, actors } = reading.analysis
  const bodies = new Set(actors.filter(({ kind }) => kind === 'body').map(({ id }) => id))
  const names = mentions.filter(
    (mention) => isWithin(sentence, mention) && mention.actor !== null && bodies.has(mention.actor),
  )
  // "The International Atomic Energy Agency" tells nothing of energy.
  const words = tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => !names.some((name) => isWithin(name, token)))
  return [...countTopics(words).keys()].map(topicName)
}

/** States named in a sentence that take no part in the contact, by name: a neighbour's crisis is a topic. */
function thirdStatesIn(
  { reading }: Telling,
  sentence: Sentence,
  parties: ReadonlySet<string>,
): readonly string[] {
  const { mentions, actors } = reading.analysis
  const named = new Set(
    mentions.filter((mention) => isWithin(sentence, mention)).map(({ actor }) => actor),
  )
  return actors
    .filter(({ id, kind, side }) => named.has(id) && kind === 'state' && !parties.has(side ?? ''))
    .map(({ name }) => name)
}
