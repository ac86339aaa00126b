import type { Rebuilt } from '../../../operations/record/rebuild.js'
import { counted } from '../../../pages/wording/counts.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions } from './opening.js'
import { paragraph } from './paragraph.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

/** Makes the database again from the archive and says what is in it; resolves to the exit code. */
export async function rebuild(options: RecordOptions, host: Host): Promise<number> {
  return withRecord({ host, options, command: 'rebuild', asFound: true }, async (record) => {
    const { rebuild: rebuildRecord } = await import('../../../operations/record/rebuild.js')
    const progress = progressOn(host, 'line')
    const rebuilt = await rebuildRecord(record, (done, all) => progress.tell({ done, all }))
    progress.end()
    const text = paragraph(rebuiltWords(rebuilt))
    printResult({ problems: [], json: () => rebuilt, text }, options, host)
    return exitCodes.fine
  })
}

function rebuiltWords({ lines, articles, contacts, statements }: Rebuilt): string {
  const parts = [
    counted(articles, 'article'),
    counted(contacts, 'contact'),
    counted(statements, 'statement'),
  ]
  return `The database was made again from ${counted(lines, 'line')} of the journal: ${parts.join(', ')}. No text was read anew.`
}
