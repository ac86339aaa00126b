import type { Contact } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Analysis, Attribution } from '../model/analysis.js'
import { isSameRef } from '../model/mentions.js'
import { isOverlapping, isWithin } from '../model/spans.js'

interface Setting {
  readonly contacts: readonly Contact[]
  readonly analysis: Analysis
  readonly text: string
}

interface Said {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
}

const EARLIER =
  /\b(?:previously|earlier|in the past|had|has|have|gradually|formerly|repeatedly|for (?:months|years))\b/iu

// "Said after his meeting with her in May": on another occasion.
const ELSEWHERE =
  /^\s*(?:\p{L}+\s+)?(?:(?:after|before)\s|(?:at|during|in)\s(?:an?|his|her|its|last|another)\s)(?:\S+\s){0,4}?(?:meeting|summit|interview|conference|speech|address|visit|ceremony|parliament)(?!\p{L})/iu
const ASIDE = 90

/** The contact in which something was said: one named in the clause, else the main one if a participant speaks now. */
export function contactOf(
  { contacts, analysis, text }: Setting,
  { attribution, speakers }: Said,
): Contact | null {
  const named = contacts.find(
    (contact) =>
      !contact.main &&
      contact.status === 'held' &&
      contact.evidence.some(
        (each) =>
          isOverlapping(attribution.clause, each) &&
          !attribution.content.some((span) => isWithin(span, each)),
      ),
  )
  if (named) return named
  const main = contacts.find((contact) => contact.main)
  const sentence = analysis.sentences[attribution.sentence]
  const lead = leadOf(text, attribution)
  const isTogether = speakers.some((speaker) =>
    main?.participants.some(
      (each) => isSameRef(each, speaker) || (each.side !== null && each.side === speaker.side),
    ),
  )
  const isReported =
    sentence !== undefined &&
    !EARLIER.test(lead) &&
    !ELSEWHERE.test(text.slice(attribution.cue.end, attribution.cue.end + ASIDE))
  return main && isTogether && isReported ? main : null
}

/** What stands before the cue and is not said under it. */
function leadOf(text: string, { clause, cue, content }: Attribution): string {
  const said = content.findLast((span) => span.start < cue.start)
  return text.slice(Math.max(clause.start, said?.end ?? 0), cue.end)
}

/** When it was said: a date beside the cue, else the date of its contact; `null` where the text tells neither. */
export function whenOf(
  analysis: Analysis,
  attribution: Attribution,
  contact: Contact | null,
): string | null {
  const beside = analysis.dates.find(
    (date) =>
      date.type === 'instant' &&
      isWithin(attribution.clause, date) &&
      !attribution.content.some((span) => isWithin(span, date)),
  )
  return beside?.value ?? contact?.date ?? null
}
