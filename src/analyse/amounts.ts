import { findAmounts } from '../language/numbers.js'
import type { Amount, DatedExpression } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { isOverlapping } from '../model/spans.js'
import { toldText } from './told-text.js'

/** The sums and counts that an article's headline, captions and body state, none of them part of a date or length. */
export function findAmountsIn(
  article: Article,
  dates: readonly DatedExpression[],
): readonly Amount[] {
  return findAmounts(toldText(article)).filter(
    (amount) => !dates.some((date) => isOverlapping(date, amount)),
  )
}
