import type { Command } from 'commander'
import type { ExportOptions } from '../record/export.js'
import type { Door } from './door.js'
import { columns, examples, hint } from './options.js'

export function addExport(program: Command, { host, finish }: Door): void {
  program
    .command('export')
    .showHelpAfterError(hint('To pass a record on: readout export --csv DIR', 'export'))
    .description(
      'write the record as tables, as linked data, or as a bundle that anyone can verify',
    )
    .option('--csv <dir>', 'a folder of CSV tables; a name ending in .csv has the statements alone')
    .option('--json [file]', 'all tables as one file of JSON; without a name, print what was done')
    .option('--jsonld <file>', 'schema.org, W3C Web Annotation and PROV as JSON-LD')
    .option('--parquet <dir>', 'a folder of Parquet tables')
    .option('--for-spreadsheets', 'CSV that a spreadsheet opens: marked as UTF-8, no formulas')
    .option('--party <names...>', 'only what these all took part in: people, states or offices')
    .option('--from <day>', 'not before this day, as 2025-07-01')
    .option('--to <day>', 'not after it')
    .option('--bundle <dir>', 'texts, readings, decisions and pages, in a folder not there yet')
    .option('--contact <keys...>', 'in the bundle these contacts only, by key')
    .option('--home <dir>', 'the folder of the record, instead of READOUT_HOME')
    .option('--width <columns>', 'set the text this wide', columns)
    .addHelpText(
      'after',
      examples(
        'readout export --csv tables',
        'readout export --csv statements.csv --for-spreadsheets',
        'readout export --parquet tables --party france germany --from 2025-01-01',
        'readout export --jsonld record.jsonld',
        'readout export --bundle call --contact c1f9a2',
      ),
    )
    .action(async (options: ExportOptions, command: Command) => {
      const { exportTo, isAsked } = await import('../record/export.js')
      if (!isAsked(options))
        command.error(
          'error: name what to write: --csv, --json FILE, --jsonld, --parquet or --bundle',
        )
      finish(await exportTo(options, host))
    })
}
