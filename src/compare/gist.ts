import type { Amount, Mention, Token } from '../model/analysis.js'
import { onceFor } from '../model/once.js'
import { overlapping } from '../model/span-search.js'
import { isWithin, type Span } from '../model/spans.js'
import { degreesWithin } from './degrees.js'
import type { Proposition } from './propositions.js'
import { beginsField, fieldsOf, rootOf } from './roots.js'
import { isWord, sentenceAt, type Telling } from './telling.js'
import { tokensWithin } from '../model/tokens.js'

/** One thing that a proposition speaks of: a word by its root, or an actor by the side it is on. */
export interface Unit {
  readonly key: string
  /** Word fields that it belongs to. */
  readonly fields: readonly string[]
  /** How much it tells, 0 to 1, before rarity. */
  readonly weight: number
  /** Whether it names a thing, so that it can be by itself what two tellings have in common. */
  readonly isNoun: boolean
}

/** What a proposition speaks of, each unit once. */
export interface Gist {
  readonly units: readonly Unit[]
  /** The key of the actor that its words begin with, if they do. */
  readonly subject: string | null
}

// Words that carry a proposition without being its matter.
const LIGHT = new Set(
  `establish establishment launch agree importance important issue question matter situation way effort measure step new
  role country state side party leader president minister government call make take give hold work need continue further
  current concrete relevant various other additional possible able ready key main topic point time year day week month
  today people thing part number order regard framework basis context process level view position direct must will
  any some more such well also including based base provide man men person woman two three`
    .split(/\s+/u)
    .map(rootOf),
)
const LIGHT_WEIGHT = 0.3
const SUBJECT_WEIGHT = 0.5
const ACTOR_WEIGHT = 0.6

const CARRIERS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'SYM', 'X'])

const GISTS = new WeakMap<Proposition, Gist>()

/**
 * What the words of a proposition speak of; words that it shares with another conjunct weigh half. Worked out once for
 * each proposition of an account.
 */
export function gistOf(telling: Telling, proposition: Proposition): Gist {
  return onceFor(GISTS, proposition, () => findGist(telling, proposition))
}

function findGist(telling: Telling, proposition: Proposition): Gist {
  const own = proposition.words.flatMap((span) => unitsWithin(telling, span))
  const asked = (proposition.statement?.addressees ?? [])
    .filter(({ actor }) => actor === null)
    .flatMap(({ evidence }) => evidence)
  // A subject without its verb weighs in full here, so it is halved once.
  const fronted = frontedBefore(telling, proposition)
  // "Has invited her to Lima": the invitation is what it is about.
  const cues = (proposition.statement?.cues ?? []).filter(({ quote }) => /\binvit/iu.test(quote))
  const shared = [...proposition.shared, ...asked, ...fronted, ...cues].flatMap((span) =>
    unitsWithin(telling, span).map((unit) => ({
      ...unit,
      weight: Math.min(unit.weight, SUBJECT_WEIGHT),
    })),
  )
  const [first] = own.filter(({ weight }) => weight > 0)
  const subject = first && /^(?:@|side )/u.test(first.key) ? first.key : null
  const referred = referredTo(telling, proposition)
  return { units: strongestEach([...own, ...shared, ...referred]), subject }
}

const REFERRING: ReadonlySet<string> = new Set(['it', 'its', 'they', 'them', 'their'])
const REFERRED_WEIGHT = 0.35
const MOST_REFERRED = 4

/**
 * "Asked for it to be lifted": what a word only refers to stands in the words before it, of this sentence or of the one
 * before. The nearest nouns there weigh a third.
 */
function referredTo(telling: Telling, { words }: Proposition): readonly Unit[] {
  const { tokens, sentences, mentions } = telling.reading.analysis
  const pronoun = words
    .flatMap((span) => tokensWithin(tokens, span))
    .find((token) => REFERRING.has(token.lower))
  if (!pronoun || overlapping(mentions, pronoun).length > 0) return []
  const at = sentences.findIndex((sentence) => isWithin(sentence, pronoun))
  const from = sentences[Math.max(0, at - 1)]
  if (!from || from.block !== 'body') return []
  return unitsWithin(telling, { start: from.start, end: pronoun.start })
    .filter(({ key, isNoun }) => isNoun && !LIGHT.has(key))
    .slice(-MOST_REFERRED)
    .map((unit) => ({ ...unit, weight: REFERRED_WEIGHT * unit.weight, isNoun: false }))
}

