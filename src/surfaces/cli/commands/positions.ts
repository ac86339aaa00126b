import type { Command } from 'commander'
import type { PositionsOptions } from '../record/positions.js'
import type { Door } from './door.js'
import { examples, hint, wholeNumber, withRecordOptions } from './options.js'

export function addPositions(program: Command, { host, finish }: Door): void {
  const command = program
    .command('positions')
    .showHelpAfterError(
      hint('To follow a wording: readout positions macron ceasefire', 'positions'),
    )
    .description("follow an actor's wording: what changed from one contact to the next")
    .argument('<actor>', 'whose: a person, a state or an office')
    .argument('[topic]', 'on what, such as ceasefire; an overview of all topics if left out')
    .option('--from <day>', 'not said before this day, as 2025-07-01')
    .option('--to <day>', 'not said after it')
    .option(
      '--limit <count>',
      'how many occasions at most (8 or, much told of, fewer), or topics (12)',
      wholeNumber,
    )
    .option('--offset <count>', 'how many of the latest to leave out first', wholeNumber)
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout positions macron',
        'readout positions macron ceasefire --from 2025-01-01',
        'readout positions "french presidency" sanctions --json',
      ),
    )
    .action(async (actor: string, topic: string | undefined, options: PositionsOptions) => {
      const { positions } = await import('../record/positions.js')
      finish(await positions(actor, topic, { options, host }))
    })
}
