import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface PositionsOptions extends RecordOptions {
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly offset?: number
}

/** Follows an actor's wording and prints it; resolves to the exit code. */
export async function positions(
  actor: string,
  topic: string | undefined,
  { options, host }: { readonly options: PositionsOptions; readonly host: Host },
): Promise<number> {
  const { json: _, home: __, width: ___, ...asked } = options
  const operation = await import('../../../operations/record/positions.js')
  const question = operation.positionsInput.parse({ ...asked, actor, topic: topic ?? null })
  return withRecord({ host, options, command: 'positions' }, async (record) => {
    const answer = await operation.positions.ask(record, question)
    const { positionsDocument } = await import('./wordings/document.js')
    const { problems, ...found } = answer
    const isEmpty = problems.some(({ code }) => code === 'topic-unknown')
    const text = isEmpty ? null : (setting: Setting) => positionsDocument(answer, setting)
    printResult({ problems, json: () => found, text }, options, host)
    return codeFor(problems)
  })
}
