import type { Ref } from '../model/actors.js'
import { isOverlapping, quoteFrom } from '../model/spans.js'
import { isNamedAlready, opensPhrase } from './nominals.js'
import { partiesIn } from './participants.js'
import { spanOfTokens, type Run, type Scene } from './scene.js'
import { inOrder, uniqueRefs } from './sides.js'

/** Tokens that a list of parties may take. */
const LIST_LENGTH = 60

/** The parties listed from a token on: "X, Y and the leaders of Z", up to the next preposition or verb. */
export function partiesFrom(scene: Scene, from: number, last: number): readonly Ref[] {
  let at = from
  const limit = Math.min(last, from + LIST_LENGTH)
  while (at < limit && isListed(scene, at)) at += 1
  const end = at === last ? endOfSeries(scene, at) : at
  const run = { first: from, last: end }
  const refs = uniqueRefs(inOrder([...strangersIn(scene, run), ...partiesIn(scene, run)]))
  // "The ministers of X, A; Y, B; and Z, C": the group is told again one by one.
  return end > at ? refs.filter(({ actorKind }) => actorKind !== 'group') : refs
}

/** Behind a list's semicolons, where nothing but names stands between them up to the end of the sentence. */
function endOfSeries(scene: Scene, from: number): number {
  const { tokens } = scene
  // A clause may end before the mark that closes it, or behind it.
  const mark = [from - 1, from].find((at) => tokens[at]?.value === ';')
  if (mark === undefined) return from
  let at = mark
  while (at - from < LIST_LENGTH && (tokens[at]?.value === ';' || isListed(scene, at))) at += 1
  return tokens[at]?.value === '.' ? at : from
}

/** Names that no mention covers, where somebody is expected: "met Dang Quoc Thuan", "X and Liang Wenhua". */
function strangersIn(scene: Scene, { first, last }: Run): readonly Ref[] {
  const strangers: Ref[] = []
  for (let at = first; at < last; at += 1) {
    const isOpen = at === first || /^(?:and|,|with)$/u.test(scene.tokens[at - 1]?.lower ?? '')
    const stranger = isOpen ? strangerAt(scene, at, last) : null
    if (stranger) strangers.push(stranger)
  }
  return strangers
}

/** A name at a token that no mention covers. */
function strangerAt(scene: Scene, first: number, last: number): Ref | null {
  const { tokens } = scene
  let end = first
  while (end < last && tokens[end]?.tag === 'PROPN' && !isNamedAlready(scene, tokens[end])) end += 1
  const span = spanOfTokens(tokens, first, end)
  const isDated = scene.analysis.dates.some((date) => span !== null && isOverlapping(date, span))
  if (!span || end - first < 2 || end - first > 4 || isDated) return null
  const evidence = quoteFrom(scene.text, span)
  if (NO_PERSON.test(evidence.quote) || isNamedAlready(scene, tokens[end])) return null
  return {
    name: evidence.quote.replaceAll(/\s+/gu, ' '),
    actor: null,
    side: null,
    actorKind: 'person',
    evidence: [evidence],
  }
}

const NO_PERSON =
  /\b(?:Inc|Corp|Corporation|Company|University|Party|Union|House|Street|Bank|Group|Committee|Council|Prize|Day|Forum|City|State|Club|Foundation|Institute|Ministry|Department|Church|Court|News|Times|Post)\b/u

export function isListed(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (!token) return false
  if (isNamedAlready(scene, token)) return true
  if (/^(?:our|my|your)$/u.test(token.lower)) return true
  if (/^(?:of|from|across|and|with|,|\[|\]|"|“|”|&)$/u.test(token.lower)) return true
  // "His visiting counterpart": a participle behind an owner belongs to the noun.
  const before = scene.tokens[at - 1]
  if (token.tag === 'VERB' && /ing$/u.test(token.lower))
    return before !== undefined && opensPhrase(before)
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|PART)$/u.test(token.tag) && token.lower !== 'to'
}
