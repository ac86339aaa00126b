import type { Account } from './account.js'
import type { Analysis } from './analysis.js'
import type { Article } from './article.js'

/** One account ready to be compared: the three stages' results of one text, side by side. */
export interface Reading {
  readonly article: Article
  readonly analysis: Analysis
  readonly account: Account
}

/** How thorough a reading is: by the network and the linear chain together, or by the chain alone, several times faster. */
export type Speed = 'accurate' | 'fast'

/** What read the texts: the version of everything between a text and its account, and the models in use. */
export interface ReaderVersion {
  readonly version: string
  readonly models: readonly string[]
  /** Hash of what people had taught that bears on the text; not there when nothing did. */
  readonly taught?: string
}
