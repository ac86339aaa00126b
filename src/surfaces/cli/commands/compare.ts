import { Option, type Command } from 'commander'
import type { CompareOptions } from '../compare.js'
import type { Door } from './door.js'
import { columns, fastWords, hint } from './options.js'
import { refuseBoth } from './refusals.js'

export function addCompare(program: Command, { host, finish }: Door): void {
  const command = program
    .command('compare')
    .showHelpAfterError(hint('To compare texts: readout compare A B', 'compare'))
    .description('compare accounts of one call or meeting, claim by claim')
    .argument('<files...>', 'texts or saved web pages, one account each')
    .addOption(
      new Option('--json', 'print the comparison as JSON, and nothing else').conflicts([
        'md',
        'csv',
      ]),
    )
    .addOption(new Option('--md', 'print it as Markdown, and nothing else').conflicts('csv'))
    .option('--csv', 'print the claims as CSV for a spreadsheet, and nothing else')
    .option('--html <file>', 'write it as one HTML file too')
    .option('--excerpts', 'leave the full texts out of the HTML file')
    .option('--no-excerpts', 'keep the full texts in it, whatever their licences say')
    .option('--fast', fastWords)
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (files: readonly string[], options: CompareOptions) => {
      const { compare } = await import('../compare.js')
      finish(await compare(files, options, host))
    })
  refuseBoth(command, 'excerpts')
}
