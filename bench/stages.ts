import { buildAccount } from '../src/account/account.js'
import { findActors } from '../src/analyse/actors.js'
import { findAmountsIn } from '../src/analyse/amounts.js'
import { tagAttributions } from '../src/analyse/attributions.js'
import { findDates } from '../src/analyse/dates.js'
import { findQuotations } from '../src/analyse/quotations.js'
import { resolveAttributions } from '../src/analyse/resolution.js'
import { tagTranscript } from '../src/analyse/transcripts.js'
import { readInput } from '../src/ingest/files.js'
import { splitSentences } from '../src/language/sentences.js'
import { tokenise } from '../src/language/tokens.js'
import type { Article } from '../src/model/article.js'
import type { Reading } from '../src/model/reading.js'
import { timeOf } from './timing.js'

/** A stage of reading with what it costs in milliseconds. */
export interface StageCost {
  readonly stage: string
  readonly milliseconds: number
}

/** What each stage costs on files already read once, summed over them. */
export async function costOfStages(
  files: readonly string[],
  readings: readonly Reading[],
): Promise<readonly StageCost[]> {
  const stages: readonly (readonly [string, (reading: Reading) => unknown])[] = [
    ['tokens', ({ article }) => tokenise(article.text)],
    [
      'sentences',
      ({ article, analysis }) => splitSentences(article.text, analysis.tokens, article.blocks),
    ],
    ['quotations', ({ article }) => findQuotations(article.text)],
    ['dates', ({ article }) => findDates(article)],
    ['amounts', ({ article, analysis }) => findAmountsIn(article, analysis.dates)],
    ['actors', ({ article, analysis }) => findActors(article, analysis.tokens, analysis.sentences)],
    ['attributions', ({ article, analysis }) => attributionsOf(article, analysis)],
    ['account', ({ article, analysis }) => buildAccount(article, analysis)],
  ]
  const costs: StageCost[] = [
    { stage: 'ingest', milliseconds: await timeOf(() => Promise.all(files.map(readInput))) },
  ]
  for (const [stage, work] of stages)
    costs.push({ stage, milliseconds: await timeOf(() => readings.map(work)) })
  return costs
}

function attributionsOf(article: Article, analysis: Reading['analysis']) {
  const { tokens, sentences, quotations, dates, actors, mentions } = analysis
  const ground = { article, tokens, sentences, quotations, dates, cast: { actors, mentions } }
  return resolveAttributions(ground, tagTranscript(ground, tagAttributions(ground, 'accurate')))
}
