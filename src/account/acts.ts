import { ACT_RULES, NEUTRAL_CUES } from '../lexicon/act-words.js'
import { ADJECTIVE_CUES, CUES, NOMINAL_CUES } from '../lexicon/cues.js'
import type { Act } from '../model/account.js'
import type { Attribution } from '../model/analysis.js'

const ACT_OF: ReadonlyMap<string, Act> = new Map<string, Act>([
  ...CUES.map((cue): [string, Act] => [cue.lemma, cue.act]),
  ...NOMINAL_CUES.map((cue): [string, Act] => [`noun ${cue.noun}`, cue.act]),
  ...[...ADJECTIVE_CUES].map(([word, act]): [string, Act] => [`be ${word}`, act]),
])

/**
 * The act of a statement as reported: what its cue says, refined by its first content where the cue is neutral.
 * `ownNames` are the words in the content that name the speaker or the speaker's side.
 */
export function actOf(
  attribution: Attribution,
  content: string,
  ownNames: readonly string[] = [],
): Act {
  const cue = ACT_OF.get(attribution.cueLemma) ?? 'assert'
  const words = content
    .toLowerCase()
    .replace(/["“”„«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:that|and) /u, '')
  if (attribution.cueLemma === 'share')
    return /^(?:the |his |her |its |their )?(?:view|concern|opinion|belief|goal)/u.test(words)
      ? 'agree'
      : 'discuss'
  const byFrame = actOfFrame(attribution, words)
  if (byFrame) return byFrame
  if (!NEUTRAL_CUES.has(attribution.cueLemma)) return cue
  const rule = ACT_RULES.find(({ pattern }) => pattern.test(words))
  if (rule) return rule.act
  return isPromise(words, [...attribution.speakers.map((speaker) => speaker.name), ...ownNames])
    ? 'promise'
    : cue
}

// "insisted that the state pay": a bare verb behind the subject asks.
const SUBJUNCTIVE =
  /^(?:that )?(?:[\p{L}’'.-]+ ){1,4}(?:pay|stop|end|withdraw|release|return|halt|cease|respect|honou?r|open|allow|lift|drop|accept|comply|hand|give|take|keep|be|remain|leave|apologi[sz]e|provide|send)\b/u

const ASKING = new Set(['ask', 'request', 'invite', 'want', 'suggest'])

// The grammar of the cue decides: "told him to" asks, "wants to" intends, "warned it would strike" threatens.
function actOfFrame({ cueLemma, frame, addressees }: Attribution, words: string): Act | null {
  if (
    frame === 'infinitive' &&
    /^(?:not|never) to /u.test(words) &&
    ACT_OF.get(cueLemma) === 'promise'
  )
    return 'refuse'
  if (cueLemma === 'insist' && SUBJUNCTIVE.test(words)) return 'demand'
  if (frame === 'infinitive' && cueLemma === 'tell') return 'demand'
  if (frame === 'infinitive' && cueLemma === 'want' && addressees.length === 0) return 'promise'
  if (frame === 'infinitive' && cueLemma === 'expect')
    return addressees.length > 0 ? 'demand' : 'promise'
  if (cueLemma === 'expect') return 'assert'
  if (frame === 'question' && cueLemma === 'ask') return 'other'
  if (
    cueLemma === 'warn' &&
    /^(?:that )?(?:it|he|she|they|we|i) (?:will|would|'ll|’ll) (?:respond|retaliate|strike|hit|impose)/u.test(
      words,
    )
  )
    return 'threaten'
  const isMeeting = /\b(?:meeting|summit|talks|visit)\b/u.test(words)
  return ASKING.has(cueLemma) &&
    isMeeting &&
    /^(?:for|to (?:hold|meet|host|visit|convene)|a |an )/u.test(words)
    ? 'propose'
    : null
}

// "we will", "his country would": an undertaking when the one who speaks, or the speaker's side, is its subject.
function isPromise(words: string, ownNames: readonly string[]): boolean {
  const match =
    /^(?:that )?([\p{L}’'. -]{1,60}?) (?:will|would|shall|’ll|'ll|intends? to|is going to|are going to) (?!be\b|have\b|not\b|never\b)/u.exec(
      words,
    )
  if (!match) return false
  const subject = (match[1] ?? '').replace(/^the /u, '')
  const isOwn = /^(?:i|we|he|she|they|it|our .*|his .*|her .*|its .*|two(?: .*)?|both .*)$/u.test(
    subject,
  )
  return (
    isOwn || ownNames.some((name) => subject.startsWith(name.toLowerCase().replace(/^the /u, '')))
  )
}
