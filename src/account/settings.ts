import { isCompatible } from '../language/edtf.js'
import type { Contact } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Attribution, DatedExpression } from '../model/analysis.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import { isOverlapping, isWithin, type Span } from '../model/spans.js'
import type { Source } from './chain.js'
import { placeAt, stateOf } from './places.js'
import { sceneOf, tokenAt } from './scene.js'

/** The words around a cue that tell where and when it was said. */
export type Setting = readonly Span[]

/** Behind these begins what is told besides: "he said on Monday, as the call was still discussed". */
const ASIDE =
  /[;:]|,\s+(?:who|which|where|when|as|while|but|and|after|before|since|days?|weeks?|hours?|\p{L}+ing)(?!\p{L})/iu

/**
 * What a sentence tells of the setting in which something was said: what opens it, up to who speaks, and what stands
 * behind the cue. What is said, and what others say, is none of it.
 */
export function settingOf({ article, analysis }: Source, attribution: Attribution): Setting {
  const sentence = analysis.sentences[attribution.sentence]
  if (!sentence) return []
  const { cue, content, sources } = attribution
  const others = analysis.attributions.filter(
    (each) => each !== attribution && each.sentence === attribution.sentence,
  )
  const foreign = [...content, ...others.flatMap((each) => [each.clause, ...each.content])]
  const head = Math.min(cue.start, ...sources.map(({ start }) => start))
  const opening = { start: sentence.start, end: head }
  const isOpen = !foreign.some((each) => isOverlapping(each, opening))
  const behind = behindCue(article.text, { cue, end: sentence.end, foreign })
  return [...(isOpen ? [opening] : []), behind]
}

/** "Said after talks with her that": no part of what is said, though it stand there. */
const UP_TO_THAT =
  /^\s+(?:after|alongside|at|before|beside|during|following|in|next to|on|while)\s[^,;:"“”.]{1,80}?\s(?=that\s)/iu

interface Behind {
  readonly cue: Span
  readonly end: number
  readonly foreign: readonly Span[]
}

function behindCue(text: string, { cue, end, foreign }: Behind): Span {
  const rest = text.slice(cue.end, end)
  const adverbial = UP_TO_THAT.exec(rest)
  if (adverbial) return { start: cue.end, end: cue.end + adverbial[0].length }
  const next = foreign.map(({ start }) => start).filter((start) => start >= cue.end)
  const last = Math.max(cue.end, Math.min(end, ...next))
  const aside = ASIDE.exec(text.slice(cue.end, last))
  return { start: cue.end, end: aside ? cue.end + aside.index : last }
}

/** "After the talks of 3 May", "ahead of Friday's summit": the day of something else. */
const OF_ANOTHER =
  /(?<!\p{L})(?:after|before|since|until|following|ahead of|prior to|who|which)(?!\p{L})[^,]*$/iu

/** Whether the words before a date make it the day of something else. */
export function isOfAnotherTime(lead: string): boolean {
  return OF_ANOTHER.test(lead)
}

/** The days on which the setting has it said. */
function daysTold({ article, analysis }: Source, setting: Setting): readonly DatedExpression[] {
  return analysis.dates.filter(
    (date) =>
      date.type === 'instant' &&
      setting.some(
        (span) =>
          isWithin(span, date) && !isOfAnotherTime(article.text.slice(span.start, date.start)),
      ),
  )
}

/** "The first call since October 2025, when Okello refused": the day of what was said then, `null` where none opens it. */
function dayOpening({ article, analysis }: Source, attribution: Attribution): string | null {
  const head = Math.min(attribution.cue.start, ...attribution.sources.map(({ start }) => start))
  const date = analysis.dates.findLast(
    ({ end, type }) => type === 'instant' && end <= head && head - end <= LONGEST_OPENING,
  )
  return date && /^,?\s+when\s+$/iu.test(article.text.slice(date.end, head)) ? date.value : null
}

const LONGEST_OPENING = 10

/** The days on which the words around the cue have it said, as EDTF. */
export function daysSaid(source: Source, attribution: Attribution): readonly string[] {
  const opening = dayOpening(source, attribution)
  if (opening !== null) return [opening]
  return daysTold(source, settingOf(source, attribution)).map(({ value }) => value)
}

const BESIDE =
  /(?<!\p{L})(?:beside|alongside|next to|side by side with|flanked by|together with|(?:standing|appearing|speaking) with|hosting|welcoming|receiving|(?:after|before) meeting|(?:conferences?|briefings?|statements?|appearances?|remarks|meetings?|talks|calls?|visits?|lunch|dinner|summit|conversations?)\s(?:\p{L}+\s){0,2}?with)\s/giu

/** Somebody of a third side next to whom it was said. */
function isBesideAnother(
  { article, analysis }: Source,
  setting: Setting,
  contact: Contact,
): boolean {
  const isThere = (ref: Ref) =>
    contact.participants.some(
      (each) => isSameRef(each, ref) || (each.side !== null && each.side === ref.side),
    )
  return setting.some(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(BESIDE)].some((match) => {
      const from = start + match.index + match[0].length
      const [first] = refsWithin(article.text, analysis, { start: from, end })
      const kinds = ['person', 'office', 'state', 'body', 'bloc']
      return first !== undefined && kinds.includes(first.actorKind ?? '') && !isThere(first)
    }),
  )
}

const APART: ReadonlySet<Contact['kind']> = new Set(['phone-call', 'video-call', 'letter'])

/** "Said in Rotterdam" is said in no call; and not in a meeting that was held in another state. */
function isElsewhere(source: Source, setting: Setting, contact: Contact): boolean {
  const scene = sceneOf(source.article, source.analysis)
  return setting.some(({ start, end }) => {
    const words = source.article.text.slice(start, end)
    const match = PLACED.exec(words)
    if (!match) return false
    const at = tokenAt(scene.tokens, start + match.index + match[0].length)
    const place = placeAt(scene, at, tokenAt(scene.tokens, end))
    if (!place || TONGUE.test(place.name)) return false
    if (APART.has(contact.kind)) return true
    const there = contact.place === null ? null : stateOf(contact.place)
    return place.side !== null && there !== null && place.side !== there
  })
}

/** Right behind the cue or those told, or behind "speaking". */
const PLACED =
  /^(?:\s+(?:(?:to\s+)?(?:the\s+)?(?:reporters|journalists|lawmakers|supporters))?|.*\b(?:speaking|standing|appearing)\b[^,]*?)\s*(?<!\p{L})in\s+/iu
const TONGUE = /^(?:\p{L}+(?:ish|ese|ian)|Arabic|Hebrew|Hindi|Mandarin|Dutch|French|German|Urdu)$/u

/** Whether the words around the cue have it said on a day, at a place or beside somebody that the contact does not have. */
export function isOfAnother(source: Source, attribution: Attribution, contact: Contact): boolean {
  const setting = settingOf(source, attribution)
  const days = daysSaid(source, attribution)
  const { date } = contact
  const isOtherDay =
    date !== null && days.length > 0 && !days.some((day) => isCompatible(day, date))
  return (
    isOtherDay || isBesideAnother(source, setting, contact) || isElsewhere(source, setting, contact)
  )
}
