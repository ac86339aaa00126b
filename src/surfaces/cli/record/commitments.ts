import type { LedgerStatus } from '../../../model/following.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface CommitmentsOptions extends RecordOptions {
  readonly to?: string
  readonly status?: LedgerStatus
  readonly words?: string
  readonly topic?: string
  readonly agreement?: string
  readonly dueBefore?: string
  readonly overdue?: true
  readonly from?: string
  readonly until?: string
  readonly asOf?: string
  readonly limit?: number
  readonly offset?: number
}

/** Prints the ledger of what was promised, or one undertaking by its key; resolves to the exit code. */
export function commitments(
  names: readonly string[],
  options: CommitmentsOptions,
  host: Host,
): Promise<number> {
  const [key] = names
  return key !== undefined && names.length === 1 && KEY.test(key)
    ? whole(key, options, host)
    : ledger(names, options, host)
}

/** "k651eaaf9", or that of a telling: "a0123456/k2". */
const KEY = /^k[0-9a-f]{4,16}$|^a[0-9a-f]+\/[a-z]\d+$/u

async function ledger(
  names: readonly string[],
  options: CommitmentsOptions,
  host: Host,
): Promise<number> {
  const operation = await import('../../../operations/record/commitments.js')
  const { json: _, home: __, width: ___, to, until, dueBefore, asOf, ...rest } = options
  const input = operation.commitmentsInput.parse({
    ...rest,
    promisors: names,
    beneficiary: to ?? null,
    deadlineBefore: dueBefore ?? null,
    to: until ?? null,
    asOf: dayOf(asOf),
  })
  return withRecord({ host, options, command: 'commitments' }, async (record) => {
    const list = await operation.commitments.ask(record, input)
    const { ledgerDocument } = await import('./ledger/document.js')
    const { problems, ...found } = list
    const question = {
      names,
      to: input.beneficiary,
      status: input.status,
      words: input.words,
      topic: input.topic,
      agreement: list.agreement?.name ?? input.agreement,
      dueBefore: input.deadlineBefore,
      overdue: input.overdue,
      from: input.from,
      until: input.to,
      offset: input.offset,
    }
    const text = (setting: Setting) => ledgerDocument({ list, question }, setting)
    printResult({ problems, json: () => found, text }, options, host)
    return codeFor(problems)
  })
}

async function whole(key: string, options: CommitmentsOptions, host: Host): Promise<number> {
  const { commitment } = await import('../../../operations/record/commitment.js')
  const answer = await withRecord({ host, options, command: 'commitments' }, (record) =>
    commitment.ask(record, { key, asOf: dayOf(options.asOf) }),
  )
  const { wholeDocument } = await import('./ledger/whole.js')
  const { problems, commitment: found, ...rest } = answer
  const text =
    found === null
      ? null
      : (setting: Setting) => wholeDocument({ ...answer, commitment: found }, setting)
  printResult(
    { problems, json: () => ({ commitment: found, ...rest }), text, isTold: true },
    options,
    host,
  )
  return codeFor(problems)
}

function dayOf(asOf: string | undefined): string | null {
  return asOf === undefined ? null : new Date(asOf).toISOString().slice(0, 10)
}
