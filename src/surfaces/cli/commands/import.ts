import type { Command } from 'commander'
import type { RecordOptions } from '../record/opening.js'
import type { Door } from './door.js'
import { examples, hint, withRecordOptions } from './options.js'

export function addImport(program: Command, { host, finish }: Door): void {
  const command = program
    .command('import')
    .showHelpAfterError(hint('To take a bundle in: readout import DIR', 'import'))
    .description('take a bundle into the record, after it was verified')
    .argument('<dir>', 'the folder that "export --bundle" wrote')
  withRecordOptions(command)
    .addHelpText('after', examples('readout import july-calls'))
    .action(async (folder: string, options: RecordOptions) => {
      const { importFrom } = await import('../record/import.js')
      finish(await importFrom(folder, options, host))
    })
}
