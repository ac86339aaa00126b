import type { Account } from '../model/account.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { buildCommitments } from './commitments.js'
import { buildContacts } from './contacts.js'
import { buildDatedFacts } from './dates.js'
import { buildFulfilments } from './fulfilments.js'
import { buildNews } from './news.js'
import { buildStatements } from './statements.js'

/** What one article tells. The order is the order of the lines; the compiler holds it. */
export function buildAccount(article: Article, analysis: Analysis): Account {
  const contacts = buildContacts(article, analysis)
  const statements = buildStatements({ article, analysis }, contacts)
  const commitments = buildCommitments(article, analysis, statements)
  const fulfilments = buildFulfilments(article, analysis, { statements, commitments })
  const news = buildNews(article, analysis, statements)
  const dates = buildDatedFacts(article.text, analysis)
  return {
    articleId: article.id,
    actors: analysis.actors,
    contacts,
    statements,
    commitments,
    fulfilments,
    news,
    dates,
  }
}
