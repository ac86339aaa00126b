import type { Command } from 'commander'
import type { VerifyRecordOptions } from '../record/verify.js'
import type { Door } from './door.js'
import { examples, hint, withRecordOptions } from './options.js'

export function addVerify(program: Command, { host, finish }: Door): void {
  const command = program
    .command('verify')
    .showHelpAfterError(
      hint('To check a page: readout verify PAGE.html, and its sources after it', 'verify'),
    )
    .description('check that every word shown stands in its text: the record, a bundle or a page')
    .argument('[page]', 'a page that compare --html wrote, or the folder of a bundle')
    .argument('[sources...]', 'the texts that were compared, to see that the page holds theirs')
  withRecordOptions(command)
    .addHelpText(
      'after',
      examples(
        'readout verify                            the whole record',
        'readout verify bundle                     what "export --bundle" wrote',
        'readout verify page.html wire.txt         a page, and a source of it',
      ),
    )
    .action(
      async (
        page: string | undefined,
        sources: readonly string[],
        options: VerifyRecordOptions,
      ) => {
        finish(await run(page, { sources, options, host }))
      },
    )
}

interface Asked {
  readonly sources: readonly string[]
  readonly options: VerifyRecordOptions
  readonly host: Door['host']
}

async function run(page: string | undefined, { sources, options, host }: Asked): Promise<number> {
  const { isFolder, verifyBundle, verifyRecord } = await import('../record/verify.js')
  if (page === undefined) return verifyRecord(options, host)
  if (await isFolder(page)) return verifyBundle({ folder: page, sources }, options, host)
  const { verify } = await import('../verify.js')
  return verify({ page, sources }, options, host)
}
