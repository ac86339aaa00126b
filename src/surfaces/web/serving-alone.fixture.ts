import { openRecord } from '../../operations/record/open.js'
import { systemClock } from '../../operations/record/clock.js'
import { serveRecord } from './serving.js'

/** Run as a process of its own, to be killed: serves the record of a folder, and prints the address that may write. */
async function serve(home: string, port: number): Promise<void> {
  const place = { home, databaseUrl: null }
  const record = await openRecord(place, { holder: 'a test', create: true })
  const { welcome } = await serveRecord(record, {
    clock: systemClock,
    port,
    address: '127.0.0.1',
    names: [],
    elapsed: () => performance.now(),
    report: (error) => void process.stderr.write(`${String(error)}\n`),
  })
  process.stdout.write(`${welcome}\n`)
}

const [, , home = '', port = '0'] = process.argv
await serve(home, Number(port))
