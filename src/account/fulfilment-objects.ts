import { PART_NOUNS, THING_NOUNS, type FulfilmentThing } from '../lexicon/fulfilment-words.js'
import type { Token } from '../model/analysis.js'
import type { Span } from '../model/spans.js'
import { agreementAt } from './agreements.js'
import { tokenAt, type Run, type Scene } from './scene.js'

/** What something was done to: a phrase with its head, what it is, and the agreement that it names. */
export interface Thing extends Run {
  readonly kind: FulfilmentThing
  readonly span: Span
  readonly agreement: string | null
  /** "A truce", not "the truce": one that there may not be yet. */
  readonly isIndefinite: boolean
  readonly isNone: boolean
}

interface Phrase extends Run {
  /** The lower-cased head noun. */
  readonly head: string
  readonly agreement: string | null
  readonly isOwned: boolean
}

type Takes = readonly FulfilmentThing[]

const TYPES = new Map<string, readonly FulfilmentThing[]>()
for (const kind of ['agreement', 'promise', 'goods', 'people', 'deed', 'deadline'] as const)
  for (const noun of THING_NOUNS[kind]) TYPES.set(noun, [...(TYPES.get(noun) ?? []), kind])

/** The thing that a phrase from a token on names, of one of the kinds asked for; `null` for another or none. */
export function thingAt(scene: Scene, run: Run, takes: Takes): Thing | null {
  const phrase = phraseAt(scene, run)
  if (!phrase) return null
  let last = phrase.last
  let kind = kindOf(phrase, takes)
  let agreement = phrase.agreement
  let isPart = PART_NOUNS.has(phrase.head)
  for (let link = 0; link < 3; link += 1) {
    const next = linkedAt(scene, { first: last, last: run.last }, { kind, isPart })
    if (!next) break
    kind ??= isPart ? kindOf(next, takes) : null
    isPart = PART_NOUNS.has(next.head)
    agreement ??= next.agreement
    last = next.last
  }
  if (kind === null) return null
  const end = kind === 'promise' ? endOfPromise(scene, last) : last
  return thingFrom(scene, { kind, agreement, first: run.first, last: end })
}

function thingFrom(
  scene: Scene,
  { kind, agreement, first, last }: Run & Pick<Thing, 'kind' | 'agreement'>,
): Thing | null {
  const { tokens } = scene
  const from = skipMarks(tokens, first, last)
  const [head, tail] = [tokens[from], tokens[last - 1]]
  if (!head || !tail || from >= last) return null
  return {
    kind,
    agreement,
    first: from,
    last,
    span: { start: head.start, end: tail.end },
    isIndefinite: /^(?:an?|any|some|another)$/u.test(head.lower),
    isNone: head.lower === 'no',
  }
}

