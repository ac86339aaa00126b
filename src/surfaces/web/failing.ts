import { HTTPException } from 'hono/http-exception'
import { inputFaultsOf, recordFaultOf } from '../../operations/record/faults.js'

/** A request that gets no page: what its reader is told, and nothing of how the site is built. */
export interface Failing {
  readonly status: 400 | 404 | 409 | 413 | 500 | 503
  readonly heading: string
  readonly problems: readonly { readonly message: string }[]
}

/** Why a request failed: it asked for what cannot be asked, the record cannot be used, or we are wrong. */
export function failureOf(error: unknown): Failing {
  const inputs = inputFaultsOf(error)
  if (inputs !== null)
    return {
      status: 400,
      heading: 'This cannot be asked',
      problems: inputs.map(({ field, message }) => ({
        message: field === null ? message : `${field}: ${message}`,
      })),
    }
  const fault = recordFaultOf(error)
  if (fault !== null)
    return { status: 503, heading: 'The record cannot be used now', problems: [fault] }
  if (error instanceof HTTPException)
    return { status: 400, heading: 'This cannot be asked', problems: [{ message: error.message }] }
  return {
    status: 500,
    heading: 'A defect in Readout',
    problems: [{ message: 'This page could not be made. The terminal of the server says more.' }],
  }
}
