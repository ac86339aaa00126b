import type { FindingKind } from '../../../model/journal.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface QueueOptions extends RecordOptions {
  readonly contact?: string
  readonly actor?: string
  readonly kind?: FindingKind
  readonly limit?: number
  readonly offset?: number
}

/** Prints what is to be looked at first; resolves to the exit code. */
export async function queue(options: QueueOptions, host: Host): Promise<number> {
  const { json: _, home: __, width: ___, ...asked } = options
  const { reviewInput, reviewQueue } = await import('../../../operations/record/review/queue.js')
  const question = reviewInput.parse(asked)
  return withRecord({ host, options, command: 'review' }, async (record) => {
    const result = await reviewQueue.ask(record, question)
    const { queueDocument } = await import('./reviewing/queue.js')
    const { problems, ...found } = result
    const text = (setting: Setting) => queueDocument({ result, question }, setting)
    printResult({ problems, json: () => found, text }, options, host)
    return codeFor(problems)
  })
}
