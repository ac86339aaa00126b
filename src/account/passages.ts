import type { Ref } from '../model/actors.js'
import type { Attribution } from '../model/analysis.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import type { Source } from './chain.js'

interface Speaking {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
}

const WITH =
  /(?<!\p{L})(?:calls?|conversations?|meetings?|talks|sessions?|spoke|spoken|speaking|met|meets)(?!\p{L})[^.;:?!]{0,48}?\swith\s+(?:the\s+)?/gu
const ASIDE =
  /(?:(?<!\p{L})(?:before|after|since|following|prior to|ahead of|readout of|details of|points of|outcome of|of|in|on|by|from|as)(?!\p{L})|—)[^.;:?!]{0,24}$/iu
const NEW_TURN = /\n[ \t]*(?:Q(?=[\s:.])|[\p{Lu}][\p{Lu} .'’-]{2,60}:)/u

/** No answer goes on about one call for longer, in characters. */
const PASSAGE = 8_000

/**
 * Whom a passage of a briefing is about: an official tells of one call after another ("Turning to the call with ..."),
 * and what the speaker said there was said to the one named last, in the same turn.
 */
export function partnerIn({ article, analysis }: Source, said: Speaking): Ref | null {
  const { attribution, speakers } = said
  if (article.kind !== 'briefing' || speakers.length !== 1) return null
  const from = Math.max(0, attribution.clause.start - PASSAGE)
  const told = article.text.slice(from, attribution.clause.start)
  for (const match of [...told.matchAll(WITH)].toReversed()) {
    const end = match.index + match[0].length
    if (NEW_TURN.test(told.slice(end))) return null
    const isQuoted = analysis.attributions.some(
      ({ content, frame }) =>
        frame !== 'transcript' &&
        content.some((span) => span.start <= from + match.index && from + end <= span.end),
    )
    if (isQuoted || ASIDE.test(told.slice(Math.max(0, match.index - 32), match.index))) continue
    const [partner] = refsWithin(article.text, analysis, {
      start: from + end,
      end: from + end + 60,
    })
    const isNear = (partner?.evidence[0]?.start ?? Infinity) <= from + end + 24
    if (partner && isNear && !speakers.some((each) => isSameRef(each, partner))) return partner
  }
  return null
}
