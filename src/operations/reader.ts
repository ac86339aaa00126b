import { analyse } from '../analyse/analyse.js'
import { buildAccount } from '../account/account.js'
import type { Article } from '../model/article.js'
import type { ReaderVersion, Reading } from '../model/reading.js'

/** It changes when a reading may. */
export const READER: ReaderVersion = { version: '0.1.0', models: [] }

/** Takes one text through the stages. Pure: the same article and version give the same reading. */
export function readArticle(article: Article): Reading {
  const analysis = analyse(article)
  return { article, analysis, account: buildAccount(article, analysis) }
}
