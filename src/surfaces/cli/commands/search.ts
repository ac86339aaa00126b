import { Option, type Command } from 'commander'
import { ACTS } from '../../../model/account.js'
import type { SearchOptions } from '../record/search.js'
import type { Door } from './door.js'
import { examples, hint, wholeNumber, withRecordOptions } from './options.js'

export function addSearch(program: Command, { host, finish }: Door): void {
  const command = program
    .command('search')
    .showHelpAfterError(hint('To search: readout search ceasefire --speaker macron', 'search'))
    .description('look for statements and articles, by their words or by who said what')
    .argument('[words...]', 'words that all stand there, in any form; "side by side", or, -not')
    .option('--phrase <words>', 'these words, side by side in this order')
    .option('--speaker <name>', 'who said it: a person, a state or an office')
    .option('--addressee <name>', 'to whom it was said')
    .addOption(new Option('--act <act>', 'what was done by saying it').choices(ACTS))
    .option('--topic <topic>', 'about this, such as ceasefire')
    .option('--from <day>', 'not before this day, as 2025-07-01')
    .option('--to <day>', 'not after it')
    .option('--limit <count>', 'how many at most; 20 if left out', wholeNumber)
    .option('--offset <count>', 'how many to leave out first', wholeNumber)
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout search immediate ceasefire',
        'readout search --speaker macron --act demand --from 2025-01-01',
        'readout search --phrase "as soon as possible"',
      ),
    )
    .action(async (words: readonly string[], options: SearchOptions) => {
      const { search } = await import('../record/search.js')
      finish(await search(words, options, host))
    })
}
