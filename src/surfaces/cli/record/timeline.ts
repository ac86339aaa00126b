import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface TimelineOptions extends RecordOptions {
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly limit?: number
  readonly offset?: number
}

/** Prints the contacts of those who are named in the order of time; resolves to the exit code. */
export async function timeline(
  names: readonly string[],
  options: TimelineOptions,
  host: Host,
): Promise<number> {
  const { json: _, home: __, width: ___, asOf, ...asked } = options
  const operation = await import('../../../operations/record/timeline.js')
  const day = asOf === undefined ? null : new Date(asOf).toISOString().slice(0, 10)
  const input = operation.timelineInput.parse({ ...asked, names: [...names], asOf: day })
  return withRecord({ host, options, command: 'timeline' }, async (record) => {
    const found = await operation.timeline.ask(record, input)
    const { timelineDocument } = await import('./timing/document.js')
    const { problems, ...shown } = found
    const text = (setting: Setting) =>
      timelineDocument({ timeline: found, question: input }, setting)
    printResult({ problems, json: () => shown, text }, options, host)
    return codeFor(problems)
  })
}
