import type { Act } from '../../../model/account.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface SearchOptions extends RecordOptions {
  readonly phrase?: string
  readonly speaker?: string
  readonly addressee?: string
  readonly act?: Act
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly offset?: number
}

/** Looks for statements and articles and prints them; resolves to the exit code. */
export async function search(
  words: readonly string[],
  options: SearchOptions,
  host: Host,
): Promise<number> {
  const { json: _, home: __, width: ___, ...asked } = options
  const question = { ...asked, words: words.length === 0 ? null : words.join(' ') }
  const operation = await import('../../../operations/record/search.js')
  const input = operation.searchInput.parse(question)
  return withRecord({ host, options, command: 'search' }, async (record) => {
    const result = await operation.search(record, input)
    const { searchDocument } = await import('./finding/document.js')
    const { problems, ...found } = result
    const text = (setting: Setting) => searchDocument({ result, question }, setting)
    printResult({ problems, json: () => found, text }, options, host)
    return codeFor(problems)
  })
}
