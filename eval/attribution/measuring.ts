import { findQuotations } from '../../src/analyse/quotations.js'
import { tokenise } from '../../src/language/tokens.js'
import type { AttributionParts } from './brat.js'
import type { LabelledArticle } from './corpus.js'
import { findVerdicts, type Verdicts } from './failures.js'
import { countText, figuresOf, sumCounts, type Counts, type Figures } from './scores.js'
import type { System } from './systems.js'
import { timeSystem, type TokenSpeed } from './timing.js'

/** How one system did on a corpus. */
export interface SystemScore {
  readonly system: System
  readonly figures: Figures
  /** Of each article by itself. */
  readonly articles: readonly Counts[]
  readonly verdicts: Verdicts
  /** `null` for a system that stands for no speed, or when none was asked for. */
  readonly speed: TokenSpeed | null
}

/** Scores a system on articles; then, warm, takes its time if it stands for a speed. */
export async function measureSystem(
  system: System,
  articles: readonly LabelledArticle[],
): Promise<SystemScore> {
  const score = await scoreSystem(system, articles)
  const texts = articles.map(({ text }) => text)
  return { ...score, speed: system.speed === null ? null : await timeSystem(system, texts) }
}

/** Scores a system on articles without timing it. Throws, naming the article, when the system fails on one. */
export async function scoreSystem(
  system: System,
  articles: readonly LabelledArticle[],
): Promise<SystemScore> {
  const read: ReadArticle[] = []
  for (const article of articles) read.push(await readArticle(system, article))
  const counts = read.map((article) => article.counts)
  return {
    system,
    figures: figuresOf(sumCounts(counts)),
    articles: counts,
    verdicts: {
      gold: read.flatMap(({ verdicts }) => verdicts.gold),
      predicted: read.flatMap(({ verdicts }) => verdicts.predicted),
    },
    speed: null,
  }
}

interface ReadArticle {
  readonly counts: Counts
  readonly verdicts: Verdicts
}

async function readArticle(system: System, article: LabelledArticle): Promise<ReadArticle> {
  const { id, text, attributions: gold } = article
  const predicted = await predictIn(system, article)
  const tokens = tokenise(text)
  const quotations = findQuotations(text)
  return {
    counts: countText({ text, tokens, quotations, gold, predicted }),
    verdicts: findVerdicts({ id, text, tokens, gold, predicted }),
  }
}

async function predictIn(
  { name, predict }: System,
  { id, text }: LabelledArticle,
): Promise<readonly AttributionParts[]> {
  try {
    return await predict(text)
  } catch (cause) {
    throw new Error(`${name} fails on ${id}`, { cause })
  }
}
