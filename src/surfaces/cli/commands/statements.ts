import { Option, type Command } from 'commander'
import { ACTS } from '../../../model/account.js'
import type { StatementsOptions } from '../record/statements.js'
import type { Door } from './door.js'
import { examples, hint, wholeNumber, withRecordOptions } from './options.js'

export function addStatements(program: Command, { host, finish }: Door): void {
  const command = program
    .command('statements')
    .showHelpAfterError(hint('To list statements: readout statements macron', 'statements'))
    .description('list who said what to whom, latest first')
    .argument('[speaker]', 'who said it: a person, a state or an office; all if left out')
    .option('--to-whom <name>', 'to whom it was said')
    .option('--about <name>', 'whom it is about: the accused, the one asked')
    .addOption(new Option('--act <act>', 'what was done by saying it').choices(ACTS))
    .option('--topic <topic>', 'about this, such as ceasefire')
    .option('--words <words>', 'words that all stand in it, in any form; "side by side", or, -not')
    .option('--from <day>', 'not said before this day, as 2025-07-01')
    .option('--to <day>', 'not said after it')
    .option('--oldest', 'oldest first')
    .option('--limit <count>', 'how many at most; 20 if left out', wholeNumber)
    .option('--offset <count>', 'how many to leave out first', wholeNumber)
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout statements macron --to-whom putin --act demand',
        'readout statements --about iran --topic nuclear --from 2025-06-01',
        'readout statements lavrov --oldest --json',
      ),
    )
    .action(async (speaker: string | undefined, options: StatementsOptions) => {
      const { statements } = await import('../record/statements.js')
      finish(await statements(speaker, options, host))
    })
}
