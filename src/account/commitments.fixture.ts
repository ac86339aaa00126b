import type { Commitment } from '../model/account.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { articleOf } from '../model/article.fixture.js'
import { buildCommitments } from './commitments.js'
import { buildStatements } from './statements.js'

/** What is undertaken in a text of 7 March 2031, with what finds who and when is named in it. */
export const commitmentsBy =
  (analyse: (article: Article) => Analysis) =>
  (text: string, facts: Partial<Article> = {}): readonly Commitment[] => {
    const article = articleOf(text, { published: '2031-03-07', ...facts })
    const analysis = analyse(article)
    return buildCommitments(article, analysis, buildStatements({ article, analysis }, []))
  }

/** The sides that promise: "NO + TR". */
export const sidesOf = ({ promisors }: Commitment): string =>
  promisors.map(({ side, name }) => side ?? name).join(' + ')
