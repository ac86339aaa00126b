import type { Token } from '../model/analysis.js'
import type { Cast } from '../model/mentions.js'
import { overlapping } from '../model/span-search.js'

const NAMING: ReadonlySet<string> = new Set(['name', 'seat'])

/** The tokens with no verb inside a name: the tagger takes the first word of "Downing Street" for one. */
export function withNamesTagged(
  tokens: readonly Token[],
  { mentions }: Pick<Cast, 'mentions'>,
): readonly Token[] {
  const names = mentions.filter(({ form }) => NAMING.has(form))
  return tokens.map((token) =>
    token.tag === 'VERB' && isNameWord(token) && isInSeveral(names, token)
      ? { ...token, tag: 'PROPN' as const }
      : token,
  )
}

function isNameWord({ value }: Token): boolean {
  return /^\p{Lu}/u.test(value)
}

/** Whether it stands in a name of several words: a name of one word has nothing to tell it from a verb. */
function isInSeveral(names: Cast['mentions'], token: Token): boolean {
  return overlapping(names, token).some(({ start, end }) => start < token.start || token.end < end)
}
