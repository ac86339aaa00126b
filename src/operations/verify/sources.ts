import { readInput } from '../../ingest/files.js'
import type { Article } from '../../model/article.js'
import type { AccountHead } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import type { Problem } from '../../model/problems.js'
import { textOf } from '../../model/spans.js'
import { keptSpans } from '../../pages/dossier/keeping.js'
import type { VerifyFailure } from './failures.js'

/** Which file each account's text was found in, and what of the files does not fit. */
export interface SourceCheck {
  readonly found: ReadonlyMap<AccountId, string>
  readonly failures: readonly VerifyFailure[]
  readonly problems: readonly Problem[]
}

/** Reads source files and finds the accounts whose text they hold: the one whose hash is theirs. */
export async function checkSources(
  paths: readonly string[],
  accounts: readonly AccountHead[],
): Promise<SourceCheck> {
  const found = new Map<AccountId, string>()
  const failures: VerifyFailure[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const input = await readInput(path)
    if (!input.ok) {
      problems.push(...input.problems)
      continue
    }
    const owners = accounts.filter(({ textHash }) => textHash === input.value.textHash)
    for (const { id } of owners) found.set(id, path)
    failures.push(
      ...(owners.length === 0 ? [stranger(path, input.value)] : []),
      ...owners.flatMap((head) => forgedExcerpts(path, head, input.value.text)),
    )
  }
  return { found, failures, problems }
}

function stranger(path: string, { textHash }: Article): VerifyFailure {
  return {
    kind: 'source',
    account: null,
    place: path,
    found: `SHA-256 ${textHash}`,
    expected: 'the text of one of the accounts',
  }
}

/** The kept words that are not the source's at their place. */
function forgedExcerpts(path: string, head: AccountHead, source: string): readonly VerifyFailure[] {
  return keptSpans(head.text)
    .filter((span) => textOf(head.text, span) !== textOf(source, span))
    .map((span) => ({
      kind: 'source' as const,
      account: head.id,
      place: `${path}, ${span.start}-${span.end}`,
      found: textOf(head.text, span),
      expected: textOf(source, span),
    }))
}
