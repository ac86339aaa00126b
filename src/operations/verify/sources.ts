import { hashOf } from '../../ingest/article.js'
import { readInput } from '../../ingest/files.js'
import type { Article } from '../../model/article.js'
import type { AccountHead } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import type { Problem } from '../../model/problems.js'
import { textOf } from '../../model/spans.js'
import { isWhole, keptSpans } from '../../pages/dossier/keeping.js'
import type { VerifyFailure } from './failures.js'

/** A source file that is an account's: its text has the account's hash, or is its embedded text. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Whether it has all words that the page keeps of the text, each at its place. */
  readonly fits: boolean
}

/** The source of each account that has one, and what of the files does not fit. */
export interface SourceCheck {
  readonly found: ReadonlyMap<AccountId, Source>
  readonly failures: readonly VerifyFailure[]
  readonly problems: readonly Problem[]
}

/** Reads source files and finds the accounts whose text they hold. */
export async function checkSources(
  paths: readonly string[],
  accounts: readonly AccountHead[],
): Promise<SourceCheck> {
  const found = new Map<AccountId, Source>()
  const failures: VerifyFailure[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const input = await readInput(path)
    if (!input.ok) {
      problems.push(...input.problems)
      continue
    }
    const { text } = input.value
    const owners = accounts.filter((head) => isTextOf(input.value, head))
    if (owners.length === 0) failures.push(stranger(path, input.value))
    for (const head of owners) {
      const forged = forgedWords(path, head, text)
      found.set(head.id, { path, text, fits: forged.length === 0 })
      failures.push(...forged)
    }
  }
  return { found, failures, problems }
}

// By the text as well as by its hash: the hash in the data may be what was changed.
function isTextOf({ textHash }: Article, head: AccountHead): boolean {
  return (
    head.textHash === textHash || (head.readable && isWhole(head) && hashOf(head.text) === textHash)
  )
}

function stranger(path: string, { textHash }: Article): VerifyFailure {
  return {
    kind: 'source',
    account: null,
    place: path,
    found: `SHA-256 ${textHash}`,
    expected: 'the hash of one of the accounts',
    right: null,
    part: null,
  }
}

/** The kept words that are not the source's at their place. */
function forgedWords(path: string, head: AccountHead, source: string): readonly VerifyFailure[] {
  return keptSpans(head.text)
    .filter((span) => textOf(head.text, span) !== textOf(source, span))
    .map((span) => ({
      kind: 'source',
      account: head.id,
      place: `${path}, ${span.start}-${span.end}`,
      found: textOf(head.text, span),
      expected: textOf(source, span),
      right: 'expected',
      part: null,
    }))
}
