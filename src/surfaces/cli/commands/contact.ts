import { Option, type Command } from 'commander'
import type { ContactOptions } from '../record/contact.js'
import type { Door } from './door.js'
import { examples, hint, withRecordOptions } from './options.js'
import { refuseBoth } from './refusals.js'

export function addContact(program: Command, { host, finish }: Door): void {
  const command = program
    .command('contact')
    .showHelpAfterError(hint('To see one contact: readout contact KEY', 'contact'))
    .description('show one contact: what each account tells, and all accounts compared')
    .argument('<key>', 'its key, or the beginning of it, as "contacts" prints it')
    .addOption(new Option('--md', 'print the comparison as Markdown, and nothing else'))
    .addOption(new Option('--csv', 'print its claims as CSV, and nothing else').conflicts('md'))
    .option('--html <file>', 'write the comparison as one HTML file too')
    .option('--excerpts', 'leave the full texts out of the HTML file')
    .option('--no-excerpts', 'keep the full texts in it, whatever their licences say')
  refuseBoth(command, 'excerpts')
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples('readout contact c1f9a2', 'readout contact c1f9a2 --html call.html'),
    )
    .action(async (key: string, options: ContactOptions) => {
      const { contact } = await import('../record/contact.js')
      finish(await contact(key, options, host))
    })
}
