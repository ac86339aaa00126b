import { CUES, SPEAKER_NOUNS, type Cue } from '../lexicon/cues.js'
import { formsOf, type VerbForm } from '../language/inflection.js'
import type { Token } from '../model/analysis.js'

/** A cue as it can stand in a text: the forms of its verb and the words that must follow. */
interface CueForm {
  readonly cue: Cue
  readonly form: VerbForm
  /** "clear" of "make clear", "for" of "call for"; empty for a plain verb. */
  readonly particles: readonly string[]
}

function indexCues(): ReadonlyMap<string, readonly CueForm[]> {
  const index = new Map<string, CueForm[]>()
  for (const cue of CUES) {
    const [verb = '', ...particles] = cue.lemma.split(' ')
    for (const [written, form] of formsOf(verb)) {
      index.set(written, [...(index.get(written) ?? []), { cue, form, particles }])
    }
  }
  // The longest expression first, so that "call for" is found before "call".
  for (const forms of index.values()) forms.sort((a, b) => b.particles.length - a.particles.length)
  return index
}

const CUE_FORMS = indexCues()

/** The forms in which a written word may be a cue; none for other words. */
export function cueFormsOf(word: string): readonly CueForm[] {
  return CUE_FORMS.get(word) ?? []
}

/** A cue found at a place: `last` is the token behind its last particle. */
export interface CueAt {
  readonly cue: Cue
  readonly last: number
  /** "make it clear": where the particle stands apart, the tokens between belong to neither. */
  readonly particle: number | null
}

/** The cue that the verb at a token opens, particles included; the longest wins. */
export function cueAt(tokens: readonly Token[], head: number, end: number): CueAt | null {
  for (const { cue, particles } of cueFormsOf(tokens[head]?.lower ?? '')) {
    const last = matchParticles(tokens, { particles, from: head + 1, end })
    if (last !== null) return { cue, last, particle: particles.length > 0 ? last - 1 : null }
  }
  return null
}

const BETWEEN = new Set([
  'it',
  'very',
  'again',
  'also',
  'quite',
  'perfectly',
  'crystal',
  'abundantly',
  'special',
  'particular',
  'close',
  'great',
  'directly',
  'repeatedly',
  'me',
  'us',
  'him',
  'them',
  'their',
  'my',
  'his',
  'her',
  'jointly',
  'an',
  'a',
  'the',
])

function matchParticles(
  tokens: readonly Token[],
  { particles, from, end }: { particles: readonly string[]; from: number; end: number },
): number | null {
  let index = from
  for (const particle of particles) {
    while (index < end && index < from + 3 && BETWEEN.has(tokens[index]?.lower ?? '')) index += 1
    const token = tokens[index]
    if (index >= end || !token || (token.lower !== particle && token.lemma !== particle))
      return null
    index += 1
  }
  return index
}

// "worse-than-expected revenue"
function isHyphened(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const isBehind = tokens[index - 1]?.value === '-' && tokens[index - 1]?.end === token?.start
  const isAhead = tokens[index + 1]?.value === '-' && tokens[index + 1]?.start === token?.end
  return isBehind || isAhead
}

// Participles that have become prepositions.
const PREPOSITIONAL = new Set([
  'considering',
  'regarding',
  'concerning',
  'following',
  'including',
  'according',
  'pending',
  'given',
])

/**
 * Which form of a verb a token is, or `null`. The tagger calls "reports" in "officials reports that" a noun:
 * a reporting verb in the right company is a verb whatever its tag.
 */
export function verbFormOf(tokens: readonly Token[], index: number): VerbForm | null {
  const token = tokens[index]
  if (!token) return null
  if (PREPOSITIONAL.has(token.lower) || isHyphened(tokens, index)) return null
  if (isTellingGerund(tokens, index)) return 'gerund'
  if (isHeadOfPoint(tokens, index)) return 'third'
  if (token.tag === 'VERB') return isNounInCompany(tokens, index) ? null : formOf(token)
  return cueFormInCompany(tokens, index)
}

