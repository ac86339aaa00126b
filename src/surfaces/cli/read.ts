import { codeFor } from './exit-codes.js'
import { isColourful, widthFor, type Host } from './host.js'
import { isFailure, problemWords } from './problems.js'
import { speedOf } from './speed.js'

export interface ReadOptions {
  readonly json?: true
  readonly fast?: true
  readonly width?: number
}

/** Reads one file and prints what it tells; resolves to the exit code. */
export async function read(path: string, options: ReadOptions, host: Host): Promise<number> {
  const { readFile } = await import('../../operations/read.js')
  const result = await readFile(path, speedOf(options))
  const { reading, problems } = result
  if (options.json) {
    const { toReadJson } = await import('../../model/interchange.js')
    host.print(`${JSON.stringify(toReadJson(result), null, 2)}\n`)
  } else if (reading !== null) {
    const { readingDocument } = await import('./reading/document.js')
    const view = { width: widthFor(host, options.width), colour: isColourful(host) }
    host.print(readingDocument({ reading, problems }, view))
  }
  if (options.json || reading === null)
    for (const problem of problems.filter(isFailure))
      host.warn(`readout: ${problemWords(problem)}\n`)
  return codeFor(problems)
}
