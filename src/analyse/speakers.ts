import { DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../lexicon/cues.js'
import type { Ref } from '../model/actors.js'
import type { Mention, Token } from '../model/analysis.js'
import { refOf, refsWithin, type Cast } from '../model/mentions.js'
import { overlapping } from '../model/span-search.js'
import { isOverlapping, isWithin, quoteFrom, type Span } from '../model/spans.js'
import type { Range } from './clauses.js'
import { spanOf, type Ground } from './passage.js'

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our'])
const THIRD_PERSON = new Set(['he', 'she', 'they', 'him', 'her', 'them'])

/** Why a noun phrase can be the source of what is said, or `null` when it cannot. */
export type SpeakerForm =
  | 'actor'
  | 'noun'
  | 'agent'
  | 'document'
  | 'pronoun'
  | 'first-person'
  | 'unknown-name'

export function speakerFormOf(ground: Ground, range: Range): SpeakerForm | null {
  if (isSomeOf(ground.tokens, range)) return 'noun'
  const head = headOf(ground.tokens, range)
  const token = ground.tokens[head]
  if (!token) return null
  if (FIRST_PERSON.has(token.lower)) return 'first-person'
  if (THIRD_PERSON.has(token.lower)) return 'pronoun'
  if (DOCUMENT_NOUNS.has(token.lemma)) return 'document'
  if (mentionAt(ground.cast, token)) return 'actor'
  if (token.lower === 'it') return 'agent'
  if (GATHERED.test(token.value)) return 'noun'
  if (SPEAKER_NOUNS.has(token.lemma) || SPEAKER_NOUNS.has(token.lower)) return 'noun'
  if (token.tag === 'PROPN' && /^\p{Lu}/u.test(token.value) && !NO_NAMES.has(token.lower))
    return 'unknown-name'
  return AGENT.test(token.lower) ? 'agent' : null
}

const SOME = new Set('one two three some several many most both another others'.split(' '))

// "one of them", "two of the officials", "others".
function isSomeOf(tokens: readonly Token[], { first, last }: Range): boolean {
  const opener = tokens[first]?.lower ?? ''
  if (last === first + 1) return opener === 'others' || isLoneOne(tokens, first)
  if (!SOME.has(opener)) return false
  const group = tokens[first + 2]?.lower === 'the' ? first + 3 : first + 2
  return (
    tokens[first + 1]?.lower === 'of' &&
    tokens
      .slice(group, last)
      .some(({ lower, lemma }) => THIRD_PERSON.has(lower) || SPEAKER_NOUNS.has(lemma))
  )
}

// "The Meeting welcomed": with a capital those who are gathered speak.
const GATHERED = /^(?:Meeting|Summit|Conference|Session|Forum|Assembly|Heads)$/u

// "One said"; in "One may say" it is anyone.
function isLoneOne(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.value === 'One' && /(?:ed|said|told)$/u.test(tokens[at + 1]?.lower ?? '')
}

// Nouns made for who does something: with a verb of speech, enough to speak.
const AGENT =
  /(?:[^e]er|or|ist|ian|ant|man|woman|men|women|ess|veteran|people|public|majority|press|campaign|studies|study|data|poll|survey|figure|book|magazine|paper|website|portal|channel|mission|probe)s?$/u

const NO_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

const DETERMINERS = new Set(['my', 'our', 'his', 'her', 'its', 'their', 'the', 'a', 'an'])

/** Nouns of time behind a name, which are no part of it: "Arhin yesterday called on". */
const TIMES: ReadonlySet<string> = new Set(
  `yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday later earlier also
  meanwhile afterwards afterward`.split(/\s+/u),
)

const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves', 'both', 'alone'])

/** The head noun of a phrase: the last noun before its first preposition. */
export function headOf(tokens: readonly Token[], { first, last }: Range): number {
  let head = first
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (!token || (token.tag === 'ADP' && index > first)) break
    // "Arhin himself" is Arhin, and so is "Arhin yesterday".
    if (index > first && (REFLEXIVES.has(token.lower) || TIMES.has(token.lower))) continue
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON') head = index
    // "her chief of staff", "his rival", "the general": the tagger takes them for adjectives.
    if (token.tag === 'ADJ' && DETERMINERS.has(tokens[head]?.lower ?? '')) head = index
  }
  return head
}

function mentionAt(cast: Cast, span: Span): Mention | null {
  return overlapping(cast.mentions, span)[0] ?? null
}

/**
 * The actors that a noun phrase names. One that is known by nothing but its words is kept under them,
 * with no actor: an unnamed official speaks too.
 */
export function refsOf(ground: Ground, range: Range): readonly Ref[] {
  const { text } = ground.article
  const { cast, tokens } = ground
  const span = spanOf(tokens, range)
  const head = tokens[headOf(tokens, range)]
  const atHead = head ? widestAt(cast, span, head) : []
  if (atHead.length > 0) return atHead.map((mention) => refOf(text, cast, mention))
  if (head && DOCUMENT_NOUNS.has(head.lemma)) {
    const issuers = refsWithin(text, cast, span)
    if (issuers.length > 0) return issuers
  }
  return [
    {
      name: spanText(text, span),
      actor: null,
      side: sideWithin(ground, span),
      actorKind: null,
      evidence: [quoteFrom(text, span)],
    },
  ]
}

// The office in "the Turkish foreign ministry" is one mention; "Ukraine" inside it is not the speaker.
function widestAt(cast: Cast, span: Span, head: Span): readonly Mention[] {
  const over = overlapping(cast.mentions, head).filter(
    (mention) => isWithin(mention, head) && isOverlapping(mention, span),
  )
  const widest = Math.max(0, ...over.map((mention) => mention.end - mention.start))
  return over.filter((mention) => mention.end - mention.start === widest)
}

function sideWithin(ground: Ground, span: Span): string | null {
  return refsWithin(ground.article.text, ground.cast, span)[0]?.side ?? null
}

function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ')
}
