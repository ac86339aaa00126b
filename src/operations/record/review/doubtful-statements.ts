import type { Commitment, Statement } from '../../../model/account.js'
import type { Problem } from '../../../model/problems.js'
import { isVerbatim, type Evidence } from '../../../model/spans.js'
import type { ArticleRow } from '../../../store/database/asking.js'
import { staleRow } from '../found-statement.js'
import type { OpenRecord } from '../open.js'
import { verifiedText } from '../verified.js'
import { placeOfNobodys, SURE } from './doubt-places.js'
import type { Doubt, DoubtAsked, Doubtful, Unread } from './doubt.js'

/** Statements to which the reader gave a small chance. */
export async function statementDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('statement').map(({ key }) => key)
  const { asking } = record.database
  const { total, found } = await asking.unsureStatements({ ...question, except, below: SURE })
  const doubts = found.map(({ article, statement, contact }) => {
    const why = { finding: 'statement', doubt: 'least-sure', rule: statement.rule } as const
    const place = statement.confidence
    return unreadOf(record, standings, { ...why, place, article, told: statement, contact })
  })
  return { total, doubts }
}

/** Commitments that nobody known has undertaken. */
export async function commitmentDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('commitment').map(({ key }) => key)
  const { asking } = record.database
  const { total, found } = await asking.nobodysCommitments({ ...question, except })
  const doubts = found.map(({ article, commitment, contact, confidence }) => {
    const why = { finding: 'commitment', doubt: 'nobody-promises', rule: commitment.rule } as const
    const place = placeOfNobodys(confidence)
    return unreadOf(record, standings, { ...why, place, article, told: commitment, contact })
  })
  return { total, doubts }
}

interface ToldDoubt extends Pick<Doubt, 'finding' | 'doubt' | 'place' | 'rule' | 'contact'> {
  /** Key of the article. */
  readonly article: string
  readonly told: Statement | Commitment
}

function unreadOf(
  record: OpenRecord,
  standings: DoubtAsked['standings'],
  { article: name, ...doubted }: ToldDoubt,
): Unread {
  const key = `${name}/${doubted.told.id}`
  const read = async () => {
    const article = await articleOf(record, name)
    const [reading] = await record.database.asking.readingsOf([name])
    const { words, problems } = await wordsOf(record, article, doubted.told.evidence[0])
    const version = Math.max(reading?.line ?? 0, standings.lastOn(key))
    const stand = standings.ofKey(key)
    return { doubt: { ...doubted, key, version, other: null, article, words, stand }, problems }
  }
  return { key, place: doubted.place, read }
}

/** An article that a row of the database names. */
export async function articleOf(
  { database: { asking } }: OpenRecord,
  key: string,
): Promise<ArticleRow> {
  const named = await asking.article(key)
  if (named.kind !== 'found') throw new Error(`a finding is of ${key}, which is not there`)
  return named.value
}

/** Words of the database, held against their text in the archive. */
export async function wordsOf(
  record: OpenRecord,
  article: ArticleRow,
  evidence: Evidence,
): Promise<{ readonly words: Evidence | null; readonly problems: readonly Problem[] }> {
  const text = await verifiedText(record, article)
  if (!text.ok) return { words: null, problems: text.problems }
  return isVerbatim(text.value, evidence)
    ? { words: evidence, problems: [] }
    : { words: null, problems: [staleRow(article)] }
}
