import { basename } from 'node:path'
import { compareReadings } from '../compare/compare.js'
import type { Compared, Comparison } from '../model/comparison.js'
import { accountId } from '../model/ids.js'
import { letterAt } from '../model/letters.js'
import type { Problem } from '../model/problems.js'
import { readFile, type ReadResult } from './read.js'
import { READER } from './reader.js'

/** Reads and compares files. A file that cannot be read keeps its column, marked unread. */
export async function compareFiles(paths: readonly string[]): Promise<Compared> {
  const results = await Promise.all(paths.map((path) => readFile(path)))
  const columns = results.map(({ reading }, index) => ({
    id: accountId(letterAt(index)),
    name: basename(paths[index] ?? ''),
    reading,
  }))
  const comparison = compareReadings(columns)
  return {
    comparison,
    problems: [
      ...results.flatMap(({ problems }) => problems),
      ...problemsOf(paths, results, comparison),
    ],
    reader: READER,
  }
}

function problemsOf(
  paths: readonly string[],
  results: readonly ReadResult[],
  comparison: Comparison,
): readonly Problem[] {
  const readable = results.filter(({ reading }) => reading !== null)
  const problems: Problem[] = [...sameTexts(paths, results)]
  if (readable.length === 1)
    problems.push({
      code: 'one-account',
      message:
        'Only one account could be read: there is nothing to compare it with. Add a second text, or use "readout read".',
    })
  if (comparison.sameContact === 'no')
    problems.push({
      code: 'different-contacts',
      message:
        'These texts are not about the same contact: actors, dates or kind differ. Claims are listed, but nothing is called omitted.',
    })
  return problems
}

function sameTexts(paths: readonly string[], results: readonly ReadResult[]): readonly Problem[] {
  return results.flatMap(({ reading }, index) => {
    const first = results.findIndex(
      (other) => other.reading && other.reading.article.textHash === reading?.article.textHash,
    )
    if (!reading || first === index) return []
    const input = paths[index] ?? ''
    return [
      {
        code: 'same-text' as const,
        input,
        message: `${input}: the same text as ${paths[first] ?? ''}, word for word. It is shown, and counts as no second source.`,
      },
    ]
  })
}
