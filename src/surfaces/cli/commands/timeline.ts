import type { Command } from 'commander'
import type { TimelineOptions } from '../record/timeline.js'
import type { Door } from './door.js'
import { examples, hint, moment, wholeNumber, withRecordOptions } from './options.js'

export function addTimeline(program: Command, { host, finish }: Door): void {
  const command = program
    .command('timeline')
    .showHelpAfterError(hint('To see who met when: readout timeline macron putin', 'timeline'))
    .description('contacts in time order: gaps, who asked, plans, what followed')
    .argument(
      '<names...>',
      'who all took part: people, states or offices; one alone has all its own',
    )
    .option('--from <day>', 'not before this day, as 2025-07-01')
    .option('--to <day>', 'not after it')
    .option('--as-of <date>', 'up to when the record is taken to reach, instead of today', moment)
    .option('--limit <count>', 'how many at most; 100 if left out', wholeNumber)
    .option('--offset <count>', 'how many to leave out first', wholeNumber)
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout timeline macron putin',
        'readout timeline france germany ukraine --from 2025-01-01',
        'readout timeline erdogan --as-of 2025-12-31',
      ),
    )
    .action(async (names: readonly string[], options: TimelineOptions) => {
      const { timeline } = await import('../record/timeline.js')
      finish(await timeline(names, options, host))
    })
}