// ", warning that", "with Okello warning that": a gerund of speech before "that", whatever its tag.
function isTellingGerund(tokens: readonly Token[], index: number): boolean {
  const isGerund = cueFormsOf(tokens[index]?.lower ?? '').some(({ form }) => form === 'gerund')
  const before = tokens[index - 1]
  const isJoined = before?.value === ',' || before?.tag === 'PROPN'
  return isGerund && isJoined && tokens[index + 1]?.lower === 'that'
}

const ALSO = new Set(['also', 'further', 'furthermore', 'strongly', 'again', 'likewise', 'once'])
const POINT_MARK = /^(?:[.);•·▪◦‣*–—-]|\.\)|\d{1,2}\.)$/u

/** "3. Requests the Chairperson", "- Demands that", "4. Also requests all parties": the first word of a point. */
function isHeadOfPoint(tokens: readonly Token[], index: number): boolean {
  const isThird = cueFormsOf(tokens[index]?.lower ?? '').some(({ form }) => form === 'third')
  if (!isThird || !isPointObject(tokens[index + 1])) return false
  let first = index
  while (first > 0 && ALSO.has(tokens[first - 1]?.lower ?? '')) first -= 1
  const opener = tokens[first]
  return (
    opener !== undefined &&
    /^\p{Lu}/u.test(opener.value) &&
    POINT_MARK.test(tokens[first - 1]?.value ?? '')
  )
}

function isPointObject(token: Token | undefined): boolean {
  return isObjectStart(token) || OBJECT_OPENERS.has(token?.lower ?? '') || token?.lower === 'that'
}

function formOf(token: Token): VerbForm {
  const known = cueFormsOf(token.lower)[0]?.form
  if (known) return known
  if (token.lower.endsWith('ing') && token.lower !== token.lemma) return 'gerund'
  if (token.lower === token.lemma) return 'base'
  return token.lower === `${token.lemma}s` ||
    (token.lower.endsWith('es') && !token.lower.endsWith('ed'))
    ? 'third'
    : 'past'
}

const DETERMINERS = new Set(
  'the a an this that these those his her its their our any no some another such every'.split(' '),
)

// "phone calls", "peace talks".
const COMPOUNDS = new Set(['phone', 'telephone', 'video', 'conference', 'peace'])

// "the call for", "its support of": behind an article or possessive a base form is a noun.
function isNounInCompany(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before) return false
  if (isBehindVerb(tokens, index)) return true
  if (COMPOUNDS.has(before.lower) && /s$/u.test(token.lower)) return true
  if (isJoinedAttribute(tokens, index) || isPluralBehindAdjective(tokens, index)) return true
  const isDetermined =
    (DETERMINERS.has(before.lower) && before.lower !== 'that') ||
    before.lower === "'s" ||
    before.lower === '’s'
  return (
    isDetermined &&
    (token.lower === token.lemma || token.lower.endsWith('s')) &&
    before.tag !== 'PRON'
  )
}

// "expressed hope that": a base form right behind a full verb is its object.
function isBehindVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[isComparative(tokens[index - 1]) ? index - 2 : index - 1]
  const isFull =
    before?.tag === 'VERB' && before.lower !== before.lemma && !CAUSATIVE.has(before.lemma)
  return isFull && token?.lower === token?.lemma
}

// "urges faster work"
function isComparative(token: Token | undefined): boolean {
  return (
    token !== undefined && /er$/u.test(token.lower) && (token.tag === 'ADV' || token.tag === 'ADJ')
  )
}

const CAUSATIVE = new Set(['help', 'let', 'make', 'have', 'see', 'hear', 'watch'])

// "her opening remarks", "the new demands"
function isPluralBehindAdjective(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const isAttribute =
    before?.tag === 'ADJ' || (before?.tag === 'VERB' && before.lower.endsWith('ing'))
  return (
    isAttribute &&
    /s$/u.test(tokens[index]?.lower ?? '') &&
    DETERMINERS.has(tokens[index - 2]?.lower ?? '')
  )
}

