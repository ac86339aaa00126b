import type { Facet } from '../model/account.js'
import type { DatedExpression, Sentence } from '../model/analysis.js'
import { isOverlapping, isWithin } from '../model/spans.js'
import { durationFacet } from './facets.js'
import type { Draft } from './same-contact.js'
import type { Scene } from './scene.js'

const CONTACT =
  '(?:calls?|conversations?|talks|meetings?|discussions?|exchanges?|summits?|sessions?|encounters?|negotiations|consultations|dialogue|tête-à-tête|one-on-one|videoconference|audience)'
const ABOUT =
  '(?:(?:for|over|on|about|around|some|roughly|approximately|nearly|almost|more than|less than|just|well|under|at least|only|barely|a|full|the better part of)\\s+)*'
const MEDIUM =
  '(?:(?:tele)?phone|video|bilateral|face-to-face|closed-door|one-on-one|private|working|frank|secure)'

/** What stands before a length that is the contact's: "the call, which lasted", "the two spoke by phone for". */
const BEFORE = [
  new RegExp(
    `(?:${CONTACT}|\\b(?:it|this|that|which))\\b[^.;]{0,60}?\\b(?:lasted|lasting|went on|ran|took|stretched|continued|dragged on)\\s+${ABOUT}$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:spoke|talked|met|conferred|spent|huddled|sat|negotiated|discussed|were on the (?:phone|line))\\b[^.;]{0,60}?\\s${ABOUT}$`,
    'iu',
  ),
]
/** What stands behind one: "90 minutes of talks", "a two-hour phone call". */
const BEHIND = new RegExp(
  `^(?:\\s+of|\\s+in|[-\\s]long)?\\s+(?:${MEDIUM}\\s+)*(?:${CONTACT}|on the (?:phone|telephone|line))\\b`,
  'iu',
)
const OPENING =
  /^\s*For\s+(?:about|around|some|roughly|nearly|almost|more than|just over|over)?\s*$/u
const ANOTHER = /^\s*(?:ago|later|earlier|before|after|away|from)\b/iu
const COUNTED = /\b(?:within|every|each|per|by|after the)\s*$/iu

/** How long the contact that a text is about lasted, where no clause of its own tells it: the first length that can be its. */
export function toldLength(scene: Scene, main: Draft, drafts: readonly Draft[]): readonly Facet[] {
  const others = drafts.filter((draft) => draft !== main)
  const length = scene.analysis.dates.find(
    (date) => isLengthOf(scene, main, date) && !isOfAnother(others, date),
  )
  return length ? [durationFacet(scene, length)] : []
}

function isLengthOf({ text, analysis }: Scene, main: Draft, date: DatedExpression): boolean {
  if (date.type !== 'duration' || !date.value.startsWith('PT')) return false
  const sentence = analysis.sentences.find((each) => isWithin(each, date))
  if (!sentence || sentence.block !== 'body') return false
  const before = text.slice(sentence.start, date.start)
  const behind = text.slice(date.end, sentence.end)
  if (ANOTHER.test(behind) || COUNTED.test(before)) return false
  const isOpening = OPENING.test(before) && isBehindTelling(analysis.sentences, main, sentence)
  return isOpening || BEHIND.test(behind) || BEFORE.some((each) => each.test(before))
}

/** "The ministers met in Oslo. For two hours, they went through a list." */
function isBehindTelling(
  sentences: readonly Sentence[],
  { tellings }: Draft,
  sentence: Sentence,
): boolean {
  const at = sentences.indexOf(sentence)
  return tellings.some(({ clause }) => clause.sentence === at || clause.sentence === at - 1)
}

function isOfAnother(others: readonly Draft[], date: DatedExpression): boolean {
  return others.some(({ tellings }) => tellings.some(({ span }) => isOverlapping(span, date)))
}
