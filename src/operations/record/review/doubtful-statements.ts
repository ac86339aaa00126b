import type { Commitment, Statement } from '../../../model/account.js'
import type { Problem } from '../../../model/problems.js'
import { isVerbatim, type Evidence } from '../../../model/spans.js'
import { excerptOfFinding } from '../excerpts.js'
import { staleRow } from '../found-statement.js'
import { heldIn, type HeldText } from '../held-texts.js'
import type { OpenRecord } from '../open.js'
import { placeOfNobodys, SURE } from './doubt-places.js'
import type { Doubt, DoubtAsked, Doubtful, Gathered, ReadDoubt, Unread } from './doubt.js'

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
    return unreadOf({ ...why, place, article, told: statement, contact })
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
    return unreadOf({ ...why, place, article, told: commitment, contact })
  })
  return { total, doubts }
}

interface ToldDoubt extends Pick<Doubt, 'finding' | 'doubt' | 'place' | 'rule' | 'contact'> {
  /** Key of the article. */
  readonly article: string
  readonly told: Statement | Commitment
}

function unreadOf({ article, ...doubted }: ToldDoubt): Unread {
  const key = `${article}/${doubted.told.id}`
  const read = ({ texts, lineOf, standings }: Gathered): ReadDoubt => {
    const held = heldIn(texts, article)
    const { problems, ...read } = wordsIn(held, doubted.told.evidence[0])
    const version = Math.max(lineOf(article), standings.lastOn(key))
    const stand = standings.ofKey(key)
    const shown = { key, version, other: null, article: held.article, ...read, stand }
    return { doubt: { ...doubted, ...shown }, problems }
  }
  return { key, place: doubted.place, article, contact: null, read }
}

/** Words of the database, held against their text, and what stands around them there. */
export function wordsIn(
  { article, text, problems }: HeldText,
  evidence: Evidence,
): Pick<Doubt, 'words' | 'around'> & { readonly problems: readonly Problem[] } {
  if (text === null) return { words: null, around: null, problems }
  return isVerbatim(text, evidence)
    ? { words: evidence, around: excerptOfFinding(text, evidence), problems: [] }
    : { words: null, around: null, problems: [staleRow(article)] }
}
