import type { AccountId } from '../model/ids.js'
import type { Draft } from './drafts.js'
import { isThanks } from './affinity.js'
import { isSourced, namesSources } from './sources.js'
import { isOwnText, type Telling } from './telling.js'

/**
 * The account that the others are held against: the text of the speaker's own side; else the one with the shortest
 * chain to a primary; else the earliest. `null` where two sides' own texts tell one joint fact: then neither is the
 * weaker one by our choice.
 */
export function referenceOf(draft: Draft, tellings: readonly Telling[]): AccountId | null {
  const tellers = tellings.filter(({ id }) => draft.told.some(({ account }) => account === id))
  if (tellers.length < 2) return tellers[0]?.id ?? null
  const undertakings = draft.told.filter((each) => !isThanks(each))
  const voices = undertakings.length > 0 ? undertakings : draft.told
  const sides = new Set(voices.flatMap(({ speakers }) => speakers.map(({ side }) => side)))
  const own = tellers.filter(
    ({ reading: { article } }) =>
      isOwnText(article) &&
      article.side !== null &&
      (sides.size === 0 || sides.has(article.side.state)),
  )
  if (new Set(own.map(({ reading }) => reading.article.side?.state)).size > 1) return null
  const candidates = own.length > 0 ? own : tellers
  return (
    [...candidates].sort((a, b) => compareRanks(rankOf(draft, a), rankOf(draft, b)))[0]?.id ?? null
  )
}

type Rank = readonly (number | string)[]

/** Smaller is nearer: written before spoken, hops to a primary, date, then length and hash for a steady choice. */
function rankOf({ told }: Draft, telling: Telling): Rank {
  const { article } = telling.reading
  const own = told.filter(({ account }) => account === telling.id)
  const hops = own.map((proposition) =>
    isSourced(proposition, telling) ? proposition.via.length : Infinity,
  )
  return [
    article.kind === 'briefing' ? 1 : 0,
    Math.min(...hops),
    namesSources(telling) ? 0 : 1,
    article.published ?? '~',
    -article.text.length,
    article.textHash,
  ]
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined || one === other) continue
    return one < other ? -1 : 1
  }
  return 0
}
