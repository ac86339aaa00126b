import { z } from 'zod'
import { StoreError, type StoreFault } from '../../store/errors.js'

/** How the record failed, and what to do, in one line. */
export interface RecordFault {
  readonly fault: StoreFault
  readonly message: string
}

/** What a failure of the record's machinery says; `null` for any other error. */
export function recordFaultOf(error: unknown): RecordFault | null {
  return error instanceof StoreError ? { fault: error.fault, message: error.message } : null
}

/** One thing that an operation was asked and cannot take. */
export interface InputFault {
  /** Name of the field; `null` when it is about several. */
  readonly field: string | null
  readonly message: string
}

/** What an operation could not take of its input; `null` for any other error. */
export function inputFaultsOf(error: unknown): readonly InputFault[] | null {
  if (!(error instanceof z.ZodError)) return null
  return error.issues.map((issue) => ({
    field: issue.path[0] === undefined ? null : String(issue.path[0]),
    message: plainWords(issue),
  }))
}

function plainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `${issue.minimum} is the least`
  if (issue.code === 'too_big') return `${issue.maximum} is the most`
  return issue.message
}
