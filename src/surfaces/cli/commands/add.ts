import type { Command } from 'commander'
import type { AddOptions } from '../record/add.js'
import type { Door } from './door.js'
import { examples, fastWords, hint, withClock, withRecordOptions } from './options.js'

export function addAdd(program: Command, { host, finish }: Door): void {
  const command = program
    .command('add')
    .showHelpAfterError(hint('To add texts: readout add FILE, or a folder of them', 'add'))
    .description('add texts to the record: their bytes, what was read in them, and when')
    .argument('<paths...>', 'texts, saved web pages, and folders of them')
    .option('--fast', fastWords)
  withRecordOptions(withClock(command))
    .addHelpText(
      'after',
      examples(
        'readout add wire.txt kremlin.html',
        'readout add july          every file below; again, it goes on where it was stopped',
      ),
    )
    .action(async (paths: readonly string[], options: AddOptions) => {
      const { add } = await import('../record/add.js')
      finish(await add(paths, options, host))
    })
}
