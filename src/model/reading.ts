import type { Account } from './account.js'
import type { Analysis } from './analysis.js'
import type { Article } from './article.js'

/** One account ready to be compared: the three stages' results of one text, side by side. */
export interface Reading {
  readonly article: Article
  readonly analysis: Analysis
  readonly account: Account
}
