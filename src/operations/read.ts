import { readInput } from '../ingest/files.js'
import type { Article } from '../model/article.js'
import type { Problem } from '../model/problems.js'
import type { ReaderVersion, Reading } from '../model/reading.js'
import { textOf } from '../model/spans.js'
import { requirePath } from './paths.js'
import { readArticle, readerOf, speedFor, type ReadingOptions } from './reader.js'

/** One text as read, or why it could not be; what still holds is there either way. */
export interface ReadResult {
  readonly reading: Reading | null
  readonly problems: readonly Problem[]
  readonly reader: ReaderVersion
}

/**
 * Reads one file: contacts, statements with their chain, commitments, dated facts. Never throws for a bad file; throws a
 * TypeError for what is no path or no speed.
 */
export async function readFile(path: string, options: ReadingOptions = {}): Promise<ReadResult> {
  requirePath(path, 'read wants the path of one file, such as "a.txt".')
  const speed = speedFor(1, options)
  const reader = readerOf(speed)
  const input = await readInput(path)
  if (!input.ok) return { reading: null, problems: input.problems, reader }
  const reading = readArticle(input.value, speed)
  const problems = [...input.problems, ...problemsOfReading(reading, path)]
  return { reading, problems, reader }
}

/** What is to be read with care in a text that was read: nobody speaks, a quotation stays open, a sentence is too long. */
export function problemsOfReading(reading: Reading, input: string): readonly Problem[] {
  const isSilent = reading.account.statements.length === 0 && isRead(reading.article)
  return [
    ...(isSilent ? [noAttribution(input)] : []),
    ...unbalancedIn(reading, input),
    ...tooLongIn(reading, input),
  ]
}

function unbalancedIn({ article, analysis }: Reading, input: string): readonly Problem[] {
  return analysis.quotations
    .filter((quotation) => !quotation.closed)
    .map((quotation) => ({
      code: 'quotation-unbalanced',
      input,
      message: `${input}: a quotation that opens with ${opening(textOf(article.text, quotation))} is never closed. It was taken to end with its paragraph; check there who is quoted.`,
    }))
}

/** In tokens; a longer sentence is read up to here, and searched whole for dates and amounts. */
const LONGEST_SENTENCE = 400

function tooLongIn({ article, analysis }: Reading, input: string): readonly Problem[] {
  return analysis.sentences
    .filter((sentence) => sentence.last - sentence.first > LONGEST_SENTENCE)
    .map((sentence) => ({
      code: 'sentence-too-long',
      input,
      message: `${input}: the sentence that begins ${opening(textOf(article.text, sentence))} has over ${LONGEST_SENTENCE} words. Who says what was read in its first ${LONGEST_SENTENCE} only.`,
    }))
}

/** Four words at most: enough to find the place, and no passage of a text that may not be passed on. */
function opening(words: string): string {
  const first = words.trim().split(/\s+/u).slice(0, 4)
  return `"${first
    .join(' ')
    .replace(/^["“„«]/u, '')
    .slice(0, 40)}..."`
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
