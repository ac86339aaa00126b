import type { Token } from '../model/analysis.js'
import type { Copy, CopyLevel } from '../model/comparison.js'
import type { AccountId } from '../model/ids.js'
import { coverOf, isWithin, quoteFrom, type Span } from '../model/spans.js'
import { isWord, type Telling } from './telling.js'

/** Words that a run must share to count as a passage: shorter ones are formulas of the trade. */
const SHORTEST_RUN = 8
const WHOLLY = 0.7
const PARTLY = 0.2
/** Fewer words of its own than this outside quotation marks, and a text is judged with them. */
const FEWEST_OWN_WORDS = 40

/** The words of a text's headline and body, folded, and which of them are the outlet's own. */
interface Weave {
  readonly telling: Telling
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  /** Whether each word stands outside quotation marks. */
  readonly own: readonly boolean[]
  /** Where each run of `SHORTEST_RUN` words begins. */
  readonly shingles: ReadonlyMap<string, readonly number[]>
}

interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
}

/**
 * Which texts reuse which, with the shared passages. The share counts the words of `to` outside quotation marks:
 * two stories that quote one statement are no copies of each other. Pairs without a shared passage are left out.
 */
export function findCopies(tellings: readonly Telling[]): readonly Copy[] {
  const weaves = tellings.map(weave)
  return weaves.flatMap((first, index) =>
    weaves.slice(index + 1).flatMap((second) => copyBetween(first, second)),
  )
}

/** The id of the first account of each group of one and the same story; accounts alone are left out. */
export function copyGroups(
  accounts: readonly AccountId[],
  copies: readonly Copy[],
): ReadonlyMap<AccountId, AccountId> {
  const leader = new Map<AccountId, AccountId>()
  const find = (id: AccountId): AccountId => {
    const above = leader.get(id)
    return above === undefined || above === id ? id : find(above)
  }
  const order = new Map(accounts.map((id, index) => [id, index]))
  for (const { from, to, level } of copies) {
    if (level !== 'wholly') continue
    const [a, b] = [find(from), find(to)]
    const [first, second] = (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? [a, b] : [b, a]
    leader.set(first, first)
    leader.set(second, first)
  }
  return new Map([...leader.keys()].map((id) => [id, find(id)]))
}

function weave(telling: Telling): Weave {
  const { article, analysis } = telling.reading
  const margins = article.blocks.filter((block) => block.kind !== 'body')
  const tokens = analysis.tokens.filter(
    (token) => isWord(token) && !margins.some((block) => isWithin(block, token)),
  )
  const words = tokens.map(({ lower }) => lower.replaceAll('’', "'"))
  const own = tokens.map((token) => !analysis.quotations.some((each) => isWithin(each, token)))
  return { telling, tokens, words, own, shingles: shinglesOf(words) }
}

function shinglesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + SHORTEST_RUN <= words.length; at += 1) {
    const key = words.slice(at, at + SHORTEST_RUN).join(' ')
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return places
}

function copyBetween(first: Weave, second: Weave): readonly Copy[] {
  const runs = runsBetween(first, second)
  if (runs.length === 0) return []
  const back = runs.map(({ from, to, length }) => ({ from: to, to: from, length }))
  const [shareOfSecond, shareOfFirst] = [shareOf(second, runs), shareOf(first, back)]
  const isForward =
    shareOfSecond === shareOfFirst ? isEarlier(first, second) : shareOfSecond > shareOfFirst
  return [
    isForward
      ? copyOf({ from: first, to: second, runs, share: shareOfSecond })
      : copyOf({ from: second, to: first, runs: back, share: shareOfFirst }),
  ]
}

/** Maximal shared runs, the longest first choice at each place of the second text, each word used once. */
function runsBetween(first: Weave, second: Weave): readonly Run[] {
  const runs: Run[] = []
  let to = 0
  while (to + SHORTEST_RUN <= second.words.length) {
    const key = second.words.slice(to, to + SHORTEST_RUN).join(' ')
    const starts = first.shingles.get(key) ?? []
    const best = longestOf(starts.map((from) => extend(first, second, { from, to, length: 0 })))
    if (best) runs.push(best)
    to += best?.length ?? 1
  }
  return runs
}

function extend(first: Weave, second: Weave, { from, to }: Run): Run {
  let length = 0
  while (
    first.words[from + length] !== undefined &&
    first.words[from + length] === second.words[to + length]
  )
    length += 1
  return { from, to, length }
}

function longestOf(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>(
    (best, run) => (best && best.length >= run.length ? best : run),
    null,
  )
}

function shareOf({ own }: Weave, runs: readonly Run[]): number {
  const ownWords = own.filter(Boolean).length
  const counts = ownWords >= FEWEST_OWN_WORDS ? own : own.map(() => true)
  const total = counts.filter(Boolean).length
  const shared = runs.reduce(
    (sum, { to, length }) => sum + counts.slice(to, to + length).filter(Boolean).length,
    0,
  )
  return total === 0 ? 0 : shared / total
}

function isEarlier(first: Weave, second: Weave): boolean {
  const keyOf = ({ telling: { reading } }: Weave) =>
    `${reading.article.published ?? '~'} ${reading.article.textHash}`
  return keyOf(first) <= keyOf(second)
}

interface Reuse {
  readonly from: Weave
  readonly to: Weave
  readonly runs: readonly Run[]
  readonly share: number
}

function copyOf({ from, to, runs, share }: Reuse): Copy {
  return {
    from: from.telling.id,
    to: to.telling.id,
    level: levelOf(share),
    share: Math.round(share * 1000) / 1000,
    passages: runs.map((run) => ({
      from: quoteFrom(from.telling.reading.article.text, spanOf(from, run.from, run.length)),
      to: quoteFrom(to.telling.reading.article.text, spanOf(to, run.to, run.length)),
    })),
  }
}

function levelOf(share: number): CopyLevel {
  if (share >= WHOLLY) return 'wholly'
  return share >= PARTLY ? 'partly' : 'non-derived'
}

function spanOf({ tokens }: Weave, at: number, length: number): Span {
  return coverOf(tokens.slice(at, at + length))
}
