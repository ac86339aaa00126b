import type { ContactKind } from '../model/account.js'
import { EARLIER_WORDS } from '../lexicon/contact-words.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { dateAhead, dateBeforeWhen, dateIn } from './contact-dates.js'
import type { Hold } from './contact-status.js'
import { findPlace, placeAt, type Place } from './places.js'
import { textBefore, type Scene } from './scene.js'
import { isAhead } from './sites.js'
import type { Telling } from './telling.js'
import type { VerbPlace } from './verb-places.js'

export function placeOf(scene: Scene, { hit, next, clause }: VerbPlace, span: Span): Place | null {
  if (hit.row.frame === 'place') return placeAt(scene, next, clause.last)
  return findPlace(scene, span, [hit])
}

export function holdOf(scene: Scene, verb: number): Hold {
  let at = verb - 1
  while (at >= 0 && scene.tokens[at]?.tag === 'ADV') at -= 1
  return scene.tokens[at]?.lower === 'to' ? 'infinitive' : 'direct'
}

/** Of what is discussed, a month or a year is part; only a day is when. */
export function dateOf(
  scene: Scene,
  { hit }: VerbPlace,
  { span, status }: Pick<Telling, 'span' | 'status'>,
): string | null {
  const find = isAhead(status) ? dateAhead : dateIn
  const date = (find(scene, span, hit) ?? dateBeforeWhen(scene, span))?.value ?? null
  return hit.row.frame === 'self' && !/^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') ? null : date
}

/** "It was the first time the two had talked in a year": of the contact reported. */
const FIRST_TIME = /\b(?:it|this|that)\s+(?:was|is|marked)\s+(?:only\s+)?the\s+\p{L}+\s+time\b/iu
/** "The office confirmed that the two had spoken": the tense is the reporter's. */
const CONFIRMED = /\b(?:confirm|acknowledge)(?:s|ed|ing)?(?:\s+that)?\s*$/iu
/** "The meeting comes five weeks after the two held a call". */
export const LATER = /\b(?:days?|weeks?|months?|years?)\s+after\s*$/iu

const APART = new RegExp(
  `(?:the ${EARLIER_WORDS} time|for the ${EARLIER_WORDS} time|previously|earlier (?:this|that|in)|years ago|months ago)`,
  'iu',
)

/** "Last spoke", "had spoken", "the last time they spoke": before the contact that the text is about. */
export function referenceOf(
  scene: Scene,
  { clause, hit }: VerbPlace,
  status: Telling['status'],
): Telling['reference'] {
  if (hit.row.id === 'contact/discussed') return 'back'
  const words = scene.text.slice(clause.start, clause.end)
  const before = scene.text.slice(clause.start, hit.start)
  const lead = textBefore(scene, clause, clause.start)
  if (FIRST_TIME.test(`${lead}${before}`)) return 'just'
  const isBackshifted = CONFIRMED.test(lead) && !/\b(?:last|previously|already)\b/iu.test(before)
  const isPluperfect = /\b(?:last|had|had (?:last|previously|already|also))\s+$/iu.test(before)
  if (APART.test(words) || LATER.test(lead) || (isPluperfect && !isBackshifted)) return 'earlier'
  return status !== 'held' && /\b(?:again|next|soon)\b/iu.test(words) ? 'further' : 'free'
}

/** The medium, which may stand behind the parties: "spoke with X by phone". */
export function mediumOf(
  scene: Scene,
  { hit, clause }: VerbPlace,
): Pick<Telling, 'kind' | 'isExact'> {
  const { kind, isExact } = hit.row
  if ((isExact && kind !== 'meeting') || hit.row.frame === 'joint') return { kind, isExact }
  const behind = scene.text.slice(hit.start, clause.end)
  if (isSecret(scene, { hit, clause })) return { kind: 'back-channel', isExact: true }
  const medium = MEDIA.find(({ words }) => words.test(behind))
  return medium ? { kind: medium.kind, isExact: true } : { kind, isExact }
}

/** "Behind the scenes, envoys met", "met quietly in": said of the verb, not of what went before it. */
function isSecret(scene: Scene, { hit, clause }: Pick<VerbPlace, 'hit' | 'clause'>): boolean {
  const opening = scene.text.slice(sentenceStart(scene, clause), hit.start).slice(0, 24)
  return OPENLY_SECRET.test(opening) || SECRET.test(scene.text.slice(hit.start, clause.end))
}

const MEDIA: readonly { kind: ContactKind; words: RegExp }[] = [
  {
    kind: 'video-call',
    words:
      /\b(?:virtually|(?:by|via|over) (?:secure )?(?:video|zoom)\w*|in an? (?:virtual|video|online))/iu,
  },
  {
    kind: 'phone-call',
    words: /\b(?:(?:by|on|over|via) (?:the )?(?:tele)?phone|in an? (?:tele)?phone)\b/iu,
  },
]

const SECRET =
  /\b(?:quietly|discreetly|behind the scenes|behind closed doors|in secret|secretly|through (?:back[- ]?channels|intermediaries)|out of the public eye)\b/iu

const OPENLY_SECRET =
  /^(?:quietly|discreetly|secretly|in secret|behind the scenes|behind closed doors)\b/iu

const sentenceStart = (scene: Scene, clause: Clause): number =>
  scene.analysis.sentences[clause.sentence]?.start ?? clause.start

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['two times', 2],
  ['three times', 3],
  ['four times', 4],
  ['five times', 5],
  ['six times', 6],
])

/** "Have spoken five times", "spoke repeatedly"; to keep in contact is to speak several times. */
export function countOf(scene: Scene, { hit, clause }: VerbPlace): number | 'several' {
  if (hit.row.id === 'contact/kept-in-contact') return 'several'
  if (/\b(?:have|has|had) been\s+$/iu.test(scene.text.slice(clause.start, hit.start)))
    return 'several'
  const words = scene.text.slice(hit.start, clause.end).toLowerCase()
  const times = [...TIMES].find(([phrase]) => words.includes(phrase))
  if (times) return times[1]
  if (/\b(?:separately|individually|in turn)\b.*\b(?:each|both)\b/u.test(words)) return 'several'
  return /\b(?:repeatedly|several times|many times|on several occasions|regularly|numerous times|a number of times)\b/u.test(
    words,
  )
    ? 'several'
    : 1
}
