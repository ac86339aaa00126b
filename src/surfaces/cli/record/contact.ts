import { toCompareJson } from '../../../model/interchange.js'
import type { Compared } from '../../../model/comparison.js'
import type { Outcome } from '../../../model/problems.js'
import type { ContactView } from '../../../operations/record/contact.js'
import { codeFor, exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { refusalOf } from '../page-file.js'
import { printCsv, printMarkdown, writeHtml } from '../printing.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface ContactOptions extends RecordOptions {
  readonly md?: true
  readonly csv?: true
  readonly html?: string
  readonly excerpts?: boolean
}

/** Shows one contact of the record with the comparison of its accounts; resolves to the exit code. */
export async function contact(key: string, options: ContactOptions, host: Host): Promise<number> {
  const refusal = await refusalFor(options)
  if (refusal !== null) {
    host.warn(`readout: ${refusal}\n`)
    return exitCodes.usage
  }
  const outcome = await withRecord({ host, options, command: 'contact' }, async (record) => {
    const { showContact } = await import('../../../operations/record/contact.js')
    return showContact(record, key)
  })
  if (outcome.ok && (options.md || options.csv || options.html !== undefined))
    return exported(outcome.value, options, host)
  return shown(outcome, options, host)
}

async function refusalFor({
  html,
  excerpts,
  json,
  md,
  csv,
}: ContactOptions): Promise<string | null> {
  if (json && (md || csv)) return 'give one of --json, --md and --csv.'
  if (html !== undefined) return refusalOf(html, [])
  if (excerpts === undefined) return null
  const flag = excerpts ? '--excerpts' : '--no-excerpts'
  return `${flag} is about the HTML file, and none is asked for: add --html FILE, or leave it out.`
}

async function shown(
  outcome: Outcome<ContactView>,
  options: ContactOptions,
  host: Host,
): Promise<number> {
  const { contactDocument } = await import('./telling/document.js')
  const text = outcome.ok ? (setting: Setting) => contactDocument(outcome.value, setting) : null
  const json = () => (outcome.ok ? toContactJson(outcome.value) : { contact: null })
  printResult({ problems: outcome.problems, json, text, isTold: true }, options, host)
  return codeFor(outcome.problems)
}

function toContactJson({ comparison, ...view }: ContactView): object {
  return { ...view, comparison: comparison && toCompareJson(comparison) }
}

async function exported(view: ContactView, options: ContactOptions, host: Host): Promise<number> {
  const { comparison, problems } = view
  if (comparison === null) {
    host.warn(`readout: ${tooFew(view)}\n`)
    return exitCodes.partial
  }
  const compared: Compared = { ...comparison, problems: [...problems, ...comparison.problems] }
  if (options.md) await printMarkdown(compared, host)
  else if (options.csv) await printCsv(compared, host)
  else await shown({ ok: true, value: view, problems }, options, host)
  if (options.html === undefined) return codeFor(problems)
  const isWritten = await writeHtml(compared, { ...options, html: options.html }, host)
  return isWritten ? codeFor(problems) : exitCodes.partial
}

function tooFew({ contact: { key }, accounts: [only] }: ContactView): string {
  const instead =
    only === undefined
      ? `"readout contact ${key}" shows what mentions it.`
      : `"readout article ${only.article.key}" shows what it tells.`
  return `fewer than two accounts of this contact are in the record, so there is nothing to compare. Add another, or see the one: ${instead}`
}
