import type { Command } from 'commander'
import type { RereadOptions } from '../record/reread.js'
import type { Door } from './door.js'
import { examples, fastWords, hint, withClock, withRecordOptions } from './options.js'

export function addReread(program: Command, { host, finish }: Door): void {
  const command = program
    .command('reread')
    .showHelpAfterError(hint('To read all again: readout reread', 'reread'))
    .description('read texts again with this version; earlier readings are kept')
    .argument('[keys...]', 'articles, by key; all that an earlier reader read if left out')
    .option('--force', 'read again what this version has read already')
    .option('--fast', fastWords)
  withRecordOptions(withClock(command))
    .addHelpText('after', examples('readout reread', 'readout reread a9f86d --force'))
    .action(async (keys: readonly string[], options: RereadOptions) => {
      const { reread } = await import('../record/reread.js')
      finish(await reread(keys, options, host))
    })
}
