import type { Command } from 'commander'
import type { RecordOptions } from '../record/opening.js'
import type { Door } from './door.js'
import { examples, hint, withRecordOptions } from './options.js'

export function addRebuild(program: Command, { host, finish }: Door): void {
  const command = program
    .command('rebuild')
    .showHelpAfterError(hint('To make the database again: readout rebuild', 'rebuild'))
    .description('make the database again from the archive; nothing is read anew')
  withRecordOptions(command)
    .addHelpText('after', examples('readout rebuild'))
    .action(async (options: RecordOptions) => {
      const { rebuild } = await import('../record/rebuild.js')
      finish(await rebuild(options, host))
    })
}
