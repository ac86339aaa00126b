import type { AddResult } from '../../../operations/record/add.js'
import type { ContactByKey } from '../../../operations/record/contacts-by-key.js'
import type { OpenRecord } from '../../../operations/record/open.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { speedOf } from '../speed.js'
import { clockFor, type ClockOptions } from './clock.js'
import { withRecord, type RecordOptions } from './opening.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

export interface AddOptions extends RecordOptions, ClockOptions {
  readonly fast?: true
}

/** Adds files and folders to the record and prints what came of it; resolves to the exit code. */
export async function add(
  paths: readonly string[],
  options: AddOptions,
  host: Host,
): Promise<number> {
  return withRecord({ host, options, command: 'add', create: true }, async (record) => {
    const result = await addTo(record, { paths, options, host })
    const told = await contactsOf(record, result)
    const { addDocument } = await import('./adding/document.js')
    const problems = [...result.added, ...result.unreadable].flatMap((each) => each.problems)
    const text = (setting: Parameters<typeof addDocument>[1]) =>
      addDocument({ result, told }, setting)
    printResult({ problems, json: () => result, text, isTold: true }, options, host)
    const isWhole = result.unreadable.length === 0 && result.left.length === 0
    return isWhole ? exitCodes.fine : exitCodes.partial
  })
}

interface Asked {
  readonly paths: readonly string[]
  readonly options: AddOptions
  readonly host: Host
}

async function addTo(record: OpenRecord, { paths, options, host }: Asked): Promise<AddResult> {
  const { addFiles } = await import('../../../operations/record/add.js')
  const clock = await clockFor(options)
  const stopping = new AbortController()
  const progress = progressOn(host, 'text')
  const release = host.onInterrupt(() => {
    stopping.abort()
    progress.say('Stopping after the texts that are being kept; Ctrl-C again ends at once.')
  })
  try {
    return await addFiles(record, paths, {
      ...speedOf(options),
      ...clock,
      signal: stopping.signal,
      onProgress: ({ done, all, kept }) => progress.tell({ done, all, besides: `${kept} new` }),
    })
  } finally {
    release()
    progress.end()
  }
}

/** The contacts that new texts tell of first, looked up for as many as are shown. */
async function contactsOf(
  record: OpenRecord,
  { added }: AddResult,
): Promise<readonly ContactByKey[]> {
  const { contactsShown } = await import('./adding/document.js')
  const { contactsByKey } = await import('../../../operations/record/contacts-by-key.js')
  const keys = new Set(added.flatMap(({ contacts }) => contacts.slice(0, 1)))
  return contactsByKey(record, [...keys].slice(0, contactsShown))
}
