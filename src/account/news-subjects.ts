import type { Clause } from './clauses.js'
import { neighbourOf, type Run, type Scene } from './scene.js'

/** The words of the subject of a clause, without what leads up to it; of a relative clause the phrase it hangs on. */
export function subjectRunOf(scene: Scene, clause: Clause, verb: number): Run | null {
  const before = neighbourOf(scene, clause, -1)
  if (clause.isRelative && before) return lastPhraseOf(scene, before)
  const own = withoutLead(scene, ownRun(scene, { first: clause.first, last: verb }))
  if (own !== null) return own
  if (!clause.isShared || !before) return null
  return withoutLead(scene, { first: before.first, last: before.verb ?? before.last })
}

/** "Officers told the paper the withdrawal": the withdrawal; "the men whose arrest angered the town": the men. */
function ownRun({ tokens }: Scene, { first, last }: Run): Run {
  let from = first
  let to = last
  for (let at = first + 1; at < last; at += 1) {
    const lower = tokens[at]?.lower ?? ''
    if (/^(?:whose|who|which)$/u.test(lower)) to = Math.min(to, at)
    if (/^(?:said|says|insisted|added|confirmed|announced)$/u.test(lower)) from = at + 1
    if (/^(?:told|informed|reminded|assured)$/u.test(lower))
      from = phraseBehind(tokens, at + 1, last)
  }
  return from < to ? { first: from, last: to } : { first, last }
}

/** Behind whom it was told: the next phrase that an article opens. */
function phraseBehind(tokens: Scene['tokens'], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1)
    if (/^(?:DET|NUM)$/u.test(tokens[at]?.tag ?? '')) return at
  return first - 1
}

/** "On Monday the first ship": from the ship on. */
function withoutLead({ tokens, analysis, text }: Scene, { first, last }: Run): Run | null {
  let at = first
  const comma = lastCommaOf(tokens, first, last)
  const opener = tokens[first]
  const isPhrase = opener?.tag === 'ADP' && opener.lower !== 'of'
  if (isPhrase) at = comma === null ? behindPhrase(tokens, first, last) : comma + 1
  while (at < last && isLeading(tokens[at]?.lower ?? '', tokens[at]?.tag ?? '')) at += 1
  const dated = analysis.dates.find(({ start }) => start === tokens[at]?.start)
  if (dated) while (at < last && (tokens[at]?.end ?? Infinity) <= dated.end) at += 1
  return at < last && /[\p{L}\p{N}]/u.test(text.slice(tokens[at]?.start, tokens[last - 1]?.end))
    ? { first: at, last }
    : null
}

/** "In Laos the ambulances": from the ambulances on. */
function behindPhrase(tokens: Scene['tokens'], first: number, last: number): number {
  for (let at = first + 2; at < last; at += 1)
    if (
      /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.tag ?? '') &&
      /^(?:DET|NUM)$/u.test(tokens[at]?.tag ?? '')
    )
      return at
  return first
}

function lastCommaOf(tokens: Scene['tokens'], first: number, last: number): number | null {
  for (let at = last - 2; at > first; at -= 1) if (tokens[at]?.value === ',') return at
  return null
}

const isLeading = (word: string, tag: string): boolean =>
  tag === 'CCONJ' ||
  /^(?:but|and|yet|so|then|now|however|meanwhile|later|also|still|only|,|"|“|that|nor|not)$/u.test(
    word,
  )

/** The noun phrase at the end of a clause. */
function lastPhraseOf({ tokens }: Scene, { first, last }: Clause): Run | null {
  let end = last
  while (end > first && tokens[end - 1]?.tag === 'PUNCT') end -= 1
  let at = end
  while (at > first && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tokens[at - 1]?.tag ?? '')) at -= 1
  return at < end ? { first: at, last: end } : null
}
