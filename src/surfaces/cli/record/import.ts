import type { Imported } from '../../../operations/record/bundle/import.js'
import { listed } from '../../../model/listed.js'
import { counted } from '../../../pages/wording/counts.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions } from './opening.js'
import { paragraph } from './paragraph.js'
import { printResult } from './printing.js'
import { progressOn } from './progress.js'

/** Takes a bundle into the record; resolves to the exit code. */
export async function importFrom(
  folder: string,
  options: RecordOptions,
  host: Host,
): Promise<number> {
  return withRecord({ host, options, command: 'import', create: true }, async (record) => {
    const { importBundle } = await import('../../../operations/record/bundle/import.js')
    const progress = progressOn(host, 'line')
    const imported = await importBundle(record, folder, (done, all) => progress.tell({ done, all }))
    progress.end()
    const text = paragraph(...importedWords(imported))
    printResult({ problems: [], json: () => ({ imported }), text }, options, host)
    return exitCodes.fine
  })
}

function importedWords(imported: Imported): readonly string[] {
  const { articles, readings, decisions, tombstones, known, refused, heldThoughPurged } = imported
  const parts = [
    counted(articles, 'article'),
    readings === 0 ? [] : counted(readings, 'later reading'),
    decisions === 0 ? [] : counted(decisions, 'decision'),
    tombstones === 0 ? [] : counted(tombstones, 'tombstone'),
  ].flat()
  const had = known === 0 ? '' : ` ${counted(known, 'entry', 'entries')} known already.`
  return [
    `The bundle holds what it says. Taken in: ${listed(parts)}.${had}`,
    ...(refused.length === 0
      ? []
      : [`Not taken in: ${counted(refused.length, 'article')} removed here for legal reasons.`]),
    ...heldThoughPurged.map(
      (snapshot) =>
        `a${snapshot.slice(0, 16)} was removed for legal reasons where the bundle was made, and is held here: readout purge a${snapshot.slice(0, 16)} --why WORDS removes it.`,
    ),
  ]
}
