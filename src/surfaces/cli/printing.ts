import type { Compared } from '../../model/comparison.js'
import type { Problem } from '../../model/problems.js'
import type { Host } from './host.js'
import { writePage } from './page-file.js'
import { problemWords } from './problems.js'

/** Prints a comparison as Markdown; what went wrong stands beside it. */
export async function printMarkdown({ comparison, problems }: Compared, host: Host): Promise<void> {
  const { renderMarkdown } = await import('../../pages/tables/markdown.js')
  host.print(renderMarkdown(comparison))
  warnOf(problems, host)
}

/** Prints the claims of a comparison as CSV; what went wrong stands beside it. */
export async function printCsv({ comparison, problems }: Compared, host: Host): Promise<void> {
  const { renderCsv } = await import('../../pages/tables/csv.js')
  host.print(renderCsv(comparison))
  warnOf(problems, host)
}

/** Names every problem, one a line. */
export function warnOf(problems: readonly Problem[], host: Host): void {
  for (const problem of problems) host.warn(`readout: ${problemWords(problem)}\n`)
}

interface PageAsked {
  readonly html: string
  /** Whether the page leaves the full texts out; without it their licences decide. */
  readonly excerpts?: boolean
}

/** Writes a comparison as one page, and says so; whether it could be written. */
export async function writeHtml(
  result: Compared,
  { html, excerpts }: PageAsked,
  host: Host,
): Promise<boolean> {
  const { renderDossier } = await import('../../pages/dossier.js')
  const page = await renderDossier(result, excerpts === undefined ? {} : { excerpts })
  const failure = await writePage(html, page)
  host.warn(failure === null ? `Written to ${html}\n` : `readout: ${failure}\n`)
  return failure === null
}
