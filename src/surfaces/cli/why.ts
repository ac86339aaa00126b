import type { Compared } from '../../model/comparison.js'
import type { Problem } from '../../model/problems.js'
import { codeFor, exitCodes } from './exit-codes.js'
import { isColourful, widthFor, type Host } from './host.js'
import { isFailure, problemWords } from './problems.js'
import { speedOf } from './speed.js'
import { visible } from '../../pages/wording/visible.js'
import type { Explanation } from '../../operations/why/explanation.js'

export interface WhyOptions {
  readonly json?: true
  readonly fast?: true
  readonly width?: number
}

interface Asked {
  readonly id: string
  readonly paths: readonly string[]
}

const bothWays = `readout: "why" needs what was compared, the texts or the page that holds them:
  readout why D3 wire.txt kremlin.html
  readout why D3 comparison.html    (written by "compare --html")
`

function oneOfBoth(page: string): string {
  return `readout: ${page} holds its own comparison, so nothing can be compared with it. Name it alone, or the texts alone:
  readout why D3 ${page}
  readout why D3 wire.txt kremlin.html
`
}

/** Explains one discrepancy, claim or cell of a comparison; resolves to the exit code. */
export async function why({ id, paths }: Asked, options: WhyOptions, host: Host): Promise<number> {
  if (paths.length === 0) {
    host.warn(bothWays)
    return exitCodes.usage
  }
  const { comparedFrom } = await import('../../operations/why/source.js')
  const source = await comparedFrom(paths, speedOf(options))
  if (!source.ok) {
    warnOf(source.problems, host)
    return exitCodes.partial
  }
  const page = source.value.problems.find(({ code }) => code === 'own-page')?.input
  // A page asked alone may tell of another that was no text when it was made.
  if (paths.length > 1 && page !== undefined) {
    host.warn(oneOfBoth(page))
    return exitCodes.usage
  }
  return explained(source.value, { id, options, host })
}

interface Question {
  readonly id: string
  readonly options: WhyOptions
  readonly host: Host
}

async function explained(compared: Compared, { id, options, host }: Question): Promise<number> {
  const { explain } = await import('../../operations/why.js')
  const explanation = explain(compared.comparison, id)
  if (options.json || explanation === null) warnOf(compared.problems, host)
  if (explanation !== null) {
    await print({ compared, explanation }, options, host)
    return codeFor(compared.problems)
  }
  const { accounts } = compared.comparison
  if (accounts.some(({ readable }) => readable)) await warnOfId(id, compared, host)
  return accounts.every(({ readable }) => readable) ? exitCodes.usage : exitCodes.partial
}

async function warnOfId(id: string, { comparison }: Compared, host: Host): Promise<void> {
  const { idsIn } = await import('../../operations/why/targets.js')
  host.warn(`readout: no ${shortened(id)} here. There is ${idsIn(comparison)}.\n`)
}

/** What was asked for, safe to print in one line. */
function shortened(id: string): string {
  const line = visible(id).replaceAll(/\s+/gu, ' ')
  return line.length > 40 ? `${[...line].slice(0, 40).join('')}…` : line
}

interface Explained {
  readonly compared: Compared
  readonly explanation: Explanation
}

async function print(
  { compared, explanation }: Explained,
  { json, width }: WhyOptions,
  host: Host,
): Promise<void> {
  if (json) {
    const { toWhyJson } = await import('../../operations/why.js')
    host.print(`${JSON.stringify(toWhyJson(compared, explanation), null, 2)}\n`)
    return
  }
  const { whyDocument } = await import('./why/document.js')
  const view = { width: widthFor(host, width), colour: isColourful(host) }
  host.print(whyDocument({ ...compared, explanation }, view))
}

function warnOf(problems: readonly Problem[], host: Host): void {
  for (const problem of problems.filter(isFailure)) host.warn(`readout: ${problemWords(problem)}\n`)
}
