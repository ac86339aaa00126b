import { analyse } from '../../src/analyse/analyse.js'
import { buildArticle } from '../../src/ingest/article.js'
import { NOTHING_TOLD } from '../../src/ingest/header.js'
import type { Attribution } from '../../src/model/analysis.js'
import { coverOf, type Span } from '../../src/model/spans.js'
import type { AttributionParts } from './brat.js'

/** What the reader finds in a bare text, from its blocks to its attributions. */
export async function predictByReader(text: string): Promise<readonly AttributionParts[]> {
  const { article } = await buildArticle({ text, told: NOTHING_TOLD, known: [], input: 'text' })
  return analyse(article).attributions.map((attribution) => partsOf(text, attribution))
}

function partsOf(text: string, { sources, cue, content }: Attribution): AttributionParts {
  return { sources: joinSources(text, sources), cue: [cue], content }
}

// People mark "Obama and Merkel" as one source; the reader has one span for each speaker.
function joinSources(text: string, sources: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const source of sources.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && JOINING.test(text.slice(last.end, source.start)))
      joined.splice(-1, 1, coverOf([last, source]))
    else joined.push(source)
  }
  return joined
}

const JOINING = /^[\s,]*(?:(?:and|or|&)\s+)?$/u
