import type { Quotation } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { isWithin, type Span } from '../model/spans.js'

/** What leads to a whole statement: "issued the following statement today after the call:". */
export const LEADS_TO_STATEMENT =
  /\b(?:issued|released|made|gave|published|delivered)\s+(?:the\s+following|this)\s+(?:\p{L}+\s+)?(?:statement|message|declaration|remarks|comment)s?\b[^.\n]*:\s*\n?\s*["“«]?/iu

/** Whether a cue only says that the text publishes a statement, which is read by itself. */
export function isWholeStatement({ kind, text }: Article, cue: Span): boolean {
  return kind === 'official' && LEADS_TO_STATEMENT.exec(text.slice(cue.start))?.index === 0
}

/**
 * The quotations of a text without those that hold the whole of a statement which it publishes: “Minister Osei issued
 * the following statement: “I spoke with ...””. Its words are read as those of any text in the first person.
 */
export function withoutWholeStatements(
  { kind, text, blocks }: Article,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const lead = kind === 'official' ? LEADS_TO_STATEMENT.exec(text) : null
  if (!lead) return quotations
  const start = lead.index + lead[0].length - 1
  const opening = quotations.find((each) => each.start === start && each.depth === 0)
  if (!opening) return quotations
  // What opens each further paragraph goes on with the statement.
  const opened = new Set(blocks.map((block) => block.start))
  const last = quotations.findLast(
    (each, at) =>
      each.depth === 0 &&
      quotations
        .slice(quotations.indexOf(opening), at + 1)
        .every((other) => other === opening || other.depth > 0 || opened.has(other.start)),
  )
  const whole = { start, end: (last ?? opening).end }
  return quotations.filter((each) => each.depth > 0 || !isWithin(whole, each))
}
