import { compareReadings } from '../../compare/compare.js'
import { COMPARER } from '../../compare/version.js'
import type { Compared, Comparison } from '../../model/comparison.js'
import { accountId } from '../../model/ids.js'
import { letterAt } from '../../model/letters.js'
import type { Reading } from '../../model/reading.js'
import { isVerbatim } from '../../model/spans.js'
import { sha256 } from '../../store/archive/layout.js'
import type { ArticleRow } from '../../store/database/asking.js'
import { quotedIn } from '../verify/embedded.js'
import type { OpenRecord } from './open.js'

/** One account to be compared; without a reading it keeps its column, unread. */
export interface KeptAccount {
  readonly article: ArticleRow
  readonly reading: Reading | null
}

/**
 * Compares accounts of the record, or takes the comparison that was made of the same readings before: its texts are
 * those just read from the archive, and every quotation in it is held against them. Nobody waits for its keeping.
 */
export async function compareKept(
  { database: { asking }, behind }: OpenRecord,
  accounts: readonly KeptAccount[],
): Promise<Compared> {
  const key = keyOf(accounts)
  const kept = await asking.comparison(key)
  const before = kept === null ? null : restored(kept, accounts)
  const comparison = before ?? compareReadings(accounts.map(columnOf))
  if (before === null)
    behind(() => asking.keepComparison(key, JSON.stringify(withoutTexts(comparison))))
  const [first] = accounts
  if (first === undefined) throw new Error('a comparison of no accounts')
  return { comparison, problems: [], reader: first.article.reader }
}

function columnOf({ article, reading }: KeptAccount, index: number) {
  return {
    id: accountId(letterAt(index)),
    name: article.title ?? article.outlet ?? article.key,
    reading,
  }
}

function keyOf(accounts: readonly KeptAccount[]): string {
  const parts = accounts.map(({ article, reading }) => [
    article.reading,
    article.extraction,
    reading === null ? 'unread' : 'read',
  ])
  return sha256(JSON.stringify([COMPARER, parts]))
}

function withoutTexts(comparison: Comparison): Comparison {
  return { ...comparison, accounts: comparison.accounts.map((head) => ({ ...head, text: '' })) }
}

/** `null` when what was kept does not hold: it is then made anew. */
function restored(kept: string, accounts: readonly KeptAccount[]): Comparison | null {
  const comparison: Comparison = JSON.parse(kept)
  const texts = new Map(
    accounts.map(({ reading }, index) => [letterAt(index), reading?.article.text ?? '']),
  )
  const isTrue = quotedIn(comparison).every(({ account, evidence }) =>
    isVerbatim(texts.get(account) ?? '', evidence),
  )
  if (!isTrue) return null
  const heads = comparison.accounts.map((head) => ({ ...head, text: texts.get(head.id) ?? '' }))
  return { ...comparison, accounts: heads }
}
