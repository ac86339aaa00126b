import type { Span } from '../model/spans.js'

/** Where the words around an expression place it, as seen from the moment of writing. */
export type Direction = 'past' | 'ahead' | 'open'

const DETERMINER =
  '(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|all|any|each|both|some|no)'
const INFINITIVE = String.raw`(?<!according |due |response |thanks |as |up |prior |next |close )to (?:be )?(?!${DETERMINER}\b)[a-z]+(?:(?<!s)|ss|cus)\b`
const DONE_TO = String.raw`(?:tried|managed|failed|refused|had|began|continued|used|able|forced|helped|sought|moved|came|went|travelled|traveled|flew|returned|seemed|appeared|spoke) to (?:be )?[a-z]+`
const IRREGULAR =
  'said|says?|told|was|were|had|has|have|did|met|held|spoke|made|went|took|gave|came|saw|left|began|became|brought|built|' +
  'wrote|sent|led|won|lost|hit|struck|broke|flew|put|set|cut|got|kept|knew|felt|found|fell|fought|heard|grew|rose|ran|sat|' +
  'saying|telling|according'
// "Will be remembered for": a comment on what was.
const JUDGED = '(?:remembered|recalled|judged|seen|known|studied|cited)'
const MARKER = new RegExp(
  String.raw`\b(?<done>${DONE_TO}|been [a-z]+)\b|` +
    String.raw`\b(?<ahead>(?:will|would|shall|may|might|could|should|must|can)(?! (?:long )?be ${JUDGED})(?: not)?(?: also)?(?: be)?(?: [a-z]+)?|[a-z]+'ll(?: be)? [a-z]+|won't [a-z]+|going to|due(?! to)|` +
    String.raw`scheduled|slated|(?:is|are|was|were) set (?:to|for)|set (?:to|for)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|upcoming|forthcoming|` +
    String.raw`(?:is|are|was|were) (?:to|due) [a-z]+|be (?!${JUDGED})[a-z]+|be(?! ${JUDGED})|hop(?:es?|ing) (?:to|for)|deadline|invit(?:e|ing|ation)|${INFINITIVE}|` +
    String.raw`(?:is|are) [a-z]+ing|(?:leaves|departs|travels|flies|heads|arrives|returns)(?= (?:for|to|in|on|from|at|home))|preparations for|ahead of|in advance of|in the run-up to|run-up to|on the eve of)\b|` +
    String.raw`\b(?<past>${IRREGULAR}|[a-z]+(?:ed|ought))\b`,
  'gu',
)
const LEADS_AHEAD =
  /\b(?:by|until|till|before|ahead of|prior to|not later than|no later than|starting|beginning|effective)(?: the| this| next)? ?(?:early|late|mid|end of)?[ -]?$/iu
const LEADS_BACK = /\b(?:since|after|following|back in|back on|last)(?: the)? ?$/iu
// "Pressed him to open the port in a phone call on Friday": what was asked in a contact does not date it.
const IN_CONTACT =
  /\b(?:in|during|at) (?:an?|the|their|his|her|its) (?:[a-z-]+ ){0,3}(?:call|conversation|meeting|talks|exchange|summit|visit)(?: with [^,.;]{3,60}?)? (?:(?:late|early|earlier) )?(?:on )?$/iu
const ASKED = /^to (?!(?:be )?(?:speak|talk|hold|discuss|meet|continue|resume|raise|confer)\b)/u
const LOOK_BACK = 240
const LOOK_AHEAD = 160
const SENTENCE_START = /(?:[.!?]["'”’)\]]*\s+(?=["'“‘(]?[A-Z])|\n\s*\n)/gu
const ABBREVIATED = /(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|St|Jr)\.)\s+$/u

/**
 * Whether the clause around an expression tells of what was or of what is to come. The verb before the expression
 * decides, else the one after it; a leading "by" or "since" decides before both.
 */
export function directionAround(text: string, span: Span): Direction {
  const before = lastSentenceOf(text.slice(Math.max(0, span.start - LOOK_BACK), span.start))
  if (LEADS_BACK.test(before)) return 'past'
  const markers = [...before.matchAll(MARKER)]
  const marker =
    (IN_CONTACT.test(before) && markers.findLast(([words]) => !ASKED.test(words))) || markers.at(-1)
  if (LEADS_AHEAD.test(before)) return 'ahead'
  if (marker) return directionOf(marker)
  const after = firstSentenceOf(text.slice(span.end, span.end + LOOK_AHEAD))
  const next = after.matchAll(MARKER).next()
  return next.done ? 'open' : directionOf(next.value)
}

function directionOf({ groups }: RegExpMatchArray): Direction {
  return groups?.['ahead'] === undefined ? 'past' : 'ahead'
}

function plain(text: string): string {
  return text.replace(/’/gu, "'").replace(/[^\S\n]/gu, ' ')
}

function lastSentenceOf(text: string): string {
  let start = 0
  for (const match of text.matchAll(SENTENCE_START)) {
    const end = match.index + match[0].length
    if (!ABBREVIATED.test(text.slice(0, end))) start = end
  }
  return plain(text.slice(start)).replace(/\n/gu, ' ')
}

function firstSentenceOf(text: string): string {
  const match = [...text.matchAll(SENTENCE_START)].find(
    ({ 0: words, index }) => !ABBREVIATED.test(text.slice(0, index + words.length)),
  )
  return plain(text.slice(0, match?.index ?? text.length)).replace(/\n/gu, ' ')
}
