import { findQuotations } from '../../src/analyse/quotations.js'
import { tokenise } from '../../src/language/tokens.js'
import type { LabelledArticle } from './corpus.js'
import { findMisses, type Misses } from './misses.js'
import { countText, figuresOf, sumCounts, type Counts, type Figures } from './scores.js'
import type { System } from './systems.js'

/** How one system did on a corpus. */
export interface SystemScore {
  readonly system: System
  readonly figures: Figures
  readonly misses: Misses
  /** wink-nlp tokens of the texts a second, from text to attributions, on this machine and beside what else it does. */
  readonly tokensPerSecond: number
}

const WARMING = 5

/** Scores a system on articles, its speed taken after the first few were read once. */
export async function scoreSystem(
  system: System,
  articles: readonly LabelledArticle[],
): Promise<SystemScore> {
  for (const { text } of articles.slice(0, WARMING)) await system.predict(text)
  const read: ReadArticle[] = []
  for (const article of articles) read.push(await readArticle(system, article))
  const tokens = read.reduce((sum, each) => sum + each.tokens, 0)
  const seconds = read.reduce((sum, each) => sum + each.seconds, 0)
  return {
    system,
    figures: figuresOf(sumCounts(read.map(({ counts }) => counts))),
    misses: {
      missed: read.flatMap(({ misses }) => misses.missed),
      extra: read.flatMap(({ misses }) => misses.extra),
    },
    tokensPerSecond: seconds === 0 ? 0 : tokens / seconds,
  }
}

interface ReadArticle {
  readonly counts: Counts
  readonly misses: Misses
  readonly tokens: number
  readonly seconds: number
}

async function readArticle(system: System, article: LabelledArticle): Promise<ReadArticle> {
  const { id, text, attributions: gold } = article
  const begun = performance.now()
  const predicted = await system.predict(text)
  const seconds = (performance.now() - begun) / 1000
  const tokens = tokenise(text)
  const quotations = findQuotations(text)
  return {
    counts: countText({ text, tokens, quotations, gold, predicted }),
    misses: findMisses({ id, text, tokens, gold, predicted }),
    tokens: tokens.length,
    seconds,
  }
}
