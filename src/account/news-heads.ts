import { CARRIERS, CARRYING_NOUNS } from '../lexicon/news-nouns.js'
import { overlapping } from '../model/span-search.js'
import type { Span } from '../model/spans.js'
import type { Run, Scene } from './scene.js'

/**
 * The nouns that say what a phrase is of, in lower case: the last of it; of "the delivery of the ferries" and "the rest
 * of the money" also those behind. Empty where it names nothing by itself: "two", "the other seven".
 */
export function headsIn(scene: Scene, { first, last }: Run): readonly string[] {
  const heads: string[] = []
  let at = first
  for (let links = 0; links < 3 && at < last; links += 1) {
    const chunk = chunkAt(scene, { first: at, last })
    const head = chunk.nouns.at(-1)
    const next = scene.tokens[chunk.last]
    const isDeed = DEED_NOUN.test(head ?? '') && DEED_LINKS.test(next?.lower ?? '')
    const isCarrier = CARRIERS.has(head ?? '') && LOADED.test(next?.lower ?? '')
    if (head !== undefined && !isDeed && !isCarrier && !CARRYING_NOUNS.has(head))
      return [head, ...heads]
    heads.push(...chunk.nouns.filter((noun) => !CARRYING_NOUNS.has(noun)))
    if (!next || !(LINKS.test(next.lower) || isCarrier)) break
    at = chunk.last + 1
  }
  return heads
}

/** "The abolition of visas", "the laying of the cable", "the order for two boats": told of the visas too. */
const DEED_NOUN =
  /(?:tion|sion|ment|ance|ing|al|ure)$|^(?:order|contract|tender|law|bill|decree|loan|grant|ban|talks|lease|use|export|import|purchase|sale|return|hunt|search)s?$/u
const DEED_LINKS = /^(?:of|for|on)$/u
/** "A plane carrying vaccine", "a convoy with medicine". */
const LOADED = /^(?:carrying|bringing|bearing|transporting|with|of|full)$/u
const LINKS = /^(?:of|on|to|for|from|in|at|,)$/u

function chunkAt({ tokens, analysis }: Scene, { first, last }: Run) {
  const nouns: string[] = []
  let at = first
  for (; at < last; at += 1) {
    const token = tokens[at]
    const isGerund = isGerundNoun(tokens, at)
    if (
      !token ||
      (at > first &&
        !isGerund &&
        !isAttribute(tokens, at) &&
        /^(?:ADP|VERB|AUX|SCONJ|PRON)$/u.test(token.tag))
    )
      break
    if (token.value === ',' && nouns.length > 0) break
    if (token.tag === 'PART' && token.lower === 'to') break
    const isDated = analysis.dates.some(
      ({ start, end }) => start <= token.start && token.end <= end,
    )
    const isSum = overlapping(analysis.amounts, token).some(({ currency }) => currency !== null)
    const isNoun =
      token.tag === 'NOUN' || isGerund || (token.tag === 'PROPN' && isOfNobody(analysis, token))
    if (isNoun && !isDated && !isSum) nouns.push(token.lower)
  }
  return { nouns, last: Math.max(at, first + 1) }
}

/** "The Line of Credit", "Port Antonio": a name, and no actor's. */
function isOfNobody({ mentions }: Scene['analysis'], { start, end }: Span): boolean {
  return !overlapping(mentions, { start, end }).some(({ form }) => form !== 'pronoun')
}

/** "The remaining 56 soldiers", "the promised boats": a participle that belongs to its noun. */
function isAttribute(tokens: Scene['tokens'], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token?.tag === 'VERB' &&
    /(?:ing|ed|en)$/u.test(token.lower) &&
    before?.tag === 'DET' &&
    /^(?:NUM|NOUN|ADJ)$/u.test(after?.tag ?? '')
  )
}

/** "The border crossing": a noun, though it ends like a verb. */
function isGerundNoun(tokens: Scene['tokens'], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token?.tag === 'VERB' &&
    /ing$/u.test(token.lower) &&
    /^(?:DET|ADJ|NOUN)$/u.test(before?.tag ?? '') &&
    !/^(?:DET|NUM|NOUN|PROPN|PRON)$/u.test(after?.tag ?? '')
  )
}
