import type { Compared } from '../../model/comparison.js'
import { codeFor, exitCodes } from './exit-codes.js'
import { isColourful, widthFor, type Host } from './host.js'
import { isFailure, problemWords } from './problems.js'
import { refusalOf, writePage } from './page-file.js'

export interface CompareOptions {
  readonly json?: true
  readonly html?: string
  readonly width?: number
}

/** Compares files and prints the comparison; resolves to the exit code. */
export async function compare(
  paths: readonly string[],
  options: CompareOptions,
  host: Host,
): Promise<number> {
  const refusal = options.html === undefined ? null : await refusalOf(options.html, paths)
  if (refusal !== null) {
    host.warn(`readout: ${refusal}\n`)
    return exitCodes.usage
  }
  const { compareFiles } = await import('../../operations/compare.js')
  const result = await compareFiles(paths)
  await (options.json ? printJson(result, host) : printDocument(result, options, host))
  if (options.html === undefined) return codeFor(result.problems)
  const isWritten = await writeHtml(result, options.html, host)
  return isWritten ? codeFor(result.problems) : exitCodes.partial
}

async function printJson(result: Compared, host: Host): Promise<void> {
  const { toCompareJson } = await import('../../model/interchange.js')
  host.print(`${JSON.stringify(toCompareJson(result), null, 2)}\n`)
  for (const problem of result.problems.filter(isFailure))
    host.warn(`readout: ${problemWords(problem)}\n`)
}

async function printDocument(
  result: Compared,
  { width }: CompareOptions,
  host: Host,
): Promise<void> {
  const { comparisonDocument } = await import('./comparison/document.js')
  host.print(
    comparisonDocument(result, { width: widthFor(host, width), colour: isColourful(host) }),
  )
}

async function writeHtml(result: Compared, path: string, host: Host): Promise<boolean> {
  const { renderDossier } = await import('../../pages/dossier.js')
  const failure = await writePage(path, await renderDossier(result))
  host.warn(failure === null ? `Written to ${path}\n` : `readout: ${failure}\n`)
  return failure === null
}
