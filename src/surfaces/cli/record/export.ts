import type { Exported } from '../../../operations/record/bundle/export.js'
import { counted } from '../../../pages/wording/counts.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions } from './opening.js'
import { paragraph } from './paragraph.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

export interface ExportOptions extends RecordOptions {
  readonly bundle: string
  readonly contact?: readonly string[]
}

/** Writes a bundle of the record, or of some contacts; resolves to the exit code. */
export async function exportTo(options: ExportOptions, host: Host): Promise<number> {
  return withRecord({ host, options, command: 'export' }, async (record) => {
    const { exportBundle } = await import('../../../operations/record/bundle/export.js')
    const progress = progressOn(host, 'file')
    const { bundle: folder, contact: contacts = [] } = options
    const onProgress = (done: number, all: number) => progress.tell({ done, all })
    const outcome = await exportBundle(record, { folder, contacts, onProgress })
    progress.end()
    const text = outcome.ok ? paragraph(...exportedWords(outcome.value)) : null
    const json = () => ({ exported: outcome.ok ? outcome.value : null })
    printResult({ problems: outcome.problems, json, text }, options, host)
    return codeFor(outcome.problems)
  })
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
