import type { Draft } from './drafts.js'
import type { Telling } from './telling.js'

/**
 * Claims as a reader wants them: the contact and its facets, what several tell, what one tells of it, pledges beside
 * it, background; within each as the texts run. Does not depend on the order of the accounts.
 */
export function orderDrafts(
  drafts: readonly Draft[],
  tellings: readonly Telling[],
): readonly Draft[] {
  const ranked = drafts.map((draft, index) => ({ draft, rank: rankOf(draft, index, tellings) }))
  return ranked.toSorted((a, b) => compareRanks(a.rank, b.rank)).map(({ draft }) => draft)
}

/** What is compared in turn until it differs. */
export type Rank = readonly (number | string)[]

function rankOf(draft: Draft, index: number, tellings: readonly Telling[]): Rank {
  const tellers = new Set(draft.told.map(({ account }) => account)).size
  const places = draft.told.map(({ account, words }) => {
    const length = tellings.find(({ id }) => id === account)?.reading.article.text.length ?? 1
    return words[0].start / length
  })
  const words = draft.told.map((each) => each.words[0].quote).toSorted()
  return [groupOf(draft, tellers), draft.facet ? index : Math.min(...places), words.join(' ')]
}

function groupOf({ facet, scope }: Draft, tellers: number): number {
  if (facet) return 0
  if (scope === 'background') return 4
  if (tellers > 1) return 1
  return scope === 'contact' ? 2 : 3
}

export function compareRanks(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined || one === other) continue
    return one < other ? -1 : 1
  }
  return 0
}
