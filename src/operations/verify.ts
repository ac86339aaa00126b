import type { AccountHead, Comparison } from '../model/comparison.js'
import type { AccountId } from '../model/ids.js'
import type { Outcome } from '../model/problems.js'
import { isWhole } from '../pages/dossier/keeping.js'
import { originName } from '../pages/wording/names.js'
import { openDossier, type DossierFile } from './dossier-file.js'
import { requirePath, requirePaths } from './paths.js'
import { alteredTexts, misquoted, quotedIn, wholeTexts } from './verify/embedded.js'
import type { VerifyFailure } from './verify/failures.js'
import { rewrite, type Rewriting } from './verify/rewriting.js'
import { checkSources, type Source } from './verify/sources.js'
import { witnessOf, type Witness } from './verify/witnesses.js'

export type { FailureKind, PagePart, Right, VerifyFailure } from './verify/failures.js'
export type { Rewriting } from './verify/rewriting.js'

export interface VerifiedAccount {
  readonly account: AccountId
  readonly name: string
  /** What the page holds of its text; `none` when it could not be read. */
  readonly text: 'whole' | 'excerpts' | 'none'
  /** The source file that has this account's text or its hash, when one was given. */
  readonly source: string | null
  /** Whether that file has all words that the page keeps of the text; `null` without one. */
  readonly sourceFits: boolean | null
}

/** What was checked of a dossier, and what does not hold. */
export interface Verification {
  /** The version that wrote the page. */
  readonly version: string
  readonly accounts: readonly VerifiedAccount[]
  /** Quotations in the data, each compared with the embedded text. */
  readonly quotations: number
  /** Quotations on the page, each compared with the data. */
  readonly shown: number
  /** Embedded texts, each compared with the hash that it had when it was read. */
  readonly wholeTexts: number
  readonly rewriting: Rewriting
  /** Altered texts first, for what differs from them may be right; then sources, the data, the page. */
  readonly failures: readonly VerifyFailure[]
}

const wanted =
  'verify wants the path of a page, and a list of paths of its sources, such as "page.html", ["a.txt"].'

/**
 * Checks a page that Readout wrote: every quotation in its data against the embedded texts, the texts against their
 * hashes, what the page shows against the data, and the whole page against what this version writes from them. With
 * source files, each is found again among the accounts. A page that cannot be read is a problem; so is a source.
 * `ok` says that the page could be checked: it holds when there are no failures. Throws a TypeError for what is no path.
 */
export async function verifyDossier(
  path: string,
  sources: readonly string[] = [],
): Promise<Outcome<Verification>> {
  requirePath(path, wanted)
  requirePaths(sources, wanted)
  const opened = await openDossier(path)
  return opened.ok ? verifyFile(opened.value, sources) : opened
}

async function verifyFile(
  file: DossierFile,
  paths: readonly string[],
): Promise<Outcome<Verification>> {
  const { html, writtenBy } = file
  const { comparison } = file.compared
  const { accounts } = comparison
  const quoted = quotedIn(comparison)
  const sources = await checkSources(paths, accounts)
  const witnesses = accounts.map((head) => witnessOf(head, sources.found.get(head.id)?.text))
  const shown = await shownIn(html, comparison, witnesses)
  const { rewriting, failures } = await rewrite(file)
  const value: Verification = {
    version: writtenBy,
    accounts: accounts.map((head) => verifiedAccount(head, sources.found)),
    quotations: quoted.length,
    shown: shown.quotations,
    wholeTexts: wholeTexts(accounts).length,
    rewriting,
    failures: [
      ...alteredTexts(witnesses),
      ...sources.failures,
      ...misquoted(witnesses, quoted),
      ...shown.failures,
      ...failures,
    ],
  }
  return { ok: true, value, problems: sources.problems }
}

async function shownIn(html: string, comparison: Comparison, witnesses: readonly Witness[]) {
  const { checkShown } = await import('./verify/shown.js')
  return checkShown(html, comparison, witnesses)
}

function verifiedAccount(
  head: AccountHead,
  found: ReadonlyMap<AccountId, Source>,
): VerifiedAccount {
  const source = found.get(head.id)
  return {
    account: head.id,
    name: originName(head),
    text: textKept(head),
    source: source?.path ?? null,
    sourceFits: source?.fits ?? null,
  }
}

function textKept(head: AccountHead): VerifiedAccount['text'] {
  if (!head.readable) return 'none'
  return isWhole(head) ? 'whole' : 'excerpts'
}
