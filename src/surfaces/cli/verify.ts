import type { Problem } from '../../model/problems.js'
import type { Verification } from '../../operations/verify.js'
import { codeFor, exitCodes } from './exit-codes.js'
import { isColourful, widthFor, type Host } from './host.js'
import { isFailure, problemWords } from './problems.js'

export interface VerifyOptions {
  readonly json?: true
  readonly width?: number
}

interface Asked {
  readonly page: string
  readonly sources: readonly string[]
}

/** Checks a page that Readout wrote and prints what holds and what does not; resolves to the exit code. */
export async function verify(
  { page, sources }: Asked,
  options: VerifyOptions,
  host: Host,
): Promise<number> {
  const { verifyDossier } = await import('../../operations/verify.js')
  const outcome = await verifyDossier(page, sources)
  const { problems } = outcome
  const verification = outcome.ok ? outcome.value : null
  if (options.json) host.print(`${JSON.stringify(toVerifyJson(verification, problems), null, 2)}\n`)
  else if (verification !== null) await printDocument(verification, options, host)
  for (const problem of problems.filter(isFailure)) host.warn(`readout: ${problemWords(problem)}\n`)
  return verification?.failures.length === 0 ? codeFor(problems) : exitCodes.partial
}

/** `verified` is `true` when the page was read, everything in it holds and every source could be read. */
function toVerifyJson(verification: Verification | null, problems: readonly Problem[]) {
  const verified = verification?.failures.length === 0 && !problems.some(isFailure)
  return { schemaVersion: 1, verified, ...verification, problems }
}

async function printDocument(
  verification: Verification,
  { width }: VerifyOptions,
  host: Host,
): Promise<void> {
  const { verifyDocument } = await import('./verify/document.js')
  host.print(
    verifyDocument(verification, { width: widthFor(host, width), colour: isColourful(host) }),
  )
}
