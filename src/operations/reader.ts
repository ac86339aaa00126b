import { analyse } from '../analyse/analyse.js'
import { buildAccount } from '../account/account.js'
import type { Article } from '../model/article.js'
import type { Reading } from '../model/reading.js'

/** The version of everything between a text and its account: it changes when a reading may. */
export const READER_VERSION = '0.1.0'

/** Takes one text through the stages. Pure: the same article and version give the same reading. */
export function readArticle(article: Article): Reading {
  const analysis = analyse(article)
  return { article, analysis, account: buildAccount(article, analysis) }
}
