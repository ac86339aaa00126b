import type { Commitment, Contact, Fulfilment, Statement } from '../../../model/account.js'
import type { Anchor, FindingKind, Hash } from '../../../model/journal.js'
import type { StoredReading } from '../../../model/kept.js'
import type { Problem } from '../../../model/problems.js'
import type { ReaderVersion } from '../../../model/reading.js'
import { isVerbatim, type Evidence } from '../../../model/spans.js'
import type { ArticleRow } from '../../../store/database/asking.js'
import { StoreError } from '../../../store/errors.js'
import type { OpenRecord } from '../open.js'
import { fieldsThatDiffer } from '../reading-changes.js'
import type { Finding } from './finding.js'
import { findingsAt, movedSpan } from './places.js'

export type Told = Contact | Statement | Commitment | Fulfilment

/** What one reading of an article made of a finding. */
export interface ReadAs {
  readonly kind: 'read'
  /** Number of the line that made the reading. */
  readonly line: number
  /** When that was. */
  readonly at: string | null
  readonly article: string
  readonly reader: ReaderVersion
  /** `null` where that reading found nothing at these words. */
  readonly told: Told | null
  /** Its first words, read again from the text of that reading. */
  readonly words: Evidence | null
  /** What is told otherwise than in the reading before. */
  readonly otherwise: readonly string[]
}

interface ReadingAt {
  readonly line: number
  readonly text: Hash
  readonly reading: Hash
  readonly reader: ReaderVersion
}

/** All readings of what a finding stands on, by article and line, and what could not be read again. */
export async function readingsOfFinding(
  record: OpenRecord,
  finding: Finding,
): Promise<{ readonly readings: readonly ReadAs[]; readonly problems: readonly Problem[] }> {
  const ends =
    finding.finding === 'contact'
      ? finding.tellings.map(({ telling, on, line }) => ({ article: telling.article, on, line }))
      : [{ article: finding.article.key, on: finding.on, line: finding.line }]
  const readings: ReadAs[] = []
  const problems: Problem[] = []
  for (const end of ends)
    try {
      readings.push(...(await readingsAt(record, finding.finding, end)))
    } catch (error) {
      problems.push(problemOf(error, end.article))
    }
  return { readings, problems }
}

interface End {
  readonly article: string
  readonly on: Anchor
  readonly line: number
}

async function readingsAt(
  record: OpenRecord,
  finding: FindingKind,
  { article, on, line }: End,
): Promise<readonly ReadAs[]> {
  const { asking } = record.database
  const named = await asking.article(article)
  if (named.kind !== 'found') throw new Error(`${article} is told of, and is not there`)
  const all = [...(await asking.earlierReadings(article)), currentOf(named.value, line)]
  const found: ReadAs[] = []
  for (const each of all) found.push(await readAs(record, each, { article, finding, on }))
  return found.map((each, index) => ({ ...each, otherwise: changedSince(found[index - 1], each) }))
}

function currentOf({ text, reading, reader }: ArticleRow, line: number): ReadingAt {
  return { line, text, reading, reader }
}

interface Sought {
  readonly article: string
  readonly finding: FindingKind
  readonly on: Anchor
}

async function readAs(
  { archive }: OpenRecord,
  { line, text, reading, reader }: ReadingAt,
  { article, finding, on }: Sought,
): Promise<ReadAs> {
  const [words, stored] = await Promise.all([archive.text(text), archive.reading(reading)])
  const span = text === on.text ? on : movedSpan(await archive.text(on.text), words, on)
  const places = toldIn(stored, finding).map((told) => ({ told, ...edgesOf(told) }))
  const [place] = span === null ? [] : findingsAt(span, places)
  const told = place?.told ?? null
  const first = told?.evidence[0] ?? null
  const isTrue = first !== null && isVerbatim(words, first)
  const read = { kind: 'read', line, at: null, article, reader, otherwise: [] } as const
  return { ...read, told: isTrue ? told : null, words: isTrue ? first : null }
}

function toldIn({ account }: StoredReading, finding: FindingKind): readonly Told[] {
  switch (finding) {
    case 'contact':
      return account.contacts
    case 'statement':
      return account.statements
    case 'commitment':
      return account.commitments
    case 'fulfilment':
      return [...account.fulfilments, ...account.news]
  }
}

function edgesOf({ evidence: [{ start, end }] }: Told) {
  return { start, end }
}

function changedSince(before: ReadAs | undefined, after: ReadAs): readonly string[] {
  if (!before?.told || !after.told) return []
  const words = before.words?.quote === after.words?.quote ? [] : ['words']
  return [...words, ...fieldsThatDiffer(before.told, after.told)]
}

function problemOf(error: unknown, article: string): Problem {
  const isOfArchive =
    error instanceof StoreError && (error.fault === 'altered' || error.fault === 'missing')
  if (!isOfArchive) throw error
  return {
    code: 'text-altered',
    input: article,
    message: `${article}: a reading of it is not shown: ${error.message} "readout verify" names all that fails.`,
  }
}
