import { findDateExpressions } from '../language/dates.js'
import type { DatedExpression } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { toldText } from './told-text.js'

/**
 * The dates and lengths that an article's headline, captions and body state, counted from its dateline or its
 * publication date. Byline, dateline and footer tell of the article, not of the world.
 */
export function findDates(article: Article): readonly DatedExpression[] {
  const { published, dateline } = article
  return findDateExpressions(toldText(article), { published, dateline })
}
