import type { ContactKind, ContactStatus } from '../../../model/account.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

export interface ContactsOptions extends RecordOptions {
  readonly kind?: ContactKind
  readonly status?: ContactStatus
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly offset?: number
}

/** Lists the contacts of the record that fit, latest first; resolves to the exit code. */
export async function contacts(
  names: readonly string[],
  options: ContactsOptions,
  host: Host,
): Promise<number> {
  const { json: _, home: __, width: ___, ...asked } = options
  const { contactsInput, listContacts } = await import('../../../operations/record/contacts.js')
  const input = contactsInput.parse({ parties: names, ...asked })
  return withRecord({ host, options, command: 'contacts' }, async (record) => {
    const result = await listContacts(record, input)
    const { contactsDocument } = await import('./listing/document.js')
    const { problems, ...list } = result
    const question = { names, ...asked }
    const text = (setting: Setting) => contactsDocument({ list: result, question }, setting)
    printResult({ problems, json: () => list, text }, options, host)
    return codeFor(problems)
  })
}
