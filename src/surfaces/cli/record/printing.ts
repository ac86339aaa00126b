import { toRecordJson } from '../../../model/interchange.js'
import type { Problem } from '../../../model/problems.js'
import type { Host } from '../host.js'
import { isFailure, problemWords } from '../problems.js'
import { settingFor, type RecordOptions, type Setting } from './opening.js'

interface Printed {
  readonly problems: readonly Problem[]
  /** The result as `--json` prints it, below the head. */
  readonly json: () => object
  /** The result as a document; `null` where there is nothing but problems. */
  readonly text: ((setting: Setting) => string) | null
  /** Whether the document names the problems itself. */
  readonly isTold?: boolean
}

/** Prints a result in the shape that was asked for, and what failed beside it. */
export function printResult(
  { problems, json, text, isTold = false }: Printed,
  options: RecordOptions,
  host: Host,
): void {
  if (options.json) host.print(`${JSON.stringify(toRecordJson(problems, json()), null, 2)}\n`)
  else if (text !== null) host.print(text(settingFor(options, host)))
  if (isTold && !options.json && text !== null) return
  for (const problem of problems.filter(isFailure)) host.warn(`readout: ${problemWords(problem)}\n`)
}
