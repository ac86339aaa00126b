import { unitsWithin } from '../gist.js'
import { rootOf } from '../roots.js'
import type { Telling } from '../telling.js'
import { NUMBER_WORDS } from '../../lexicon/number-words.js'
import type { Amount, Token } from '../../model/analysis.js'
import type { MatterUnit, Party, ToldNumber } from '../../model/following.js'
import { overlapping } from '../../model/span-search.js'
import { isOverlapping, type Span } from '../../model/spans.js'

/** Verbs and nouns that carry what is given or done, and are not it. */
const VEHICLES = new Set(
  `send provide deliver supply ship give transfer donate allocate hand release pledge promise commit grant contribute
  offer agree decide undertake vow ensure guarantee begin continue make take do keep support help assist assistance
  amount sum total worth package value commitment announce approve start complete implement carry fulfil fulfill honour
  honor will would country government side partner talk talks dialogue contact meeting meet conversation consultation
  discussion negotiation cooperation relation tie call visit exchange communication touch hold resume speak again`
    .split(/\s+/u)
    .map(rootOf),
)
const VEHICLE_WEIGHT = 0.25

/** What a stretch of text speaks of, without its dates, its sums and those who give and get. */
export function matterIn(
  telling: Telling,
  span: Span,
  parties: readonly Party[],
): readonly MatterUnit[] {
  const names = new Set(
    parties.flatMap(({ actor, side }) => [`@${actor}`, side === null ? [] : `side ${side}`].flat()),
  )
  const units = withoutTimesAndSums(telling, span)
    .flatMap((part) => unitsWithin(telling, part))
    .filter(({ key, weight }) => weight > 0 && !/^[#\d]/u.test(key) && !names.has(key))
    .map(({ key, fields, weight, isNoun }) =>
      VEHICLES.has(key)
        ? { key, fields: [], weight: VEHICLE_WEIGHT, isNoun: false }
        : { key, fields: [...fields], weight, isNoun },
    )
  return strongest(units)
}

function withoutTimesAndSums({ reading: { analysis } }: Telling, span: Span): readonly Span[] {
  const parts: Span[] = []
  let { start } = span
  const sums = overlapping(analysis.amounts, span).filter(({ currency }) => currency !== null)
  const left = [...overlapping(analysis.dates, span), ...sums].sort((a, b) => a.start - b.start)
  for (const each of left) {
    if (each.start > start) parts.push({ start, end: each.start })
    start = Math.max(start, each.end)
  }
  return start < span.end ? [...parts, { start, end: span.end }] : parts
}

function strongest(units: readonly MatterUnit[]): readonly MatterUnit[] {
  const best = new Map<string, MatterUnit>()
  for (const unit of units)
    if (unit.weight > (best.get(unit.key)?.weight ?? 0)) best.set(unit.key, unit)
  return [...best.values()]
}

const BRACKET = /^[^.;]{0,20}?\([^)]{0,40}\)/u

/** The sums and counts that stand in a span or in brackets just behind it: "310 billion yen ($2.1 billion)". */
export function numbersIn({ reading }: Telling, span: Span): readonly ToldNumber[] {
  const { article, analysis } = reading
  const behind = BRACKET.exec(article.text.slice(span.end, span.end + 62))
  const whole = { start: span.start, end: span.end + (behind?.[0].length ?? 0) }
  const told = overlapping(analysis.amounts, whole)
    .filter(
      (amount) =>
        amount.start >= whole.start &&
        amount.end <= whole.end &&
        !analysis.dates.some((date) => isOverlapping(date, amount)) &&
        !isOfName(reading, amount),
    )
    .flatMap(numberFrom)
  return told.length > 0 ? told : countsIn(reading, span)
}

const BARE =
  /(?<![\p{L}\p{N}.,])(?<count>\p{N}+(?:[.,]\p{N}+)?|\p{L}+)\s+(?<scale>million|billion)(?![\p{L}])(?!\s+(?!this|last|in|on|so|has|have|had|was|were|is|are|and|of|it|the)\p{Ll})/giu

/** "Twenty million", of which other words tell the currency. */
export function bareIn(
  { reading: { article } }: Telling,
  { start, end }: Span,
): readonly ToldNumber[] {
  return [...article.text.slice(start, end).matchAll(BARE)].flatMap(({ groups }) => {
    const count = groups?.['count']?.toLowerCase() ?? ''
    const many = NUMBER_WORDS.get(count) ?? Number(count.replace(',', '.'))
    const value = many * (groups?.['scale']?.toLowerCase() === 'billion' ? 1e9 : 1e6)
    return value > 0 ? [{ value, op: '=' as const, currency: null, unit: null }] : []
  })
}

/** "14 Falcon B2 boats", "three more boats": a number, what it is called by, and the noun at the end. */
function countsIn({ analysis }: Telling['reading'], { start, end }: Span): readonly ToldNumber[] {
  const tokens = analysis.tokens.filter((token) => token.start >= start && token.end <= end)
  return tokens.flatMap((token, at) => {
    const value = token.tag === 'NUM' ? wholeNumber(token.lower) : null
    const isDated = analysis.dates.some((date) => isOverlapping(date, token))
    if (value === null || isDated || tokens[at - 1]?.tag === 'PROPN') return []
    const head = headBehind(tokens, isOfThem(tokens, at) ? at + 2 : at)
    return head === null ? [] : [{ value, op: '=' as const, currency: null, unit: rootOf(head) }]
  })
}

/** "Nine of the boats". */
const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  /^(?:the|its|their|those|these|our)$/u.test(tokens[at + 2]?.lower ?? '')

function wholeNumber(word: string): number | null {
  const known = NUMBER_WORDS.get(word)
  if (known !== undefined) return known
  return /^\p{N}{1,3}(?:,?\p{N}{3})*$/u.test(word) ? Number(word.replaceAll(',', '')) : null
}

/** The last noun of the phrase, where it ends in one. */
function headBehind(tokens: readonly Token[], from: number): string | null {
  let last = from + 1
  while (/^(?:ADJ|NOUN|PROPN|NUM)$|^-$/u.test(tagOf(tokens[last]))) last += 1
  const head = tokens[last - 1]
  return head?.tag === 'NOUN' ? head.lower : null
}

const tagOf = (token: Token | undefined): string =>
  token?.value === '-' ? '-' : (token?.tag ?? '')

const NAME_BEFORE = /\p{Lu}[\p{L}\p{N}-]*\s$/u
const LONGEST_NAME = 24

/** "Leopard 2 tanks": the number of a make, behind a name that is nobody's. */
function isOfName({ article: { text }, analysis }: Telling['reading'], amount: Amount): boolean {
  const before = text.slice(Math.max(0, amount.start - LONGEST_NAME), amount.start)
  if (amount.currency !== null || !NAME_BEFORE.test(before)) return false
  const isSentenceStart = /(?:^|[.!?”"]\s)\p{Lu}\S*\s$/u.test(before)
  const isSomebody = analysis.mentions.some(({ end }) => end === amount.start - 1)
  return !isSentenceStart && !isSomebody
}

function numberFrom({ value, op, currency, unit }: Amount): readonly ToldNumber[] {
  if (currency !== null) return [{ value, op, currency, unit: null }]
  return unit === null ? [] : [{ value, op, currency: null, unit: rootOf(unit) }]
}

const BATCH =
  /\b(another|additional|further|extra|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)\b(?! (?:year|month|week|quarter|half|day|decade|spring|summer|autumn|winter)s?\b)/iu

/** The word that says that it is one of several: "another", "second". */
export function batchIn(words: string): string | null {
  const word = BATCH.exec(words)?.[1]?.toLowerCase()
  if (word === undefined) return null
  return /^(?:additional|further|extra)$/u.test(word) ? 'another' : word
}
