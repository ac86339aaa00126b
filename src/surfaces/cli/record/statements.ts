import type { Act } from '../../../model/account.js'
import type { StatementsInput } from '../../../operations/record/statements.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface StatementsOptions extends RecordOptions {
  readonly toWhom?: string
  readonly about?: string
  readonly act?: Act
  readonly topic?: string
  readonly words?: string
  readonly from?: string
  readonly to?: string
  readonly oldest?: true
  readonly limit?: number
  readonly offset?: number
}

/** Lists the statements that fit; resolves to the exit code. */
export async function statements(
  speaker: string | undefined,
  options: StatementsOptions,
  host: Host,
): Promise<number> {
  const operation = await import('../../../operations/record/statements.js')
  const question = operation.statementsInput.parse(askedBy(speaker, options))
  return withRecord({ host, options, command: 'statements' }, async (record) => {
    const list = await operation.statements.ask(record, question)
    const { statementsDocument } = await import('./saying/document.js')
    const { problems, ...found } = list
    const text = (setting: Setting) => statementsDocument({ list, question }, setting)
    printResult({ problems, json: () => found, text }, options, host)
    return codeFor(problems)
  })
}

function askedBy(speaker: string | undefined, options: StatementsOptions): StatementsInput {
  const { json: _, home: __, width: ___, toWhom, about, oldest, ...asked } = options
  return {
    ...asked,
    speaker: speaker ?? null,
    addressee: toWhom ?? null,
    target: about ?? null,
    order: oldest === true ? 'oldest' : 'latest',
  }
}
