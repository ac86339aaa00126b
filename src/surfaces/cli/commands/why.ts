import type { Command } from 'commander'
import type { WhyOptions } from '../why.js'
import type { Door } from './door.js'
import { columns, fastWords, hint } from './options.js'

export function addWhy(program: Command, { host, finish }: Door): void {
  program
    .command('why')
    .showHelpAfterError(hint('To ask why: readout why D3 A B, or readout why D3 PAGE.html', 'why'))
    .description('say why: the words around a difference, a claim or a cell, and what found them')
    .argument('<id>', 'D3, C7, or C7.B for one cell, as "compare" numbers them')
    .argument('[files...]', 'the texts that were compared, or the page that compare --html wrote')
    .option('--json', 'print it as JSON, and nothing else')
    .option('--fast', fastWords)
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (id: string, paths: readonly string[], options: WhyOptions) => {
      const { why } = await import('../why.js')
      finish(await why({ id, paths }, options, host))
    })
}