const skipMarks = (tokens: readonly Token[], first: number, last: number): number => {
  let at = first
  while (at < last && /^["“”‘’']$/u.test(tokens[at]?.value ?? '')) at += 1
  return at
}

function kindOf({ head, agreement, isOwned }: Phrase, takes: Takes): FulfilmentThing | null {
  // "Kept her word", but "ignored the word".
  if (head === 'word' && !isOwned) return null
  if (agreement !== null && takes.includes('agreement')) return 'agreement'
  const own = TYPES.get(head) ?? []
  return own.find((kind) => takes.includes(kind)) ?? null
}

const LINKS = /^(?:of|in|under|on|with|between|towards?|within|for|from|to|against|about)$/u
const TIGHT = /^(?:of|under|between|with|in|within|to|from)$/u

/** "Of the grain deal", "under the treaty", "on the Bergen crossing"; not "on Monday". */
function linkedAt(
  scene: Scene,
  { first, last }: Run,
  { kind, isPart }: { readonly kind: FulfilmentThing | null; readonly isPart: boolean },
): Phrase | null {
  const laid = isPart ? laidDownAt(scene, first) : null
  if (laid !== null) return phraseAt(scene, { first: laid, last })
  const word = scene.tokens[first]?.lower ?? ''
  if (first >= last || !LINKS.test(word) || isInfinitive(scene, first)) return null
  if (kind === null && !isPart) return null
  if (word === 'of' && kind === 'agreement' && dateAt(scene, first + 1))
    return datePhraseAt(scene, { first: first + 1, last })
  const isOfGoods = kind === 'goods' || kind === 'people'
  if (isOfGoods && word !== 'of' && !(word === 'in' && isGoodsAt(scene, first + 1))) return null
  if (kind === null && !TIGHT.test(word)) return null
  if (isTimeAt(scene, first + 1)) return null
  return phraseAt(scene, { first: first + 1, last })
}

const isInfinitive = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'to' && (tokens[at]?.tag === 'PART' || tokens[at + 1]?.tag === 'VERB')

/** "The limits set by the deal": where what they are part of begins. */
function laidDownAt({ text, tokens }: Scene, at: number): number | null {
  const start = tokens[at]?.start ?? text.length
  const match =
    /^(?:set(?:\s+out)?|laid\s+(?:down|out)|imposed|agreed|contained|enshrined|provided\s+for)\s+(?:by|in|under)\s+/iu.exec(
      text.slice(start, start + 40),
    )
  return match ? tokenAt(tokens, start + match[0].length) : null
}

/** "The treaty of 1890": the year is of its name. */
function datePhraseAt(scene: Scene, { first, last }: Run): Phrase {
  let at = first
  while (at < last && dateAt(scene, at)) at += 1
  return { first, last: at, head: '', agreement: null, isOwned: false }
}

/** "$5 million in military assistance". */
const isGoodsAt = ({ tokens }: Scene, at: number): boolean =>
  [0, 1, 2].some((step) => THING_NOUNS.goods.has(tokens[at + step]?.lower ?? ''))

/** "On Monday", "in recent days", "in protest"; but "of last year's accord". */
function isTimeAt(scene: Scene, at: number): boolean {
  let end = at
  while (end < at + 4 && (dateAt(scene, end) || (end < at + 2 && isTimeWord(scene.tokens[end]))))
    end += 1
  const isNear = end > at || isTimeWord(scene.tokens[at + 1])
  return isNear && !/^['’]s?$/u.test(scene.tokens[end]?.value ?? '')
}

const isTimeWord = (token: Token | undefined): boolean =>
  /^(?:days?|weeks?|months?|years?|hours?|recent|past|order|protest|response|time|front)$/u.test(
    token?.lower ?? '',
  )

function dateAt({ analysis, tokens }: Scene, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    analysis.dates.some(({ start, end }) => start <= token.start && token.end <= end)
  )
}

/** Tokens that what was promised may take. */
const PROMISE_LENGTH = 24

/** "Its promise to withdraw the troops": what was promised belongs to it. */
function endOfPromise(scene: Scene, first: number): number {
  const { tokens } = scene
  if (!isInfinitive(scene, first)) return first
  let at = first
  while (
    at < Math.min(tokens.length, first + PROMISE_LENGTH) &&
    !/^(?:[,;.:?!”"]|by|before|after|despite|since|because|and|but)$/u.test(tokens[at]?.lower ?? '')
  )
    at += 1
  return at
}

const MORE =
  /^(?:more|than|at|least|up|to|about|around|nearly|almost|over|some|all|both|another|further)$/u

/** One noun phrase from a token on. */
function phraseAt(scene: Scene, { first, last }: Run): Phrase | null {
  const { tokens } = scene
  let at = first
  let head = ''
  let agreement: string | null = null
  while (at < last) {
    const named = agreementAt(scene, at)
    if (named) {
      at = tokenAt(tokens, named.end - 1) + 1
      agreement = named.key
      head = tokens[at - 1]?.lower ?? ''
      continue
    }
    const token = tokens[at]
    if (
      !token ||
      (head !== '' && dateAt(scene, at)) ||
      !isInPhrase(tokens, at, { first, last, hasHead: head !== '' })
    )
      break
    if (agreement !== null && !isNounOf(token)) break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') {
      head = head === 'money' && isMoneyAt(scene, token) ? head : headAt(tokens, at)
      if (agreement !== null) agreement = agreementKept(token, agreement)
    } else if (head === '' && isMoneyAt(scene, token)) head = 'money'
    else if (head === '' && isCounted(tokens, at)) head = 'some'
    else if (head === '' && TYPES.has(token.lower) && token.tag !== 'VERB') head = token.lower
    at += 1
  }
  const isOwned = /^(?:its|their|his|her|our|my|your)$/u.test(tokens[first]?.lower ?? '')
  return head === '' ? null : { first, last: at, head, agreement, isOwned }
}

/** "40 million euros": a sum is a thing to give. */
const isMoneyAt = ({ analysis }: Scene, { start, end }: Span): boolean =>
  analysis.amounts.some(
    (amount) => amount.currency !== null && amount.start <= start && end <= amount.end,
  )

/** "The first of twelve boats", "ten of the tanks". */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  (tokens[at]?.tag === 'NUM' || PART_NOUNS.has(tokens[at]?.lower ?? ''))

/** "Cease-fire" is one word, and "grain-deal" a deal. */
function headAt(tokens: readonly Token[], at: number): string {
  const [head, mark, noun] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const joined = mark?.value === '-' ? `${head?.lower ?? ''}-${noun?.lower ?? ''}` : ''
  return TYPES.has(joined) ? joined : (noun?.lower ?? '')
}

const isNounOf = ({ tag, value }: Token): boolean =>
  tag === 'NOUN' || /^['’]s?$|^["”]$/u.test(value)

/** "The NPT's terms" are of it, "the ceasefire line" is none. */
const agreementKept = (token: Token, agreement: string): string | null =>
  PART_NOUNS.has(token.lower) || TYPES.has(token.lower) ? agreement : null

function isInPhrase(
  tokens: readonly Token[],
  at: number,
  { first, last, hasHead }: Run & { readonly hasHead: boolean },
): boolean {
  const token = tokens[at]
  if (!token) return false
  if (/^["“”‘’$€£-]$|^['’]s?$/u.test(token.value)) return true
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/u.test(token.tag)) return true
  if (hasHead && /^(?:more|less|fewer|than)$/u.test(token.lower)) return false
  if (!hasHead && MORE.test(token.lower) && isNumberNear(tokens, at)) return true
  if (token.lower === 'up' && tokens[at + 1]?.lower === 'to') return true
  if (/^(?:its|their|his|her|our|my|your|whose)$/u.test(token.lower)) return true
  const next = tokens[at + 1]
  if (token.tag === 'CCONJ' || token.value === ',')
    return at > first && next?.tag === 'ADJ' && tokens[at - 1]?.tag === 'ADJ'
  // "The promised tanks", "the grain-export deal"
  return (
    (token.tag === 'VERB' || token.tag === 'ADV') &&
    at + 1 < last &&
    /(?:ed|ing|ly|en|-\w+)$/u.test(token.lower) &&
    /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/u.test(next?.tag ?? '') &&
    (at === first || /^(?:DET|ADJ|NUM|PRON|PART|PROPN|ADV)$/u.test(tokens[at - 1]?.tag ?? ''))
  )
}

const isNumberNear = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((step) => /^(?:NUM|SYM)$/u.test(tokens[at + step]?.tag ?? '')) ||
  tokens[at]?.lower === 'some' ||
  tokens[at]?.lower === 'all' ||
  tokens[at]?.lower === 'both' ||
  tokens[at]?.lower === 'another' ||
  tokens[at]?.lower === 'further'

/** The thing of a clause that ends right before a token: the subject of "have been delivered". */
export function thingBefore(scene: Scene, { first, last }: Run, takes: Takes): Thing | null {
  const { tokens } = scene
  for (let at = first; at < last; at += 1) {
    const before = tokens[at - 1]
    const isInside = at > first && before !== undefined && /^(?:DET|ADJ|NUM)$/u.test(before.tag)
    if (isInside || isGerund(tokens[at]) || isGerund(before)) continue
    const thing = thingAt(scene, { first: at, last }, takes)
    if (thing && isUpTo(scene, thing, last)) return { ...thing, first: at }
  }
  return null
}

const isGerund = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && /ing$/u.test(token.lower)

/** Nothing but what belongs to the phrase stands between it and the verb: a recipient, marks, adverbs. */
function isUpTo({ tokens }: Scene, { last: from }: Run, last: number): boolean {
  // "The pullout, due to end in March, is": what stands between commas only describes it.
  if (tokens[from]?.value === ',' && tokens[last - 1]?.value === ',') return last - from < 16
  if (last - from > 8) return false
  for (let at = from; at < last; at += 1) {
    const token = tokens[at]
    if (token && /^(?:VERB|AUX|SCONJ)$/u.test(token.tag) && !/(?:ed|en)$/u.test(token.lower))
      return false
  }
  return true
}
