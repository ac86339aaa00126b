import { Option, type Command } from 'commander'
import { CONTACT_KINDS, CONTACT_STATUSES } from '../../../model/account.js'
import type { ContactsOptions } from '../record/contacts.js'
import type { Door } from './door.js'
import { examples, hint, wholeNumber, withRecordOptions } from './options.js'

export function addContacts(program: Command, { host, finish }: Door): void {
  const command = program
    .command('contacts')
    .showHelpAfterError(hint('To list contacts: readout contacts macron putin', 'contacts'))
    .description('list the contacts of the record, latest first')
    .argument('[names...]', 'who all took part: people, states or offices')
    .addOption(new Option('--kind <kind>', 'of this kind only').choices(CONTACT_KINDS))
    .addOption(new Option('--status <status>', 'of this status').choices(CONTACT_STATUSES))
    .option('--topic <topic>', 'about this, such as ceasefire')
    .option('--from <day>', 'not before this day, as 2025-07-01')
    .option('--to <day>', 'not after it')
    .option('--limit <count>', 'how many at most; 50 if left out', wholeNumber)
    .option('--offset <count>', 'how many to leave out first', wholeNumber)
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout contacts',
        'readout contacts macron putin --from 2025-01-01 --kind phone-call',
      ),
    )
    .action(async (names: readonly string[], options: ContactsOptions) => {
      const { contacts } = await import('../record/contacts.js')
      finish(await contacts(names, options, host))
    })
}
