import type { Command } from 'commander'
import type { ExportOptions } from '../record/export.js'
import type { Door } from './door.js'
import { examples, hint, withRecordOptions } from './options.js'

export function addExport(program: Command, { host, finish }: Door): void {
  const command = program
    .command('export')
    .showHelpAfterError(hint('To pass a record on: readout export --bundle DIR', 'export'))
    .description('write texts, readings, decisions and pages as a bundle that anyone can verify')
    .requiredOption('--bundle <dir>', 'the folder to write, which is not there yet')
    .option('--contact <keys...>', 'these contacts only, by key; all if left out')
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout export --bundle july-calls',
        'readout export --bundle call --contact c1f9a2',
      ),
    )
    .action(async (options: ExportOptions) => {
      const { exportTo } = await import('../record/export.js')
      finish(await exportTo(options, host))
    })
}
