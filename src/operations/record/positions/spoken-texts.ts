import type { KnownContact, SpokenText } from '../../../compare/drift/spoken.js'
import type { Statement } from '../../../model/account.js'
import type { Problem } from '../../../model/problems.js'
import type { Reading } from '../../../model/reading.js'
import { isVerbatim } from '../../../model/spans.js'
import type { ArticleRow, Somebody } from '../../../store/database/asking.js'
import type { SayingRow } from '../../../store/database/asking/sayings.js'
import { groupedBy } from './groups.js'
import { staleRow } from '../found-statement.js'
import type { OpenRecord } from '../open.js'
import { verifiedReading } from '../verified.js'

/** An article in which the actor speaks, read again from the archive; without a text where that fails. */
export interface Loaded {
  readonly article: ArticleRow
  readonly text: SpokenText | null
  readonly problems: readonly Problem[]
}

/** Whose statements are read, and which. */
interface Speaker {
  readonly ids: Somebody
  readonly rows: readonly SayingRow[]
}

/** The articles of some statements of an actor, read again from the archive. */
export async function loadTexts(
  record: OpenRecord,
  articles: readonly string[],
  { ids, rows }: Speaker,
): Promise<readonly Loaded[]> {
  const rowsOf = groupedBy(rows, ({ article }) => article)
  const found = await record.database.asking.articlesCalled(articles)
  const loaded = await Promise.all(
    found.map((article) => load(record, article, { ids, rows: rowsOf.get(article.key) ?? [] })),
  )
  const byKey = new Map(loaded.map((each) => [each.article.key, each]))
  return articles.flatMap((key) => byKey.get(key) ?? [])
}

async function load(record: OpenRecord, article: ArticleRow, speaker: Speaker): Promise<Loaded> {
  const outcome = await verifiedReading(record, article)
  if (!outcome.ok) return { article, text: null, problems: outcome.problems }
  const reading = outcome.value
  if (!reading.account.statements.every((each) => isOfText(reading, each)))
    return { article, text: null, problems: [staleRow(article)] }
  return { article, text: spokenIn(article.key, reading, speaker), problems: [] }
}

function isOfText({ article }: Reading, { evidence, content, cues }: Statement): boolean {
  return [...evidence, ...content, ...cues].every((each) => isVerbatim(article.text, each))
}

function spokenIn(key: string, reading: Reading, { ids, rows }: Speaker): SpokenText {
  const said = new Map(rows.map((row) => [row.key.slice(row.article.length + 1), row]))
  const own = reading.account.statements.filter(({ id }) => said.has(id))
  const contacts = own.flatMap(({ id, contact }) => {
    const row = said.get(id)
    const known = row && knownContact(row)
    return contact !== null && known ? [[contact, known] as const] : []
  })
  return {
    key,
    reading,
    statements: new Set(own.map(({ id }) => id)),
    commitments: commitmentsOf(reading, ids),
    contacts: new Map(contacts),
  }
}

function commitmentsOf({ article, account }: Reading, ids: Somebody): SpokenText['commitments'] {
  const own = account.commitments.filter(
    ({ promisors, evidence }) =>
      evidence.every((each) => isVerbatim(article.text, each)) &&
      promisors.some(({ actor, side }) => [actor, side].some((id) => id && ids.includes(id))),
  )
  return new Set(own.map(({ id }) => id))
}

/** At a meeting that is still to come nothing was said yet. */
function knownContact({ contact, date, status }: SayingRow): KnownContact | null {
  return contact !== null && status === 'held' ? { key: contact, date } : null
}
