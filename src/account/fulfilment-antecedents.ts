import { MAGNITUDES, NUMBER_WORDS } from '../lexicon/number-words.js'
import type { Commitment, FulfilmentKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Amount, Token } from '../model/analysis.js'
import { isOverlapping, isWithin, textOf, type Span } from '../model/spans.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import type { Clause } from './clauses.js'
import { clauseAt, spanOfTokens, tokenAt, type Scene } from './scene.js'

/** What is undertaken, or has come, at one place of a text: what "two", "they" and "that" further on may point at. */
export interface Antecedent {
  /** Where it is told. */
  readonly span: Span
  readonly what: Span
  /** The same for every place that tells of one undertaking. */
  readonly undertaking: number
  readonly by: readonly Ref[]
  readonly to: readonly Ref[]
  readonly agreement: string | null
  readonly sentence: number
  readonly thing: PromisedThing | null
  /** First word of what is undertaken, lower case: "reopen". */
  readonly deed: string
  readonly hasDeadline: boolean
  /** Held out and not promised. */
  readonly isOffered: boolean
  /** "Not to expand": that it was done keeps nothing. */
  readonly isNegative: boolean
  /** What it is told to have come to; `null` for a promise. */
  readonly came: FulfilmentKind | null
}

export interface PromisedThing {
  /** The head noun, lower case. */
  readonly head: string
  /** How many; `null` where no number is told. */
  readonly count: number | null
  readonly isPlural: boolean
  /** Whether it is a sum, or has one: "a loan of 40 million euros". */
  readonly isMoney: boolean
}

/** The places that tell of undertakings, in the order of the text. Rereads nothing: it takes what was found. */
export function findAntecedents(
  scene: Scene,
  commitments: readonly Commitment[],
  drafts: readonly FulfilmentDraft[],
): readonly Antecedent[] {
  const promised = withEllipses(
    commitments.flatMap((each, index) => antecedentsOf(scene, each, index)),
  )
  const came = drafts.flatMap((draft, index) => {
    const found = fromDraft(scene, draft, commitments.length + index)
    return found ? [{ ...found, undertaking: undertakingOf(found, promised) }] : []
  })
  return [...promised, ...came].sort((a, b) => a.span.start - b.span.start)
}

/** "Not to expand", "stop sending": that it was done, or was not, says the contrary. */
const NOT =
  /^(?:(?:would|will|to|it|they|we|he|she)\s+)*(?:not|never|no|refrain|refuse|stop|cease|avoid|abstain|end|halt)(?![\p{L}])|(?<![\p{L}])(?:not|never|n['’]t)(?![\p{L}])/iu

function antecedentsOf(
  scene: Scene,
  commitment: Commitment,
  undertaking: number,
): readonly Antecedent[] {
  return commitment.evidence.flatMap((span) => {
    const clause = clauseAt(scene, span.start) ?? clauseAt(scene, span.end - 1)
    if (!clause || isHeadline(scene, clause.sentence)) return []
    const what = whatWithin(scene.text, commitment.what, span)
    return [
      {
        span,
        what,
        undertaking,
        by: commitment.promisors,
        to: commitment.beneficiaries,
        agreement: commitment.agreement,
        sentence: clause.sentence,
        thing: thingIn(scene, what) ?? thingHungOn(scene, clause, what) ?? bareCountIn(scene, what),
        deed: scene.tokens[tokenAt(scene.tokens, what.start)]?.lower ?? '',
        hasDeadline: commitment.deadline !== null,
        isOffered: commitment.status === 'offered',
        isNegative: NOT.test(textOf(scene.text, what)),
        came: commitment.status === 'delivered' ? ('delivered' as const) : null,
      },
    ]
  })
}

/** "The three systems that Norway said it would deliver": what the clause hangs on. */
function thingHungOn(scene: Scene, { sentence }: Clause, what: Span): PromisedThing | null {
  const start = scene.analysis.sentences[sentence]?.start ?? what.start
  const behind = /(?<![\p{L}])(?:that|which)\s+(?:[\p{L}’'-]+\s+){0,6}$/iu.exec(
    scene.text.slice(start, what.start),
  )
  if (!behind) return null
  const end = tokenAt(scene.tokens, start + behind.index)
  let first = end
  while (first > 0 && isOfPhrase(scene.tokens[first - 1])) first -= 1
  const span = spanOfTokens(scene.tokens, first, end)
  return span && thingIn(scene, span)
}

const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.tag) || token.value === '-')

/** "Two more": what they are was said before. */
function bareCountIn(scene: Scene, what: Span): PromisedThing | null {
  const at = tokenAt(scene.tokens, what.start)
  const count = numberOf(scene.tokens[at]?.value ?? '')
  return count !== null && /^(?:more|others)$/u.test(scene.tokens[at + 1]?.lower ?? '')
    ? { head: '', count, isPlural: count > 1, isMoney: false }
    : null
}

const isHeadline = ({ analysis }: Scene, sentence: number): boolean =>
  analysis.sentences[sentence]?.block === 'headline'

/** "It would be at work": what the sentences before promised. */
function withEllipses(promised: readonly Antecedent[]): readonly Antecedent[] {
  const kept: Antecedent[] = []
  for (const each of promised.toSorted((a, b) => a.span.start - b.span.start)) {
    const before = kept.filter(
      ({ sentence, undertaking }) =>
        each.sentence - sentence <= 2 && undertaking !== each.undertaking,
    )
    const [one] = [...new Set(before.map(({ undertaking }) => undertaking))]
    const isOnly = before.length > 0 && before.every(({ undertaking }) => undertaking === one)
    const last = before.at(-1)
    kept.push(
      /^(?:it|they)$/u.test(each.deed) && each.thing === null && isOnly && last
        ? { ...each, undertaking: last.undertaking, thing: last.thing, to: last.to, by: last.by }
        : each,
    )
  }
  return kept
}

function fromDraft(scene: Scene, draft: FulfilmentDraft, undertaking: number): Antecedent | null {
  const { kind, by, to, agreement, what, span, clause } = draft
  if (isHeadline(scene, clause.sentence) || kind === 'denied') return null
  const thing = thingIn(scene, what)
  return {
    span,
    what,
    undertaking,
    by,
    to,
    agreement,
    thing,
    sentence: clause.sentence,
    deed: '',
    hasDeadline: false,
    isOffered: false,
    isNegative: false,
    came: kind,
  }
}

/** What came of a thing that the text promised before is that undertaking's. */
function undertakingOf(came: Antecedent, promised: readonly Antecedent[]): number {
  const around = promised.find(({ span }) => isOverlapping(span, came.span))
  if (around) return around.undertaking
  const alike = promised.filter(
    ({ thing }) => thing !== null && came.thing !== null && isSameHead(thing.head, came.thing.head),
  )
  const [one] = alike
  return one && alike.every(({ undertaking }) => undertaking === one.undertaking)
    ? one.undertaking
    : came.undertaking
}

/** "Ferry" and "ferries" are one noun. */
export function isSameHead(a: string, b: string): boolean {
  return a !== '' && singular(a) === singular(b)
}

function singular(noun: string): string {
  return noun
    .replace(/ies$/u, 'y')
    .replace(/(?<=sh|ch|x|ss|z)es$/u, '')
    .replace(/(?<!s)s$/u, '')
}

const TIMES =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|per|percent|cent|times?|degrees?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** The thing that words of a promise name, with its number: "four ferries", "another system", "the crossing". */
export function thingIn(scene: Scene, what: Span): PromisedThing | null {
  const { tokens } = scene
  const last = tokenAt(tokens, what.end - 1) + 1
  const isMoney = scene.analysis.amounts.some(
    (amount) => amount.currency !== null && isWithin(what, amount),
  )
  let fallback: PromisedThing | null = isMoney
    ? { head: 'money', count: null, isPlural: false, isMoney }
    : null
  for (let at = tokenAt(tokens, what.start); at < last; at += 1) {
    if (!isOpening(tokens[at]) || isOfMoney(scene, tokens[at])) continue
    const head = headFrom(scene, at, last)
    if (head === null) continue
    const count = countFrom(scene, at)
    const isPlural = count === null ? isPluralNoun(head) : count > 1
    const thing = { head, count, isPlural, isMoney }
    if (count !== null && !isMoney) return thing
    if (fallback === null || fallback.head === 'money') fallback = thing
  }
  return fallback
}

const isOpening = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NUM|DET|ADJ|NOUN)$/u.test(token.tag) || /^(?:its|their|our|his|her)$/u.test(token.lower))

