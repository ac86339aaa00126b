import type { Problem } from '../../model/problems.js'
import { isFailure } from './problems.js'

/** What the command's end tells a script. */
export const exitCodes = {
  /** All was done. */
  fine: 0,
  /** Something could not be read, compared or written; the rest was. */
  partial: 1,
  /** The command was not understood: nothing was done. */
  usage: 2,
  /** Readout itself failed. */
  defect: 3,
  /** The record could not be used: locked, of a newer version, gone, or its disk failed. */
  record: 4,
} as const

/** The exit code for what was met on the way. */
export function codeFor(problems: readonly Problem[]): number {
  return problems.some(isFailure) ? exitCodes.partial : exitCodes.fine
}
