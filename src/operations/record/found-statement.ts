import type { Statement } from '../../model/account.js'
import type { Problem } from '../../model/problems.js'
import { isVerbatim, quoteFrom, type Evidence } from '../../model/spans.js'
import type { ArticleRow, StatementHit } from '../../store/database/asking.js'
import type { OpenRecord } from './open.js'
import { verifiedText } from './verified.js'

/** A statement that fits, its words read again from the archive. */
export interface FoundStatement {
  readonly article: ArticleRow
  /** `null` where its text fails: then it is not quoted. */
  readonly statement: Statement | null
  readonly contact: string | null
  /** The words asked for, where they stand in it. */
  readonly marks: readonly Evidence[]
}

/** What was found, and what of it could not be shown. */
export interface Checked<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** A statement of the database, held against its text in the archive. */
export async function foundStatement(
  record: Pick<OpenRecord, 'archive'>,
  { article, statement, contact, marks }: StatementHit,
): Promise<Checked<FoundStatement>> {
  const text = await verifiedText(record, article)
  if (text.ok && isOfText(text.value, statement)) {
    const value = {
      article,
      statement,
      contact,
      marks: marks.map((mark) => quoteFrom(text.value, mark)),
    }
    return { value, problems: [] }
  }
  const problems = text.ok ? [staleRow(article)] : text.problems
  return { value: { article, statement: null, contact, marks: [] }, problems }
}

function isOfText(text: string, { content, cues, evidence, actEvidence }: Statement): boolean {
  return [...content, ...cues, ...evidence, ...actEvidence].every((each) => isVerbatim(text, each))
}

/** Words of the database that its text does not have. */
export function staleRow({ key }: Pick<ArticleRow, 'key'>): Problem {
  return {
    code: 'text-altered',
    input: key,
    message: `${key}: the database holds words that its text does not. "readout rebuild" makes the database again.`,
  }
}

/** Each problem once. */
export function uniqueOf(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [each.message, each])).values()]
}
