import { analyse } from '../../src/analyse/analyse.js'
import { tagByRules } from '../../src/analyse/rules/tagging.js'
import { buildArticle } from '../../src/ingest/article.js'
import { NOTHING_TOLD } from '../../src/ingest/header.js'
import type { AttributionSpans } from '../../src/model/analysis.js'
import type { Article } from '../../src/model/article.js'
import { coverOf, type Span } from '../../src/model/spans.js'
import type { AttributionParts } from './brat.js'

/** What the whole reading of a bare text finds in the end, from its blocks to its attributions. */
export async function predictByReader(text: string): Promise<readonly AttributionParts[]> {
  const article = await articleOf(text)
  return analyse(article, 'accurate').attributions.map((each) => partsOf(text, each))
}

/** What the rules alone find, with no model beside them and nothing made of their findings. */
export async function predictByRules(text: string): Promise<readonly AttributionParts[]> {
  const article = await articleOf(text)
  const { tokens, sentences, quotations, dates, actors, mentions } = analyse(article, 'fast')
  const ground = { article, tokens, sentences, quotations, dates, cast: { actors, mentions } }
  return tagByRules(ground).map((each) => partsOf(text, each))
}

async function articleOf(text: string): Promise<Article> {
  const { article } = await buildArticle({
    text,
    told: NOTHING_TOLD,
    known: [],
    outlets: [],
    input: 'text',
  })
  return article
}

function partsOf(text: string, { sources, cue, content }: AttributionSpans): AttributionParts {
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
