import { compareRanks, type Rank } from './order.js'
import type { AccountId } from '../model/ids.js'
import { toldBy, type Draft } from './drafts.js'
import { isThanks } from './affinity.js'
import type { Proposition } from './propositions.js'
import { isSourced, namesSources } from './sources.js'
import { isOwnText, type Telling } from './telling.js'

/**
 * The account that the others are held against: the text of the speaker's own side; else the one with the shortest
 * chain to a primary; else the earliest. `null` where two sides' own texts tell one joint fact: then neither is the
 * weaker one by our choice.
 */
export function referenceOf(draft: Draft, tellings: readonly Telling[]): AccountId | null {
  const tellers = tellings.filter(({ id }) => toldBy(draft, id).length > 0)
  if (tellers.length < 2) return tellers[0]?.id ?? null
  const sides = sidesOf(draft)
  const own = tellers.filter(
    ({ reading: { article } }) =>
      isOwnText(article) &&
      article.side !== null &&
      (sides.size === 0 || sides.has(article.side.state)),
  )
  if (new Set(own.map(({ reading }) => reading.article.side?.state)).size > 1) return null
  const candidates = own.length > 0 ? own : tellers
  const ranked = candidates.map((each) => ({ id: each.id, rank: rankOf(draft, each, sides) }))
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.id ?? null
}

type Sides = ReadonlySet<string | null>

/** Smaller is nearer: written before spoken, whose word it is, hops to a primary, date; length and hash for a steady choice. */
function rankOf(draft: Draft, telling: Telling, sides: Sides): Rank {
  const { article } = telling.reading
  const own = toldBy(draft, telling.id)
  const hops = own.map((proposition) =>
    isSourced(proposition, telling) ? proposition.via.length : Infinity,
  )
  return [
    article.kind === 'briefing' ? 1 : 0,
    distanceOf(own, telling, sides),
    Math.min(...hops),
    namesSources(telling) ? 0 : 1,
    article.published ?? '~',
    -article.text.length,
    article.textHash,
  ]
}

/**
 * How near an account is to the speaker's own word: their side's text, one that relays it, any other that names its
 * source. One side's text is no judge of what the other said, nor alone of what both did.
 */
function distanceOf(own: readonly Proposition[], telling: Telling, sides: Sides): number {
  const { article } = telling.reading
  const isOwn = isOwnText(article) && article.side !== null
  if (isOwn && sides.size === 1 && sides.has(article.side?.state ?? null)) return 0
  const relays = own.flatMap(({ via }) => via.filter(({ kind }) => kind !== 'agency'))
  if (relays.some(({ side }) => side !== null && (sides.size === 0 || sides.has(side)))) return 1
  return own.some((each) => isSourced(each, telling)) ? 2 : 3
}

/** The sides whose word a claim is; of one who thanks for it, the one thanked is not known here. */
function sidesOf({ told }: Draft): Sides {
  const undertakings = told.filter((each) => !isThanks(each))
  const voices = undertakings.length > 0 ? undertakings : told
  return new Set(voices.flatMap(({ speakers }) => speakers.map(({ side }) => side)))
}
