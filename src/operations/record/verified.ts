import type { Outcome, Problem } from '../../model/problems.js'
import type { Reading } from '../../model/reading.js'
import type { ArticleRow } from '../../store/database/asking.js'
import { StoreError } from '../../store/errors.js'
import type { OpenRecord } from './open.js'

/**
 * An article's reading from the archive, its snapshot and its text read again and held against their hashes. What was
 * altered or is gone is a problem: no view may quote from it.
 */
export async function verifiedReading(
  { archive }: Pick<OpenRecord, 'archive'>,
  row: Pick<ArticleRow, 'key' | 'snapshot' | 'extraction' | 'reading' | 'text'>,
): Promise<Outcome<Reading>> {
  try {
    const [text, { article }, { analysis, account }] = await Promise.all([
      archive.text(row.text),
      archive.extraction(row.extraction),
      archive.reading(row.reading),
      archive.snapshot(row.snapshot),
    ])
    return { ok: true, value: { article: { ...article, text }, analysis, account }, problems: [] }
  } catch (error) {
    return { ok: false, problems: [problemOf(error, row.key)] }
  }
}

/** An article's text, verified as above, for where its reading is not needed. */
export async function verifiedText(
  { archive }: Pick<OpenRecord, 'archive'>,
  row: Pick<ArticleRow, 'key' | 'snapshot' | 'text'>,
): Promise<Outcome<string>> {
  try {
    const [text] = await Promise.all([archive.text(row.text), archive.snapshot(row.snapshot)])
    return { ok: true, value: text, problems: [] }
  } catch (error) {
    return { ok: false, problems: [problemOf(error, row.key)] }
  }
}

function problemOf(error: unknown, key: string): Problem {
  if (!(error instanceof StoreError) || !isOfTheObject(error)) throw error
  return {
    code: 'text-altered',
    input: key,
    message: `${key}: nothing of this text is shown: ${error.message} "readout verify" names all that fails.`,
  }
}

function isOfTheObject({ fault }: StoreError): boolean {
  return fault === 'altered' || fault === 'missing'
}
