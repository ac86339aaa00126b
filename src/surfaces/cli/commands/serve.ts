import type { Command } from 'commander'
import type { ServeOptions } from '../record/serve.js'
import type { Door } from './door.js'
import { examples, hint, portNumber, withClock } from './options.js'

export function addServe(program: Command, { host, finish }: Door): void {
  const command = program
    .command('serve')
    .showHelpAfterError(hint('To open the record in a browser: readout serve', 'serve'))
    .description('open the record in a browser, on this machine alone')
    .option('--home <dir>', 'the folder of the record, instead of READOUT_HOME')
    .option('--port <number>', 'the port; 7411 if left out, 0 for any that is free', portNumber)
    .option('--address <ip>', 'the address to listen on, instead of 127.0.0.1')
    .option('--name <host...>', 'other names by which browsers may call it')
  withClock(command)
    .addHelpText(
      'after',
      examples('readout serve', 'readout serve --port 8080 --name records.example.org'),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../record/serve.js')
      finish(await serve(options, host))
    })
}
