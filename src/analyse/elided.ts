import type { Sentence, Token } from '../model/analysis.js'
import { onceFor } from '../model/once.js'
import { overlapping } from '../model/span-search.js'
import type { Clause, Range } from './clauses.js'
import { underOpening } from './lists.js'
import type { Ground } from './passage.js'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself'])

const PLACES = new WeakMap<readonly Token[], readonly number[]>()

/**
 * "Spoke with Osei. Stressed that the port stays open.": in a text of one's own that is otherwise in the first person a
 * sentence that begins with what was done has its author as the subject, by the nearest word in which the text says "I".
 */
export function underAuthor(
  ground: Ground,
  sentence: Sentence,
  clauses: readonly Clause[],
): readonly Clause[] {
  const [first] = clauses
  const isOwn = ground.article.kind === 'official' && sentence.block === 'body'
  if (!isOwn || !first || !opensSentence(ground, sentence, first)) return clauses
  const [author] = onceFor(PLACES, ground.tokens, () => placesOf(ground)).toSorted(
    (a, b) => Math.abs(a - sentence.first) - Math.abs(b - sentence.first),
  )
  const doer: readonly Range[] = author === undefined ? [] : [{ first: author, last: author + 1 }]
  return underOpening(clauses, doer)
}

/** Where the text says "I", and nobody whom it quotes. */
function placesOf({ tokens, quotations }: Ground): readonly number[] {
  return tokens.flatMap((token, at) =>
    FIRST_PERSON.has(token.lower) && overlapping(quotations, token).length === 0 ? [at] : [],
  )
}

/** Nothing but adverbs stands before the verb, which tells of what is past. */
function opensSentence({ tokens }: Ground, { first }: Sentence, { verb }: Clause): boolean {
  const [opener, before] = [tokens[verb.head], tokens.slice(first, verb.first)]
  const isPast =
    verb.first === verb.head &&
    /(?:ed|[oa][ldkn]d?|poke|ook|ave|ang|et)$/u.test(opener?.lower ?? '')
  return isPast && before.every(({ tag }) => tag === 'ADV' || tag === 'PUNCT')
}
