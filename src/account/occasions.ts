import { firstDayOf, isCompatible, lastDayOf } from '../language/edtf.js'
import type { Contact, Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Attribution } from '../model/analysis.js'
import { isSameRef } from '../model/mentions.js'
import { spanIndexAt } from '../model/span-search.js'
import { isOverlapping, isWithin } from '../model/spans.js'
import type { Source } from './chain.js'
import { daysSaid, isOfAnother, isOfAnotherTime, settingOf } from './settings.js'

/** The text, its contacts, and the statements before the one that is looked at. */
interface Told {
  readonly source: Source
  readonly contacts: readonly Contact[]
  readonly before: readonly Statement[]
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

/**
 * The contact in which something was said: one named in the clause, else the main one if a participant speaks now, unless
 * the text has it said on another day, elsewhere or beside somebody else.
 */
export function contactOf(told: Told, said: Said): Contact | null {
  const { source, contacts } = told
  const { attribution, speakers } = said
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
  if (!main) return null
  const isTogether = speakers.some((speaker) =>
    main.participants.some(
      (each) => isSameRef(each, speaker) || (each.side !== null && each.side === speaker.side),
    ),
  )
  if (!isTogether || !isReported(source, attribution) || isOfAnother(source, attribution, main))
    return null
  const isElsewhere = settingGoingOn(told, said) !== null
  return isElsewhere || (isRecalled(source, main) && !isToldOfIt(told, said, main)) ? null : main
}

function isReported({ article: { text }, analysis }: Source, attribution: Attribution): boolean {
  return (
    analysis.sentences[attribution.sentence] !== undefined &&
    !EARLIER.test(leadOf(text, attribution)) &&
    !ELSEWHERE.test(text.slice(attribution.cue.end, attribution.cue.end + ASIDE))
  )
}

const GOING_ON = /^(?:he|she|they|it)$/iu
const ADDING = new Set(['add', 'continue', 'stress', 'conclude'])
const THEN = /(?<!\p{L})(?:at\s+(?:the|that)\s+time|on\s+that\s+occasion|then)(?!\p{L})/iu

/** "He added": goes on in the paragraph with what the same one said on a day of its own; that day, else `null`. */
function settingGoingOn({ source, contacts, before }: Told, said: Said): string | null {
  const { attribution, speakers } = said
  const { text } = source.article
  const last = before.at(-1)
  if (!last || last.contact !== null || last.when === null) return null
  const main = contacts.find((contact) => contact.main)
  if (!main || main.date === null || isCompatible(last.when, main.date)) return null
  const around = leadAndTail(source, attribution)
  const isThen = THEN.test(around)
  const isPointing =
    isThen ||
    isGoingOn(source, attribution, last) ||
    ADDING.has(attribution.cueLemma) ||
    attribution.sources.some(({ start, end }) => GOING_ON.test(text.slice(start, end)))
  const isSame = speakers.some((one) => last.speakers.some((other) => isSameRef(one, other)))
  const gap = text.slice(last.evidence[0].end, attribution.clause.start)
  const isOfContact = !isThen && (isToldPartner(said, main) || IN_IT.test(around))
  return isPointing && isSame && !/\n/u.test(gap) && !isOfContact ? last.when : null
}

/** ", saying it had come too late": a participle that goes on with what was said before it. */
function isGoingOn({ analysis }: Source, { cue, sources }: Attribution, last: Statement): boolean {
  const at = analysis.tokens[spanIndexAt(analysis.tokens, cue.start)]
  const isParticiple = at !== undefined && at.lower.endsWith('ing')
  const end = last.evidence.at(-1)?.end ?? cue.start
  return (
    isParticiple &&
    end <= cue.start &&
    sources.every((source) => source.end <= cue.start) &&
    cue.start - end < 4
  )
}

/** So many days after a contact a news story no longer reports it, but recalls it. */
const DAYS_REPORTED = 14

/** Whether a text recalls its contact in passing. A side's own text may be put out late. */
function isRecalled({ article: { kind, published } }: Source, { date }: Contact): boolean {
  const [day, last] = [firstDayOf(published), lastDayOf(date)]
  const isNews = kind !== 'official' && kind !== 'briefing'
  return isNews && day !== null && last !== null && day - last > DAYS_REPORTED
}

const IN_IT =
  /(?<!\p{L})(?:in|during|on|at)\s+(?:the|that|this|their|his|her)\s+(?:\p{L}+\s){0,2}?(?:calls?|conversations?|meetings?|talks|summit|visit)(?!\p{L})/iu

/** Whether words or paragraph put it in a contact that is recalled: beside its telling, in its flow, or told to its partner. */
function isToldOfIt({ source, before }: Told, said: Said, contact: Contact): boolean {
  const { text } = source.article
  const { attribution } = said
  if (isToldPartner(said, contact) || IN_IT.test(leadAndTail(source, attribution))) return true
  const isBeside = contact.evidence.some(({ start, end }) => {
    const [from, to] = [
      Math.min(end, attribution.clause.end),
      Math.max(start, attribution.clause.start),
    ]
    return !/\n\s*\n/u.test(text.slice(from, to))
  })
  const last = before.at(-1)
  const gap = last ? text.slice(last.evidence[0].end, attribution.clause.start) : ''
  const isInFlow = last?.contact === contact.id && gap.split(/\n\s*\n/u).length <= 2
  return isBeside || isInFlow
}

function isToldPartner({ attribution, speakers }: Said, { participants }: Contact): boolean {
  return attribution.told.some(
    (ref) =>
      participants.some((each) => isSameRef(each, ref)) &&
      !speakers.some((each) => isSameRef(each, ref)),
  )
}

function leadAndTail(source: Source, attribution: Attribution): string {
  const { text } = source.article
  return settingOf(source, attribution)
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
}

/** What stands before the cue and is not said under it. */
function leadOf(text: string, { clause, cue, content }: Attribution): string {
  const said = content.findLast((span) => span.start < cue.start)
  return text.slice(Math.max(clause.start, said?.end ?? 0), cue.end)
}

/**
 * When it was said: a date beside the cue, else the day of what it goes on with, else the date of its contact; `null` where
 * the text tells none.
 */
export function whenOf(told: Told, said: Said, contact: Contact | null): string | null {
  const { source } = told
  const { attribution } = said
  const beside = source.analysis.dates.find(
    (date) =>
      date.type === 'instant' &&
      isWithin(attribution.clause, date) &&
      !attribution.content.some((span) => isWithin(span, date)) &&
      !isOfAnotherTime(source.article.text.slice(attribution.clause.start, date.start)),
  )
  const [around] = daysSaid(source, attribution)
  return beside?.value ?? around ?? contact?.date ?? settingGoingOn(told, said)
}
