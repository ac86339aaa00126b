import type { Evidence } from '../../model/spans.js'

const quotations = /["“„«][^"“”„«»]*["“”»]/gu
const opening = /["“„«]/u

/** Whether some words are, for the most part, in quotation marks: then they are the speaker's own, in whosever text. */
export function isQuotation(text: string, evidence: readonly Evidence[]): boolean {
  const all = evidence.reduce((sum, { quote }) => sum + quote.length, 0)
  const quoted = evidence.reduce((sum, each) => sum + quotedIn(text, each), 0)
  return all > 0 && quoted * 2 >= all
}

/** In UTF-16 units; what stands right behind an opening mark is in it whole. */
function quotedIn(text: string, { quote, start }: Evidence): number {
  if (start > 0 && opening.test(text.charAt(start - 1))) return quote.length
  return (quote.match(quotations) ?? []).reduce((sum, each) => sum + each.length, 0)
}
