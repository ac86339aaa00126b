import { findChunks } from '../../language/chunks.js'
import type { Span } from '../../model/spans.js'
import type { Range } from '../clauses.js'
import { rangeOf, type Ground } from '../passage.js'
import { verbFormOf } from '../verbs.js'

/** What stands before the matter: "So, as I said before, ...". */
const LEAD =
  /^(?:(?:(?:madam|mr\.?|mister|your) \p{L}+(?: \p{L}+)?(?=,)|so|and|but|well|look|now|again|obviously|indeed|ultimately|finally|similarly|yes|no|yeah|sure|right|okay|ok|of course|as (?:i|you|we) [^,]{1,40}(?=,)|(?:in terms of|in addition to|within) [^,]{1,80}(?=,)),?\s+)+/iu

const FILLERS =
  /^(?:thanks?|thank you|good (?:morning|afternoon|evening|to)|sorry|hi|hello|with that|and with that|let me (?!be (?:very |perfectly )?clear)|happy to|glad to|just want(?:ed)? to|i(?:['’]ll| will) (?:turn|let|leave|not|keep)|i(?:['’]m| am) (?:not going|happy|glad|sorry)|i(?:['’]d| would) (?:be (?:very )?(?:happy|glad|pleased) to|not want|(?:just )?(?:refer|direct|point) you)|i (?:don['’]t|do not) (?:have|know|want)|i (?:know|understand|realise|realize) (?:that )?(?:there|you|people|some|many)|i have (?:nothing|(?:great|much|every|a lot of|the greatest) respect|just|one|two|three|a (?:few|couple)|some|several)\b|that['’]?s\b|that is (?:a|not a) (?:matter|question)|(?:it is|it['’]s) (?:a|an|my) (?:great |real )?(?:pleasure|honou?r|privilege|delight)|(?:turning|moving|coming) (?:back |now |on )?to\b|there(?:['’]s| is| was) (?:a lot|lots|plenty|much|a great deal|more) (?:of (?!evidence|proof|reason)|to do))/iu

const CONTACT =
  'call|conversation|meeting|discussions?|talks|exchange|summit|visit|session|engagement'

/** The bare facts of a contact: how it went, how long it took, what it was for, who was there. */
const CONTACT_FACTS = [
  new RegExp(
    String.raw`^(?:the|this|that|our|today['’]s|yesterday['’]s|it|they)\b[^,.]{0,80}\b(?:lasted|covered|focused on|was (?:then )?(?:an? )?(?:opportunity|chance|purpose))\b`,
    'iu',
  ),
  /\b(?:was|were|is) (?:(?:a|an) )?(?:(?:very|really|quite) )?(?:warm|cordial|direct|candid|frank|constructive|productive|useful|positive|friendly|good|long|short)(?: and \w+)?(?: (?:call|conversation|meeting|exchange|discussion|talk)s?)?(?: with\b|[,.]|$)/iu,
  new RegExp(
    String.raw`^that was the (?:purpose|point|aim|subject|topic) of [^.]*\b(?:${CONTACT})s?\b`,
    'iu',
  ),
  /\b(?:spoke|speaking|spoken|talked|met|followed up|consult(?:ed|ing)|(?:de)?brief(?:ed|ing))\b[^.]{0,40}\b(?:with|the|our|on)\b/iu,
  /\b(?:participated|took part|been engaged) in\b/iu,
  new RegExp(
    String.raw`\b(?:had|held|have|has|ended|concluded|finished) (?:a|an|the|another|our|its|his|her) (?:[\w-]+ ){0,5}(?:${CONTACT})\b`,
    'iu',
  ),
]

const NOT_SAYING =
  /\bI(?:['’]m| am)\b[^.]{0,12}\bnot going to\b|\bI (?:don['’]t|do not|won['’]t|will not) (?:want to|have|know|comment|get into|speculate)\b|\blet me (?:just )?(?:stop|take|turn)\b|\bhave nothing to (?:share|add|say)\b|\byou (?:may|can) refer to\b|\b(?:will not|won['’]t|cannot|can['’]t|not going to) (?:comment|speculate|get into|get ahead|go (?:any )?further|say (?:any )?more)\b/iu

/** Fewer tokens than this say too little to stand alone, unless they say what must, will or cannot be. */
const SHORTEST = 9
const FEWEST_WORDS = 5
const STANCE =
  /\b(?:no such|must|will|should|shall|cannot|can['’]t|won['’]t|never|nobody|no one|not)\b/iu

/**
 * Whether a sentence of an answer asserts, promises, demands or warns by itself. Questions, thanks, fillers,
 * refusals and bare facts of a contact do not.
 */
export function isAssertion(ground: Ground, said: Span): boolean {
  const words = ground.article.text.slice(said.start, said.end).replace(LEAD, '')
  const range = rangeOf(ground.tokens, said)
  const isEmpty =
    (range.last - range.first < SHORTEST && !isStance(words)) ||
    words.trimEnd().endsWith('?') ||
    FILLERS.test(words) ||
    NOT_SAYING.test(words) ||
    CONTACT_FACTS.some((pattern) => pattern.test(words))
  return !isEmpty && hasFiniteVerb(ground, range)
}

function isStance(words: string): boolean {
  return STANCE.test(words) && words.trim().split(/\s+/u).length >= FEWEST_WORDS
}

function hasFiniteVerb({ tokens }: Ground, { first, last }: Range): boolean {
  const chunks = findChunks(
    tokens,
    { first, last: Math.min(last, first + 200) },
    { times: [], verbFormOf: (at) => verbFormOf(tokens, at) },
  )
  return chunks.some((chunk) => chunk.kind === 'verb' && chunk.finite)
}
