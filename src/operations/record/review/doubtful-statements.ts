import type { Problem } from '../../../model/problems.js'
import { isVerbatim, type Evidence } from '../../../model/spans.js'
import type { ArticleRow } from '../../../store/database/asking.js'
import { staleRow } from '../found-statement.js'
import type { OpenRecord } from '../open.js'
import { verifiedText } from '../verified.js'
import { placeOfNobodys, SURE } from './doubt-places.js'
import type { Doubt, DoubtAsked, Doubtful } from './doubt.js'

/** Statements to which the reader gave a small chance. */
export async function statementDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('statement').map(({ key }) => key)
  const { asking } = record.database
  const { total, found } = await asking.unsureStatements({ ...question, except, below: SURE })
  const told = found.map(({ article, statement, contact }) => ({
    article,
    key: `${article}/${statement.id}`,
    doubt: {
      finding: 'statement',
      doubt: 'least-sure',
      place: statement.confidence,
      rule: statement.rule,
      told: statement,
      contact,
    } as const,
    first: statement.evidence[0],
  }))
  return { total, ...(await withWords(record, standings, told)) }
}

/** Commitments that nobody known has undertaken. */
export async function commitmentDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('commitment').map(({ key }) => key)
  const { asking } = record.database
  const { total, found } = await asking.nobodysCommitments({ ...question, except })
  const told = found.map(({ article, commitment, contact, confidence }) => ({
    article,
    key: `${article}/${commitment.id}`,
    doubt: {
      finding: 'commitment',
      doubt: 'nobody-promises',
      place: placeOfNobodys(confidence),
      rule: commitment.rule,
      told: commitment,
      contact,
    } as const,
    first: commitment.evidence[0],
  }))
  return { total, ...(await withWords(record, standings, told)) }
}

interface ToldDoubt {
  readonly article: string
  readonly key: string
  readonly doubt: Pick<Doubt, 'finding' | 'doubt' | 'place' | 'rule' | 'told' | 'contact'>
  readonly first: Evidence
}

async function withWords(
  record: OpenRecord,
  standings: DoubtAsked['standings'],
  told: readonly ToldDoubt[],
): Promise<Omit<Doubtful, 'total'>> {
  const lines = await linesOf(
    record,
    told.map(({ article }) => article),
  )
  const doubts: Doubt[] = []
  const problems: Problem[] = []
  for (const { article: name, key, doubt, first } of told) {
    const article = await articleOf(record, name)
    const checked = await wordsOf(record, article, first)
    problems.push(...checked.problems)
    const version = Math.max(lines.get(name) ?? 0, standings.lastOn(key))
    const { words } = checked
    doubts.push({
      ...doubt,
      key,
      version,
      other: null,
      article,
      words,
      stand: standings.ofKey(key),
    })
  }
  return { doubts, problems }
}

/** Lines that made the readings of articles. */
export async function linesOf(
  { database: { asking } }: OpenRecord,
  articles: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await asking.readingsOf([...new Set(articles)])
  return new Map(rows.map(({ article, line }) => [article, line]))
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
