import { CUES } from '../lexicon/cues.js'
import type { Contact, Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Attribution } from '../model/analysis.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import { quoteFrom } from '../model/spans.js'
import { blockAt, type Source } from './chain.js'
import { partnerIn } from './passages.js'

/** A statement on the way to its addressees. */
export interface Said {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
  readonly act: Statement['act']
  readonly contact: Contact | null
  /** The statements before it, in the order of the text. */
  readonly before: readonly Statement[]
}

/**
 * Who was told it: whom the grammar names, else the press where the speaker answers it, else the other side of the
 * contact. Who is asked or blamed without being there is a target and no addressee.
 */
export function addresseesOf(source: Source, said: Said): readonly Ref[] {
  const { attribution } = said
  const told = toldIn(source, attribution)
  if (told.length > 0 && attribution.cueLemma !== 'accuse' && !isAimed(source, said)) return told
  if (attribution.frame === 'transcript') return []
  return pressIn(source, said) ?? otherSide(source, said)
}

const TASKING = new Set(['task', 'instruct', 'direct', 'order'])
const SPEAKING_TO = new Set(CUES.filter(({ told }) => told === 'to').map(({ lemma }) => lemma))

// Said in a call to one who is there, and asked of a state, a bloc or a group, which is none of the two.
function isAimed(source: Source, { attribution, act, contact }: Said): boolean {
  const { told, cueLemma, cue } = attribution
  return (
    (act === 'demand' || TASKING.has(cueLemma)) &&
    contact?.main === true &&
    !SPEAKING_TO.has(cueLemma) &&
    told.every(({ actorKind }) => actorKind !== 'person' && actorKind !== 'office') &&
    blockAt(source.article, cue) !== 'headline' &&
    !isThought(source, attribution)
  )
}

const NOUN_PHRASE =
  /^\s+((?:[\p{L}’'-]+\s){0,4}?([\p{L}’'-]+))(?=\s*[,.;:"“”—–]|\s+(?:in|on|at|after|before|during|from|by|via|late|early|last|this|that)(?!\p{L})|\s*$)/u

// '"...," she told reporters in Accra': the ones told stand behind the cue.
function toldIn({ article, analysis }: Source, attribution: Attribution): readonly Ref[] {
  if (attribution.told.length > 0 || attribution.cueLemma !== 'tell') return attribution.told
  const { end } = attribution.cue
  const match = NOUN_PHRASE.exec(article.text.slice(end, end + 80))
  const [words = '', phrase = '', head = ''] = match ?? []
  if (!AUDIENCE.test(head)) return []
  const span = { start: end + words.length - phrase.length, end: end + words.length }
  const known = refsWithin(article.text, analysis, span)
  return known.length > 0 ? known : [unknown(quoteFrom(article.text, span))]
}

const AUDIENCE =
  /^(?:reporters?|journalists?|media|press|newspapers?|conference|briefing|lawmakers|parliament|deputies|senators|audience|crowd|agency|television|radio|viewers|investors|diplomats|students|troops|supporters)$/u

function unknown(evidence: ReturnType<typeof quoteFrom>): Ref {
  return { name: evidence.quote, actor: null, side: null, actorKind: null, evidence: [evidence] }
}

const ANSWERING =
  /(?:(?:answering|taking|replying to|responding to|in (?:answer|reply|response) to|asked) (?:a |the )?(?:questions?|quer(?:y|ies)) (?:from|of|by|put by) (?:the )?|(?:speaking|talking|in remarks) to (?:the )?)(media|press|journalists|reporters)(?!\p{L})/iu

/** The press that a speaker answers, in this sentence or in one of the same paragraph before. */
function pressIn({ article, analysis }: Source, said: Said): readonly Ref[] | null {
  const { attribution, speakers, before } = said
  const sentence = analysis.sentences[attribution.sentence]
  const start = sentence?.start ?? attribution.clause.start
  const lead = article.text.slice(start, attribution.cue.start)
  const match = ANSWERING.exec(lead)
  if (match) {
    const end = start + match.index + match[0].length
    return [unknown(quoteFrom(article.text, { start: end - (match[1]?.length ?? 0), end }))]
  }
  const last = before.findLast(({ via }) => via.length === 0)
  if (!last?.addressees.some(isPress)) return null
  const gap = article.text.slice(last.evidence[0].end, attribution.clause.start)
  const isSame = speakers.some((one) => last.speakers.some((other) => isSameRef(one, other)))
  return isSame && !/\n\s*\n/u.test(gap) ? last.addressees : null
}

function isPress({ actor, name }: Ref): boolean {
  return actor === null && /^(?:media|press|journalists|reporters)$/iu.test(name)
}

function otherSide(source: Source, said: Said): readonly Ref[] {
  if (isThought(source, said.attribution)) return []
  const partner = said.contact ? partnerIn(source, said) : null
  return partner ? [partner] : otherParticipant(source, said)
}

const ATTITUDE =
  /^(?:wants?|wanted|hop(?:es?|ing)|believ(?:es?|ing)|think(?:s|ing)?|expect(?:s|ing)?|plan(?:s|ning)?|bet(?:s|ting)?|seek(?:s|ing)?|intend(?:s|ing)?|fear(?:s|ing)?|prefer(?:s|ring)?|consider(?:s|ing)?|regards?)(?!\p{L})/iu
const BEING = /^(?:is|are|was|were|be|been)(?!\p{L})(?!.*\b(?:clear|explicit|blunt|adamant)\b)/iu
const BEING_BEFORE = /(?:(?<!\p{L})(?:is|are|was|were|been)|[’'](?:s|re))\s+(?:\p{L}+\s+)?$/u

/** Whether somebody is said to think or to be about something, which nobody was told there. */
function isThought({ article: { text } }: Source, { cue }: Attribution): boolean {
  const words = text.slice(cue.start, cue.end)
  return (
    ATTITUDE.test(words) ||
    BEING.test(words) ||
    (/ing\b/u.test(words) && BEING_BEFORE.test(text.slice(Math.max(0, cue.start - 20), cue.start)))
  )
}

/** The other one of a contact of two, where a participant, or in a side's own text the state of one, says it there. */
function otherParticipant(
  { article, analysis }: Source,
  { contact, speakers }: Said,
): readonly Ref[] {
  const [speaker] = speakers
  if (!contact?.main || contact.participants.length !== 2 || speakers.length !== 1 || !speaker)
    return []
  const isHere = (each: Ref) =>
    isSameRef(each, speaker) ||
    (isOfSide(speaker, each) && (article.kind === 'official' || each.actorKind === 'state'))
  const others = contact.participants.filter((each) => !isHere(each))
  return others.length === 1 ? others.map((each) => personOf(analysis, each)) : []
}

function isOfSide(speaker: Ref, { side, actorKind }: Ref): boolean {
  const isPair = speaker.actorKind === 'state' || actorKind === 'state'
  return isPair && speaker.side !== null && speaker.side === side
}

/** Who of a state was there: the one with an office whom the text names most. */
function personOf(analysis: Source['analysis'], ref: Ref): Ref {
  if (ref.actorKind !== 'state') return ref
  const people = analysis.actors.filter(
    ({ kind, side, office }) => kind === 'person' && side === ref.side && office !== null,
  )
  const [person] = people
    .map((actor) => ({ actor, times: analysis.mentions.filter((each) => each.actor === actor.id) }))
    .toSorted((a, b) => b.times.length - a.times.length)
  return person
    ? { ...ref, name: person.actor.name, actor: person.actor.id, actorKind: 'person' }
    : ref
}
