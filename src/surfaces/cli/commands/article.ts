import type { Command } from 'commander'
import type { RecordOptions } from '../record/opening.js'
import type { Door } from './door.js'
import { examples, hint, withRecordOptions } from './options.js'

export function addArticle(program: Command, { host, finish }: Door): void {
  const command = program
    .command('article')
    .showHelpAfterError(hint('To see one article: readout article KEY', 'article'))
    .description('show one article of the record: where it came from, and what it tells')
    .argument('<key>', 'its key, or the beginning of it')
  withRecordOptions(command)
    .addHelpText('after', examples('readout article a9f86d'))
    .action(async (key: string, options: RecordOptions) => {
      const { article } = await import('../record/article.js')
      finish(await article(key, options, host))
    })
}