const FRONTING = new Set(['on', 'regarding', 'concerning', 'as', 'with', 'about'])

/** "On the railway, the ministry said": the matter that a sentence opens with is the matter of what is said in it. */
function frontedBefore({ reading }: Telling, { words: [first] }: Proposition): readonly Span[] {
  const sentence = sentenceAt(reading.analysis.sentences, first)
  if (!sentence || sentence.start >= first.start) return []
  const lead = { start: sentence.start, end: first.start }
  const comma = reading.article.text.slice(lead.start, lead.end).indexOf(',')
  const [opener] = tokensWithin(reading.analysis.tokens, lead)
  return comma > 0 && opener && FRONTING.has(opener.lower)
    ? [{ start: lead.start, end: lead.start + comma }]
    : []
}

const OWN_GISTS = new WeakMap<Proposition, Gist>()

/** The same without what it shares with another conjunct. */
export function ownGistOf(telling: Telling, proposition: Proposition): Gist {
  return onceFor(OWN_GISTS, proposition, () => {
    const units = proposition.words.flatMap((span) => unitsWithin(telling, span))
    return { units: strongestEach(units), subject: null }
  })
}

const UNITS = new WeakMap<Telling, Map<string, readonly Unit[]>>()

/**
 * The units of a stretch of text: actors, numbers by their value, words and phrases by their roots. Worked out once for
 * each stretch.
 */
export function unitsWithin(telling: Telling, span: Span): readonly Unit[] {
  const spans = UNITS.get(telling) ?? new Map<string, readonly Unit[]>()
  UNITS.set(telling, spans)
  const key = `${span.start} ${span.end}`
  const known = spans.get(key)
  if (known) return known
  const units = findUnits(telling, span)
  spans.set(key, units)
  return units
}

function findUnits(telling: Telling, span: Span): readonly Unit[] {
  const { analysis, article } = telling.reading
  const words = joinCompounds(tokensWithin(analysis.tokens, span))
  const mentions = overlapping(analysis.mentions, span).filter(
    (mention) => mention.form !== 'pronoun' && isWithin(span, mention),
  )
  const amounts = overlapping(analysis.amounts, span).filter((amount) => isWithin(span, amount))
  const scaled = [
    ...degreesWithin(article.text, span, 'immediacy'),
    ...degreesWithin(article.text, span, 'modality'),
  ].map(({ evidence }) => evidence)
  const subjectEnd = endOfSubject(words)
  return words.flatMap((word, index) => {
    const weight = index < subjectEnd ? SUBJECT_WEIGHT : 1
    const mention = mentions.find((each) => isWithin(each, word))
    const phrases = phrasesAt(words, index)
    if (mention && !isNamedByWords(telling, mention)) {
      const own = isCommonNoun(telling, mention, word) ? unitOfWord(word, phrases, weight) : []
      return [...unitOfActor(telling, mention, weight), ...own]
    }
    const amount = amounts.find((each) => isWithin(each, word))
    if (amount && isNumeral(word) && phrases.length === 0) return unitOfNumber(amount, weight)
    if (scaled.some((each) => isWithin(each, word))) return []
    return unitOfWord(word, phrases, weight)
  })
}

/** "The Joint Fisheries Commission" of one account is "the joint fisheries commission" of another: its words tell it. */
function isNamedByWords({ reading, parties }: Telling, { actor, start, end }: Mention): boolean {
  const isBody = reading.analysis.actors.some(({ id, kind }) => id === actor && kind === 'body')
  return isBody && !parties.has(actor) && reading.article.text.slice(start, end).includes(' ')
}

/** "Its troops", "the Union's technical mission": an institution that is told by a common noun. */
function isCommonNoun({ reading }: Telling, { actor }: Mention, { tag, value }: Word): boolean {
  const isOffice = reading.analysis.actors.some(({ id, kind }) => id === actor && kind === 'office')
  return isOffice && tag === 'NOUN' && /^\p{Ll}/u.test(value)
}