// "a lasting and demanding settlement": joined to an adjective and before a noun it is an adjective.
function isJoinedAttribute(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  const isJoined = tokens[index - 1]?.tag === 'CCONJ' && tokens[index - 2]?.tag === 'ADJ'
  return isJoined && (after?.tag === 'NOUN' || after?.tag === 'ADJ')
}

// "leaders demand an end", "officials reports that"
function isPluralSpeaker(token: Token): boolean {
  return SPEAKER_NOUNS.has(token.lemma) && token.lower !== token.lemma
}

const OBJECT_TAGS = new Set(['PROPN', 'DET', 'SYM', 'NUM', 'ADJ', 'NOUN'])

function isObjectStart(token: Token | undefined): boolean {
  return token !== undefined && OBJECT_TAGS.has(token.tag)
}

function isCommonNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' && token.value === token.lower
}

const CLAUSE_OPENERS = new Set(['that', '"', '“', ':'])
const OBJECT_OPENERS = new Set(
  "' ‘ he she they it we the a an its his their no any for to on".split(' '),
)

// "condemns the arrest and demands his release": behind "and" as another cue of the same form before.
function isGoingOn(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  const isObject = isObjectStart(after) || OBJECT_OPENERS.has(after?.lower ?? '')
  if (tokens[index - 1]?.lower !== 'and' || !isObject || after?.tag === 'NOUN') return false
  return tokens
    .slice(Math.max(0, index - 25), index - 1)
    .some((token) => token.tag === 'VERB' && cueFormsOf(token.lower)[0]?.form === 'third')
}

const GOVERNED = new Set(['on', 'upon', 'for', 'that', 'to'])

// "Kenya and Chad call on", "Okello and Demir welcome the truce"
function isBehindNames(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 5), index)
  const joiner = before.findIndex((token) => token.tag === 'CCONJ')
  const isName = (token: Token | undefined): boolean => token?.tag === 'PROPN'
  return (
    joiner > 0 &&
    isName(before[joiner - 1]) &&
    before.slice(joiner + 1).every(isName) &&
    isName(before.at(-1))
  )
}

// "The President informed": an office with a capital stands for a name.
function isTitleNoun(token: Token): boolean {
  return SPEAKER_NOUNS.has(token.lemma) && /^\p{Lu}/u.test(token.value)
}

function cueFormInCompany(tokens: readonly Token[], index: number): VerbForm | null {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!token || !before || token.tag === 'AUX' || token.tag === 'ADP') return null
  const form = cueFormsOf(token.lower)[0]?.form
  if (form === 'base' && before.lower === 'and' && after?.lower === 'that') return form
  if (form === 'base' && isBehindNames(tokens, index))
    return isObjectStart(after) || GOVERNED.has(after?.lower ?? '') ? form : null
  if (form === 'base') return isPluralSpeaker(before) && isObjectStart(after) ? form : null
  if (!form || form === 'gerund') return null
  if (DETERMINERS.has(before.lower) || token.value === 'States') return null
  if (form === 'third' && isGoingOn(tokens, index)) return form
  const isBehindName = before.tag === 'PROPN' || before.tag === 'PRON' || isTitleNoun(before)
  const isLowerPast = form === 'past' && token.value === token.lower
  if (isLowerPast && (isBehindName || before.tag === 'ADV') && !isCommonNoun(after)) return form
  if (!isBehindName && before.tag !== 'NOUN' && before.tag !== 'ADV') return null
  if (!after || (isBehindName && after.value === '.')) return isBehindName ? form : null
  const isClause = CLAUSE_OPENERS.has(after.lower)
  const isObject = isBehindName && (OBJECT_OPENERS.has(after.lower) || isObjectStart(after))
  return isClause || isObject ? form : null
}
