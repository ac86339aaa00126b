import type { Command } from 'commander'
import type { ReadOptions } from '../read.js'
import type { Door } from './door.js'
import { columns, fastWords, hint } from './options.js'

export function addRead(program: Command, { host, finish }: Door): void {
  program
    .command('read')
    .showHelpAfterError(hint('To read one text: readout read A', 'read'))
    .description('print what one account tells: contacts, statements, commitments, dates')
    .argument('<file>', 'a text or a saved web page')
    .option('--json', 'print it as JSON, and nothing else')
    .option('--fast', fastWords)
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (file: string, options: ReadOptions) => {
      const { read } = await import('../read.js')
      finish(await read(file, options, host))
    })
}
