import { Option, type Command } from 'commander'
import { LEDGER_STATUSES } from '../../../model/following.js'
import type { CommitmentsOptions } from '../record/commitments.js'
import type { Door } from './door.js'
import { examples, hint, moment, wholeNumber, withRecordOptions } from './options.js'

export function addCommitments(program: Command, { host, finish }: Door): void {
  const command = program
    .command('commitments')
    .showHelpAfterError(hint('To see what was promised: readout commitments norway', 'commitments'))
    .description('who promised whom what, what became of it, who says so')
    .argument('[names...]', 'who promised it, all of them; or the key of one')
    .option('--to <name>', 'to or for whom')
    .addOption(new Option('--status <status>', 'how far it has come').choices(LEDGER_STATUSES))
    .option('--words <words>', 'words that all stand in it, in any form')
    .option('--topic <topic>', 'about this, such as ceasefire')
    .option('--agreement <name>', 'owed under this treaty or agreement, such as npt')
    .option('--overdue', 'only what is due with no delivery told')
    .option('--due-before <day>', 'due before this day')
    .option('--from <day>', 'something happened to it on this day, 2025-07-01, or later')
    .option('--until <day>', 'something happened to it on this day or before')
    .option('--as-of <date>', 'as it stood then, instead of today', moment)
    .option('--limit <count>', 'how many at most; 20 if left out', wholeNumber)
    .option('--offset <count>', 'how many to leave out first', wholeNumber)
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout commitments norway --to moldova',
        'readout commitments --overdue --as-of 2026-01-31',
        'readout commitments --agreement "minsk agreements"',
        'readout commitments k651eaaf9f46edd8e',
      ),
    )
    .action(async (names: readonly string[], options: CommitmentsOptions) => {
      const { commitments } = await import('../record/commitments.js')
      finish(await commitments(names, options, host))
    })
}