/** The last noun of the phrase that begins here. */
function headFrom({ tokens }: Scene, first: number, last: number): string | null {
  let head: string | null = null
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]
    if (!token || !(/^(?:NUM|DET|ADJ|NOUN|PROPN)$/u.test(token.tag) || at === first)) {
      if (token?.value === '-') continue
      break
    }
    if (token.tag === 'NOUN' && !NUMERAL.test(token.lower)) head = token.lower
  }
  return head !== null && !TIMES.test(head) ? head : null
}

const NUMERAL = /^(?:hundred|thousand|million|billion|dozen)s?$/u

function countFrom({ analysis, tokens }: Scene, at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  const amount = analysis.amounts.find(
    ({ start, end, currency }) => currency === null && start <= token.start && token.end <= end,
  )
  if (amount && token.tag !== 'NOUN') return amount.value
  if (/^(?:an?|another)$/u.test(token.lower)) return 1
  return token.tag === 'NUM' ? numberOf(token.value) : null
}

/** "14", "1,000", "fourteen", "twenty-five", "half a million"; `null` for another word. */
export function numberOf(words: string): number | null {
  const parts = words.toLowerCase().split(/[\s-]+/u)
  const times = MAGNITUDES.get(parts.at(-1) ?? '')
  if (times !== undefined && parts.length > 1) {
    const many =
      parts[0] === 'half' ? 0.5 : /^an?$/u.test(parts[0] ?? '') ? 1 : plainNumber(parts[0] ?? '')
    return many === null ? null : many * times
  }
  const plain = parts.map(plainNumber)
  return plain.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0)
}

function plainNumber(word: string): number | null {
  const known = NUMBER_WORDS.get(word)
  if (known !== undefined) return known
  if (/^\p{N}+(?:,\p{N}{3})*$/u.test(word)) return Number(word.replaceAll(',', ''))
  return /^\p{N}+\.\p{N}+$/u.test(word) ? Number(word) : null
}

const isPluralNoun = (noun: string): boolean => /[^s]s$/u.test(noun)

const isOfMoney = ({ analysis }: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  analysis.amounts.some(
    ({ currency, start, end }: Amount) =>
      currency !== null && start <= token.start && token.end <= end,
  )

/** Where its words stand; all of it when they were cut together. */
function whatWithin(text: string, what: string, { start, end }: Span): Span {
  const pattern = what
    .split(' ')
    .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
    .join('\\s+')
  const match = new RegExp(pattern, 'u').exec(text.slice(start, end))
  return match
    ? { start: start + match.index, end: start + match.index + match[0].length }
    : { start, end }
}
