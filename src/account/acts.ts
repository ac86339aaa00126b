import { ACT_RULES, NEUTRAL_CUES, type ActRule } from '../lexicon/act-words.js'
import { CUE_RULES, type CueRule } from '../lexicon/cue-acts.js'
import { ADJECTIVE_CUES, CUES, NOMINAL_CUES, SPEAKER_NOUNS } from '../lexicon/cues.js'
import type { Act } from '../model/account.js'
import type { Attribution } from '../model/analysis.js'
import { isOverlapping, type Span } from '../model/spans.js'
import { placesOf, type PlainWords } from './plain-words.js'

const ACT_OF: ReadonlyMap<string, Act> = new Map<string, Act>([
  ...CUES.map((cue): [string, Act] => [cue.lemma, cue.act]),
  ...NOMINAL_CUES.map((cue): [string, Act] => [`noun ${cue.noun}`, cue.act]),
  ...[...ADJECTIVE_CUES].map(([word, act]): [string, Act] => [`be ${word}`, act]),
])

/** What there is to tell an act by. */
export interface Told {
  readonly attribution: Attribution
  /** How many speak. */
  readonly speakers: number
  /** The first thing said under the cue. */
  readonly said: PlainWords
  /** Where the content names actors. */
  readonly named: readonly Span[]
  /** The words in the content that name the speaker or the speaker's side. */
  readonly ownNames: readonly string[]
}

/** An act with the words that decide it; none where a sentence of a transcript plainly asserts. */
export interface Decided {
  readonly act: Act
  readonly words: readonly Span[]
}

/** The act of a statement as reported: what its cue says, refined by its first content where the cue leaves it open. */
export function actOf(told: Told): Decided {
  const { attribution, said } = told
  const byCue = CUE_RULES.find((rule) => isFor(rule, told) && holds(rule, told))
  if (byCue) return { act: byCue.act, words: [attribution.cue, ...matched(byCue, said)] }
  const threat = attribution.cueLemma === 'warn' ? threatIn(told) : null
  if (threat) return { act: 'threaten', words: [attribution.cue, ...placesOf(said, threat)] }
  const cue = ACT_OF.get(attribution.cueLemma) ?? 'assert'
  const plainly = { act: cue, words: attribution.frame === 'transcript' ? [] : [attribution.cue] }
  if (!NEUTRAL_CUES.has(attribution.cueLemma)) return plainly
  const rule = ACT_RULES.find((each) => holds(each, told))
  if (rule) return { act: rule.act, words: matched(rule, said) }
  const promise = promiseIn(told)
  return promise ? { act: 'promise', words: placesOf(said, promise) } : plainly
}

function isFor({ cues, frames, speakers, told: isTold }: CueRule, told: Told): boolean {
  const { cueLemma, frame, addressees } = told.attribution
  return (
    cues.includes(cueLemma) &&
    (frames === undefined || frames.includes(frame)) &&
    (speakers === undefined || (speakers === 'several') === told.speakers > 1) &&
    (isTold === undefined || isTold === addressees.length > 0)
  )
}

function holds({ pattern, needsActor }: ActRule, { said, named }: Told): boolean {
  const match = pattern.exec(said.words)
  if (!match || !needsActor) return match !== null
  const places = placesOf(said, { start: match.index, end: match.index + match[0].length })
  return (
    named.some((name) => places.some((place) => isOverlapping(place, name))) ||
    match[0].split(' ').some((word) => PEOPLE.has(word) || PEOPLE.has(word.replace(/s$/u, '')))
  )
}

const PEOPLE = new Set([
  ...SPEAKER_NOUNS,
  'they',
  'you',
  'we',
  'he',
  'she',
  'everyone',
  'parties',
  'militia',
])

function matched({ pattern }: ActRule, said: PlainWords): readonly Span[] {
  const match = pattern.exec(said.words)
  return match ? placesOf(said, { start: match.index, end: match.index + match[0].length }) : []
}

const FRONTED =
  /^(?:as|while|when|after|before|until|in|on|with|for|by|at|from|to|despite|through|together)\b[^,]{1,90}, /u
const UNDERTAKING =
  /^([\p{L}’'. -]{1,60}?) (?:will|would|shall|’ll|'ll|intends? to|is going to|are going to) (?:also |now |soon |never |not )?(\p{L}+)/u
const KEPT =
  /^[\p{L}’'. -]{1,60}? (?:(?:will|would|shall) be|(?:is|are|was|were) going to be) (?:\p{L}+ly )?(?:paid|provided|delivered|given|sent|released|lifted|restored|pursued|granted|returned|disbursed|transferred|supplied|kept|respected|honou?red|continued|reopened)\b(?! by\b)/u

const NO_DEED =
  /^(?:be|have|see|need|like|only|rise|climb|grow|fall|drop|shrink|decline|reach|amount|total)$/u

/** "We will", "his country would", "the money would be paid": an undertaking of the one who speaks or of the same side. */
function promiseIn({ said, ownNames, attribution }: Told): Span | null {
  const start = FRONTED.exec(said.words)?.[0].length ?? 0
  const words = said.words.slice(start)
  const kept = KEPT.exec(words)
  if (kept) return { start, end: start + kept[0].length }
  const match = UNDERTAKING.exec(words)
  if (!match || NO_DEED.test(match[2] ?? '')) return null
  if (/(?:will|would|shall) (?:not|never) /u.test(match[0])) return null
  const names = [...attribution.speakers.map((speaker) => speaker.name), ...ownNames]
  return isOwn((match[1] ?? '').replace(/^the /u, ''), names)
    ? { start, end: start + match[0].length }
    : null
}

const OWN_MEASURE =
  /^([\p{L}’'. -]{1,60}?) (?:will|would|shall|may|might|could) (?:also |again )?(?:block|close|restrict|suspend|halt|stop|cut|expel|ban|bar|seize|impose|withdraw|freeze|cancel|boycott|shut|retaliate)\b.*\b(?:if|unless|should)\b/u

/** "Warned that his country would close the border if": harm by one's own hand. */
function threatIn({ said, ownNames, attribution }: Told): Span | null {
  const match = OWN_MEASURE.exec(said.words)
  const names = [...attribution.speakers.map((speaker) => speaker.name), ...ownNames]
  return match && isOwn((match[1] ?? '').replace(/^the /u, ''), names)
    ? { start: 0, end: match[0].length }
    : null
}

function isOwn(subject: string, ownNames: readonly string[]): boolean {
  return (
    /^(?:i|we|he|she|they|it|our .*|his .*|her .*|its .*|two(?: .*)?|both .*)$/u.test(subject) ||
    ownNames.some((name) => subject.startsWith(name.toLowerCase().replace(/^the /u, '')))
  )
}
