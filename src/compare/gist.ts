import type { Amount, Mention, Token } from '../model/analysis.js'
import { isWithin, type Span } from '../model/spans.js'
import { degreesWithin } from './degrees.js'
import type { Proposition } from './propositions.js'
import { fieldsOf, rootOf } from './roots.js'
import { isWord, sentenceAt, tokensWithin, type Telling } from './telling.js'

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

/** What the words of a proposition speak of; words that it shares with another conjunct weigh half. */
export function gistOf(telling: Telling, proposition: Proposition): Gist {
  const own = proposition.words.flatMap((span) => unitsWithin(telling, span))
  const asked = (proposition.statement?.addressees ?? [])
    .filter(({ actor }) => actor === null)
    .flatMap(({ evidence }) => evidence)
  // A subject without its verb weighs in full here, so it is halved once.
  const fronted = frontedBefore(telling, proposition)
  const shared = [...proposition.shared, ...asked, ...fronted].flatMap((span) =>
    unitsWithin(telling, span).map((unit) => ({
      ...unit,
      weight: Math.min(unit.weight, SUBJECT_WEIGHT),
    })),
  )
  const [first] = own.filter(({ weight }) => weight > 0)
  const subject = first && /^(?:@|side )/u.test(first.key) ? first.key : null
  return { units: strongestEach([...own, ...shared]), subject }
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

/** The same without what it shares with another conjunct. */
export function ownGistOf(telling: Telling, { words }: Proposition): Gist {
  return {
    units: strongestEach(words.flatMap((span) => unitsWithin(telling, span))),
    subject: null,
  }
}

/** The units of a stretch of text: actors, numbers by their value, words and phrases by their roots. */
export function unitsWithin(telling: Telling, span: Span): readonly Unit[] {
  const { analysis, article } = telling.reading
  const tokens = tokensWithin(analysis.tokens, span)
  const mentions = analysis.mentions.filter(
    (mention) => mention.form !== 'pronoun' && isWithin(span, mention),
  )
  const amounts = analysis.amounts.filter((amount) => isWithin(span, amount))
  const scaled = [
    ...degreesWithin(article.text, span, 'immediacy'),
    ...degreesWithin(article.text, span, 'modality'),
  ].map(({ evidence }) => evidence)
  const subjectEnd = endOfSubject(tokens)
  return tokens.flatMap((token, index) => {
    const weight = index < subjectEnd ? SUBJECT_WEIGHT : 1
    const mention = mentions.find((each) => isWithin(each, token))
    if (mention) return unitOfActor(telling, mention, weight)
    const amount = amounts.find((each) => isWithin(each, token))
    if (amount && isNumeral(token)) return unitOfNumber(amount, weight)
    if (scaled.some((each) => isWithin(each, token))) return []
    return unitOfWord(tokens, index, weight)
  })
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
function unitOfNumber({ value, currency }: Amount, weight: number): readonly Unit[] {
  const fields = currency === null ? [] : [`money ${currency}`]
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
  return [{ key: `@${mention.actor}`, fields, weight: ACTOR_WEIGHT * weight, isNoun: false }]
}

function unitOfWord(tokens: readonly Token[], index: number, weight: number): readonly Unit[] {
  const token = tokens[index]
  if (!token || !isWord(token) || !CARRIERS.has(token.tag) || STOP.has(token.lower)) return []
  if (isInCompound(tokens, index)) return []
  const root = rootOf(compoundAt(tokens, index))
  const single = fieldsOf([root])
  const fields = [2, 3].flatMap((length) => {
    const roots = tokens.slice(index, index + length).map(({ lower }) => rootOf(lower))
    return roots.length === length ? fieldsOf(roots) : []
  })
  const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN'
  return [
    {
      key: root,
      fields: [...single, ...fields],
      weight: LIGHT.has(root) ? LIGHT_WEIGHT * weight : weight,
      isNoun,
    },
  ]
}

/** "Long-term" comes in three tokens and is one word. */
function compoundAt(tokens: readonly Token[], index: number): string {
  const [first, hyphen, second] = tokens.slice(index, index + 3)
  return first && hyphen && second && isHyphened(first, hyphen, second)
    ? `${first.lower}-${second.lower}`
    : (first?.lower ?? '')
}

function isInCompound(tokens: readonly Token[], index: number): boolean {
  const [first, hyphen, second] = tokens.slice(Math.max(0, index - 2), index + 1)
  return Boolean(index > 1 && first && hyphen && second && isHyphened(first, hyphen, second))
}

function isHyphened(first: Token, hyphen: Token, second: Token): boolean {
  return hyphen.value === '-' && first.end === hyphen.start && hyphen.end === second.start
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
