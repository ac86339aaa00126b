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
  const told = toldIn(source, attribution).filter((ref) => !isOneself(said, ref))
  if (told.length > 0 && attribution.cueLemma !== 'accuse' && !isAimed(source, said)) return told
  if (attribution.frame === 'transcript') return []
  return pressIn(source, said) ?? otherSide(source, said)
}

// "A call from Okello, who conveyed to him": a pronoun read as the one who speaks is somebody else.
function isOneself({ speakers }: Said, ref: Ref): boolean {
  const [speaker] = speakers
  return speaker !== undefined && speakers.length === 1 && isSameRef(speaker, ref)
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
  if (!AUDIENCE.test(head) && !isOwnOutlet(article, phrase)) return []
  const span = { start: end + words.length - phrase.length, end: end + words.length }
  const known = refsWithin(article.text, analysis, span)
  return known.length > 0 ? known : [unknown(quoteFrom(article.text, span))]
}

const AUDIENCE =
  /^(?:reporters?|journalists?|media|press|newspapers?|conference|briefing|lawmakers|parliament|deputies|senators|audience|crowd|agency|television|radio|viewers|investors|diplomats|students|troops|supporters)$/u

/** Whether words name the paper or the agency whose text this is, whole or by its last word: "told the Ledger". */
function isOwnOutlet({ outlet, agency }: Source['article'], phrase: string): boolean {
  const words = plainName(phrase)
  return [outlet, agency].some((name) => {
    const own = plainName(name ?? '')
    return words !== '' && (own === words || (own.endsWith(` ${words}`) && !words.includes(' ')))
  })
}

const plainName = (name: string): string => name.toLowerCase().replace(/^the /u, '')

function unknown(evidence: ReturnType<typeof quoteFrom>): Ref {
  return { name: evidence.quote, actor: null, side: null, actorKind: null, evidence: [evidence] }
}

const ANSWERING =
  /(?:(?:answering|taking|replying to|responding to|in (?:answer|reply|response) to|asked) (?:a |the )?(?:questions?|quer(?:y|ies)) (?:from|of|by|put by) (?:the )?|(?:speaking|talking|in remarks) to (?:the )?)(media|press|journalists|reporters)(?!\p{L})/iu

/** "Asked whether the port was open, she replied": whoever asked, it was not the other side. */
const ASKED =
  /^(?:when )?(?:asked|pressed|questioned|quizzed)\s+(?:whether|if|about|why|how|what|when|on)\b/iu

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
  const last = before.findLast((each) => isBySame(each, speakers))
  if (!last?.addressees.some((ref) => isPress(article, ref))) return ASKED.test(lead) ? [] : null
  const gap = article.text.slice(last.evidence[0].end, attribution.clause.start)
  return /\n\s*\n/u.test(gap) ? null : last.addressees
}

const SAYING = new Set(['say', 'add', 'state', 'note', 'explain', 'make'])

// Who in a news story has talked to the press may have said there what is only said.
function isPerhapsToPress({ article }: Source, { attribution, speakers, before }: Said): boolean {
  return (
    article.kind !== 'official' &&
    article.kind !== 'briefing' &&
    SAYING.has(attribution.cueLemma) &&
    before.some(
      (each) => each.addressees.some((ref) => isPress(article, ref)) && isBySame(each, speakers),
    )
  )
}

/** Whether one of the speakers made the statement. */
function isBySame(statement: Statement, speakers: readonly Ref[]): boolean {
  return speakers.some((one) => statement.speakers.some((other) => isSameRef(one, other)))
}

function isPress(article: Source['article'], { actorKind, name }: Ref): boolean {
  const isUnnamed = actorKind === null || actorKind === 'group'
  return (isUnnamed && PRESS.test(name)) || isOwnOutlet(article, name)
}

const PRESS =
  /^(?:(?:the|this|our|an?|his|her|their) )?(?:joint )?(?:media|press|journalists|reporters|newspaper|paper|(?:news|press|media) (?:conference|briefing))$/iu

function otherSide(source: Source, said: Said): readonly Ref[] {
  if (isThought(source, said.attribution) || isPerhapsToPress(source, said)) return []
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
  const isGuest = others.some((each) => isOnlyPlace(article.text, contact, each))
  return others.length === 1 && !isGuest ? others.map((each) => personOf(analysis, each)) : []
}

const PLACE_BEFORE = /(?<!\p{L})(?:in|to|at|from)\s+(?:the\s+)?$/u
const DISTANT = new Set(['phone-call', 'video-call', 'letter'])

// "Took part in Oslo in the talks": a state that is known by where they met alone may not have been told.
function isOnlyPlace(text: string, { kind }: Contact, { actorKind, evidence }: Ref): boolean {
  return (
    actorKind === 'state' &&
    !DISTANT.has(kind) &&
    evidence.every(({ start }) => PLACE_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
  )
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
