import type { Exported } from '../../../operations/record/bundle/export.js'
import type { ExportedTables, Target } from '../../../operations/record/export/export.js'
import type { OpenRecord } from '../../../operations/record/open.js'
import type { Outcome } from '../../../model/problems.js'
import { listed } from '../../../model/listed.js'
import { counted } from '../../../pages/wording/counts.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord } from './opening.js'
import { paragraph } from './paragraph.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

export interface ExportOptions {
  readonly home?: string
  readonly width?: number
  /** A file to write, or `true` to print what was done as JSON. */
  readonly json?: string | true
  readonly csv?: string
  readonly jsonld?: string
  readonly parquet?: string
  readonly forSpreadsheets?: true
  readonly party?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly bundle?: string
  readonly contact?: readonly string[]
}

/** Whether anything is to be written. */
export function isAsked(options: ExportOptions): boolean {
  return options.bundle !== undefined || targetsOf(options).length > 0
}

function targetsOf({ csv, json, jsonld, parquet, forSpreadsheets }: ExportOptions) {
  const isForSpreadsheets = forSpreadsheets === true
  const targets: readonly (Target | null)[] = [
    csv === undefined
      ? null
      : { shape: csv.endsWith('.csv') ? 'csv-statements' : 'csv', path: csv, isForSpreadsheets },
    typeof json === 'string' ? { shape: 'json', path: json } : null,
    jsonld === undefined ? null : { shape: 'jsonld', path: jsonld },
    parquet === undefined ? null : { shape: 'parquet', path: parquet },
  ]
  return targets.filter((each) => each !== null)
}

/** Writes tables, linked data and bundles, whichever are asked for; resolves to the exit code. */
export async function exportTo(options: ExportOptions, host: Host): Promise<number> {
  const { home, width, json } = options
  const record = {
    ...(home === undefined ? {} : { home }),
    ...(width === undefined ? {} : { width }),
    ...(json === true ? { json } : {}),
  }
  return withRecord({ host, options: record, command: 'export' }, async (open) => {
    const tables = await tablesOf(open, options, host)
    const bundle = tables?.ok === false ? null : await bundleOf(open, options, host)
    const problems = [...(tables?.problems ?? []), ...(bundle?.problems ?? [])]
    const sentences = [
      ...(tables?.ok ? tableWords(tables.value) : []),
      ...(bundle?.ok ? exportedWords(bundle.value) : []),
    ]
    const done = {
      tables: tables?.ok ? tables.value : null,
      exported: bundle?.ok ? bundle.value : null,
    }
    const text = sentences.length === 0 ? null : paragraph(...sentences)
    printResult({ problems, json: () => done, text }, record, host)
    return codeFor(problems)
  })
}

async function tablesOf(
  record: OpenRecord,
  options: ExportOptions,
  host: Host,
): Promise<Outcome<ExportedTables> | null> {
  const targets = targetsOf(options)
  if (targets.length === 0) return null
  const { party = [], from = null, to = null } = options
  const { exportTables } = await import('../../../operations/record/export/export.js')
  const progress = progressOn(host, 'article')
  const onProgress = (done: number, all: number) => progress.tell({ done, all })
  return exportTables(record, { targets, parties: [...party], from, to, onProgress }).finally(
    progress.end,
  )
}

async function bundleOf(
  record: OpenRecord,
  { bundle: folder, contact: contacts = [] }: ExportOptions,
  host: Host,
): Promise<Outcome<Exported> | null> {
  if (folder === undefined) return null
  const { exportBundle } = await import('../../../operations/record/bundle/export.js')
  const progress = progressOn(host, 'file')
  const onProgress = (done: number, all: number) => progress.tell({ done, all })
  return exportBundle(record, { folder, contacts, onProgress }).finally(progress.end)
}

function tableWords(tables: ExportedTables): readonly string[] {
  const { paths, articles, contacts, statements, commitments, fulfilments, decisions } = tables
  const parts = [
    counted(articles, 'article'),
    counted(contacts, 'contact'),
    counted(statements, 'statement'),
    counted(commitments, 'commitment'),
    `${counted(fulfilments, 'telling')} of what became of one`,
    counted(decisions, 'decision'),
  ]
  return [`Written to ${listed(paths)}: ${listed(parts)}.`]
}

function exportedWords({
  folder,
  articles,
  decisions,
  dossiers,
  files,
}: Exported): readonly string[] {
  const parts = [
    counted(articles, 'article'),
    counted(decisions, 'decision'),
    `${counted(dossiers, 'page')} comparing accounts`,
  ]
  return [
    `Written to ${folder}: ${parts.join(', ')}, in ${counted(files, 'file')}.`,
    `Anyone can check it, offline: readout verify ${folder}`,
  ]
}
