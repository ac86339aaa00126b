import { analyse } from '../analyse/analyse.js'
import type { Commitment } from '../model/account.js'
import { articleOf } from '../model/article.fixture.js'
import { buildCommitments } from './commitments.js'
import { buildStatements } from './statements.js'

/** What is undertaken in a text of 7 March 2031. */
export function commitmentsOf(text: string): readonly Commitment[] {
  const article = articleOf(text, { published: '2031-03-07' })
  const analysis = analyse(article)
  return buildCommitments(article, analysis, buildStatements({ article, analysis }, []))
}

/** The sides that promise: "NO + TR". */
export const sidesOf = ({ promisors }: Commitment): string =>
  promisors.map(({ side, name }) => side ?? name).join(' + ')
