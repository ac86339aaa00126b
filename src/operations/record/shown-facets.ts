import type { ToldFacet } from '../../compare/timeline/entry.js'
import type { Problem } from '../../model/problems.js'
import { isVerbatim, type Evidence } from '../../model/spans.js'
import type { ArticleRow } from '../../store/database/asking.js'
import { staleRow } from './found-statement.js'
import { heldIn, heldTexts, type HeldText } from './held-texts.js'
import type { OpenRecord } from './open.js'

/** What one article tells of a contact, in words that were read again from the archive. */
export interface ShownFacet {
  readonly article: ArticleRow
  /** What it tells, in the text's words; `null` where its text fails, and then it has no evidence. */
  readonly value: string | null
  readonly via: ToldFacet['via']
  readonly evidence: readonly Evidence[]
}

/** Reads the articles of some facets again, each once, and says how each facet may be shown. */
export async function shownFacets(
  record: OpenRecord,
  facets: readonly ToldFacet[],
): Promise<{
  readonly shown: (facet: ToldFacet) => ShownFacet
  readonly problems: readonly Problem[]
}> {
  const texts = await heldTexts(
    record,
    facets.map(({ article }) => article),
  )
  const stale = facets.flatMap((facet) => {
    const held = heldIn(texts, facet.article)
    return held.text !== null && !isOfText(facet, held) ? [staleRow(held.article)] : []
  })
  return {
    shown: (facet) => shownFrom(facet, heldIn(texts, facet.article)),
    problems: [...[...texts.values()].flatMap(({ problems }) => problems), ...stale],
  }
}

function shownFrom(facet: ToldFacet, held: HeldText): ShownFacet {
  const { value, via, evidence } = facet
  return isOfText(facet, held)
    ? { article: held.article, value, via, evidence }
    : { article: held.article, value: null, via, evidence: [] }
}

function isOfText({ evidence }: ToldFacet, { text }: HeldText): boolean {
  return text !== null && evidence.every((each) => isVerbatim(text, each))
}
