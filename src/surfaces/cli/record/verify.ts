import { stat } from 'node:fs/promises'
import type { BundleVerification } from '../../../operations/record/bundle/verify.js'
import type { RecordVerification } from '../../../operations/record/verify-record.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

export type VerifyRecordOptions = RecordOptions

/** Whether a path names a folder: then it is a bundle that is to be verified, and no page. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
}

/** Reads the whole record again and names what fails; resolves to the exit code. */
export async function verifyRecord(options: VerifyRecordOptions, host: Host): Promise<number> {
  return withRecord({ host, options, command: 'verify', evenIfAltered: true }, async (record) => {
    const { verifyRecord: check } = await import('../../../operations/record/verify-record.js')
    const progress = progressOn(host, 'line')
    const verification = await check(record, (done, all) => progress.tell({ done, all }))
    progress.end()
    const { recordDocument } = await import('./checking/record.js')
    const text = (setting: Setting) => recordDocument(verification, setting)
    return told(verification, { text, options, host })
  })
}

interface BundleAsked {
  readonly folder: string
  readonly sources: readonly string[]
}

/** Checks a bundle and names what fails; resolves to the exit code. */
export async function verifyBundle(
  { folder, sources }: BundleAsked,
  options: VerifyRecordOptions,
  host: Host,
): Promise<number> {
  if (sources.length > 0) {
    host.warn(`readout: ${folder} is a bundle and holds its own texts: name it alone.\n`)
    return exitCodes.usage
  }
  const { verifyBundle: check } = await import('../../../operations/record/bundle/verify.js')
  const progress = progressOn(host, 'line')
  const verification = await check(folder, (done, all) => progress.tell({ done, all }))
  progress.end()
  const { bundleDocument } = await import('./checking/bundle.js')
  const text = (setting: Setting) => bundleDocument(verification, setting)
  return told(verification, { text, options, host })
}

interface Telling {
  readonly text: (setting: Setting) => string
  readonly options: RecordOptions
  readonly host: Host
}

function told(
  verification: RecordVerification | BundleVerification,
  { text, options, host }: Telling,
): number {
  const verified = verification.failures.length === 0
  printResult({ problems: [], json: () => ({ verified, ...verification }), text }, options, host)
  return verified ? exitCodes.fine : exitCodes.partial
}
