import type { Act } from '../../model/account.js'
import { quoteFrom, type Evidence } from '../../model/spans.js'
import { isPerhapsTold, nearestSentence, type ToldSentence } from '../coverage.js'
import { degreesWithin } from '../degrees.js'
import type { Finding } from '../finding.js'
import { unitsWithin } from '../gist.js'
import { bodyOf, type ClaimPair, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { sentenceAt } from '../telling.js'

const BINDING = new Set<Act>([
  'promise',
  'agree',
  'propose',
  'condition',
  'support',
  'assert',
  'threaten',
])
const TOLD = 0.6
/** So alike must both be before a condition in one is missing in the other. */
const ALIKE = 0.45

/** A promise that hangs on a condition in `a` and on none in `b`: the condition is left out. */
export function conditionFinding(
  { draft, a, b, near, likeness }: ClaimPair,
  sentences: readonly ToldSentence[],
): Finding | null {
  if (draft.kind === 'contact' || !BINDING.has(near[0].act) || hasCondition(b)) return null
  if (likeness.ofShorter < ALIKE) return null
  const condition = conditionIn(a, near[0])
  if (!condition) return null
  const units = unitsWithin(a.telling, condition)
  if (units.length < 1 || isPerhapsTold(nearestSentence({ units, subject: null }, sentences), TOLD))
    return null
  return {
    kind: 'omission',
    direction: null,
    rule: 'omission/condition',
    weight: 0.62,
    a: { telling: a.telling, evidence: [condition], deciding: [] },
    b: { telling: b.telling, evidence: [], deciding: [], nearest: near[1].evidence },
    says: `${a.telling.letter} sets this condition; ${b.telling.letter} names none.`,
  }
}

function hasCondition(version: Version): boolean {
  return bodyOf(version).some((each) => conditionIn(version, each) !== null)
}

/** From the word that opens the condition to the next mark, in the sentence where the claim is told. */
export function conditionIn({ telling }: Version, { words }: Proposition): Evidence | null {
  const { article, analysis } = telling.reading
  for (const span of words) {
    const sentence = sentenceAt(analysis.sentences, span)
    const reach = { start: span.start, end: Math.min(sentence?.end ?? span.end, span.end + REACH) }
    const opener = degreesWithin(article.text, reach, 'condition').find(({ evidence }) =>
      isOpener(article.text, evidence),
    )
    if (!opener) continue
    const { start } = opener.evidence
    const rest = article.text.slice(start, sentence?.end ?? span.end)
    const end = start + rest.search(/[,;:.!?"”](?:\s|$)|$/u)
    return quoteFrom(article.text, { start, end })
  }
  return null
}

const CLAUSE =
  /^\s+(?:the|an?|all|both|its?|their|his|her|they|he|she|we|this|these|those|there|\p{Lu}|\p{L}+(?:s|ed|ing)?\s+(?:is|are|was|were|has|have|had))(?!\p{Ll})/u

/** "For as long as it takes" tells how long, and sets no condition. */
function isDuration(text: string, { start, end, quote }: Evidence): boolean {
  return (
    /^(?:as|so) long as$/iu.test(quote) &&
    (/\bfor\s+$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
      /^\s+(?:(?:is|are|was|it is|it was)\s+)?(?:necessary|needed|required|possible|it takes|it took)\b/iu.test(
        text.slice(end, end + 30),
      ))
  )
}

/** "At once" and "once a year" are no conditions. */
function isOpener(text: string, opener: Evidence): boolean {
  if (isDuration(text, opener)) return false
  const { start, end, quote } = opener
  // "A decision is pending": nothing stands behind it that it waits for.
  if (/^\s*(?:[.,;:!?"”]|$)/u.test(text.slice(end, end + 3))) return false
  if (quote.toLowerCase() !== 'once') return true
  const isAtOnce = /\bat\s+$/iu.test(text.slice(Math.max(0, start - 6), start))
  const after = text.slice(end, end + 60)
  return !isAtOnce && CLAUSE.test(after) && !/^\s+an?\s+(?:day|week|month|year)\b/iu.test(after)
}

/** How far behind the claim's words its condition may begin. */
const REACH = 40
