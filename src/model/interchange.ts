import type { Article } from './article.js'
import type { Compared, Comparison } from './comparison.js'
import type { Problem } from './problems.js'
import type { ReaderVersion, Reading } from './reading.js'

interface Result {
  readonly problems: readonly Problem[]
  readonly reader: ReaderVersion
}

/** The head of every print: the shape's version, the unit of offsets, and what went wrong. */
function headOf({ problems, reader }: Result) {
  return { schemaVersion: 1, offsetUnit: 'utf-16', reader, problems }
}

/** What `readout read --json` prints: the interchange shape of the design. Unknown is `null`, none is `[]`. */
export function toReadJson({ reading, ...result }: Result & { readonly reading: Reading | null }) {
  if (!reading)
    return {
      ...headOf(result),
      article: null,
      contacts: [],
      statements: [],
      commitments: [],
      fulfilments: [],
      dates: [],
    }
  const { article, account } = reading
  return {
    ...headOf(result),
    article: articleOf(article),
    contacts: account.contacts,
    statements: account.statements,
    commitments: account.commitments,
    fulfilments: account.fulfilments,
    dates: account.dates,
  }
}

function articleOf(article: Article) {
  return { ...article, side: article.side?.state ?? null, sideName: article.side?.name ?? null }
}

/** What `readout compare --json` prints, and what a dossier carries as its data. */
export function toCompareJson({ comparison, ...result }: Compared) {
  return { ...headOf(result), ...withSides(comparison) }
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

/**
 * What the commands of the record print with `--json`: the head, without a reader for many readers may have made what is
 * kept, and then the result.
 */
export function toRecordJson<Result extends object>(
  problems: readonly Problem[],
  result: Result & { readonly problems?: never },
) {
  return { schemaVersion: 1, offsetUnit: 'utf-16', problems, ...result }
}