/** A token, or a hyphened compound as one: the tagger has "long-term" in three. */
type Word = Token

function joinCompounds(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = []
  for (const token of tokens) {
    const [before, hyphen] = words.slice(-2)
    if (before && hyphen?.value === '-' && isJoined(before, hyphen, token)) {
      const joined = { ...token, start: before.start, lower: `${before.lower}-${token.lower}` }
      words.splice(-2, 2, joined)
    } else words.push(token)
  }
  return words
}

function isJoined(before: Token, hyphen: Token, after: Token): boolean {
  return before.end === hyphen.start && hyphen.end === after.start
}

const LONGEST_PHRASE = 4

/** The fields of the phrases of two words or more that begin at a word. */
function phrasesAt(words: readonly Word[], index: number): readonly string[] {
  if (!beginsField(rootOf(words[index]?.lower ?? ''))) return []
  const roots = words.slice(index, index + LONGEST_PHRASE).map(({ lower }) => rootOf(lower))
  return roots.flatMap((_, at) => (at > 0 ? fieldsOf(roots.slice(0, at + 1)) : []))
}

function isNumeral({ tag, value }: Token): boolean {
  return (
    tag === 'NUM' ||
    tag === 'SYM' ||
    /\d/u.test(value) ||
    /^(?:dozen|hundred|thousand|(?:m|b|tr)illion)s?$/iu.test(value)
  )
}

/** "Twelve thousand" and "12,000" are one. */
function unitOfNumber({ value, currency, unit }: Amount, weight: number): readonly Unit[] {
  // Two sums of one currency, or two counts of one thing, are kin: they may be the same thing told otherwise.
  const kind = currency ?? (unit === null ? null : rootOf(unit))
  const fields = kind === null ? [] : [`amount ${kind}`]
  return [{ key: `#${value}`, fields, weight, isNoun: false }]
}

/** Where the words before the first auxiliary end; 0 when there is none, or much comes before it. */
function endOfSubject(tokens: readonly Token[]): number {
  const verb = tokens.findIndex((token) => token.tag === 'AUX')
  return verb > 0 && verb <= 6 ? verb : 0
}

/** The field of a side: a ministry is kin to its state. */
export function sideField(side: string | null): string {
  return `side ${side}`
}

function unitOfActor(telling: Telling, mention: Mention, weight: number): readonly Unit[] {
  const actor = telling.reading.analysis.actors.find(({ id }) => id === mention.actor)
  const side = actor?.side ?? null
  if (actor?.kind === 'state' && side !== null)
    return [
      {
        key: sideField(side),
        fields: [sideField(side)],
        weight: ACTOR_WEIGHT * weight,
        isNoun: false,
      },
    ]
  const isPerson = actor?.kind === 'person'
  const fields = isPerson || side === null ? [] : [sideField(side)]
  // Somebody who takes no part is a matter that is talked of: a prisoner, an agency.
  const isMatter = !telling.parties.has(mention.actor)
  const strength = isMatter ? 1 : ACTOR_WEIGHT
  return [{ key: `@${mention.actor}`, fields, weight: strength * weight, isNoun: isMatter }]
}

function unitOfWord(word: Word, phrases: readonly string[], weight: number): readonly Unit[] {
  if (!isWord(word) || STOP.has(word.lower)) return []
  if (!CARRIERS.has(word.tag) && phrases.length === 0) return []
  const root = rootOf(word.lower)
  const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN'
  const fields = [...fieldsOf([root]), ...phrases]
  return [{ key: root, fields, weight: LIGHT.has(root) ? LIGHT_WEIGHT * weight : weight, isNoun }]
}

const STOP = new Set(
  `not no never yet very too just only even still again then there here now however therefore thus both also much
  many more most less so as than about almost later ago first last mr mrs ms said say says told tell`.split(
    /\s+/u,
  ),
)

function strongestEach(units: readonly Unit[]): readonly Unit[] {
  const best = new Map<string, Unit>()
  for (const unit of units)
    if (unit.weight > (best.get(unit.key)?.weight ?? 0)) best.set(unit.key, unit)
  return [...best.values()]
}
