import type { Fulfilment, Statement } from '../model/account.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'

/** What a text tells has become of undertakings, agreements and treaties, in its order. */
export function buildFulfilments(
  _article: Article,
  _analysis: Analysis,
  _statements: readonly Statement[],
): readonly Fulfilment[] {
  return []
}
