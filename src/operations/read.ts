import { readInput } from '../ingest/files.js'
import type { Article } from '../model/article.js'
import type { Problem } from '../model/problems.js'
import type { Reading } from '../model/reading.js'
import { readArticle } from './reader.js'

/** One text as read, or why it could not be; what still holds is there either way. */
export interface ReadResult {
  readonly reading: Reading | null
  readonly problems: readonly Problem[]
}

/** Reads one file: contacts, statements with their chain, commitments, dated facts. Never throws for a bad file. */
export async function readFile(path: string): Promise<ReadResult> {
  const input = await readInput(path)
  if (!input.ok) return { reading: null, problems: input.problems }
  const reading = readArticle(input.value)
  return { reading, problems: [...input.problems, ...problemsOf(reading, path)] }
}

function problemsOf(reading: Reading, path: string): readonly Problem[] {
  const isSilent = reading.account.statements.length === 0
  return isSilent && isRead(reading.article) ? [noAttribution(path)] : []
}

function isRead(article: Article): boolean {
  return article.language === 'en' || article.language === null
}

function noAttribution(input: string): Problem {
  return {
    code: 'no-attribution',
    input,
    message: `${input}: nobody is said to have said anything in this text. Contacts and dates were still read; check that it is the whole article.`,
  }
}
