import type { FindingKind, Hash } from '../../model/journal.js'
import type { Outcome, Problem } from '../../model/problems.js'
import type { ReaderVersion, Reading } from '../../model/reading.js'
import type { SomeEvidence } from '../../model/spans.js'
import type { ArticleRow, EarlierRow, ToldRow } from '../../store/database/asking.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'
import { verifiedReading } from './verified.js'

/** One article of the record: what it tells, and where it came from. */
export interface ArticleView {
  readonly article: ArticleRow
  /** `null` where its text fails. */
  readonly reading: Reading | null
  readonly reader: ReaderVersion
  /** Its contacts, in its own order, and where they stand in the record. */
  readonly told: readonly ToldRow[]
  /** All versions of its url, first added first; itself alone when it has none. */
  readonly versions: readonly ArticleRow[]
  /** Readings by earlier readers, oldest first. */
  readonly earlier: readonly EarlierRow[]
  /** How each of its findings stands: what people decided, and the fields that they corrected. */
  readonly stands: readonly FindingStand[]
  readonly problems: readonly Problem[]
}

/** How one finding of an article stands. */
export interface FindingStand {
  readonly finding: FindingKind
  /** Its id within the reading. */
  readonly id: string
  readonly stand: Stand
}

/** An article by its key or the beginning of it. */
export async function showArticle(record: OpenRecord, key: string): Promise<Outcome<ArticleView>> {
  const { asking } = record.database
  const found = foundBy(key, await asking.article(key), 'article')
  if (!found.ok) return found
  const article = found.value
  const [outcome, told, versions, earlier, standings] = await Promise.all([
    verifiedReading(record, article),
    asking.toldIn([article.key]),
    article.url === null ? [article] : asking.versionsOf(article.url),
    asking.earlierReadings(article.key),
    standingsOf(record),
  ])
  const { problems } = outcome
  const reading = outcome.ok ? outcome.value : null
  const stands = reading === null ? [] : standsIn(reading, article.text, standings)
  const value = {
    article,
    reading,
    reader: article.reader,
    told,
    versions,
    earlier,
    stands,
    problems,
  }
  return { ok: true, value, problems }
}

function standsIn(
  { account: { contacts, statements, commitments, fulfilments } }: Reading,
  text: Hash,
  { of }: Standings,
): readonly FindingStand[] {
  const standOf = (finding: FindingKind) => (told: Told) => {
    const [{ start, end }] = told.evidence
    return { finding, id: told.id, stand: of(finding, { text, start, end }) }
  }
  return [
    ...contacts.map(standOf('contact')),
    ...statements.map(standOf('statement')),
    ...commitments.map(standOf('commitment')),
    ...fulfilments.map(standOf('fulfilment')),
  ]
}

interface Told {
  readonly id: string
  readonly evidence: SomeEvidence
}
