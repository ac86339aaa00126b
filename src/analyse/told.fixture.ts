import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/analysis.js'
import { textOf } from '../model/spans.js'
import { findActors } from './actors.js'
import { withCarriedQuotations } from './carried.js'
import { withoutWholeStatements } from './issued.js'
import { findQuotations } from './quotations.js'
import { resolveAttributions } from './resolution.js'
import { tagByRules } from './rules/tagging.js'
import { tagTranscript } from './transcripts.js'

/** The text of an office: what "we" and an unnamed president are in it. */
export const KENYAN = { kind: 'official', side: { state: 'KE', name: 'State House' } } as const

export const BRIEFING = { ...KENYAN, kind: 'briefing' } as const

/** "Speaker < who tells of it: content" for each attribution that the rules find, innermost of each sentence. */
export function toldIn(text: string, facts: Partial<Article> = {}): readonly string[] {
  const found = attributionsIn(text, facts)
  return found
    .filter((each, index) => each.frame !== 'transcript' || !isLayer(found, index))
    .map((each) => `${chainOf(found, each)}: ${wordsOf(text, each)}`)
}

function attributionsIn(text: string, facts: Partial<Article>): readonly Attribution[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'body' as const,
    start: line.index,
    end: line.index + line[0].length,
  }))
  const article = articleOf(text, { blocks, ...facts })
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, article.blocks)
  const cast = findActors(article, tokens, sentences)
  const quotations = withoutWholeStatements(article, findQuotations(text))
  const ground = { article, tokens, sentences, quotations, dates: [], cast }
  return resolveAttributions(
    ground,
    tagTranscript(ground, withCarriedQuotations(ground, tagByRules(ground))),
  )
}

function isLayer(found: readonly Attribution[], index: number): boolean {
  return found.some(({ parent }) => parent === index)
}

function chainOf(found: readonly Attribution[], each: Attribution): string {
  const names = each.speakers.map(({ name }) => name).join(' & ')
  const parent = each.parent === null ? undefined : found[each.parent]
  return parent ? `${names} < ${chainOf(found, parent)}` : names
}

function wordsOf(text: string, { content }: Attribution): string {
  return content.map((span) => textOf(text, span)).join(' … ')
}
