import { exitCodes } from './exit-codes.js'
import type { Host } from './host.js'

/** Says in one line what went wrong and what to do; resolves to the exit code. */
export async function failedWith(error: unknown, host: Host): Promise<number> {
  const { inputFaultsOf, recordFaultOf } = await import('../../operations/record/faults.js')
  const fault = recordFaultOf(error)
  if (fault !== null) {
    host.warn(`readout: ${fault.message}\n${traceOf(error, host)}`)
    return exitCodes.record
  }
  const inputs = inputFaultsOf(error)
  if (inputs !== null) {
    for (const { field, message } of inputs)
      host.warn(`readout: ${field === null ? message : `--${field}: ${message}`}\n`)
    return exitCodes.usage
  }
  host.warn(defectWords(error, host))
  return exitCodes.defect
}

/** What is said of a mistake of ours. */
export function defectWords(error: unknown, host: Host): string {
  const message = error instanceof Error ? error.message : String(error)
  const more = traceOf(error, host) || 'READOUT_DEBUG=1 shows where.\n'
  return `readout: this is a defect in Readout, not in your texts: ${message}\n${more}`
}

function traceOf(error: unknown, { environment }: Host): string {
  if (!environment['READOUT_DEBUG'] || !(error instanceof Error)) return ''
  const cause = error.cause instanceof Error ? `${error.cause.stack ?? ''}\n` : ''
  return `${error.stack ?? ''}\n${cause}`
}
