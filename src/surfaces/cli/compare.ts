import type { Compared } from '../../model/comparison.js'
import { codeFor, exitCodes } from './exit-codes.js'
import { isColourful, widthFor, type Host } from './host.js'
import { isFailure } from './problems.js'
import { speedOf } from './speed.js'
import { refusalOf } from './page-file.js'
import { printCsv, printMarkdown, warnOf, writeHtml } from './printing.js'

export interface CompareOptions {
  readonly json?: true
  readonly md?: true
  readonly csv?: true
  readonly html?: string
  /** Whether the page leaves the full texts out; without it their licences decide. */
  readonly excerpts?: boolean
  readonly fast?: true
  readonly width?: number
}

/** Compares files and prints the comparison; resolves to the exit code. */
export async function compare(
  paths: readonly string[],
  options: CompareOptions,
  host: Host,
): Promise<number> {
  const refusal = await refusalFor(options, paths)
  if (refusal !== null) {
    host.warn(`readout: ${refusal}\n`)
    return exitCodes.usage
  }
  const { compareFiles } = await import('../../operations/compare.js')
  const result = await compareFiles(paths, speedOf(options))
  await printResult(result, options, host)
  if (options.html === undefined) return codeFor(result.problems)
  const isWritten = await writeHtml(result, { ...options, html: options.html }, host)
  return isWritten ? codeFor(result.problems) : exitCodes.partial
}

async function refusalFor(
  { html, excerpts }: CompareOptions,
  paths: readonly string[],
): Promise<string | null> {
  if (html !== undefined) return refusalOf(html, paths)
  if (excerpts === undefined) return null
  const flag = excerpts ? '--excerpts' : '--no-excerpts'
  return `${flag} is about the HTML file, and none is asked for: add --html FILE, or leave it out.`
}

async function printResult(result: Compared, options: CompareOptions, host: Host): Promise<void> {
  if (options.json) return printJson(result, host)
  if (options.md) return printMarkdown(result, host)
  if (options.csv) return printCsv(result, host)
  return printDocument(result, options, host)
}

async function printJson(result: Compared, host: Host): Promise<void> {
  const { toCompareJson } = await import('../../model/interchange.js')
  host.print(`${JSON.stringify(toCompareJson(result), null, 2)}\n`)
  warnOf(result.problems.filter(isFailure), host)
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
