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
  const lead = text.slice(attribution.clause.start, attribution.cue.end)
  const isTogether = speakers.some((speaker) =>
    main?.participants.some(
      (each) => isSameRef(each, speaker) || (each.side !== null && each.side === speaker.side),
    ),
  )
  const isReported = sentence !== undefined && !EARLIER.test(lead)
  return main && isTogether && isReported ? main : null
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

const ONGOING =
  /^(?:is|are|was|were|be|been|wants?|hopes?|believes?|thinks?|expects?|plans?)\b|ing\b/iu

/**
 * Whom a participant of a contact of two told it: the other one, where the text names nobody else and reports what
 * was said there, not what somebody thinks.
 */
export function otherParticipant(
  contact: Contact | null,
  speakers: readonly Ref[],
  cue: string,
): readonly Ref[] {
  const [speaker] = speakers
  if (!contact?.main || contact.participants.length !== 2 || speakers.length !== 1 || !speaker)
    return []
  const isParticipant = contact.participants.some((each) => isSameRef(each, speaker))
  const others = contact.participants.filter((each) => !isSameRef(each, speaker))
  return isParticipant && others.length === 1 && !ONGOING.test(cue) ? others : []
}
