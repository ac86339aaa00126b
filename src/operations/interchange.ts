import type { Article } from '../model/article.js'
import type { Comparison } from '../model/comparison.js'
import type { Problem } from '../model/problems.js'
import type { CompareResult } from './compare.js'
import type { ReadResult } from './read.js'
import { READER_VERSION } from './reader.js'

/** The head of every print: the shape's version, the unit of offsets, and what went wrong. */
function headOf(problems: readonly Problem[]) {
  return {
    schemaVersion: 1,
    offsetUnit: 'utf-16',
    reader: { version: READER_VERSION, models: [] },
    problems,
  }
}

/** What `readout read --json` prints: the interchange shape of the design. Unknown is `null`, none is `[]`. */
export function toReadJson({ reading, problems }: ReadResult) {
  if (!reading)
    return {
      ...headOf(problems),
      article: null,
      contacts: [],
      statements: [],
      commitments: [],
      dates: [],
    }
  const { article, account } = reading
  return {
    ...headOf(problems),
    article: articleOf(article),
    contacts: account.contacts,
    statements: account.statements,
    commitments: account.commitments,
    dates: account.dates,
  }
}

function articleOf(article: Article) {
  return { ...article, side: article.side?.state ?? null, sideName: article.side?.name ?? null }
}

/** What `readout compare --json` prints. */
export function toCompareJson({ comparison, problems }: CompareResult) {
  return { ...headOf(problems), ...withSides(comparison) }
}

function withSides(comparison: Comparison) {
  return {
    ...comparison,
    accounts: comparison.accounts.map((account) => ({
      ...account,
      side: account.side?.state ?? null,
      sideName: account.side?.name ?? null,
    })),
  }
}
