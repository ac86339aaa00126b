import type { OpenRecord } from '../../../operations/record/open.js'
import type { RereadResult } from '../../../operations/record/reread.js'
import { codeFor, exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { speedOf } from '../speed.js'
import { clockFor, type ClockOptions } from './clock.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

export interface RereadOptions extends RecordOptions, ClockOptions {
  readonly force?: true
  readonly fast?: true
}

interface Asked {
  readonly articles: readonly string[]
  readonly options: RereadOptions
  readonly host: Host
}

/** Reads texts again with this version's reader and prints what is read otherwise now; resolves to the exit code. */
export async function reread(
  articles: readonly string[],
  options: RereadOptions,
  host: Host,
): Promise<number> {
  return withRecord({ host, options, command: 'reread' }, async (record) => {
    const result = await rereadIn(record, { articles, options, host })
    const { rereadDocument } = await import('./rereading/document.js')
    const { problems, ...told } = result
    const text = (setting: Setting) => rereadDocument(result, setting)
    const all = [...problems, ...result.failed.flatMap((each) => each.problems)]
    printResult({ problems: all, json: () => told, text }, options, host)
    return result.failed.length > 0 || result.left > 0 ? exitCodes.partial : codeFor(problems)
  })
}

async function rereadIn(
  record: OpenRecord,
  { articles, options, host }: Asked,
): Promise<RereadResult> {
  const { reread: rereadRecord } = await import('../../../operations/record/reread.js')
  const clock = await clockFor(options)
  const stopping = new AbortController()
  const progress = progressOn(host, 'text')
  const release = host.onInterrupt(() => {
    stopping.abort()
    progress.say('Stopping after the texts that are being kept; Ctrl-C again ends at once.')
  })
  try {
    return await rereadRecord(record, {
      articles,
      force: options.force === true,
      ...speedOf(options),
      ...clock,
      signal: stopping.signal,
      onProgress: progress.tell,
    })
  } finally {
    release()
    progress.end()
  }
}
