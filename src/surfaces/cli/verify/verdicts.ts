import type { Verification, VerifyFailure } from '../../../operations/verify.js'
import { namingOf } from './namings.js'

/** The source file of each account that has one. */
export type Sources = ReadonlyMap<string, string>

/** The source files that were found to be an account's. */
export function sourcesOf({ accounts }: Verification): Sources {
  return new Map(
    accounts.flatMap(({ account, source }) =>
      source === null ? [] : [[account, source] as const],
    ),
  )
}

/** Which of two wordings is right, and who says so; nothing where that is no question. */
export function verdictOn(failure: VerifyFailure, sources: Sources): string {
  const { kind, account, right } = failure
  if (account === null || kind === 'source') return ''
  const source = sources.get(account) ?? null
  const witness = source ?? 'the hash of the text'
  switch (right) {
    case null:
      return `Only the source can say which is right: name the file of ${account} after the page.`
    case 'neither':
      return `By ${witness} neither is right.`
    case 'found':
      return kind === 'text'
        ? `By ${witness} the text is right: its hash in the data was changed.`
        : `By ${witness} the one ${namingOf(failure).found} is right.`
    case 'expected':
      return kind === 'text'
        ? `By ${witness} the text was changed.`
        : `By ${witness} the one ${namingOf(failure).expected} is right.`
  }
}
