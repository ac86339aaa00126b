import type { ToldFacet } from '../../compare/timeline/entry.js'
import type { Problem } from '../../model/problems.js'
import { isVerbatim, type Evidence } from '../../model/spans.js'
import type { ArticleRow } from '../../store/database/asking.js'
import { staleRow } from './found-statement.js'
import type { OpenRecord } from './open.js'
import { verifiedText } from './verified.js'

/** What one article tells of a contact, in words that were read again from the archive. */
export interface ShownFacet {
  readonly article: ArticleRow
  /** What it tells, in the text's words; `null` where its text fails, and then it has no evidence. */
  readonly value: string | null
  readonly via: ToldFacet['via']
  readonly evidence: readonly Evidence[]
}

interface Source {
  readonly row: ArticleRow
  readonly text: string | null
  readonly problems: readonly Problem[]
}

/** Reads the articles of some facets again, each once, and says how each facet may be shown. */
export async function shownFacets(
  record: OpenRecord,
  facets: readonly ToldFacet[],
): Promise<{
  readonly shown: (facet: ToldFacet) => ShownFacet
  readonly problems: readonly Problem[]
}> {
  const keys = [...new Set(facets.map(({ article }) => article))]
  const sources = new Map(
    await Promise.all(keys.map(async (key) => [key, await sourceOf(record, key)] as const)),
  )
  const stale = facets.flatMap((facet) => {
    const source = sources.get(facet.article)
    return source && source.text !== null && !isOfSource(facet, source)
      ? [staleRow(source.row)]
      : []
  })
  return {
    shown: (facet) => shownFrom(facet, sources.get(facet.article)),
    problems: [...[...sources.values()].flatMap(({ problems }) => problems), ...stale],
  }
}

async function sourceOf(record: OpenRecord, key: string): Promise<Source> {
  const named = await record.database.asking.article(key)
  if (named.kind !== 'found') throw new Error(`a telling is of no article: ${key}`)
  const text = await verifiedText(record, named.value)
  return { row: named.value, text: text.ok ? text.value : null, problems: text.problems }
}

function shownFrom(facet: ToldFacet, source: Source | undefined): ShownFacet {
  if (source === undefined) throw new Error(`article ${facet.article} was not read again`)
  const { value, via, evidence } = facet
  return isOfSource(facet, source)
    ? { article: source.row, value, via, evidence }
    : { article: source.row, value: null, via, evidence: [] }
}

function isOfSource({ evidence }: ToldFacet, { text }: Source): boolean {
  return text !== null && evidence.every((each) => isVerbatim(text, each))
}
