import { basename } from 'node:path'
import { compareReadings } from '../compare/compare.js'
import type { Compared, Comparison } from '../model/comparison.js'
import { accountId } from '../model/ids.js'
import { letterAt } from '../model/letters.js'
import type { Problem } from '../model/problems.js'
import { requirePaths } from './paths.js'
import { readFile, type ReadResult } from './read.js'
import { readerOf, speedFor, type ReadingOptions } from './reader.js'

const wanted = 'compare wants a list of paths, one text each, such as ["a.txt", "b.txt"].'

/**
 * Reads and compares files. A file that cannot be read keeps its column, marked unread. Throws a TypeError when it is
 * given anything but a list of paths, or a speed that there is not.
 */
export async function compareFiles(
  paths: readonly string[],
  options: ReadingOptions = {},
): Promise<Compared> {
  requirePaths(paths, wanted)
  const speed = speedFor(paths.length, options)
  const results = await Promise.all(paths.map((path) => readFile(path, { speed })))
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
    reader: readerOf(speed),
  }
}

const noAccount: Problem = {
  code: 'one-account',
  message: 'No account was given: there is nothing to compare. Give two texts or more.',
}

const oneAccount: Problem = {
  code: 'one-account',
  message:
    'Only one account could be read: there is nothing to compare it with. Add a second text, or use "read" for this one.',
}

function problemsOf(
  paths: readonly string[],
  results: readonly ReadResult[],
  comparison: Comparison,
): readonly Problem[] {
  const readable = results.filter(({ reading }) => reading !== null)
  const problems: Problem[] = [...sameTexts(paths, results)]
  if (paths.length === 0) problems.push(noAccount)
  if (readable.length === 1) problems.push(oneAccount)
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
