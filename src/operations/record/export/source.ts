import type { Account } from '../../../model/account.js'
import type { Article } from '../../../model/article.js'
import type { Problem } from '../../../model/problems.js'
import { isVerbatim } from '../../../model/spans.js'
import type { Taught } from '../../../model/taught.js'
import type { ArticleRow } from '../../../store/database/asking.js'
import { correctedAccount } from '../actors/corrected.js'
import { officesHeldIn, withOffices } from '../actors/held-offices.js'
import { staleRow } from '../found-statement.js'
import { tellingKeysOf } from '../keys.js'
import type { OpenRecord } from '../open.js'
import { quotedWithin } from '../spans-in.js'
import type { Standings } from '../standing.js'
import { verifiedReading } from '../verified.js'
import { codePointsOf, type InCodePoints } from './code-points.js'

/** What an article tells, every word of it read again from the archive. */
export interface Told {
  readonly article: Article
  readonly account: Account
  /** Keys of its tellings, in the order of its contacts. */
  readonly tellings: readonly string[]
  readonly inCodePoints: InCodePoints
}

/** An article on its way out of the record. */
export interface Source {
  readonly row: ArticleRow
  /** `null` where its text or reading fails: then nothing of it is quoted. */
  readonly told: Told | null
  readonly problems: readonly Problem[]
  /** The contact that a telling stands in. */
  readonly contactOf: (telling: string) => string | null
  readonly standings: Standings
}

interface Reading {
  readonly taught: Taught
  readonly standings: Standings
}

const PAGE = 200
/** Texts that are read at one time. */
const AT_ONCE = 8

/** Every article of the record, latest first, a few at a time: what has gone out is not kept in memory. */
export async function* sourcesOf(
  record: OpenRecord,
  reading: Reading,
): AsyncGenerator<readonly Source[]> {
  const { asking } = record.database
  for (let offset = 0; ; offset += PAGE) {
    const { found } = await asking.articles({ limit: PAGE, offset })
    const told = await asking.toldIn(found.map(({ key }) => key))
    const contacts = new Map(told.map(({ telling, contact }) => [telling, contact]))
    const contactOf = (telling: string) => contacts.get(telling) ?? null
    for (let at = 0; at < found.length; at += AT_ONCE) {
      const some = found.slice(at, at + AT_ONCE)
      yield await Promise.all(some.map((row) => sourceOf(record, row, { ...reading, contactOf })))
    }
    if (found.length < PAGE) return
  }
}

async function sourceOf(
  record: OpenRecord,
  row: ArticleRow,
  { taught, standings, contactOf }: Reading & Pick<Source, 'contactOf'>,
): Promise<Source> {
  const outcome = await verifiedReading(record, row)
  if (!outcome.ok) return { row, told: null, problems: outcome.problems, contactOf, standings }
  const { article, account: made } = outcome.value
  const corrected = correctedAccount(made, taught, row.text)
  const account = withOffices(corrected, officesHeldIn(corrected))
  if (!isOfText(article.text, account))
    return { row, told: null, problems: [staleRow(row)], contactOf, standings }
  const tellings = tellingKeysOf(row.key, account.contacts)
  const told = { article, account, tellings, inCodePoints: codePointsOf(article.text) }
  return { row, told, problems: [], contactOf, standings }
}

function isOfText(text: string, account: Account): boolean {
  return [...quotedWithin(account)].every(({ evidence }) => isVerbatim(text, evidence))
}
