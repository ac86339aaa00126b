import type { Command } from 'commander'
import type { PurgeOptions } from '../record/purge.js'
import type { Door } from './door.js'
import { examples, hint, withClock, withPerson, withRecordOptions } from './options.js'

export function addPurge(program: Command, { host, finish }: Door): void {
  const command = program
    .command('purge')
    .showHelpAfterError(hint('To remove a text: readout purge KEY --why "court order"', 'purge'))
    .description('remove a text for legal reasons, for good; a tombstone says that it was there')
    .argument('<key>', 'key of the article')
    .requiredOption('--why <words>', 'the reason, which stays in the record')
    .option('--yes', 'do not ask again')
  withRecordOptions(withClock(withPerson(command)))
    .addHelpText(
      'after',
      examples('readout purge a9f86d --why "takedown notice of 3 May" --by "Ada Wern"'),
    )
    .action(async (key: string, options: PurgeOptions) => {
      const { purge } = await import('../record/purge.js')
      finish(await purge(key, options, host))
    })
}
