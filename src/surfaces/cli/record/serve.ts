import { exitCodes } from '../exit-codes.js'
import { defectWords } from '../failures.js'
import type { Host } from '../host.js'
import { clockFor, type ClockOptions } from './clock.js'
import { withRecord } from './opening.js'

export interface ServeOptions extends ClockOptions {
  readonly home?: string
  readonly port?: number
  readonly address?: string
  readonly name?: readonly string[]
}

const PORT = 7411
const HERE = '127.0.0.1'

/** Serves the record until Ctrl-C; resolves to the exit code. */
export async function serve(options: ServeOptions, host: Host): Promise<number> {
  const { port = PORT, address = HERE, name: names = [], home } = options
  const opening = { host, options: home === undefined ? {} : { home }, command: 'serve' }
  return withRecord({ ...opening, create: true }, async (opened) => {
    const { serveRecord } = await import('../../web/serving.js')
    const { takeCommands } = await import('../passing/taking.js')
    const { main } = await import('../main.js')
    const { systemClock } = await import('../../../operations/record/clock.js')
    const { clock = systemClock } = await clockFor(options)
    const { openLastingPool } = await import('../../../operations/record/intake-pool.js')
    const intake = await openLastingPool()
    const record = { ...opened, intake }
    const { elapsed } = host
    const report = (error: unknown) => host.warn(defectWords(error, host))
    const asked = { clock, port, address, names, elapsed, report }
    const serving = await serveRecord(record, asked).catch((error: unknown) => {
      if (!isTaken(error)) throw error
      return null
    })
    if (serving === null) {
      await intake.close()
      host.warn(
        `readout: port ${port} of ${address} is taken. Give another with --port, or 0 for any that is free.\n`,
      )
      return exitCodes.partial
    }
    host.print(`The record is open at ${serving.url}\nTo change it too: ${serving.welcome}\n`)
    host.warn('Ctrl-C ends it.\n')
    const taking = await takeCommands(record, main)
    await interrupted(host)
    await serving.close()
    await taking?.close()
    await intake.close()
    return exitCodes.fine
  })
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function interrupted(host: Host): Promise<void> {
  return new Promise((resolve) => {
    const release = host.onInterrupt(() => {
      release()
      resolve()
    })
  })
}
