import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export type HistoryOptions = RecordOptions

/** Prints what was read and decided of a finding; resolves to the exit code. */
export async function history(key: string, options: HistoryOptions, host: Host): Promise<number> {
  const operation = await import('../../../operations/record/review/history.js')
  return withRecord({ host, options, command: 'review history' }, async (record) => {
    const result = await operation.history.ask(record, { key })
    const { historyDocument } = await import('./reviewing/history.js')
    const { problems, ...told } = result
    const text = result.key === null ? null : (setting: Setting) => historyDocument(result, setting)
    printResult({ problems, json: () => told, text }, options, host)
    return codeFor(problems)
  })
}
